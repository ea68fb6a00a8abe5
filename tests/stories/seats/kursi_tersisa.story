# Batas lewat dan cadangan habis: petugas mendengar berapa kursi kosong, dan tidak ada yang dijanjikan kepada orang lain
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-01, kuota 16, minimal 0
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
! Budi terdaftar
Budi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 1
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
@ 2027-01-18 10:00
! pendaftaran LMR-000001: confirmed
! pendaftaran LMR-000002: accepted 2027-01-19 15:00
@ 2027-01-19 15:01
Bot: Batas untuk mengambil kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah lewat (Selasa, 19 Januari 2027, pukul 15.00 WIB), jadi kursi itu tidak lagi disimpan untuk Anda. Terima kasih sudah mengikuti seleksinya.

  Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas Teknik Las dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
  [Tanya Petugas]
Bot ke Rina: Batas untuk mengambil kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah lewat: 1 orang tidak mengambil kursinya. 15 kursi kosong, cadangan habis. Anda masih dapat menerima orang lain dari daftar pendaftar, atau menunda kelasnya.
  [Lihat Kelas]
Rina: /seleksi
Bot: Kelas dalam seleksi (1)

  MTR-2027-01 · Hasil Diumumkan
  Plate Welder SMAW 1G
  1 pendaftar, 16 kursi
  [MTR-2027-01]
Rina: [MTR-2027-01]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Hasil Diumumkan

  Kursi: 1 sudah diambil, 0 belum diambil, 15 kosong, dari 16
  Cadangan 0, tidak diterima 0, kursi tidak diambil 1, mundur 0
  [Pendaftar] [Cari]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
@ +1m
