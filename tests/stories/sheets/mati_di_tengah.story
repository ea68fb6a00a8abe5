# Program mati setelah sheet diminta, setelah berkas diterima, dan setelah Terapkan: tidak ada yang hilang
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01
! Siti terdaftar
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

  Syarat: tidak ada
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
! kill
@ +1m
Bot (berkas): pendaftar-MTR-2027-01.xlsx — Pendaftar kelas MTR-2027-01: 1 orang.
  Isi kolom Berkas sampai Alasan, simpan sebagai .xlsx, lalu kirim berkasnya ke sini. Tidak ada yang berubah sebelum Anda mengetuk Terapkan.
Petugas: <sheet: 2 Nilai Tes = 78,5, Hadir Tes = Hadir>
Bot: Berkas Anda sudah diterima dan sedang dibaca. Hasilnya menyusul sebentar lagi.
! kill
@ +1m
Bot: Kelas MTR-2027-01: 0 baru, 1 berubah, 0 sama, 0 salah.

  2 · Siti Aminah: Hadir Tes kosong → Hadir, Nilai Tes kosong → 78,5

  Belum ada yang diubah. Ketuk Terapkan untuk menyimpannya.
  [Terapkan]
  [Batal]
Petugas: [Terapkan]
Bot (ubah): Perubahan kelas MTR-2027-01 sedang diterapkan.
! kill
= scored: 0
@ +1m
Bot: Selesai. 1 baris kelas MTR-2027-01 sudah diterapkan.
= scored: 1
@ +1m
