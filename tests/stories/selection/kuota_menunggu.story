# Selama pengumuman menunggu, kuota tetap seperti yang disetujui petugas
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0, kuota 1, cadangan 1
! Siti terdaftar
! Budi terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 0
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
  Kuota: 1, pendaftar sejauh ini: 1
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
@ 2027-01-25 10:00
Bot ke Rina: Masa pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) berakhir dan sudah kami tutup, dengan 2 pendaftar aktif.
  [Lihat Kelas]
! tahap MTR-2027-01: selecting
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Seleksi
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 2 pendaftar aktif, kuota 1
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Seleksi

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  2 pendaftar aktif
  Kuota: 1 orang, cadangan 1 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Umumkan Hasil] [Tunda]
  [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
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
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: tidak ada
  Kuota: 1 orang
  Cadangan: 1 orang
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

  Sekarang: 1 orang
  [16 Orang] [20 Orang]
  [24 Orang] [32 Orang]
  [Kembali]
Rina: 2
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
  Kuota: 2 orang
  Cadangan: 1 orang
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
Rina: /seleksi
Bot: Kelas dalam seleksi (1)

  MTR-2027-01 · Seleksi
  Plate Welder SMAW 1G
  2 pendaftar, 1 kursi
  [MTR-2027-01]
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
  Kuota: 2 orang
  Cadangan: 1 orang
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
Rina: [MTR-2027-01]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Pendaftar: 2 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 2 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 2
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Umumkan Hasil]
Bot: Belum ada nilai sama sekali. Hasil akan menurut urutan mendaftar.

  Umumkan hasil seleksi MTR-2027-01?

  1 diterima untuk 1 kursi, 1 cadangan, 0 tidak diterima.

  2 orang dikabari lewat bot.

  Berkas 2 orang belum dilihat.
  [Ya, Umumkan]
  [Usulan] [Meja Seleksi]
Rina: [Ya, Umumkan]
Bot: Hasil seleksi MTR-2027-01 akan diumumkan hari ini pukul 10.10 WIB (10 menit lagi) kepada 2 orang: 1 diterima, 1 cadangan, 0 tidak diterima. Jika keliru, ketuk Urungkan.
  [Urungkan]
  [Meja Seleksi]
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Seleksi
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 2 pendaftar aktif, kuota 1
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
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
  Kuota: 2 orang
  Cadangan: 1 orang
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
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Seleksi

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  2 pendaftar aktif
  Kuota: 1 orang, cadangan 1 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Umumkan Hasil] [Tunda]
  [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
Rina: [Ubah]
Bot: Isian kelas Anda belum selesai: Plate Welder SMAW 1G. Lanjutkan, atau mulai lagi dari awal?
  [Lanjutkan]
  [Mulai Lagi]
Rina: [Lanjutkan]
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
  Kuota: 2 orang
  Cadangan: 1 orang
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
Bot: Hasil seleksi kelas ini sedang menunggu diumumkan Senin, 25 Januari 2027, pukul 10.10 WIB. Kuota dan cadangan menentukan siapa yang diterima, jadi urungkan dahulu pengumumannya lewat /seleksi. Isian Anda tetap tersimpan.
  [Simpan] [Tidak Jadi]
  [Ubah …]
Rina: /seleksi
Bot: Kelas dalam seleksi (1)

  MTR-2027-01 · Seleksi
  Plate Welder SMAW 1G
  2 pendaftar, 1 kursi
  [MTR-2027-01]
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
  Kuota: 2 orang
  Cadangan: 1 orang
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
Rina: [MTR-2027-01]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Pendaftar: 2 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 2 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 2

  Pengumuman dikirim Senin, 25 Januari 2027, pukul 10.10 WIB. Sampai saat itu masih dapat diurungkan.
  [Urungkan]
  [Pendaftar] [Cari]
  [Usulan]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Urungkan]
Bot (info): Tersimpan
Bot: Pengumuman MTR-2027-01 diurungkan. Belum ada yang dikabari.
  [Usulan] [Meja Seleksi]
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Seleksi
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 2 pendaftar aktif, kuota 1
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
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
  Kuota: 2 orang
  Cadangan: 1 orang
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
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Seleksi

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  2 pendaftar aktif
  Kuota: 1 orang, cadangan 1 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Umumkan Hasil] [Tunda]
  [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
Rina: [Ubah]
Bot: Isian kelas Anda belum selesai: Plate Welder SMAW 1G. Lanjutkan, atau mulai lagi dari awal?
  [Lanjutkan]
  [Mulai Lagi]
Rina: [Lanjutkan]
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
  Kuota: 2 orang
  Cadangan: 1 orang
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
Rina: /seleksi
Bot: Kelas dalam seleksi (1)

  MTR-2027-01 · Seleksi
  Plate Welder SMAW 1G
  2 pendaftar, 2 kursi
  [MTR-2027-01]
Rina: [MTR-2027-01]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Pendaftar: 2 · kursi 2, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 2 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 2
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Umumkan Hasil]
Bot: Belum ada nilai sama sekali. Hasil akan menurut urutan mendaftar.

  Umumkan hasil seleksi MTR-2027-01?

  2 diterima untuk 2 kursi, 0 cadangan, 0 tidak diterima.

  2 orang dikabari lewat bot.

  Berkas 2 orang belum dilihat.
  [Ya, Umumkan]
  [Usulan] [Meja Seleksi]
