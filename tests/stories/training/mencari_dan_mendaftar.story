# Siti mencari kelas dengan kata, lalu mendaftar; ketukan kedua tidak mendaftarkan dua kali
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, usia 18-35, pendidikan SMP, bawa KTP|Ijazah, tes 2027-01-22 08:00
! kelas BDL-2027-01: jahit, Bandar Lampung, buka 2027-01-04..2027-01-18, mulai 2027-02-15
! Siti terdaftar
Siti: mau belajar las
Bot: Kelas yang sedang dibuka: 1
  Bidang: Teknik Las

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Metro]
  [Bidang] [BLK] [Dekat Saya]
  [Semua Kelas]
Siti: [Plate Welder SMAW 1G, BLK Metro]
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Jumat, 22 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat:
  ✓ Usia 18–35 tahun pada 1 Februari 2027
  ✓ Pendidikan paling rendah SMP

  Yang dibawa saat tes: KTP, Ijazah
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: tes pada Jumat, 22 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Siti: <tekan t:apply=1.w>
Bot (info): Sudah dilakukan sebelumnya.
Bot (ubah): Anda sudah terdaftar, nomor LMR-000001: Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Berikutnya: tes pada Jumat, 22 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Jumat, 22 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat:
  ✓ Usia 18–35 tahun pada 1 Februari 2027
  ✓ Pendidikan paling rendah SMP

  Yang dibawa saat tes: KTP, Ijazah
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Anda sudah terdaftar di kelas ini dengan nomor LMR-000001.
  [Status Saya] [Kelas Lain]
  [Tanya Petugas]
= applications: 1
= application states: applied
= application sources: words
