# Dua kelas pada waktu yang sama: mendaftar boleh, tetapi tidak jika kursi di salah satunya sudah dikonfirmasi
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01
! kelas BDL-2027-01: jahit, Bandar Lampung, buka 2027-01-04..2027-01-20, mulai 2027-02-15
! kelas BDL-2027-02: komputer, Bandar Lampung, buka 2027-01-04..2027-01-20, mulai 2027-06-07
! Siti terdaftar
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
Siti: /start BDL-2027-01
Bot: Menjahit Pakaian dengan Mesin
  Bidang: Garmen Apparel (Menjahit)
  Tempat: BLK Bandar Lampung
  Waktu: 15 Februari–26 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: BDL-2027-01

  Perlu diketahui: waktunya bersamaan dengan kelas MTR-2027-01 yang juga Anda daftari. Kursi hanya dapat diambil di salah satunya.

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Perlu diketahui: waktunya bersamaan dengan kelas MTR-2027-01 yang juga Anda daftari. Kursi hanya dapat diambil di salah satunya.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Siti: /start BDL-2027-01
Bot: Menjahit Pakaian dengan Mesin
  Bidang: Garmen Apparel (Menjahit)
  Tempat: BLK Bandar Lampung
  Waktu: 15 Februari–26 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: BDL-2027-01

  Anda sudah terdaftar di kelas ini dengan nomor LMR-000002.
  [Status Saya] [Kelas Lain]
  [Tanya Petugas]
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Terdaftar
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  LMR-000002: Terdaftar
  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01)
  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.
  [LMR-000001 Plate Welder SMAW 1G]
  [LMR-000002 Menjahit Pakaian dengan Mesin]
  [Data Saya] [Tanya Petugas]
! pendaftaran LMR-000002: withdrawn
! pendaftaran LMR-000001: confirmed
Siti: <tekan t:apply=2.m>
Bot: Waktu Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01) bersamaan dengan kelas MTR-2027-01 (nomor LMR-000001), dan di sana kursi Anda sudah diambil. Satu orang hanya dapat mengikuti satu kelas pada waktu yang sama.
  [Ganti Kelas]
  [Status Saya] [Kelas Lain]
Siti: /start BDL-2027-01
Bot: Menjahit Pakaian dengan Mesin
  Bidang: Garmen Apparel (Menjahit)
  Tempat: BLK Bandar Lampung
  Waktu: 15 Februari–26 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: BDL-2027-01

  Tanggalnya bertabrakan dengan kelas MTR-2027-01 (nomor LMR-000001), dan di sana kursi Anda sudah diambil. Satu orang hanya dapat mengikuti satu kelas pada waktu yang sama.

  Jika ingin pindah ke kelas ini, ketuk Ganti Kelas.
  [Ganti Kelas]
  [Status Saya] [Kelas Lain]
  [Tanya Petugas]
Siti: [Ganti Kelas]
Bot: Pindah dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) ke Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01)? Pendaftaran Anda di kelas pertama berakhir, dan tempatnya diberikan kepada orang lain.
  [Ya, Pindah]
  [Tidak Jadi]
Siti: [Ya, Pindah]
Bot: Anda kini terdaftar di Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01) dengan nomor LMR-000002. Pendaftaran Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah berakhir.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.
  [Pilihan Kedua] [Status Saya]
Siti: /start BDL-2027-02
Bot: Komputer Operator Asisten
  Bidang: Teknologi Informasi dan Komunikasi
  Tempat: BLK Bandar Lampung
  Waktu: 7 Juni–16 Juli 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: BDL-2027-02

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Komputer Operator Asisten, BLK Bandar Lampung (BDL-2027-02) dengan nomor LMR-000003.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
= application states: withdrawn | applied | applied
