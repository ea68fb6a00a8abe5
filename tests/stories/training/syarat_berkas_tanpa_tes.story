# Berkas: dengan tes dibawa saat tes, tanpa tes disimpan dulu; persetujuan yang ditarik sudah terlihat di kartu
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, bawa KTP|Pasfoto, tes 2027-01-22 08:00
! kelas BDL-2027-01: jahit, Bandar Lampung, buka 2027-01-04..2027-01-20, mulai 2027-06-07, bawa KTP|Pasfoto
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Jumat, 22 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Yang dibawa saat tes: KTP, Pasfoto
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: tes pada Jumat, 22 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Pasfoto.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Siti: /start BDL-2027-01
Bot: Menjahit Pakaian dengan Mesin
  Bidang: Garmen Apparel (Menjahit)
  Tempat: BLK Bandar Lampung
  Waktu: 7 Juni–16 Juli 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Berkas: KTP, Pasfoto. Siapkan dan simpan dulu; kapan dibawa ke BLK Bandar Lampung, kami kabari di sini.
  Biaya: gratis
  Kode kelas: BDL-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini. Berkas (KTP, Pasfoto) simpan dulu; kapan dibawa ke BLK Bandar Lampung, kami kabari di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! pendaftaran LMR-000001: absent_at_test
! pendaftaran LMR-000002: forfeited
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000002: Tidak Dilanjutkan, Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01)
  LMR-000001: Tidak Dilanjutkan, Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  [Riwayat]
  [Data Saya] [Tanya Petugas]
