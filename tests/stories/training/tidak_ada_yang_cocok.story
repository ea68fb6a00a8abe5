# Tidak ada kelas lain yang cocok: Siti diberi tahu, dan dapat minta dikabari
@ 2027-01-05 09:00
! kelas BDL-2027-01: las, Bandar Lampung, buka 2027-01-04..2027-01-20, mulai 2027-02-01, usia 40-60
! Siti terdaftar
Siti: /start BDL-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Bandar Lampung
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat:
  ✗ Usia 40–60 tahun pada 1 Februari 2027 (Anda 25)

  Biaya: gratis
  Kode kelas: BDL-2027-01

  Syarat bertanda ✗ belum terpenuhi, jadi Anda belum dapat mendaftar di kelas ini.
  [Lihat Kelas yang Cocok]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Lihat Kelas yang Cocok]
Bot: Saat ini belum ada kelas lain yang cocok dengan data Anda. Agar kami kabari saat kelas yang cocok dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya] [Kelas Lain]
= applications: 0
