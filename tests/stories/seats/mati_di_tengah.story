# Program mati sebelum kabar terkirim: kabarnya terkirim sekali, dan tidak ada yang naik dua kali
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-01, kuota 1, minimal 0
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 13 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! Budi terdaftar
Budi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 13 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! tahap MTR-2027-01: announced
! pendaftaran LMR-000001: accepted 2027-01-22 20:00
! pendaftaran LMR-000002: reserve
@ 2027-01-18 10:00
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Diterima
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Berikutnya: ketuk Ambil Kursi paling lambat Jumat, 22 Januari 2027, pukul 20.00 WIB.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Ambil Kursi] [Lepas Kursi]
  [Data Saya] [Tanya Petugas]
! kill sebelum dikirim
Siti: [Lepas Kursi]
Bot: Mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001? Begitu alasan dipilih, pendaftaran ini batal dan tempat Anda diberikan kepada orang lain. Apa alasannya?
  [Sudah Bekerja]
  [Waktunya Tidak Cocok]
  [Terlalu Jauh]
  [Sekolah atau Pelatihan Lain]
  [Keluarga atau Kesehatan]
  [Alasan Lain]
  [Tidak Jadi]
Siti: [Sudah Bekerja]
Bot: Anda sudah mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001. Terima kasih sudah memberi tahu.
  [Kelas Lain]
@ +1m
Bot ke Budi: Kabar baik, Budi Contoh. Ada kursi kosong untuk Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Selasa, 19 Januari 2027, pukul 10.01 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
! kill
@ +1m
= application states: withdrawn | accepted
! ulang
Budi: [Ambil Kursi]
Bot (ubah): Selamat, kursi Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah pasti, nomor LMR-000002.

  Hari pertama: Senin, 1 Februari 2027, pukul 08.00 WIB, di BLK Metro, Banjarsari, Metro Utara.

  Jika berhalangan, beri tahu kami lewat /status.
  [Status Saya] [Tanya Petugas]
! ulang
= application states: withdrawn | confirmed
