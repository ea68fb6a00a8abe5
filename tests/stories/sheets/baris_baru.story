# Baris baru: orang yang sudah terdaftar, orang dari formulir kertas, dan baris yang salah
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, usia 18-35
! Siti terdaftar
! Budi terdaftar
Siti: MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat:
  ✓ Usia 18–35 tahun pada 1 Februari 2027

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Petugas: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 1 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
Petugas: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  1 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Minimal peserta: 10 orang

  Syarat: usia 18–35 tahun
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (1)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Poster QR] [Unduh Excel]
  [Daftar Kelas]
Petugas: [Unduh Excel]
Bot: Berkas Excel pendaftar kelas MTR-2027-01 sedang dibuat dan menyusul sebentar lagi.
@ +1m
Bot (berkas): pendaftar-MTR-2027-01.xlsx — Pendaftar kelas MTR-2027-01: 1 orang.
  Isi kolom Berkas sampai Alasan, simpan sebagai .xlsx, lalu kirim berkasnya ke sini. Tidak ada yang berubah sebelum Anda mengetuk Terapkan.
Petugas: <sheet: baru NIK = 3273011508989991; baru Nama = Wati Contoh, NIK = 1871994503020003, Tanggal Lahir = 05-03-2002, Nomor HP = 081200000077, Kabupaten/Kota = Kota Metro, Kecamatan = Metro Pusat, Pendidikan = SMA, Berkas = Lengkap; baru Nama = Tua Contoh, NIK = 1871994503700004, Tanggal Lahir = 5 Maret 1970, Nomor HP = 81200000078, Kabupaten/Kota = Metro, Kecamatan = Metro Barat, Pendidikan = SMK; baru Nama = Wati Lagi, NIK = 1871994503020003, Tanggal Lahir = 05-03-2002, Nomor HP = 081200000099, Kabupaten/Kota = Metro, Kecamatan = Metro Pusat, Pendidikan = SMA; baru Nama = Muda Contoh, NIK = 1871994503120005, Tanggal Lahir = 05-03-2012, Nomor HP = 081200000079, Kabupaten/Kota = Metro, Kecamatan = Metro Pusat, Pendidikan = SMP; baru Nama = Kurang Contoh, NIK = 18719945; 2 Nama = Nama Lain>
Bot: Berkas Anda sudah diterima dan sedang dibaca. Hasilnya menyusul sebentar lagi.
@ +1m
Bot: Kelas MTR-2027-01: 3 baru, 0 berubah, 0 sama, 4 salah.

  2 · Nama Lain: salah, Nama tidak diubah lewat berkas Excel; yang bersangkutan memperbaikinya lewat /data
  3 · Budi Contoh: baru, sudah terdaftar di bot
  4 · Wati Contoh: baru, didaftarkan petugas (persetujuan di kertas)
  5 · Tua Contoh: baru, didaftarkan petugas (persetujuan di kertas), belum memenuhi syarat kelas
  6 · Wati Lagi: salah, orang yang sama ada di baris 4; baris 4 yang berlaku
  7 · Muda Contoh: salah, belum berusia 18 tahun; didaftarkan bersama wali di kantor
  8 · Kurang Contoh: salah, NIK terdiri atas 16 angka, di sini 8

  Belum ada yang diubah. Ketuk Terapkan untuk menyimpannya.
  [Terapkan]
  [Batal]
Bot (berkas): perbaiki-MTR-2027-01.xlsx — 4 baris belum bisa diterima. Alasannya ada di kolom Masalah. Perbaiki di berkas ini, lalu kirim kembali.
Petugas: [Terapkan]
Bot (ubah): Perubahan kelas MTR-2027-01 sedang diterapkan.
@ +1m
Bot: Selesai. 3 baris kelas MTR-2027-01 sudah diterapkan.
  Ditambahkan: 3 orang.
= people: 4
= applications: 4
Petugas: <sheet: baru Nama = Wati Contoh, NIK = 1871994503020003>
Bot: Berkas Anda sudah diterima dan sedang dibaca. Hasilnya menyusul sebentar lagi.
@ +1m
Bot: Kelas MTR-2027-01: 0 baru, 0 berubah, 1 sama, 4 salah.

  2 · Nama Lain: salah, Nama tidak diubah lewat berkas Excel; yang bersangkutan memperbaikinya lewat /data
  3 · Wati Lagi: salah, Nama tidak diubah lewat berkas Excel; yang bersangkutan memperbaikinya lewat /data
  4 · Muda Contoh: salah, belum berusia 18 tahun; didaftarkan bersama wali di kantor
  5 · Kurang Contoh: salah, NIK terdiri atas 16 angka, di sini 8

  Tidak ada yang perlu diterapkan: 0 perubahan.
Bot (berkas): perbaiki-MTR-2027-01.xlsx — 4 baris belum bisa diterima. Alasannya ada di kolom Masalah. Perbaiki di berkas ini, lalu kirim kembali.
