# Daftar kelas: per bidang, per BLK, dekat rumah, halaman berikutnya
@ 2027-01-05 09:00
Siti: /pelatihan
Bot: Bidang pelatihan di BLK Lampung:

  • Teknik Las
  • Garmen Apparel (Menjahit)
  • Teknologi Informasi dan Komunikasi
  • Teknik Elektronika
  • Teknik Listrik
  • Tata Kecantikan dan Tata Rias
  • Teknik Otomotif
  • Bisnis dan Manajemen
  • Pariwisata dan Perhotelan
  • Teknik Pendingin (Refrigerasi)
  • Teknik Manufaktur
  • Bangunan dan Perkayuan
  • Pengolahan Hasil Pertanian dan Perikanan
  • Pertanian dan Perikanan
  • Kerajinan dan Industri Kreatif
  • Bahasa
  • Perawatan dan Caregiver

  Belum ada kelas yang dibuka. Jika Anda mendaftar dan setuju menerima info, kami mengabari Anda begitu ada kelas di bidang Anda.
  [Daftar]
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01
! kelas BDL-2027-01: jahit, Bandar Lampung, buka 2027-01-04..2027-01-18, mulai 2027-02-15
! kelas KTB-2027-01: las, Kotabumi, buka 2027-01-04..2027-01-12, mulai 2027-02-01
! kelas KLD-2027-01: komputer, Kalianda, buka 2027-01-04..2027-01-25, mulai 2027-02-08
! kelas BDL-2027-02: listrik, Bandar Lampung, buka 2027-01-04..2027-01-15, mulai 2027-02-08
! kelas MTR-2027-02: otomotif, Metro, buka 2027-01-04..2027-01-29, mulai 2027-03-01
! kelas MTR-2027-03: jahit, Metro, buka 2027-01-11..2027-01-29, mulai 2027-03-01
! kelas MTR-2027-04: jahit, Metro, buka 2027-01-04..2027-01-29, mulai 2027-03-01, status draft
Siti: /pelatihan
Bot: Kelas yang sedang dibuka: 6
  Halaman 1 dari 2

  Plate Welder SMAW 1G, BLK Kotabumi
  Mulai 1 Februari 2027. Pendaftaran sampai 12 Januari 2027.
  Kuota: 16, pendaftar: 0

  Pemasangan Instalasi Listrik Bangunan Sederhana, BLK Bandar Lampung
  Mulai 8 Februari 2027. Pendaftaran sampai 15 Januari 2027.
  Kuota: 16, pendaftar: 0

  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung
  Mulai 15 Februari 2027. Pendaftaran sampai 18 Januari 2027.
  Kuota: 16, pendaftar: 0

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0

  Komputer Operator Asisten, BLK Kalianda
  Mulai 8 Februari 2027. Pendaftaran sampai 25 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Kotabumi]
  [Pemasangan Instalasi Listrik Bangunan Sederhana, BLK Bandar Lam…]
  [Menjahit Pakaian dengan Mesin, BLK Bandar Lampung]
  [Plate Welder SMAW 1G, BLK Metro]
  [Komputer Operator Asisten, BLK Kalianda]
  [Berikutnya ▶]
  [Bidang] [BLK] [Dekat Saya]
Siti: [Berikutnya ▶]
Bot (ubah): Kelas yang sedang dibuka: 6
  Halaman 2 dari 2

  Pemeliharaan Kendaraan Ringan Sistem Injeksi, BLK Metro
  Mulai 1 Maret 2027. Pendaftaran sampai 29 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Pemeliharaan Kendaraan Ringan Sistem Injeksi, BLK Metro]
  [◀ Sebelumnya]
  [Bidang] [BLK] [Dekat Saya]
Siti: [◀ Sebelumnya]
Bot (ubah): Kelas yang sedang dibuka: 6
  Halaman 1 dari 2

  Plate Welder SMAW 1G, BLK Kotabumi
  Mulai 1 Februari 2027. Pendaftaran sampai 12 Januari 2027.
  Kuota: 16, pendaftar: 0

  Pemasangan Instalasi Listrik Bangunan Sederhana, BLK Bandar Lampung
  Mulai 8 Februari 2027. Pendaftaran sampai 15 Januari 2027.
  Kuota: 16, pendaftar: 0

  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung
  Mulai 15 Februari 2027. Pendaftaran sampai 18 Januari 2027.
  Kuota: 16, pendaftar: 0

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0

  Komputer Operator Asisten, BLK Kalianda
  Mulai 8 Februari 2027. Pendaftaran sampai 25 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Kotabumi]
  [Pemasangan Instalasi Listrik Bangunan Sederhana, BLK Bandar Lam…]
  [Menjahit Pakaian dengan Mesin, BLK Bandar Lampung]
  [Plate Welder SMAW 1G, BLK Metro]
  [Komputer Operator Asisten, BLK Kalianda]
  [Berikutnya ▶]
  [Bidang] [BLK] [Dekat Saya]
