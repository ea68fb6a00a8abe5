# Draf yang diubah, sementara rekan membuka kelasnya dan orang mendaftar: yang terkunci ditolak, sisanya tetap disimpan
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! staf Wati: Petugas BLK, BLK Metro, Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0, status draft
! Siti terdaftar
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Draf
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 0 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Draf

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis
  [Buka Pendaftaran] [Batalkan]
  [Pendaftar (0)] [Jadwal]
  [Ubah] [Salin]
  [Pengajar] [Daftar Kelas]
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
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: tidak ada
  Kuota: 16 orang
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
Rina: ubah program
Bot: Pelatihan apa yang akan dibuka? Ketik sebagian namanya, misalnya las atau jahit, atau pilih bidangnya di bawah.

  Sekarang: Plate Welder SMAW 1G
  [Teknik Las]
  [Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Teknik Otomotif]
  [Bisnis dan Manajemen]
  [Pariwisata dan Perhotelan]
  [Teknik Pendingin (Refrigerasi)]
  [Teknik Manufaktur]
  [Pengolahan Hasil Pertanian dan Perikanan]
  [Bahasa]
  [Perawatan dan Caregiver]
  [Kembali]
Rina: bakery
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Bakery
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Lama: 30 hari
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 08.00 WIB
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: tidak ada
  Kuota: 16 orang
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
Rina: ubah kode
Bot: Apa kode kelas ini? Kode dipakai di tautan dan poster: huruf, angka, dan tanda hubung, misalnya MTR-2027-01.

  Sekarang: MTR-2027-01
  [Pakai Usulan]
  [Kembali]
Rina: MTR-ROTI-1
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Bakery
  Kode: MTR-ROTI-1
  Tanggal: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Lama: 30 hari
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 08.00 WIB
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: tidak ada
  Kuota: 16 orang
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
Rina: ubah ruang
Bot: Di ruang mana kelasnya? Misalnya Bengkel Las 1.

  Sekarang: belum ditentukan
  [Belum Ditentukan]
  [Kembali]
Rina: Bengkel 2
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Bakery
  Kode: MTR-ROTI-1
  Tanggal: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Lama: 30 hari
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: Bengkel 2
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 08.00 WIB
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: tidak ada
  Kuota: 16 orang
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
Wati: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Draf
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 0 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Wati: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Draf

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis
  [Buka Pendaftaran] [Batalkan]
  [Pendaftar (0)] [Jadwal]
  [Ubah] [Salin]
  [Pengajar] [Daftar Kelas]
Wati: [Buka Pendaftaran]
Bot (info): Tersimpan
Bot: Kelas MTR-2027-01 dibuka. Pendaftaran berlaku mulai Senin, 4 Januari 2027, pukul 08.00 WIB.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (0)] [Jadwal]
  [Ubah] [Salin]
  [Pengajar] [Poster QR]
  [Unduh Excel] [Daftar Kelas]
Siti: /start MTR-2027-01
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
Rina: [Simpan]
Bot: Status kelas ini sekarang Dibuka, jadi yang berikut tidak dapat diubah lagi dan kami kembalikan seperti semula: Program, Kode. Isian lain masih ada. Ketuk Simpan untuk menyimpannya.
  [Simpan] [Tidak Jadi]
  [Ubah …]
= class programmes: MTR-2027-01 Plate Welder SMAW 1G
Rina: [Simpan]
Bot: 1 pendaftar akan menerima pesan ini:

  Ada perubahan di kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01):

  • Ruang: belum ditentukan → Bengkel 2

  Lainnya tetap. Maaf atas perubahan ini.

  Simpan dan kabari mereka?
  [Simpan dan Kabari]
  [Kembali]
Rina: [Simpan dan Kabari]
Bot: Perubahan kelas MTR-2027-01 tersimpan. 1 pendaftar sedang kami kabari.
  [Lihat Kelas]
Bot ke Siti: Ada perubahan di kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01):

  • Ruang: belum ditentukan → Bengkel 2

  Lainnya tetap. Maaf atas perubahan ini.
  [Status Saya]
= class programmes: MTR-2027-01 Plate Welder SMAW 1G
