# Jam dan kuota kelas diubah: petugas melihat dahulu apa yang dikabarkan, lalu kedua pendaftar masing-masing dikabari sekali
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, kuota 16
! Siti terdaftar
! Budi terdaftar
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
Budi: /start MTR-2027-01
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
Petugas: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 2 pendaftar aktif, kuota 16
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
  2 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Minimal peserta: 10 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Poster QR] [Unduh Excel]
  [Daftar Kelas]
Petugas: [Ubah]
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
  Minimal peserta: 10 orang
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
Petugas: [Ubah …]
Bot: Apa yang ingin diubah? Ketuk salah satu, atau ketik namanya, misalnya ubah jam.
  [Ubah BLK] [Ubah Tanggal Mulai]
  [Ubah Lama] [Ubah Hari]
  [Ubah Jam] [Ubah Ruang]
  [Ubah Pembukaan] [Ubah Penutupan]
  [Ubah Tes] [Ubah Batas Konfirmasi]
  [Ubah Kuota] [Ubah Cadangan]
  [Ubah Minimal Peserta] [Ubah Usia]
  [Ubah Pendidikan] [Ubah Wilayah]
  [Ubah Aturan Pernah Ikut] [Ubah Berkas]
  [Ubah Dana] [Ubah Biaya]
  [Kembali]
Petugas: [Ubah Kuota]
Bot: Berapa kuota kelas ini?

  Sekarang: 16 orang
  [16 Orang] [20 Orang]
  [24 Orang] [32 Orang]
  [Kembali]
Petugas: 20
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
  Kuota: 20 orang
  Cadangan: 2 orang
  Minimal peserta: 10 orang
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
Petugas: [Ubah …]
Bot: Apa yang ingin diubah? Ketuk salah satu, atau ketik namanya, misalnya ubah jam.
  [Ubah BLK] [Ubah Tanggal Mulai]
  [Ubah Lama] [Ubah Hari]
  [Ubah Jam] [Ubah Ruang]
  [Ubah Pembukaan] [Ubah Penutupan]
  [Ubah Tes] [Ubah Batas Konfirmasi]
  [Ubah Kuota] [Ubah Cadangan]
  [Ubah Minimal Peserta] [Ubah Usia]
  [Ubah Pendidikan] [Ubah Wilayah]
  [Ubah Aturan Pernah Ikut] [Ubah Berkas]
  [Ubah Dana] [Ubah Biaya]
  [Kembali]
Petugas: [Ubah Jam]
Bot: Dari pukul berapa sampai pukul berapa setiap harinya? Misalnya 08.00–15.30.

  Sekarang: 08.00–15.30 WIB
  [08.00–15.30]
  [Kembali]
Petugas: 07.30–12.00
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Lama: 30 hari
  Hari: Senin–Jumat
  Jam: 07.30–12.00 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 08.00 WIB
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: tidak ada
  Kuota: 20 orang
  Cadangan: 2 orang
  Minimal peserta: 10 orang
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
Petugas: [Ubah …]
Bot: Apa yang ingin diubah? Ketuk salah satu, atau ketik namanya, misalnya ubah jam.
  [Ubah BLK] [Ubah Tanggal Mulai]
  [Ubah Lama] [Ubah Hari]
  [Ubah Jam] [Ubah Ruang]
  [Ubah Pembukaan] [Ubah Penutupan]
  [Ubah Tes] [Ubah Batas Konfirmasi]
  [Ubah Kuota] [Ubah Cadangan]
  [Ubah Minimal Peserta] [Ubah Usia]
  [Ubah Pendidikan] [Ubah Wilayah]
  [Ubah Aturan Pernah Ikut] [Ubah Berkas]
  [Ubah Dana] [Ubah Biaya]
  [Kembali]
Petugas: [Ubah Penutupan]
Bot: Sampai kapan orang dapat mendaftar? Ketuk salah satu, atau ketik tanggalnya, misalnya 29 Januari 2027. Tanpa jam, pendaftaran ditutup pukul 23.59 WIB.

  Sekarang: Rabu, 20 Januari 2027, pukul 23.59 WIB
  [8 Januari 2027] [15 Januari 2027]
  [22 Januari 2027] [29 Januari 2027]
  [Kembali]
