# Pilihan kedua: disebut, diganti, dilepas; setelah pendaftaran ditutup tidak dapat diubah
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01
! kelas BDL-2027-01: las, Bandar Lampung, buka 2027-01-04..2027-02-20, mulai 2027-02-25
! kelas BDL-2027-02: jahit, Bandar Lampung, buka 2027-01-04..2027-02-20, mulai 2027-02-25
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
Siti: [Pilihan Kedua]
Bot: Kelas apa yang dipertimbangkan jika Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) tidak dapat menerima Anda?

  Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01)
  Mulai 25 Februari 2027. Pendaftaran sampai 20 Februari 2027.

  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-02)
  Mulai 25 Februari 2027. Pendaftaran sampai 20 Februari 2027.
  [Plate Welder SMAW 1G, BLK Bandar Lampung]
  [Menjahit Pakaian dengan Mesin, BLK Bandar Lampung]
  [Tidak Jadi]
Siti: [Plate Welder SMAW 1G, BLK Bandar Lampung]
Bot: Pilihan kedua untuk LMR-000001 sudah kami catat: Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01). Sampai pendaftaran ditutup, pilihan ini dapat diubah.
  [Ubah Pilihan Kedua] [Status Saya]
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Terdaftar
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.
  Pilihan kedua: Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01)
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Ubah Pilihan Kedua]
  [Ganti Kelas] [Mengundurkan Diri]
  [Data Saya] [Tanya Petugas]
Siti: [Ubah Pilihan Kedua]
Bot: Kelas apa yang dipertimbangkan jika Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) tidak dapat menerima Anda?

  Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01)
  Mulai 25 Februari 2027. Pendaftaran sampai 20 Februari 2027.

  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-02)
  Mulai 25 Februari 2027. Pendaftaran sampai 20 Februari 2027.
  [Plate Welder SMAW 1G, BLK Bandar Lampung]
  [Menjahit Pakaian dengan Mesin, BLK Bandar Lampung]
  [Tanpa Pilihan Kedua]
  [Tidak Jadi]
Siti: [Menjahit Pakaian dengan Mesin, BLK Bandar Lampung]
Bot: Pilihan kedua untuk LMR-000001 sudah kami catat: Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-02). Sampai pendaftaran ditutup, pilihan ini dapat diubah.
  [Ubah Pilihan Kedua] [Status Saya]
= second choices: BDL-2027-02
Siti: [Ubah Pilihan Kedua]
Bot: Kelas apa yang dipertimbangkan jika Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) tidak dapat menerima Anda?

  Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01)
  Mulai 25 Februari 2027. Pendaftaran sampai 20 Februari 2027.

  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-02)
  Mulai 25 Februari 2027. Pendaftaran sampai 20 Februari 2027.
  [Plate Welder SMAW 1G, BLK Bandar Lampung]
  [Menjahit Pakaian dengan Mesin, BLK Bandar Lampung]
  [Tanpa Pilihan Kedua]
  [Tidak Jadi]
Siti: [Tanpa Pilihan Kedua]
Bot: Pendaftaran LMR-000001 kini tanpa pilihan kedua.
  [Status Saya]
@ 2027-01-21 08:00
Bot ke Petugas (ditolak): 400 Bad Request: chat not found
Siti: [Tanpa Pilihan Kedua]
Bot: Pilihan kedua untuk LMR-000001 tidak dapat diubah lagi karena pendaftarannya sudah ditutup.
  [Status Saya]
Siti: [Plate Welder SMAW 1G, BLK Bandar Lampung]
Bot: Pilihan kedua untuk LMR-000001 tidak dapat diubah lagi karena pendaftarannya sudah ditutup.
  [Status Saya]
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Terdaftar
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Berikutnya: petugas memeriksa berkas. Kami mengabari Anda di sini, paling lambat sebelum pelatihan dimulai Senin, 1 Februari 2027.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Ganti Kelas] [Mengundurkan Diri]
  [Data Saya] [Tanya Petugas]
