# Kelas ditunda tanpa tanggal, lalu dibuka lagi dengan tanggal baru
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
Petugas: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 0 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
Petugas: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (0)] [Jadwal]
  [Ubah] [Salin]
  [Pengajar] [Poster QR]
  [Unduh Excel] [Daftar Kelas]
Petugas: [Tunda]
Bot: Kapan MTR-2027-01 mulai? Rencana semula Senin, 1 Februari 2027. Pilih, atau ketik tanggalnya, misalnya 1 Maret 2027. Jika tanggalnya belum pasti, ketuk Belum Ditentukan.
  [8 Februari 2027] [15 Februari 2027]
  [1 Maret 2027]
  [Belum Ditentukan]
  [Tidak Jadi]
Petugas: 2027-01-15
Bot: Tanggal mulai harus sesudah Senin, 1 Februari 2027. Ketik tanggal lain.
Petugas: 2027-02-06
Bot: Pada hari itu tidak ada pelatihan. Hari pelatihan berikutnya Senin, 8 Februari 2027. Ketik tanggal itu atau yang lain.
Petugas: [Belum Ditentukan]
Bot: Apa alasan MTR-2027-01 ditunda? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
  [Peminat Belum Cukup]
  [Instruktur Berhalangan]
  [Ruang atau Alat Belum Siap]
  [Anggaran Belum Tersedia]
  [Tidak Jadi]
Petugas: [Instruktur Berhalangan]
Bot: Tunda kelas MTR-2027-01?
  Pelatihan: tanggal baru belum ditentukan
  Semula: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Alasan: instruktur berhalangan
  Pendaftar yang kami beri tahu: 0
  [Ya, Tunda]
  [Tidak Jadi]
Petugas: [Ya, Tunda]
Bot (info): Tersimpan
Bot: Kelas MTR-2027-01 ditunda, tanggal mulai belum ditentukan.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Ditunda

  Pelatihan: tanggal belum ditentukan (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: berhenti dulu, dibuka lagi bersama tanggal baru
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Buka Lagi] [Batalkan]
  [Pendaftar (0)] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
= class states: MTR-2027-01 postponed
Petugas: [Buka Lagi]
Bot: Kapan MTR-2027-01 mulai? Pilih, atau ketik tanggalnya, misalnya 2 Februari 2027.
  [12 Januari 2027] [19 Januari 2027]
  [2 Februari 2027]
  [Tidak Jadi]
Petugas: 2027-03-01
Bot: Kelas MTR-2027-01 akan mulai Senin, 1 Maret 2027. Sampai kapan pendaftaran dibuka lagi? Pilih, atau ketik tanggalnya, misalnya 26 Februari 2027.
  [12 Januari 2027] [19 Januari 2027]
  [26 Januari 2027]
  [Tidak Jadi]
Petugas: 2027-03-05
Bot: Kelas mulai Senin, 1 Maret 2027, jadi pendaftaran harus berakhir sebelum itu. Ketik tanggal lain.
Petugas: 2027-02-10
Bot: Buka lagi kelas MTR-2027-01?
  Pelatihan: Senin, 1 Maret 2027 sampai Kamis, 15 April 2027
  Pendaftaran sampai: Rabu, 10 Februari 2027, pukul 23.59 WIB
  Pendaftar yang kami beri tahu: 0
  [Ya, Buka Lagi]
  [Tidak Jadi]
Petugas: [Ya, Buka Lagi]
Bot (info): Tersimpan
Bot: Kelas MTR-2027-01 dibuka lagi: mulai Senin, 1 Maret 2027, selesai Kamis, 15 April 2027, pendaftaran sampai Rabu, 10 Februari 2027, pukul 23.59 WIB.

  Poster yang sudah dicetak masih memuat tanggal lama.
  [Poster Baru]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Maret 2027 sampai Kamis, 15 April 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 10 Februari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

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
= class starts: MTR-2027-01 2027-03-01..2027-04-15
= registration ends: MTR-2027-01 2027-02-10 23:59
# Dengan tanggal pasti, kelas tetap dibuka
Petugas: [Tunda]
Bot: Kapan MTR-2027-01 mulai? Rencana semula Senin, 1 Maret 2027. Pilih, atau ketik tanggalnya, misalnya 29 Maret 2027. Jika tanggalnya belum pasti, ketuk Belum Ditentukan.
  [8 Maret 2027] [15 Maret 2027]
  [29 Maret 2027]
  [Belum Ditentukan]
  [Tidak Jadi]
Petugas: [15 Maret 2027]
Bot: Apa alasan MTR-2027-01 ditunda? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
  [Peminat Belum Cukup]
  [Instruktur Berhalangan]
  [Ruang atau Alat Belum Siap]
  [Anggaran Belum Tersedia]
  [Tidak Jadi]
Petugas: gedung <b>dicat</b> ulang
Bot: Tunda kelas MTR-2027-01?
  Pelatihan: Senin, 15 Maret 2027 sampai Senin, 26 April 2027
  Semula: Senin, 1 Maret 2027 sampai Kamis, 15 April 2027
  Alasan: gedung <b>dicat</b> ulang
  Pendaftar yang kami beri tahu: 0
  [Ya, Tunda]
  [Tidak Jadi]
Petugas: ya
Bot: Kelas MTR-2027-01 ditunda: mulai Senin, 15 Maret 2027, selesai Senin, 26 April 2027.

  Pendaftaran tetap sampai Rabu, 10 Februari 2027, pukul 23.59 WIB. Jika perlu lebih lama, ketuk Perpanjang. Poster yang sudah dicetak masih memuat tanggal lama.
  [Poster Baru]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 15 Maret 2027 sampai Senin, 26 April 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 10 Februari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

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
= audit actions: class_postponed | class_resumed | class_postponed
# Dua petugas menekan tanggal yang sama
Petugas: [15 Maret 2027] @lama
Bot (info): Sudah dilakukan sebelumnya.
Bot: Kelas MTR-2027-01 sekarang: Dibuka. Tindakan itu sudah dilakukan atau tidak berlaku lagi, jadi tidak ada yang berubah.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 15 Maret 2027 sampai Senin, 26 April 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 10 Februari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (0)] [Jadwal]
  [Ubah] [Salin]
  [Pengajar] [Poster QR]
  [Unduh Excel] [Daftar Kelas]
# Tombol alasan yang tertinggal
Petugas: [Peminat Belum Cukup] @lama
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Kelas MTR-2027-01 sekarang: Dibuka. Tindakan itu sudah dilakukan atau tidak berlaku lagi, jadi tidak ada yang berubah.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 15 Maret 2027 sampai Senin, 26 April 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 10 Februari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (0)] [Jadwal]
  [Ubah] [Salin]
  [Pengajar] [Poster QR]
  [Unduh Excel] [Daftar Kelas]
