# BLK yang masih punya kelas tidak dapat dinonaktifkan; kodenya disebut
@ 2026-12-01 09:00
! kelas MTR-2027-01: las, Metro, buka 2026-12-01..2027-01-20, mulai 2027-02-01
Petugas: /start
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: <tekan p:centres>
Bot: BLK yang ada. Ketuk salah satu untuk melihat atau mengubahnya.
  [BLK Bandar Lampung]
  [BLK Kalianda]
  [BLK Metro]
  [BLK Kotabumi]
  [Tambah BLK]
Petugas: [BLK Metro]
Bot: BLK Metro
  Singkatan: MTR
  Wilayah: Kota Metro
  Alamat: Banjarsari, Metro Utara
  Telepon: belum diisi
  [Ubah Nama] [Ubah Singkatan]
  [Ubah Wilayah] [Ubah Alamat]
  [Ubah Telepon]
  [Nonaktifkan]
  [Lihat BLK]
Petugas: [Nonaktifkan]
Bot: BLK Metro belum dapat dinonaktifkan karena masih ada kelas yang belum selesai: MTR-2027-01. Selesaikan atau batalkan kelas itu dahulu.
  [Kembali]
= centres: 4
Petugas: [Kembali]
Bot: BLK Metro
  Singkatan: MTR
  Wilayah: Kota Metro
  Alamat: Banjarsari, Metro Utara
  Telepon: belum diisi
  [Ubah Nama] [Ubah Singkatan]
  [Ubah Wilayah] [Ubah Alamat]
  [Ubah Telepon]
  [Nonaktifkan]
  [Lihat BLK]
