# Kepala membaca catatan menurut hari, kelas, dan orang
@ 2026-12-01 09:00
! Siti terdaftar
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! staf Joko: Kepala, Joko Contoh
! staf Adi: Instruktur, BLK Metro, Adi Contoh
! kelas MTR-2027-01: las, Metro, buka 2026-12-01..2027-01-20, mulai 2027-02-01
Siti: <tekan d:withdraw>
Bot: Tarik persetujuan untuk layanan pelatihan? Setelah itu data Anda tidak kami pakai lagi untuk seleksi, info, atau perusahaan. Data Anda belum terhapus, dan persetujuan dapat Anda berikan lagi di /data.

  Untuk melanjutkan, ketuk Ya, Tarik Persetujuan.
  [Ya, Tarik Persetujuan]
  [Tidak Jadi]
Siti: tarik
Bot: Persetujuan Anda sudah ditarik. Petugas kami beri tahu dengan nomor PM-000001, dan pemrosesan data Anda kami hentikan paling lambat 3 × 24 jam. Untuk memberi persetujuan lagi atau menghapus data, ketuk /data.
Bot ke Rina: Permintaan baru PM-000001: persetujuan ditarik, hentikan pemrosesan paling lambat 3 × 24 jam.
  Dari: Siti Aminah

  Ketuk Selesai jika sudah ditangani. Semua permintaan: /petugas
  [Selesai PM-000001]
Bot ke Joko: Permintaan baru PM-000001: persetujuan ditarik, hentikan pemrosesan paling lambat 3 × 24 jam.
  Dari: Siti Aminah

  Ketuk Selesai jika sudah ditangani. Semua permintaan: /petugas
  [Selesai PM-000001]
Bot ke Petugas: Permintaan baru PM-000001: persetujuan ditarik, hentikan pemrosesan paling lambat 3 × 24 jam.
  Dari: Siti Aminah

  Ketuk Selesai jika sudah ditangani. Semua permintaan: /petugas
  [Selesai PM-000001]
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan (1)]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: [Permintaan (1)]
Bot: Permintaan yang menunggu: 1

  PM-000001 · persetujuan ditarik, hentikan pemrosesan paling lambat 3 × 24 jam
  Siti Aminah · masuk Selasa, 1 Desember 2026, pukul 09.00 WIB
  [Selesai PM-000001]
  [Meja Petugas]
Petugas: [Selesai PM-000001]
Bot: Permintaan PM-000001 sudah ditutup. Pengirimnya kami beri tahu. Sisanya: /petugas
Bot ke Siti: Permintaan Anda dengan nomor PM-000001 sudah ditangani petugas. Jika masih ada yang kurang, ketik PETUGAS.
@ +1d
Joko: /petugas
Bot: Joko Contoh, Kepala. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Joko: [Catatan]
Bot: Catatan kegiatan petugas. Mana yang ingin Anda baca?
  [Hari Ini] [Kemarin]
  [Tanggal Lain] [Menurut Kelas]
  [Menurut Orang] [Meja Petugas]
Joko: [Hari Ini]
Bot: Catatan Rabu, 2 Desember 2026

  Tidak ada catatan di sini.
  [Catatan]
Joko: [Catatan]
Bot: Catatan kegiatan petugas. Mana yang ingin Anda baca?
  [Hari Ini] [Kemarin]
  [Tanggal Lain] [Menurut Kelas]
  [Menurut Orang] [Meja Petugas]
Joko: [Kemarin]
Bot: Catatan Selasa, 1 Desember 2026

  09.00 Admin utama menyelesaikan permintaan, Siti Aminah (LPG-000001): nomor PM-000001

  09.00 Adi Contoh bergabung sebagai petugas, BLK Metro: nama Adi Contoh, peran Instruktur, tempat BLK Metro

  09.00 Admin utama membuat undangan, BLK Metro: nama Adi Contoh, peran Instruktur

  09.00 Joko Contoh bergabung sebagai petugas: nama Joko Contoh, peran Kepala

  09.00 Admin utama membuat undangan: nama Joko Contoh, peran Kepala
  [Berikutnya ▶]
  [Catatan]
Joko: [Berikutnya ▶]
Bot: Catatan Selasa, 1 Desember 2026

  09.00 Rina Wati bergabung sebagai petugas, BLK Metro: nama Rina Wati, peran Petugas BLK, tempat BLK Metro

  09.00 Admin utama membuat undangan, BLK Metro: nama Rina Wati, peran Petugas BLK
  [◀ Sebelumnya]
  [Catatan]
