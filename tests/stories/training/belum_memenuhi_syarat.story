# Budi terlalu tua untuk kelas pertama; ia mengambil kelas terdekat yang cocok
@ 2027-01-05 09:00
! kelas BDL-2027-01: las, Bandar Lampung, buka 2027-01-04..2027-01-20, mulai 2027-02-01, usia 18-25, pendidikan S1, wilayah 1872|1802, pernah never
! kelas KTB-2027-01: las, Kotabumi, buka 2027-01-04..2027-01-12, mulai 2027-02-22
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-08, usia 18-35
! kelas BDL-2027-02: jahit, Bandar Lampung, buka 2027-01-04..2027-01-20, mulai 2027-02-08
! Budi terdaftar
Budi: bdl-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Bandar Lampung
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat:
  ✗ Usia 18–25 tahun pada 1 Februari 2027 (Anda 28)
  ✗ Pendidikan paling rendah S1/D4 (Anda SMA)
  ✗ Tinggal di Kabupaten Lampung Tengah atau Kota Metro (Anda tinggal di Kota Bandar Lampung)
  ✓ Belum pernah mengikuti pelatihan di BLK

  Biaya: gratis
  Kode kelas: BDL-2027-01

  Syarat bertanda ✗ belum terpenuhi, jadi Anda belum dapat mendaftar di kelas ini.
  [Lihat Kelas yang Cocok]
  [Kelas Lain]
  [Tanya Petugas]
Budi: <tekan t:apply=1.m>
Bot: Anda belum dapat mendaftar di Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01) karena:

  ✗ Usia 18–25 tahun pada 1 Februari 2027 (Anda 28)
  ✗ Pendidikan paling rendah S1/D4 (Anda SMA)
  ✗ Tinggal di Kabupaten Lampung Tengah atau Kota Metro (Anda tinggal di Kota Bandar Lampung)

  Untuk kelas terdekat yang sesuai dengan data Anda, ketuk Lihat Kelas yang Cocok. Jika data Anda keliru, perbaiki lewat Data Saya.
  [Lihat Kelas yang Cocok]
  [Data Saya]
Budi: [Lihat Kelas yang Cocok]
Bot: Kelas terdekat yang cocok untuk Anda:

  Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8 Februari–19 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat:
  ✓ Usia 18–35 tahun pada 8 Februari 2027

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
= applications: 1
= application classes: MTR-2027-01