Siti: [Bidang]
Bot (ubah): Bidang apa yang ingin Anda lihat?
  [Teknik Las (2)]
  [Garmen Apparel (Menjahit) (1)]
  [Teknologi Informasi dan Komunikasi (1)]
  [Teknik Listrik (1)]
  [Teknik Otomotif (1)]
  [Kembali]
Siti: [Teknik Las (2)]
Bot (ubah): Kelas yang sedang dibuka: 2
  Bidang: Teknik Las

  Plate Welder SMAW 1G, BLK Kotabumi
  Mulai 1 Februari 2027. Pendaftaran sampai 12 Januari 2027.
  Kuota: 16, pendaftar: 0

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Kotabumi]
  [Plate Welder SMAW 1G, BLK Metro]
  [Bidang] [BLK] [Dekat Saya]
  [Semua Kelas]
Siti: [BLK]
Bot (ubah): BLK mana yang ingin Anda lihat?
  [BLK Metro (1)]
  [BLK Kotabumi (1)]
  [Kembali]
Siti: [BLK Kotabumi (1)]
Bot (ubah): Kelas yang sedang dibuka: 1
  Bidang: Teknik Las
  Tempat: BLK Kotabumi

  Plate Welder SMAW 1G, BLK Kotabumi
  Mulai 1 Februari 2027. Pendaftaran sampai 12 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Kotabumi]
  [Bidang] [BLK] [Dekat Saya]
  [Semua Kelas]
Siti: [Semua Kelas]
Bot (ubah): Kelas yang sedang dibuka: 6
  Halaman 1 dari 2

  Plate Welder SMAW 1G, BLK Kotabumi
  Mulai 1 Februari 2027. Pendaftaran sampai 12 Januari 2027.
  Kuota: 16, pendaftar: 0

  Pemasangan Instalasi Listrik Bangunan Sederhana, BLK Bandar Lampung
  Mulai 8 Februari 2027. Pendaftaran sampai 15 Januari 2027.
  Kuota: 16, pendaftar: 0

  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung
  Mulai 15 Februari 2027. Pendaftaran sampai 18 Januari 2027.
  Kuota: 16, pendaftar: 0

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0

  Komputer Operator Asisten, BLK Kalianda
  Mulai 8 Februari 2027. Pendaftaran sampai 25 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Kotabumi]
  [Pemasangan Instalasi Listrik Bangunan Sederhana, BLK Bandar Lam…]
  [Menjahit Pakaian dengan Mesin, BLK Bandar Lampung]
  [Plate Welder SMAW 1G, BLK Metro]
  [Komputer Operator Asisten, BLK Kalianda]
  [Berikutnya ▶]
  [Bidang] [BLK] [Dekat Saya]
Siti: [Dekat Saya]
Bot (ubah): Anda tinggal di kabupaten atau kota mana? Kelas yang terdekat kami tampilkan lebih dahulu.
  [Lampung Selatan] [Lampung Tengah]
  [Lampung Utara] [Lampung Barat]
  [Tulang Bawang] [Tanggamus]
  [Lampung Timur] [Way Kanan]
  [Pesawaran] [Pringsewu]
  [Mesuji] [Tulang Bawang Barat]
  [Pesisir Barat] [Kota Bandar Lampung]
  [Kota Metro]
  [Kembali]
Siti: [Lampung Utara]
Bot (ubah): Kelas yang sedang dibuka: 6
  Yang terdekat dari Kabupaten Lampung Utara lebih dahulu. Jaraknya garis lurus antarpusat kabupaten atau kota.
  Halaman 1 dari 2

  Plate Welder SMAW 1G, BLK Kotabumi
  Mulai 1 Februari 2027. Pendaftaran sampai 12 Januari 2027.
  Kuota: 16, pendaftar: 0
  Jarak: di Kabupaten Lampung Utara

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0
  Jarak: sekitar 50 km

  Pemeliharaan Kendaraan Ringan Sistem Injeksi, BLK Metro
  Mulai 1 Maret 2027. Pendaftaran sampai 29 Januari 2027.
  Kuota: 16, pendaftar: 0
  Jarak: sekitar 50 km

  Pemasangan Instalasi Listrik Bangunan Sederhana, BLK Bandar Lampung
  Mulai 8 Februari 2027. Pendaftaran sampai 15 Januari 2027.
  Kuota: 16, pendaftar: 0
  Jarak: sekitar 80 km

  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung
  Mulai 15 Februari 2027. Pendaftaran sampai 18 Januari 2027.
  Kuota: 16, pendaftar: 0
  Jarak: sekitar 80 km

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Kotabumi]
  [Plate Welder SMAW 1G, BLK Metro]
  [Pemeliharaan Kendaraan Ringan Sistem Injeksi, BLK Metro]
  [Pemasangan Instalasi Listrik Bangunan Sederhana, BLK Bandar Lam…]
  [Menjahit Pakaian dengan Mesin, BLK Bandar Lampung]
  [Berikutnya ▶]
  [Bidang] [BLK] [Dekat Saya]
  [Semua Kelas]
