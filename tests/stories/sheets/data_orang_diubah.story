# Data orang tidak diubah lewat berkas Excel: kolomnya disebut, selebihnya diterapkan
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01
! Siti terdaftar
! Budi terdaftar
! Dewi terdaftar
Siti: MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

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
Budi: MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Dewi: MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 2
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Dewi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000003.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Petugas: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 3 pendaftar aktif, kuota 16
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
  3 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Minimal peserta: 10 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (3)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Poster QR] [Unduh Excel]
  [Daftar Kelas]
Petugas: [Unduh Excel]
Bot: Berkas Excel pendaftar kelas MTR-2027-01 sedang dibuat dan menyusul sebentar lagi.
@ +1m
Bot (berkas): pendaftar-MTR-2027-01.xlsx — Pendaftar kelas MTR-2027-01: 3 orang.
  Isi kolom Berkas sampai Alasan, simpan sebagai .xlsx, lalu kirim berkasnya ke sini. Tidak ada yang berubah sebelum Anda mengetuk Terapkan.
Petugas: <sheet: 2 Tanggal Lahir = 16-08-1998, Nilai Tes = 80; 3 Kecamatan = Kedaton, Pendidikan = SMP; 4 Nilai Tes = 75>
Bot: Berkas Anda sudah diterima dan sedang dibaca. Hasilnya menyusul sebentar lagi.
@ +1m
Bot: Kelas MTR-2027-01: 0 baru, 2 berubah, 1 sama, 0 salah.

  2 · Siti Aminah: Nilai Tes kosong → 80
  4 · Dewi Contoh: Nilai Tes kosong → 75

  Isi kolom Tanggal Lahir, Kecamatan, Pendidikan berbeda dari data di bot dan tidak diambil alih, di baris 2, 3. Yang bersangkutan memperbaikinya lewat /data.

  Belum ada yang diubah. Ketuk Terapkan untuk menyimpannya.
  [Terapkan]
  [Batal]
= births: 2001-03-08 | 1998-08-15 | 1989-03-02
Petugas: [Terapkan]
Bot (ubah): Perubahan kelas MTR-2027-01 sedang diterapkan.
@ +1m
Bot: Selesai. 2 baris kelas MTR-2027-01 sudah diterapkan.
= births: 2001-03-08 | 1998-08-15 | 1989-03-02
Petugas: <sheet: 2 Nama = Siti Aisyah; 3 Kabupaten/Kota = Kota Metro>
Bot: Berkas Anda sudah diterima dan sedang dibaca. Hasilnya menyusul sebentar lagi.
@ +1m
Bot: Kelas MTR-2027-01: 0 baru, 0 berubah, 2 sama, 1 salah.

  2 · Siti Aisyah: salah, Nama tidak diubah lewat berkas Excel; yang bersangkutan memperbaikinya lewat /data

  Isi kolom Kabupaten/Kota berbeda dari data di bot dan tidak diambil alih, di baris 3. Yang bersangkutan memperbaikinya lewat /data.

  Tidak ada yang perlu diterapkan: 0 perubahan.
Bot (berkas): perbaiki-MTR-2027-01.xlsx — 1 baris belum bisa diterima. Alasannya ada di kolom Masalah. Perbaiki di berkas ini, lalu kirim kembali.
