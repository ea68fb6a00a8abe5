# Dua kursi pada waktu yang sama: yang lain harus dilepas dahulu
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-01, minimal 0
! kelas MTR-2027-02: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-15, minimal 0
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
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
Siti: /start MTR-2027-02
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 15 Februari–26 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-02

  Perlu diketahui: waktunya bersamaan dengan kelas MTR-2027-01 yang juga Anda daftari. Kursi hanya dapat diambil di salah satunya.

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-02) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 13 Januari 2027. Kami mengabari Anda di sini.

  Perlu diketahui: waktunya bersamaan dengan kelas MTR-2027-01 yang juga Anda daftari. Kursi hanya dapat diambil di salah satunya.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! tahap MTR-2027-01: announced
! tahap MTR-2027-02: announced
! pendaftaran LMR-000001: confirmed
! pendaftaran LMR-000002: accepted 2027-01-22 20:00
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000002: Diterima
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-02)
  Berikutnya: ketuk Ambil Kursi paling lambat Jumat, 22 Januari 2027, pukul 20.00 WIB.

  LMR-000001: Kursi Diambil
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Berikutnya: pelatihan 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  [Ambil Kursi] [Lepas Kursi]
  [LMR-000002 Plate Welder SMAW 1G]
  [LMR-000001 Plate Welder SMAW 1G]
  [Data Saya] [Tanya Petugas]
Siti: <tekan h:take=2>
Bot (ubah): Waktu Plate Welder SMAW 1G, BLK Metro (MTR-2027-02) bertabrakan dengan kursi Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001. Untuk mengambil kursi ini, lepaskan dahulu kursi yang lain, lalu ketuk Ambil Kursi Ini.
  [Ambil Kursi Ini]
  [Lepas Kursi Lain] [Tanya Petugas]
Siti: [Lepas Kursi Lain]
Bot: Mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001? Begitu alasan dipilih, pendaftaran ini batal dan tempat Anda diberikan kepada orang lain. Apa alasannya?
  [Sudah Bekerja]
  [Waktunya Tidak Cocok]
  [Terlalu Jauh]
  [Sekolah atau Pelatihan Lain]
  [Keluarga atau Kesehatan]
  [Alasan Lain]
  [Tidak Jadi]
Siti: [Waktunya Tidak Cocok]
Bot: Anda sudah mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001. Terima kasih sudah memberi tahu.
  [Kelas Lain]
Siti: [Ambil Kursi Ini]
Bot (ubah): Selamat, kursi Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-02) sudah pasti, nomor LMR-000002.

  Hari pertama: Senin, 15 Februari 2027, pukul 08.00 WIB, di BLK Metro, Banjarsari, Metro Utara.

  Jika berhalangan, beri tahu kami lewat /status.
  [Status Saya] [Tanya Petugas]
= application states: withdrawn | confirmed
