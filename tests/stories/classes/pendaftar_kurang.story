# Pendaftar kurang pada hari penutupan: ditanya sekali; diperpanjang, ditutup lagi, ditunda, dan tetap dijalankan
@ 2027-01-05 09:00
Petugas: /kelas
Bot: Kelas · Semua (0)

  Belum ada kelas di sini. Ketuk Kelas Baru untuk membuka yang pertama.
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-01, tes 2027-01-27 08:00
@ 2027-01-14 07:00
Bot: Pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) ditutup dengan 0 pendaftar aktif, padahal minimal pesertanya 10 orang.

  Apa yang akan dilakukan?
  [Perpanjang] [Tunda]
  [Tetap Jalankan]
  [Lihat Kelas]
@ +10m
Petugas: [Perpanjang]
Bot: Sampai kapan pendaftaran MTR-2027-01 diperpanjang? Sekarang sampai Rabu, 13 Januari 2027, pukul 23.59 WIB. Pilih, atau ketik tanggalnya, misalnya 26 Januari 2027.
  [17 Januari 2027] [21 Januari 2027]
  [Tidak Jadi]
# Tanggal yang tidak dapat dipakai
Petugas: 10 Januari 2027
Bot: Tanggalnya harus sesudah Rabu, 13 Januari 2027. Ketik tanggal lain.
Petugas: 2027-01-13
Bot: Tanggalnya harus sesudah Rabu, 13 Januari 2027. Ketik tanggal lain.
Petugas: 2027-02-03
Bot: Kelas mulai Senin, 1 Februari 2027, jadi pendaftaran harus berakhir sebelum itu. Ketik tanggal lain.
Petugas: 2027-01-27
Bot: Tesnya Rabu, 27 Januari 2027, jadi pendaftaran harus berakhir sebelum itu. Ketik tanggal lain, atau ubah dulu tanggal tes lewat Ubah.
Petugas: <stiker>
Bot: Sampai kapan pendaftaran MTR-2027-01 diperpanjang? Sekarang sampai Rabu, 13 Januari 2027, pukul 23.59 WIB. Pilih, atau ketik tanggalnya, misalnya 26 Januari 2027.
  [17 Januari 2027] [21 Januari 2027]
  [Tidak Jadi]
Petugas: [21 Januari 2027]
Bot: Apa alasan pendaftaran MTR-2027-01 diperpanjang? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
  [Memberi Waktu Tambahan]
  [Peminat Belum Cukup]
  [Tidak Jadi]
Petugas: [Peminat Belum Cukup]
Bot: Perpanjang pendaftaran MTR-2027-01?
  Pendaftaran sampai: Kamis, 21 Januari 2027, pukul 23.59 WIB
  Semula sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB
  Alasan: peminat belum cukup
  Pendaftar yang kami beri tahu: 0
  [Ya, Perpanjang]
  [Tidak Jadi]
Petugas: [Ya, Perpanjang]
Bot (info): Tersimpan
Bot: Pendaftaran MTR-2027-01 diperpanjang sampai Kamis, 21 Januari 2027, pukul 23.59 WIB.

  Poster yang sudah dicetak masih memuat tanggal lama.
  [Poster Baru]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Kamis, 21 Januari 2027, pukul 23.59 WIB
  Tes: Rabu, 27 Januari 2027, pukul 08.00 WIB, di Aula BLK
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Minimal peserta: 10 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (0)] [Jadwal]
  [Ubah] [Salin]
  [Pengajar] [Poster QR]
  [Unduh Excel] [Daftar Kelas]
= class states: MTR-2027-01 open
= registration ends: MTR-2027-01 2027-01-21 23:59
# Ditekan sekali lagi: sudah
Petugas: [21 Januari 2027] @lama
Bot (info): Sudah dilakukan sebelumnya.
Bot: Kelas MTR-2027-01 sekarang: Dibuka. Tindakan itu sudah dilakukan atau tidak berlaku lagi, jadi tidak ada yang berubah.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Kamis, 21 Januari 2027, pukul 23.59 WIB
  Tes: Rabu, 27 Januari 2027, pukul 08.00 WIB, di Aula BLK
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Minimal peserta: 10 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (0)] [Jadwal]
  [Ubah] [Salin]
  [Pengajar] [Poster QR]
  [Unduh Excel] [Daftar Kelas]
@ 2027-01-22 07:00
Bot: Pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) ditutup dengan 0 pendaftar aktif, padahal minimal pesertanya 10 orang.

  Apa yang akan dilakukan?
  [Perpanjang] [Tunda]
  [Tetap Jalankan]
  [Lihat Kelas]
Petugas: [Tetap Jalankan]
Bot (info): Tersimpan
Bot: Kelas MTR-2027-01 tetap dijalankan. Seleksi dimulai.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Seleksi

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Kamis, 21 Januari 2027, pukul 23.59 WIB
  Tes: Rabu, 27 Januari 2027, pukul 08.00 WIB, di Aula BLK
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Minimal peserta: 10 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Umumkan Hasil] [Tunda]
  [Batalkan]
  [Pendaftar (0)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
Petugas: [Tetap Jalankan] @lama
Bot (info): Sudah dilakukan sebelumnya.
Bot: Kelas MTR-2027-01 sekarang: Seleksi. Tindakan itu sudah dilakukan atau tidak berlaku lagi, jadi tidak ada yang berubah.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Seleksi

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Kamis, 21 Januari 2027, pukul 23.59 WIB
  Tes: Rabu, 27 Januari 2027, pukul 08.00 WIB, di Aula BLK
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Minimal peserta: 10 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Umumkan Hasil] [Tunda]
  [Batalkan]
  [Pendaftar (0)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
= class states: MTR-2027-01 selecting
= audit actions: class_closed | class_extended | class_closed | class_runs_anyway
# Daftar kelas yang sedang diseleksi berdiri sendiri
Petugas: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Seleksi
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 0 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
Petugas: [Seleksi]
Bot (ubah): Kelas · Seleksi (1)

  MTR-2027-01 · Seleksi
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 0 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [· Seleksi ·] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [Semua]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
Petugas: [Ditutup]
Bot (ubah): Kelas · Ditutup (0)

  Belum ada kelas di sini. Ketuk Kelas Baru untuk membuka yang pertama.
  [Draf] [Dibuka] [· Ditutup ·]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [Semua]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
