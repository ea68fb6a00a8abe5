# Kelas sudah berjalan: hari yang lewat tetap, yang akan datang mengikuti setelah petugas setuju, dan peserta diberi tahu sekali
@ 2027-02-01 07:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-02-10, mulai 2027-03-01, lama 10
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 10 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 10 Februari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 10 Februari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! pendaftaran LMR-000001: confirmed
@ 2027-03-01 07:00
Bot ke Rina: Pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) ditutup dengan 1 pendaftar aktif, padahal minimal pesertanya 10 orang.

  Apa yang akan dilakukan?
  [Perpanjang] [Tunda]
  [Tetap Jalankan]
  [Lihat Kelas]
! tahap MTR-2027-01: running
@ 2027-03-03 10:00
Bot ke Rina: Pertemuan sudah dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-3: Rabu, 3 Maret 2027, pukul 08.00–15.30 WIB

  1 peserta: hadir 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
= days of training: 01/03 02/03 03/03 04/03 05/03 09/03 12/03 15/03 16/03 17/03
Petugas: /start
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: <tekan y:move=2027-03-10>
Bot: Idulfitri 1448 Hijriah, sekarang Rabu, 10 Maret 2027. Dipindah ke tanggal berapa? Ketik tanggalnya.
  [Tidak Jadi]
Petugas: 9 Maret 2027
Bot: Idulfitri 1448 Hijriah sudah dipindah dari Rabu, 10 Maret 2027 ke Selasa, 9 Maret 2027.

  Petugas dari 1 kelas kami tanya dahulu. Jadwal kelas itu belum berubah dan peserta belum diberi tahu.
  [Daftar Hari Libur]
Bot ke Rina: Hari libur berubah: Rabu, 10 Maret 2027 hari kerja, bukan libur (Idulfitri 1448 Hijriah); Selasa, 9 Maret 2027 libur (Idulfitri 1448 Hijriah).

  MTR-2027-01 Plate Welder SMAW 1G, BLK Metro:
  Tidak lagi masuk: Selasa, 9 Maret 2027
  Menjadi hari masuk: Rabu, 10 Maret 2027
  Hari terakhir tetap Rabu, 17 Maret 2027

  Jadwal belum berubah dan peserta belum diberi tahu. Sesuaikan jadwal kelas ini?
  [Sesuaikan Jadwal] [Biarkan]
@ +20m
Rina: [Sesuaikan Jadwal]
Bot (info): Tersimpan
Bot (ubah): Jadwal MTR-2027-01 Plate Welder SMAW 1G, BLK Metro sudah disesuaikan.
  Tidak lagi masuk: Selasa, 9 Maret 2027
  Menjadi hari masuk: Rabu, 10 Maret 2027
  Hari terakhir tetap Rabu, 17 Maret 2027
  [Buka Kelas]
= days of training: 01/03 02/03 03/03 04/03 05/03 10/03 12/03 15/03 16/03 17/03
! kill
@ +11m
Bot ke Siti: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Pelatihan Selasa, 9 Maret 2027, dipindahkan ke Rabu, 10 Maret 2027, pukul 08.00–15.30 WIB.

  Tempat tetap sama.

  Alasan: hari libur.

  Maaf atas perubahan ini. Mohon ketuk Sudah Baca.
  [Sudah Baca] [Jadwal]