Petugas: [22 Januari 2027]
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Lama: 30 hari
  Hari: Senin–Jumat
  Jam: 07.30–12.00 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 08.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: tidak ada
  Kuota: 20 orang
  Cadangan: 2 orang
  Minimal peserta: 10 orang
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
Petugas: [Ubah …]
Bot: Apa yang ingin diubah? Ketuk salah satu, atau ketik namanya, misalnya ubah jam.
  [Ubah BLK] [Ubah Tanggal Mulai]
  [Ubah Lama] [Ubah Hari]
  [Ubah Jam] [Ubah Ruang]
  [Ubah Pembukaan] [Ubah Penutupan]
  [Ubah Tes] [Ubah Batas Konfirmasi]
  [Ubah Kuota] [Ubah Cadangan]
  [Ubah Minimal Peserta] [Ubah Usia]
  [Ubah Pendidikan] [Ubah Wilayah]
  [Ubah Aturan Pernah Ikut] [Ubah Berkas]
  [Ubah Dana] [Ubah Biaya]
  [Kembali]
Petugas: [Ubah Tes]
Bot: Kapan tesnya? Tulis tanggal dan jam, misalnya 26 Januari 2027 pukul 09.00, atau ketuk Tanpa Tes.

  Sekarang: tidak ada
  [Tanpa Tes]
  [Kembali]
Petugas: 27 Januari 2027 pukul 09.00
Bot: Di mana tesnya? Ketuk nama BLK, atau tulis tempat lain.
  [Di BLK Metro]
  [Kembali]
Petugas: [Di BLK Metro]
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Lama: 30 hari
  Hari: Senin–Jumat
  Jam: 07.30–12.00 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 08.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 23.59 WIB
  Tes: Rabu, 27 Januari 2027, pukul 09.00 WIB, di BLK Metro
  Batas konfirmasi kursi: tidak ada
  Kuota: 20 orang
  Cadangan: 2 orang
  Minimal peserta: 10 orang
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
Petugas: [Simpan]
Bot: 2 pendaftar akan menerima pesan ini:

  Ada perubahan di kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01):

  • Jam: 08.00–15.30 WIB → 07.30–12.00 WIB
  • Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB → Jumat, 22 Januari 2027, pukul 23.59 WIB
  • Tes: tidak ada → Rabu, 27 Januari 2027, pukul 09.00 WIB
  • Tempat tes: belum ditentukan → BLK Metro

  Lainnya tetap. Maaf atas perubahan ini.

  Simpan dan kabari mereka?
  [Simpan dan Kabari]
  [Kembali]
Petugas: [Kembali]
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Lama: 30 hari
  Hari: Senin–Jumat
  Jam: 07.30–12.00 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 08.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 23.59 WIB
  Tes: Rabu, 27 Januari 2027, pukul 09.00 WIB, di BLK Metro
  Batas konfirmasi kursi: tidak ada
  Kuota: 20 orang
  Cadangan: 2 orang
  Minimal peserta: 10 orang
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
Petugas: [Simpan]
Bot: 2 pendaftar akan menerima pesan ini:

  Ada perubahan di kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01):

  • Jam: 08.00–15.30 WIB → 07.30–12.00 WIB
  • Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB → Jumat, 22 Januari 2027, pukul 23.59 WIB
  • Tes: tidak ada → Rabu, 27 Januari 2027, pukul 09.00 WIB
  • Tempat tes: belum ditentukan → BLK Metro

  Lainnya tetap. Maaf atas perubahan ini.

  Simpan dan kabari mereka?
  [Simpan dan Kabari]
  [Kembali]
Petugas: [Simpan dan Kabari]
Bot: Perubahan kelas MTR-2027-01 tersimpan. 2 pendaftar sedang kami kabari.

  Poster yang sudah dicetak masih memuat isi yang lama.
  [Poster Baru]
  [Lihat Kelas]
Bot ke Siti: Ada perubahan di kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01):

  • Jam: 08.00–15.30 WIB → 07.30–12.00 WIB
  • Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB → Jumat, 22 Januari 2027, pukul 23.59 WIB
  • Tes: tidak ada → Rabu, 27 Januari 2027, pukul 09.00 WIB
  • Tempat tes: belum ditentukan → BLK Metro

  Lainnya tetap. Maaf atas perubahan ini.
  [Status Saya]
Bot ke Budi: Ada perubahan di kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01):

  • Jam: 08.00–15.30 WIB → 07.30–12.00 WIB
  • Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB → Jumat, 22 Januari 2027, pukul 23.59 WIB
  • Tes: tidak ada → Rabu, 27 Januari 2027, pukul 09.00 WIB
  • Tempat tes: belum ditentukan → BLK Metro

  Lainnya tetap. Maaf atas perubahan ini.
  [Status Saya]
Petugas: [Simpan dan Kabari] @lama
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Formulir itu sudah selesai. Buka /kelas untuk melihat kelas Anda.
  [Kelas Baru]
= registration ends: MTR-2027-01 2027-01-22 23:59