Siti: pelatihan menjahit di metro
Bot: Garmen Apparel (Menjahit): belum ada kelas yang dibuka untuk bidang ini di BLK Metro. Contoh pelatihan yang pernah ada: Menjahit Pakaian dengan Mesin, Menjahit, Menjahit Pakaian Anak.

  Untuk mendaftar di bidang ini, ketuk Daftar.

  Kelas lain sedang dibuka; untuk melihatnya, ketuk Semua Kelas.
  [Daftar]
  [Semua Kelas]
Siti: ada kelas di kalianda?
Bot: Kelas yang sedang dibuka: 1
  Tempat: BLK Kalianda

  Komputer Operator Asisten, BLK Kalianda
  Mulai 8 Februari 2027. Pendaftaran sampai 25 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Komputer Operator Asisten, BLK Kalianda]
  [Bidang] [BLK] [Dekat Saya]
  [Semua Kelas]
Siti: kursus las lampung timur
Bot: Kelas yang sedang dibuka: 2
  Bidang: Teknik Las
  Yang terdekat dari Kabupaten Lampung Timur lebih dahulu. Jaraknya garis lurus antarpusat kabupaten atau kota.

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0
  Jarak: sekitar 30 km, daerah tetangga

  Plate Welder SMAW 1G, BLK Kotabumi
  Mulai 1 Februari 2027. Pendaftaran sampai 12 Januari 2027.
  Kuota: 16, pendaftar: 0
  Jarak: sekitar 80 km

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Metro]
  [Plate Welder SMAW 1G, BLK Kotabumi]
  [Bidang] [BLK] [Dekat Saya]
  [Semua Kelas]
Siti: pelatihan bahasa jepang
Bot: Bahasa: belum ada kelas yang dibuka untuk bidang ini. Contoh pelatihan yang pernah ada: Bahasa Inggris.

  Untuk mendaftar di bidang ini, ketuk Daftar.

  Kelas lain sedang dibuka; untuk melihatnya, ketuk Semua Kelas.
  [Daftar]
  [Semua Kelas]
! Budi terdaftar
Budi: /pelatihan
Bot: Kelas yang sedang dibuka: 6
  Halaman 1 dari 2

  Plate Welder SMAW 1G, BLK Kotabumi
  Mulai 1 Februari 2027. Pendaftaran sampai 12 Januari 2027.
  Kuota: 16, pendaftar: 0

  Pemasangan Instalasi Listrik Bangunan Sederhana, BLK Bandar Lampung
  Mulai 8 Februari 2027. Pendaftaran sampai 15 Januari 2027.
  Kuota: 16, pendaftar: 0

  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung
  Mulai 15 Februari 2027. Pendaftaran sampai 18 Januari 2027.
  Kuota: 16, pendaftar: 0

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0

  Komputer Operator Asisten, BLK Kalianda
  Mulai 8 Februari 2027. Pendaftaran sampai 25 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Kotabumi]
  [Pemasangan Instalasi Listrik Bangunan Sederhana, BLK Bandar Lam…]
  [Menjahit Pakaian dengan Mesin, BLK Bandar Lampung]
  [Plate Welder SMAW 1G, BLK Metro]
  [Komputer Operator Asisten, BLK Kalianda]
  [Berikutnya ▶]
  [Bidang] [BLK] [Dekat Saya]
Budi: [Dekat Saya]
Bot (ubah): Kelas yang sedang dibuka: 6
  Yang terdekat dari Kota Bandar Lampung lebih dahulu. Jaraknya garis lurus antarpusat kabupaten atau kota.
  Halaman 1 dari 2

  Pemasangan Instalasi Listrik Bangunan Sederhana, BLK Bandar Lampung
  Mulai 8 Februari 2027. Pendaftaran sampai 15 Januari 2027.
  Kuota: 16, pendaftar: 0
  Jarak: di Kota Bandar Lampung

  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung
  Mulai 15 Februari 2027. Pendaftaran sampai 18 Januari 2027.
  Kuota: 16, pendaftar: 0
  Jarak: di Kota Bandar Lampung

  Komputer Operator Asisten, BLK Kalianda
  Mulai 8 Februari 2027. Pendaftaran sampai 25 Januari 2027.
  Kuota: 16, pendaftar: 0
  Jarak: sekitar 50 km, daerah tetangga

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0
  Jarak: sekitar 40 km

  Pemeliharaan Kendaraan Ringan Sistem Injeksi, BLK Metro
  Mulai 1 Maret 2027. Pendaftaran sampai 29 Januari 2027.
  Kuota: 16, pendaftar: 0
  Jarak: sekitar 40 km

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Pemasangan Instalasi Listrik Bangunan Sederhana, BLK Bandar Lam…]
  [Menjahit Pakaian dengan Mesin, BLK Bandar Lampung]
  [Komputer Operator Asisten, BLK Kalianda]
  [Plate Welder SMAW 1G, BLK Metro]
  [Pemeliharaan Kendaraan Ringan Sistem Injeksi, BLK Metro]
  [Berikutnya ▶]
  [Bidang] [BLK] [Dekat Saya]
  [Semua Kelas]
