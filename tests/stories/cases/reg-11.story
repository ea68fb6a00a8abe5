# REG-11: kuota di bawah jumlah yang diterima, nol, minus, huruf, dan sejuta
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-01, kuota 2, minimal 0
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 2, pendaftar sejauh ini: 0
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
  Kuota: 2, pendaftar sejauh ini: 1
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
! Dewi terdaftar
Dewi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 2, pendaftar sejauh ini: 2
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Dewi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000003.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 13 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! tahap MTR-2027-01: announced
! pendaftaran LMR-000001: confirmed
! pendaftaran LMR-000002: confirmed
! pendaftaran LMR-000003: reserve
@ 2027-01-18 10:00
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Hasil Diumumkan
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 3 pendaftar aktif, kuota 2
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Hasil Diumumkan

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 13 Januari 2027, pukul 23.59 WIB
  3 pendaftar aktif
  Kuota: 2 orang, cadangan 2 orang
  Kursi terisi: 2
  Cadangan menunggu: 1 · kursi kosong: 0
  Cadangan dapat naik sampai Selasa, 2 Februari 2027, pukul 23.59 WIB.

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Mulai Pelatihan] [Tunda]
  [Batalkan]
  [Pendaftar (3)] [Seleksi]
  [Jadwal] [Presensi]
  [Ubah] [Salin]
  [Pengajar] [Tetapkan Kursi]
  [Unduh Excel] [Daftar Kelas]
Rina: [Ubah]
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Lama: 30 hari
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 08.00 WIB
  Pendaftaran ditutup: Rabu, 13 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: tidak ada
  Kuota: 2 orang
  Cadangan: 2 orang
  Minimal peserta: tanpa batas
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: tidak ada
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan] [Tidak Jadi]
  [Ubah …]
Rina: kuota
Bot: Berapa kuota kelas ini?

  Sekarang: 2 orang
  [16 Orang] [20 Orang]
  [24 Orang] [32 Orang]
  [Kembali]
Rina: -1
Bot: Jumlahnya tidak dapat kurang dari 0. Tulis dengan angka, misalnya 16.
  [16 Orang] [20 Orang]
  [24 Orang] [32 Orang]
  [Kembali]
Rina: abc
Bot: Jumlahnya belum terbaca. Tulis dengan angka, misalnya 16.
  [16 Orang] [20 Orang]
  [24 Orang] [32 Orang]
  [Kembali]
Rina: 1000000
Bot: 1.000.000 lebih banyak daripada yang dapat dicatat (paling banyak 200). Berapa yang Anda maksud?
  [16 Orang] [20 Orang]
  [24 Orang] [32 Orang]
  [Kembali]
Rina: 1
Bot: Sudah ada 2 orang yang diterima, lebih banyak daripada kuota 1. Tidak ada yang dikeluarkan: kursi yang ditinggalkan baru terisi lagi setelah jumlahnya di bawah 1. Simpan kuota 1?
  [Ya, 1 Orang]
  [Kembali]
Rina: tidak
Bot: Berapa kuota kelas ini?

  Sekarang: 2 orang
  [16 Orang] [20 Orang]
  [24 Orang] [32 Orang]
  [Kembali]
Rina: 0
Bot: Sudah ada 2 orang yang diterima, lebih banyak daripada kuota 0. Tidak ada yang dikeluarkan: kursi yang ditinggalkan baru terisi lagi setelah jumlahnya di bawah 0. Simpan kuota 0?
  [Ya, 0 Orang]
  [Kembali]
Rina: ya
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Lama: 30 hari
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 08.00 WIB
  Pendaftaran ditutup: Rabu, 13 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: tidak ada
  Kuota: 0 orang
  Cadangan: 2 orang
  Minimal peserta: tanpa batas
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: tidak ada
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan] [Tidak Jadi]
  [Ubah …]
Rina: [Simpan]
Bot: Perubahan kelas MTR-2027-01 tersimpan.
  [Lihat Kelas]
@ +1m
= application states: confirmed | confirmed | reserve
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Hasil Diumumkan
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 3 pendaftar aktif, kuota 0
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Hasil Diumumkan

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 13 Januari 2027, pukul 23.59 WIB
  3 pendaftar aktif
  Kuota: 0 orang, cadangan 2 orang
  Kursi terisi: 2
  Cadangan menunggu: 1 · kursi kosong: 0
  Cadangan dapat naik sampai Selasa, 2 Februari 2027, pukul 23.59 WIB.

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Mulai Pelatihan] [Tunda]
  [Batalkan]
  [Pendaftar (3)] [Seleksi]
  [Jadwal] [Presensi]
  [Ubah] [Salin]
  [Pengajar] [Tetapkan Kursi]
  [Unduh Excel] [Daftar Kelas]