Joko: [Catatan]
Bot: Catatan kegiatan petugas. Mana yang ingin Anda baca?
  [Hari Ini] [Kemarin]
  [Tanggal Lain] [Menurut Kelas]
  [Menurut Orang] [Meja Petugas]
Joko: [Tanggal Lain]
Bot: Tanggal berapa? Ketik, misalnya 1 Maret 2026.
  [Catatan]
Joko: kapan saja
Bot: Tanggal itu belum kami pahami, atau belum lewat.

  Tanggal berapa? Ketik, misalnya 1 Maret 2026.
  [Catatan]
Joko: 1 Desember
Bot: Catatan Selasa, 1 Desember 2026

  09.00 Admin utama menyelesaikan permintaan, Siti Aminah (LPG-000001): nomor PM-000001

  09.00 Adi Contoh bergabung sebagai petugas, BLK Metro: nama Adi Contoh, peran Instruktur, tempat BLK Metro

  09.00 Admin utama membuat undangan, BLK Metro: nama Adi Contoh, peran Instruktur

  09.00 Joko Contoh bergabung sebagai petugas: nama Joko Contoh, peran Kepala

  09.00 Admin utama membuat undangan: nama Joko Contoh, peran Kepala
  [Berikutnya ▶]
  [Catatan]
Joko: [Catatan]
Bot: Catatan kegiatan petugas. Mana yang ingin Anda baca?
  [Hari Ini] [Kemarin]
  [Tanggal Lain] [Menurut Kelas]
  [Menurut Orang] [Meja Petugas]
Joko: [Menurut Kelas]
Bot: Kode kelasnya? Ketik, misalnya MTR-2027-01.
  [Catatan]
Joko: XYZ-1
Bot: Kelas dengan kode itu tidak ada.

  Kode kelasnya? Ketik, misalnya MTR-2027-01.
  [Catatan]
Joko: mtr-2027-01
Bot: Catatan kelas MTR-2027-01

  Tidak ada catatan di sini.
  [Catatan]
Joko: [Catatan]
Bot: Catatan kegiatan petugas. Mana yang ingin Anda baca?
  [Hari Ini] [Kemarin]
  [Tanggal Lain] [Menurut Kelas]
  [Menurut Orang] [Meja Petugas]
Joko: [Menurut Orang]
Bot: Siapa? Ketik nama atau nomor pendaftarannya, misalnya LPG-000123. Nama petugas juga dapat dicari.
  [Catatan]
Joko: tidak ada
Bot: Tidak ada orang dengan nama atau nomor itu.

  Siapa? Ketik nama atau nomor pendaftarannya, misalnya LPG-000123. Nama petugas juga dapat dicari.
  [Catatan]
Joko: siti
Bot: Catatan tentang siapa? Ketuk namanya.
  [Siti Aminah (LPG-000001)]
Joko: [Siti Aminah (LPG-000001)]
Bot: Catatan tentang Siti Aminah (LPG-000001)

  1 Desember 2026, 09.00 Admin utama menyelesaikan permintaan, Siti Aminah (LPG-000001): nomor PM-000001
  [Catatan]
Joko: [Catatan]
Bot: Catatan kegiatan petugas. Mana yang ingin Anda baca?
  [Hari Ini] [Kemarin]
  [Tanggal Lain] [Menurut Kelas]
  [Menurut Orang] [Meja Petugas]
Joko: [Menurut Orang]
Bot: Siapa? Ketik nama atau nomor pendaftarannya, misalnya LPG-000123. Nama petugas juga dapat dicari.
  [Catatan]
Joko: LPG-000001
Bot: Catatan tentang siapa? Ketuk namanya.
  [Siti Aminah (LPG-000001)]
Joko: [Catatan]
Bot: Catatan kegiatan petugas. Mana yang ingin Anda baca?
  [Hari Ini] [Kemarin]
  [Tanggal Lain] [Menurut Kelas]
  [Menurut Orang] [Meja Petugas]
Joko: [Menurut Orang]
Bot: Siapa? Ketik nama atau nomor pendaftarannya, misalnya LPG-000123. Nama petugas juga dapat dicari.
  [Catatan]
Joko: rina
Bot: Catatan tentang siapa? Ketuk namanya.
  [Rina Wati]
Joko: [Rina Wati]
Bot: Catatan petugas Rina Wati

  1 Desember 2026, 09.00 Rina Wati bergabung sebagai petugas, BLK Metro: nama Rina Wati, peran Petugas BLK, tempat BLK Metro
  [Catatan]
= staff: 4
