# Instruktur membaca jadwal dan dikabari, cadangan mendengar hari pertama saja, kelas yang masih dibuka tidak mengabari siapa pun
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! staf Joko: Instruktur, BLK Metro, Joko Contoh
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-01, lama 10, kuota 1, minimal 0
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1–12 Februari 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 10 hari
  Kuota: 1, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 13 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! Budi terdaftar
Budi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1–12 Februari 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 10 hari
  Kuota: 1, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 13 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
# Belum mengajar di kelas ini
Joko: <tekan j:class=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 2 pendaftar aktif, kuota 1
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Februari 2027 (10 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 13 Januari 2027, pukul 23.59 WIB
  2 pendaftar aktif
  Kuota: 1 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Poster QR] [Unduh Excel]
  [Daftar Kelas]
Rina: [Pengajar]
Bot: Siapa yang mengajar kelas MTR-2027-01? Ketuk nama untuk menambah atau melepas. Pengajar dapat membaca kelas ini dan pendaftarnya.
  [Joko Contoh]
  [Rina Wati]
  [Lihat Kelas]
Rina: [Joko Contoh]
Bot (info): Ditambahkan
Bot (ubah): Siapa yang mengajar kelas MTR-2027-01? Ketuk nama untuk menambah atau melepas. Pengajar dapat membaca kelas ini dan pendaftarnya.
  [✓ Joko Contoh]
  [Rina Wati]
  [Lihat Kelas]
Joko: /petugas
Bot: Joko Contoh, Instruktur BLK Metro. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal]
Joko: [Jadwal]
Bot (ubah): Jadwal 1 kelas yang berjalan atau akan datang. Pilih kelasnya.

  MTR-2027-01, Dibuka
  Plate Welder SMAW 1G, 1–12 Februari 2027
  [MTR-2027-01]
  [Meja Petugas]
Joko: [MTR-2027-01]
Bot (ubah): Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  1–7 Februari 2027

  Sen 1/2, 08.00–15.30 WIB: Pelatihan
  Sel 2/2, 08.00–15.30 WIB: Pelatihan
  Rab 3/2, 08.00–15.30 WIB: Pelatihan
  Kam 4/2, 08.00–15.30 WIB: Pelatihan
  Jum 5/2, 08.00–15.30 WIB: Pelatihan
  [Sen 1/2] [Sel 2/2] [Rab 3/2]
  [Kam 4/2] [Jum 5/2]
  [Minggu Berikutnya]
  [Lihat Sebulan] [Lihat Kelas]
Joko: [Sel 2/2]
Bot (ubah): Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB
  Ruang: ruang kelas
  Pengajar: Joko Contoh
  [Jadwal]
Joko: <tekan j:cancel=2.1>
Bot (jendela): Tombol ini bukan untuk Anda.
# Masih dibuka
Rina: <tekan j:ask=2.hours>
Bot: Pelatihan Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB menjadi pukul berapa? Pilih, atau ketik jamnya, misalnya 08.00–12.00.
  [08.00–15.30 WIB] [08.00–12.00 WIB]
  [13.00–16.00 WIB]
  [Tidak Jadi]
Rina: [13.00–16.00 WIB]
Bot (info): Tersimpan
Bot: Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Selasa, 2 Februari 2027, pukul 13.00–16.00 WIB
  Ruang: ruang kelas
  Pengajar: Joko Contoh
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Batalkan] [Geser Hari]
  [Jadwal]
@ +20m
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Terdaftar
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 1–12 Februari 2027, Senin–Jumat, 08.00–15.30 WIB
  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 13 Januari 2027. Kami mengabari Anda di sini.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Pilihan Kedua]
  [Ganti Kelas] [Mengundurkan Diri]
  [Data Saya] [Tanya Petugas]
! tahap MTR-2027-01: announced
! pendaftaran LMR-000001: confirmed
! pendaftaran LMR-000002: reserve
@ 2027-01-20 10:00
Rina: <tekan j:hours=2.0900.1200>
Bot (info): Tersimpan
Bot: Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Selasa, 2 Februari 2027, pukul 09.00–12.00 WIB
  Ruang: ruang kelas
  Pengajar: Joko Contoh

  Perubahannya disampaikan kepada peserta sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB.
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Batalkan] [Geser Hari]
  [Jadwal]
Bot: Mengapa jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah? Peserta membaca alasannya bersama semua perubahan sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB. Pilih, ketik, atau lewati.
  [Hari Libur] [Pengajar Berhalangan]
  [Ruang Belum Siap] [Ada Acara Lain]
  [Lewati]
Rina: [Ruang Belum Siap]
Bot: Alasan dicatat: ruang atau alat belum siap. Peserta diberi tahu sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB; perubahan lain sampai saat itu ikut disampaikan.
  [Jadwal]
Rina: <tekan j:ask=9.bring>
Bot: Apa yang perlu dibawa peserta untuk Pelatihan Kamis, 11 Februari 2027, pukul 08.00–15.30 WIB? Tulis singkat.
  [Kosongkan]
  [Tidak Jadi]
