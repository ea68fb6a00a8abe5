# Pendaftaran ditutup sementara kartunya masih terbuka; tautan lama dan kelas yang ditunda atau dibatalkan
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01
! kelas KLD-2027-01: komputer, Kalianda, buka 2027-01-04..2027-01-20, mulai 2027-02-08, status postponed
! kelas KTB-2027-01: las, Kotabumi, buka 2027-01-04..2027-01-12, mulai 2027-02-01, status cancelled
! kelas BDL-2027-01: listrik, Bandar Lampung, buka 2027-01-04..2027-01-15, mulai 2027-02-08, status running
! kelas BDL-2027-02: jahit, Bandar Lampung, buka 2027-01-04..2027-02-18, mulai 2027-03-15
! kelas BDL-2027-03: jahit, Bandar Lampung, buka 2027-01-04..2027-02-18, mulai 2027-03-15, status draft
! kelas BDL-2027-04: jahit, Bandar Lampung, buka 2027-02-04..2027-02-18, mulai 2027-03-15
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
@ 2027-01-21 00:00
Siti: [Daftar]
Bot: Pendaftaran Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah ditutup 20 Januari 2027. Terima kasih atas minat Anda.
Bot: Kelas yang sedang dibuka: 1

  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung
  Mulai 15 Maret 2027. Pendaftaran sampai 18 Februari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Menjahit Pakaian dengan Mesin, BLK Bandar Lampung]
  [Bidang] [BLK] [Dekat Saya]
Siti: /start KLD-2027-01
Bot: Komputer Operator Asisten, BLK Kalianda (KLD-2027-01) ditunda. Jadwal barunya belum ada, jadi pendaftarannya belum dapat dibuka.
Bot: Kelas yang sedang dibuka: 1

  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung
  Mulai 15 Maret 2027. Pendaftaran sampai 18 Februari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Menjahit Pakaian dengan Mesin, BLK Bandar Lampung]
  [Bidang] [BLK] [Dekat Saya]
Siti: /start KTB-2027-01
Bot: Plate Welder SMAW 1G, BLK Kotabumi (KTB-2027-01) tidak jadi diadakan. Terima kasih atas minat Anda.
Bot: Kelas yang sedang dibuka: 1

  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung
  Mulai 15 Maret 2027. Pendaftaran sampai 18 Februari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Menjahit Pakaian dengan Mesin, BLK Bandar Lampung]
  [Bidang] [BLK] [Dekat Saya]
Siti: /start BDL-2027-01
Bot: Pemasangan Instalasi Listrik Bangunan Sederhana, BLK Bandar Lampung (BDL-2027-01) sudah berjalan, jadi tidak menerima pendaftar lagi. Terima kasih atas minat Anda.
Bot: Kelas yang sedang dibuka: 1

  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung
  Mulai 15 Maret 2027. Pendaftaran sampai 18 Februari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Menjahit Pakaian dengan Mesin, BLK Bandar Lampung]
  [Bidang] [BLK] [Dekat Saya]
Siti: /start BDL-2027-03
Bot: Kelas atau tautan itu tidak kami kenal atau sudah tidak berlaku. Yang sedang dibuka ada di bawah ini.
Bot: Kelas yang sedang dibuka: 1

  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung
  Mulai 15 Maret 2027. Pendaftaran sampai 18 Februari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Menjahit Pakaian dengan Mesin, BLK Bandar Lampung]
  [Bidang] [BLK] [Dekat Saya]
Siti: /start BDL-2027-04
Bot: Menjahit Pakaian dengan Mesin
  Bidang: Garmen Apparel (Menjahit)
  Tempat: BLK Bandar Lampung
  Waktu: 15 Maret–23 April 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran mulai: Kamis, 4 Februari 2027, pukul 08.00 WIB
  Pendaftaran sampai: Kamis, 18 Februari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: BDL-2027-04

  Pendaftaran baru dibuka Kamis, 4 Februari 2027, pukul 08.00 WIB. Silakan kembali saat itu.
  [Kelas Lain]
  [Tanya Petugas]
Budi: /start MTR-2027-01
Bot: Pendaftaran Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah ditutup 20 Januari 2027. Terima kasih atas minat Anda.
Bot: Kelas yang sedang dibuka: 1

  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung
  Mulai 15 Maret 2027. Pendaftaran sampai 18 Februari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Menjahit Pakaian dengan Mesin, BLK Bandar Lampung]
  [Bidang] [BLK] [Dekat Saya]
= applications: 0
