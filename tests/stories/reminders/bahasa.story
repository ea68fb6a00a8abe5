# Dalam bahasa Inggris untuk yang memilihnya
@ 2027-03-22 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-03-01..2027-03-31, mulai 2027-04-12, minimal 0, bawa KTP|Pasfoto
! orang Sari: telepon 6281200000015, bahasa en
! Sari terdaftar
Sari: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 12 April–21 Mei 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 31 Maret 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Berkas: KTP, Pasfoto. Siapkan dan simpan dulu; kapan dibawa ke BLK Metro, kami kabari di sini.
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Sari: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 31 Maret 2027. Kami mengabari Anda di sini. Berkas (KTP, Pasfoto) simpan dulu; kapan dibawa ke BLK Metro, kami kabari di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! tahap MTR-2027-01: announced
! pendaftaran LMR-000001: confirmed
Sari: /bahasa
Bot: Bahasa apa yang ingin Anda pakai? · Which language would you like?
  [Bahasa Indonesia] [English]
Sari: [English]
Bot: All right, from now on we speak English.
  [Help]
@ 2027-04-05 19:00
Bot: The class Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) begins soon: Monday, 12 April 2027, 08:00 WIB, at BLK Metro, Banjarsari, Metro Utara.

  Bring on the first day: KTP, Pasfoto.

  If you cannot come, let us know through Ask Staff.
  [Schedule] [Ask Staff]
@ 2027-04-11 19:00
Bot: Reminder: tomorrow, Monday, 12 April 2027, first day of the class Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  08:00–15:30 WIB, at BLK Metro, Banjarsari, Metro Utara

  Bring on the first day: KTP, Pasfoto.

  If you cannot come, press Excused or Sick so that the instructor knows.
  [Coming] [Excused] [Sick]
  [Schedule]