Rina: helm
Bot: Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Kamis, 11 Februari 2027, pukul 08.00–15.30 WIB
  Ruang: ruang kelas
  Pengajar: Joko Contoh
  Bawaan: helm

  Perubahannya disampaikan kepada peserta sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB.
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Batalkan] [Geser Hari]
  [Jadwal]
Rina: <tekan j:lead=9>
Bot (ubah): Siapa pengajar Pelatihan Kamis, 11 Februari 2027, pukul 08.00–15.30 WIB?
  [✓ Pengajar Kelas] [Joko Contoh]
  [Rina Wati]
  [Tidak Jadi]
Rina: [Joko Contoh]
Bot (info): Tersimpan
Bot: Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Kamis, 11 Februari 2027, pukul 08.00–15.30 WIB
  Ruang: ruang kelas
  Pengajar: Joko Contoh
  Bawaan: helm

  Perubahannya disampaikan kepada peserta sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB.
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Batalkan] [Geser Hari]
  [Jadwal]
Rina: <tekan j:ask=9.topic>
Bot: Apa materi Pelatihan Kamis, 11 Februari 2027, pukul 08.00–15.30 WIB? Tulis singkat.
  [Kosongkan]
  [Tidak Jadi]
Rina: Las sudut
Bot: Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Kamis, 11 Februari 2027, pukul 08.00–15.30 WIB
  Ruang: ruang kelas
  Pengajar: Joko Contoh
  Materi: Las sudut
  Bawaan: helm

  Perubahannya disampaikan kepada peserta sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB.
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Batalkan] [Geser Hari]
  [Jadwal]
@ +10m
Bot ke Joko: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Pelatihan Selasa, 2 Februari 2027: pukul 13.00–16.00 WIB menjadi pukul 09.00–12.00 WIB.
  Pelatihan Kamis, 11 Februari 2027, pukul 08.00–15.30 WIB. Mohon bawa: helm. Materi: Las sudut. Pengajarnya Anda.

  Tempat tetap sama.

  Alasan: ruang atau alat belum siap.
  [Jadwal]
Bot ke Siti: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Pelatihan Selasa, 2 Februari 2027: pukul 13.00–16.00 WIB menjadi pukul 09.00–12.00 WIB.
  Pelatihan Kamis, 11 Februari 2027, pukul 08.00–15.30 WIB. Mohon bawa: helm.

  Tempat tetap sama.

  Alasan: ruang atau alat belum siap.

  Maaf atas perubahan ini. Mohon ketuk Sudah Baca.
  [Sudah Baca] [Jadwal]
Bot ke Budi: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Pelatihan Selasa, 2 Februari 2027: pukul 13.00–16.00 WIB menjadi pukul 09.00–12.00 WIB.

  Tempat tetap sama.

  Alasan: ruang atau alat belum siap.

  Maaf atas perubahan ini. Mohon ketuk Sudah Baca.
  [Sudah Baca] [Jadwal]
# Bukan petugas
Budi: <tekan j:class=1>
Bot (jendela): Tombol ini bukan untuk Anda.
# Sudah lewat
@ 2027-02-03 09:00
Bot: Terima kasih sudah menunggu. Semua kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah terisi: ada 2 pendaftar untuk 1 kursi. Kali ini Anda belum dapat ikut.

  Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas Teknik Las dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
  [Tanya Petugas]
Bot ke Joko: Pertemuan sudah dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-3: Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB

  1 peserta: hadir 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
! tahap MTR-2027-01: running
Rina: <tekan j:hours=2.0900.1200>
Bot: Kegiatan Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) ini sudah berlangsung atau daftar hadirnya sudah ditutup. Waktu dan tempatnya tidak dapat diubah lagi.
  [Jadwal] [Lihat Kelas]
Rina: <tekan j:ask=2.topic>
Bot: Apa materi Pelatihan Selasa, 2 Februari 2027, pukul 09.00–12.00 WIB? Tulis singkat.
  [Kosongkan]
  [Tidak Jadi]
Rina: /batal
Bot: Baik, ini kami hentikan. Tidak ada yang berubah. Silakan pilih:
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Telepon Lulusan]
  [Laporan]
Rina: <tekan j:ask=99.topic>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: <tekan j:because=1.holiday>
Bot (info): Sudah dilakukan sebelumnya.
Bot: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  1–7 Februari 2027

  Sen 1/2, 08.00–15.30 WIB: Pelatihan
  Sel 2/2, 09.00–12.00 WIB: Pelatihan (diubah)
  Rab 3/2, 08.00–15.30 WIB: Pelatihan
  Kam 4/2, 08.00–15.30 WIB: Pelatihan
  Jum 5/2, 08.00–15.30 WIB: Pelatihan

  Perubahan terakhir, Rabu, 20 Januari 2027, pukul 10.10 WIB: dibaca 0 dari 2 orang.
  [Sen 1/2] [Sel 2/2] [Rab 3/2]
  [Kam 4/2] [Jum 5/2]
  [Minggu Berikutnya]
  [Lihat Sebulan] [Tambah Kegiatan]
  [Daftar Telepon] [Lihat Kelas]
