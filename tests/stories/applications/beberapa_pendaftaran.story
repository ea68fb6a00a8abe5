# Beberapa pendaftaran dan semua tahap: apa berikutnya, sampai kapan, dan di mana bertanya
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01
! kelas BDL-2027-01: jahit, Bandar Lampung, buka 2027-01-04..2027-01-20, mulai 2027-04-12
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
  Waktu: 12 April–21 Mei 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: BDL-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
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
Siti: [LMR-000002 Menjahit Pakaian dengan Mesin]
Bot: LMR-000002: Terdaftar
  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01)
  Waktu: 12 April–21 Mei 2027, Senin–Jumat, 08.00–15.30 WIB
  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.
  Tempat bertanya: BLK Bandar Lampung
  [Pilihan Kedua]
  [Ganti Kelas] [Mengundurkan Diri]
  [Status Saya] [Tanya Petugas]
! pendaftaran LMR-000001: accepted
! pendaftaran LMR-000002: not_accepted
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Diterima
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Berikutnya: ketuk Ambil Kursi sebelum pelatihan dimulai Senin, 1 Februari 2027.

  LMR-000002: Tidak Diterima, Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01)
  [Ambil Kursi] [Lepas Kursi]
  [LMR-000001 Plate Welder SMAW 1G]
  [Riwayat]
  [Data Saya] [Tanya Petugas]
! pendaftaran LMR-000001: in_training
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Mengikuti Pelatihan
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Pelatihan berjalan sampai 12 Maret 2027.

  LMR-000002: Tidak Diterima, Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01)
  [LMR-000001 Plate Welder SMAW 1G]
  [Riwayat]
  [Data Saya] [Tanya Petugas]
Siti: <tekan a:withdraw=1>
Bot: Pendaftaran di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) tidak dapat diubah lagi di sini. Untuk berhenti atau pindah, silakan bicara dengan petugas BLK.
  [Status Saya] [Tanya Petugas]
Siti: <tekan a:second=1.0>
Bot: Pilihan kedua untuk LMR-000001 tidak dapat diubah lagi karena pendaftarannya sudah ditutup.
  [Status Saya]
Siti: /start BDL-2027-01
Bot: Anda pernah mendaftar di Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01) dengan nomor LMR-000002, dan hasilnya sudah ada. Untuk melihatnya, ketuk Status Saya.
  [Status Saya] [Kelas Lain]
Siti: <tekan t:apply=2.m>
Bot: Anda pernah mendaftar di Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01) dengan nomor LMR-000002, dan hasilnya sudah ada. Untuk melihatnya, ketuk Status Saya.
  [Status Saya] [Kelas Lain]
