# Kelas dibatalkan: alasan, ditanya sekali, lalu tidak dapat dibuka lagi
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
Petugas: [Batalkan]
Bot: Apa alasan MTR-2027-01 dibatalkan? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
  [Peminat Belum Cukup]
  [Instruktur Berhalangan]
  [Ruang atau Alat Belum Siap]
  [Anggaran Belum Tersedia]
  [Tidak Jadi]
Petugas: [Tidak Jadi]
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
Petugas: [Batalkan]
Bot: Apa alasan MTR-2027-01 dibatalkan? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
  [Peminat Belum Cukup]
  [Instruktur Berhalangan]
  [Ruang atau Alat Belum Siap]
  [Anggaran Belum Tersedia]
  [Tidak Jadi]
Petugas: [Anggaran Belum Tersedia]
Bot: Batalkan kelas MTR-2027-01? Kelas yang dibatalkan tidak dapat dibuka lagi.
  Alasan: anggaran belum tersedia
  Pendaftar yang kami beri tahu: 0
  [Ya, Batalkan Kelas]
  [Tidak Jadi]
Petugas: hmm
Bot: Batalkan kelas MTR-2027-01? Kelas yang dibatalkan tidak dapat dibuka lagi.
  Alasan: anggaran belum tersedia
  Pendaftar yang kami beri tahu: 0
  [Ya, Batalkan Kelas]
  [Tidak Jadi]
Petugas: tidak
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
= class states: MTR-2027-01 open
Petugas: [Batalkan]
Bot: Apa alasan MTR-2027-01 dibatalkan? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
  [Peminat Belum Cukup]
  [Instruktur Berhalangan]
  [Ruang atau Alat Belum Siap]
  [Anggaran Belum Tersedia]
  [Tidak Jadi]
Petugas: [Anggaran Belum Tersedia]
Bot: Batalkan kelas MTR-2027-01? Kelas yang dibatalkan tidak dapat dibuka lagi.
  Alasan: anggaran belum tersedia
  Pendaftar yang kami beri tahu: 0
  [Ya, Batalkan Kelas]
  [Tidak Jadi]
Petugas: [Ya, Batalkan Kelas]
Bot (info): Tersimpan
Bot: Kelas MTR-2027-01 dibatalkan.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibatalkan

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Pendaftar (0)] [Salin]
  [Unduh Excel] [Daftar Kelas]
= class states: MTR-2027-01 cancelled
Petugas: [Ya, Batalkan Kelas] @lama
Bot (info): Sudah dilakukan sebelumnya.
Bot: Kelas MTR-2027-01 sekarang: Dibatalkan. Tindakan itu sudah dilakukan atau tidak berlaku lagi, jadi tidak ada yang berubah.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibatalkan

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Pendaftar (0)] [Salin]
  [Unduh Excel] [Daftar Kelas]
= audit actions: class_cancelled
