# SCH-12: yang sudah mundur tidak lagi dikabari; yang masih terdaftar dikabari sekali
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
! Siti terdaftar
! Budi terdaftar
! Dewi terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Budi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Dewi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 2
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Dewi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000003.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Terdaftar
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Pilihan Kedua]
  [Ganti Kelas] [Mengundurkan Diri]
  [Data Saya] [Tanya Petugas]
Siti: [Mengundurkan Diri]
Bot: Mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001? Begitu alasan dipilih, pendaftaran ini batal dan tempat Anda diberikan kepada orang lain. Apa alasannya?
  [Sudah Bekerja]
  [Waktunya Tidak Cocok]
  [Terlalu Jauh]
  [Sekolah atau Pelatihan Lain]
  [Keluarga atau Kesehatan]
  [Alasan Lain]
  [Tidak Jadi]
Siti: [Terlalu Jauh]
Bot: Anda sudah mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001. Terima kasih sudah memberi tahu. Jika berubah pikiran, Anda dapat mendaftar lagi sampai 20 Januari 2027.
  [Kelas Lain] [Daftar Lagi]
= application states: withdrawn | applied | applied
# Budi menghapus datanya sesaat sebelum kabar dikirim
Budi: /data
Bot: Data Anda dengan nomor pendaftaran LPG-000002:

  Nama: Budi Contoh
  NIK: 3273••••••••9991
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: laki-laki
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0013 (dibagikan dari Telegram)
  Bidang: Teknik Las
  Terdaftar sejak: 5 Januari 2027

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
Budi: [Hapus Data]
Bot: Hapus semua data Anda? Nama, NIK, nomor HP, jawaban lain, dan permintaan Anda akan hilang dan tidak dapat dikembalikan.

  Anda belum pernah mengikuti kelas, jadi tidak ada yang wajib kami simpan sebagai arsip. Yang tersisa hanya hitungan jumlah pendaftar, tanpa nama.

  Penghapusan terdiri atas dua langkah. Ini langkah pertama.
  [Ya, Hapus Data Saya]
  [Tidak Jadi]
Budi: [Ya, Hapus Data Saya]
Bot: Ini langkah terakhir. Setelah ini data Anda tidak dapat dikembalikan.

  Ketuk Hapus Selamanya, atau ketik HAPUS. Jika ragu, ketuk Tidak Jadi.
  [Hapus Selamanya]
  [Tidak Jadi]
Budi: [Hapus Selamanya]
Bot: Semua data Anda sudah kami hapus. Terima kasih sudah memakai layanan ini. Jika nanti ingin mendaftar lagi, ketuk /daftar.
= applications: 2
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 1 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  1 pendaftar aktif, 1 mengundurkan diri
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (1)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Poster QR] [Unduh Excel]
  [Daftar Kelas]
Rina: [Tunda]
Bot: Kapan MTR-2027-01 mulai? Rencana semula Senin, 1 Februari 2027. Pilih, atau ketik tanggalnya, misalnya 1 Maret 2027. Jika tanggalnya belum pasti, ketuk Belum Ditentukan.
  [8 Februari 2027] [15 Februari 2027]
  [1 Maret 2027]
  [Belum Ditentukan]
  [Tidak Jadi]
Rina: [Belum Ditentukan]
Bot: Apa alasan MTR-2027-01 ditunda? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
  [Peminat Belum Cukup]
  [Instruktur Berhalangan]
  [Ruang atau Alat Belum Siap]
  [Anggaran Belum Tersedia]
  [Tidak Jadi]
Rina: [Instruktur Berhalangan]
Bot: Tunda kelas MTR-2027-01?
  Pelatihan: tanggal baru belum ditentukan
  Semula: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Alasan: instruktur berhalangan
  Pendaftar yang kami beri tahu: 1
  [Ya, Tunda]
  [Tidak Jadi]
Rina: [Ya, Tunda]
Bot (info): Tersimpan
Bot: Kelas MTR-2027-01 ditunda, tanggal mulai belum ditentukan. 1 pendaftar kami beri tahu.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Ditunda

  Pelatihan: tanggal belum ditentukan (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: berhenti dulu, dibuka lagi bersama tanggal baru
  1 pendaftar aktif, 1 mengundurkan diri
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Buka Lagi] [Batalkan]
  [Pendaftar (1)] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
Bot ke Dewi: Kelas Plate Welder SMAW 1G (MTR-2027-01) di BLK Metro ditunda.
  Pelatihan: tanggal baru belum ditentukan
  Semula: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Alasan: instruktur berhalangan

  Pendaftaran Anda tetap berlaku dan Anda kami kabari begitu ada tanggal. Jika tidak ingin menunggu, ada kelas lain yang mungkin pas.
  [Lihat Kelas Lain]
Rina: [Pendaftar (1)]
Bot: Pendaftar MTR-2027-01
  1 pendaftar aktif, 1 mengundurkan diri

  LMR-000001 · Siti Aminah · mengundurkan diri
  LMR-000003 · Dewi Contoh · baru mendaftar
  [Siti Aminah] [Dewi Contoh]
  [Unduh Excel]
  [Cari Pendaftar] [Lihat Kelas]
= application states: withdrawn | applied
= outbox waiting: 0
