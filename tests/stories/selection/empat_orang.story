# Satu kelas dari pembukaan sampai hari pertama: Siti diterima; Budi cadangan lalu naik; Dewi tidak diterima dan mendaftar di kelas lain; Agus memblokir bot, jadi kursinya lewat
@ 2027-01-04 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! Siti terdaftar
! Budi terdaftar
! Dewi terdaftar
! Agus terdaftar
! kelas BDL-2027-01: las, Bandar Lampung, buka 2027-01-04..2027-02-20, mulai 2027-04-05
# Rina membuka kelas lewat formulir
Rina: /kelas
Bot: Kelas · Semua (0)

  Belum ada kelas di sini. Ketuk Kelas Baru untuk membuka yang pertama.
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [Kelas Baru]
Bot: Pelatihan apa yang akan dibuka? Ketik sebagian namanya, misalnya las atau jahit, atau pilih bidangnya di bawah.

  Masih 3 pertanyaan, lalu ringkasan.
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
Rina: las
Bot: Beberapa program cocok. Ketuk yang akan dibuka, atau ketik nama lain.

  Masih 3 pertanyaan, lalu ringkasan.
  [Las SMAW 3G]
  [Las SMAW 1G]
  [Las SMAW 2F]
  [Las SMAW]
  [Plate Welder SMAW 1G]
  [Plate Welder SMAW 3G-UP/PF]
  [Kembali]
Rina: [Plate Welder SMAW 1G]
Bot: Kapan hari pertama pelatihan? Ketuk salah satu, atau ketik tanggalnya, misalnya 1 Februari 2027.

  Masih 2 pertanyaan, lalu ringkasan.
  [1 Februari 2027] [8 Februari 2027]
  [15 Februari 2027] [22 Februari 2027]
  [Kembali]
Rina: 8 Februari 2027
Bot: Sampai kapan orang dapat mendaftar? Ketuk salah satu, atau ketik tanggalnya, misalnya 5 Februari 2027. Tanpa jam, pendaftaran ditutup pukul 23.59 WIB.

  Ini pertanyaan terakhir, lalu ringkasan.
  [15 Januari 2027] [22 Januari 2027]
  [29 Januari 2027] [5 Februari 2027]
  [Kembali]
Rina: 20 Januari 2027
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 8 Februari 2027 sampai Rabu, 24 Maret 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 5 Februari 2027, pukul 15.00 WIB
  Kuota: 16 orang
  Cadangan: 2 orang
  Minimal peserta: 10 orang
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan dan Buka] [Simpan sebagai Draf]
  [Ubah …]
  [Kembali]
Rina: ubah kuota
Bot: Berapa kuota kelas ini?

  Sekarang: 16 orang
  [16 Orang] [20 Orang]
  [24 Orang] [32 Orang]
  [Kembali]
Rina: 2
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 8 Februari 2027 sampai Rabu, 24 Maret 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 5 Februari 2027, pukul 15.00 WIB
  Kuota: 2 orang
  Cadangan: 2 orang
  Minimal peserta: 1 orang
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan dan Buka] [Simpan sebagai Draf]
  [Ubah …]
  [Kembali]
Rina: ubah cadangan
Bot: Berapa peserta cadangan? Biasanya 2 untuk kelas 16 orang.

  Sekarang: 2 orang
  [0 Orang] [2 Orang] [4 Orang]
  [Kembali]
Rina: 1
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 8 Februari 2027 sampai Rabu, 24 Maret 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 5 Februari 2027, pukul 15.00 WIB
  Kuota: 2 orang
  Cadangan: 1 orang
  Minimal peserta: 1 orang
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan dan Buka] [Simpan sebagai Draf]
  [Ubah …]
  [Kembali]
Rina: ubah minimal
Bot: Minimal peserta: paling sedikit berapa orang agar kelas ini berjalan? Jika pendaftarnya kurang, Anda kami tanyai dahulu.

  Sekarang: 1 orang
  [2 Orang]
  [Tanpa Batas]
  [Kembali]
Rina: 2
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 8 Februari 2027 sampai Rabu, 24 Maret 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 5 Februari 2027, pukul 15.00 WIB
  Kuota: 2 orang
  Cadangan: 1 orang
  Minimal peserta: 2 orang
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan dan Buka] [Simpan sebagai Draf]
  [Ubah …]
  [Kembali]
Rina: ubah tes
Bot: Kapan tesnya? Tulis tanggal dan jam, misalnya 22 Januari 2027 pukul 09.00, atau ketuk Tanpa Tes.

  Sekarang: tidak ada
  [Tanpa Tes]
  [Kembali]
Rina: 25 Januari 2027 pukul 08.00
Bot: Di mana tesnya? Ketuk nama BLK, atau tulis tempat lain.
  [Di BLK Metro]
  [Kembali]
Rina: Aula BLK
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 8 Februari 2027 sampai Rabu, 24 Maret 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK
  Batas konfirmasi kursi: Jumat, 5 Februari 2027, pukul 15.00 WIB
  Kuota: 2 orang
  Cadangan: 1 orang
  Minimal peserta: 2 orang
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan dan Buka] [Simpan sebagai Draf]
  [Ubah …]
  [Kembali]
Rina: [Simpan dan Buka]
Bot: Kelas MTR-2027-01 tersimpan dan pendaftarannya dibuka. ✅

  Tautan untuk dibagikan: https://t.me/PencakerBot?start=MTR-2027-01
  [Lihat Kelas]
  [Kelas Baru]
# Empat orang mendaftar lewat tautannya
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8 Februari–24 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 2, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Budi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8 Februari–24 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 2, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Dewi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8 Februari–24 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 2, pendaftar sejauh ini: 2
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Dewi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000003.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Agus: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8 Februari–24 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 2, pendaftar sejauh ini: 3
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Agus: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000004.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
# Pendaftaran ditutup sendiri; Rina memeriksa berkas
@ 2027-01-21 08:30
Bot ke Rina: Masa pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) berakhir dan sudah kami tutup, dengan 4 pendaftar aktif.
  [Lihat Kelas]
Rina: /seleksi
Bot: Kelas dalam seleksi (1)

  MTR-2027-01 · Ditutup
  Plate Welder SMAW 1G
  4 pendaftar, 2 kursi
  [MTR-2027-01]
Rina: [MTR-2027-01]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Ditutup

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Pendaftar: 4 · kursi 2, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 4 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 4
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Mulai Seleksi]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Pendaftar]
Bot (ubah): Pendaftar MTR-2027-01
  4 pendaftar aktif

  LMR-000001 · Siti Aminah · baru mendaftar
  LMR-000002 · Budi Contoh · baru mendaftar
  LMR-000003 · Dewi Contoh · baru mendaftar
  LMR-000004 · Agus Contoh · baru mendaftar
  [Siti Aminah] [Budi Contoh]
  [Dewi Contoh] [Agus Contoh]
  [Unduh Excel]
  [Cari] [Meja Seleksi]
Rina: [Siti Aminah]
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Senin, 4 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: diterima, urutan 1
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Rina: [Berkas Lengkap]
Bot (info): Tersimpan
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · berkas lengkap

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Senin, 4 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: diterima, urutan 1
  [✓ Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Bot ke Siti: Berkas Anda untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) lengkap.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).
  [Status Saya]
  [Tanya Petugas]
Rina: [Berikutnya ▶]
Bot (ubah): Budi Contoh · LMR-000002
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 3273••••••••9991
  Usia saat kelas mulai: 28 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0013
  Mendaftar Senin, 4 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: diterima, urutan 2
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Rina: [Berkas Lengkap]
Bot (info): Tersimpan
Bot (ubah): Budi Contoh · LMR-000002
  Kelas MTR-2027-01 · berkas lengkap

  NIK: 3273••••••••9991
  Usia saat kelas mulai: 28 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0013
  Mendaftar Senin, 4 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: diterima, urutan 2
  [✓ Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Bot ke Budi: Berkas Anda untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) lengkap.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).
  [Status Saya]
  [Tanya Petugas]
Rina: [Berikutnya ▶]
Bot (ubah): Dewi Contoh · LMR-000003
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 3273••••••••9993
  Usia saat kelas mulai: 37 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0014
  Mendaftar Senin, 4 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: cadangan, urutan 1
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Rina: [Berkas Lengkap]
Bot (info): Tersimpan
Bot (ubah): Dewi Contoh · LMR-000003
  Kelas MTR-2027-01 · berkas lengkap

  NIK: 3273••••••••9993
  Usia saat kelas mulai: 37 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0014
  Mendaftar Senin, 4 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: cadangan, urutan 1
  [✓ Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Bot ke Dewi: Berkas Anda untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) lengkap.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).
  [Status Saya]
  [Tanya Petugas]
Rina: [Berikutnya ▶]
Bot (ubah): Agus Contoh · LMR-000004
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 1871••••••••0004
  Usia saat kelas mulai: 31 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0015
  Mendaftar Senin, 4 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: tidak diterima (kursi penuh)
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Meja Seleksi]
Rina: [Berkas Lengkap]
Bot (info): Tersimpan
Bot (ubah): Agus Contoh · LMR-000004
  Kelas MTR-2027-01 · berkas lengkap

  NIK: 1871••••••••0004
  Usia saat kelas mulai: 31 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0015
  Mendaftar Senin, 4 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: tidak diterima (kursi penuh)
  [✓ Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Meja Seleksi]
Bot ke Agus: Berkas Anda untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) lengkap.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).
  [Status Saya]
  [Tanya Petugas]
# Dua hari kerja sebelum tes
@ 2027-01-21 09:00
Bot ke Siti: Tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Apakah Anda dapat hadir?
  [Hadir] [Tidak Bisa] [Belum Tahu]
Bot ke Budi: Tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Apakah Anda dapat hadir?
  [Hadir] [Tidak Bisa] [Belum Tahu]
Bot ke Dewi: Tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Apakah Anda dapat hadir?
  [Hadir] [Tidak Bisa] [Belum Tahu]
Bot ke Agus: Tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Apakah Anda dapat hadir?
  [Hadir] [Tidak Bisa] [Belum Tahu]
Siti: [Hadir]
Bot (info): Tersimpan
Bot (ubah): Terima kasih, kami tunggu di tes Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
Budi: hadir kak
Bot: Terima kasih, kami tunggu di tes Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
Dewi: [Belum Tahu]
Bot (info): Tersimpan
Bot (ubah): Baik. Tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Begitu Anda tahu, ketuk Hadir atau Tidak Bisa.
  [Hadir] [Tidak Bisa]
Agus: [Hadir]
Bot (info): Tersimpan
Bot (ubah): Terima kasih, kami tunggu di tes Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
@ 2027-01-25 06:30
Bot: Hari ini tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Anda sudah menjawab akan hadir; kami tunggu. Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
Bot ke Siti: Hari ini tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Anda sudah menjawab akan hadir; kami tunggu. Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
Bot ke Budi: Hari ini tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Anda sudah menjawab akan hadir; kami tunggu. Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
Bot ke Dewi: Hari ini tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Apakah Anda hadir?
  [Hadir] [Tidak Bisa]
Dewi: ya
Bot: Terima kasih, kami tunggu di tes Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
@ 2027-01-25 07:00
Bot ke Rina: Tes Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), Senin, 25 Januari 2027, pukul 08.00 WIB. Menurut jawaban peserta: hadir 4, tidak bisa 0, belum tahu 0, belum menjawab 0.
  [Lihat Kelas]
# Tes, nilai, usulan
@ 2027-01-25 13:00
Rina: /seleksi
Bot: Kelas dalam seleksi (1)

  MTR-2027-01 · Ditutup
  Plate Welder SMAW 1G
  4 pendaftar, 2 kursi
  [MTR-2027-01]
Rina: [MTR-2027-01]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Ditutup

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Pendaftar: 4 · kursi 2, cadangan 1
  Berkas: 4 lengkap, 0 kurang, 0 belum dilihat
  Jawaban peserta: 4 akan hadir, 0 tidak, 0 belum tahu, 0 belum menjawab
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 4
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Mulai Seleksi]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Mulai Seleksi]
Bot (info): Tersimpan
Bot: Seleksi MTR-2027-01 dimulai.
Bot: Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Pendaftar: 4 · kursi 2, cadangan 1
  Berkas: 4 lengkap, 0 kurang, 0 belum dilihat
  Jawaban peserta: 4 akan hadir, 0 tidak, 0 belum tahu, 0 belum menjawab
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 4
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: <tekan e:came=1.1>
Bot (info): Tersimpan
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · berkas lengkap

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Senin, 4 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: hadir

  Usulan: diterima, urutan 1
  [✓ Berkas Lengkap] [Berkas Kurang]
  [✓ Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Rina: <tekan e:came=2.1>
Bot (info): Tersimpan
Bot (ubah): Budi Contoh · LMR-000002
  Kelas MTR-2027-01 · berkas lengkap

  NIK: 3273••••••••9991
  Usia saat kelas mulai: 28 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0013
  Mendaftar Senin, 4 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: hadir

  Usulan: diterima, urutan 2
  [✓ Berkas Lengkap] [Berkas Kurang]
  [✓ Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Rina: <tekan e:came=3.1>
Bot (info): Tersimpan
Bot (ubah): Dewi Contoh · LMR-000003
  Kelas MTR-2027-01 · berkas lengkap

  NIK: 3273••••••••9993
  Usia saat kelas mulai: 37 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0014
  Mendaftar Senin, 4 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: hadir

  Usulan: cadangan, urutan 1
  [✓ Berkas Lengkap] [Berkas Kurang]
  [✓ Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Rina: <tekan e:came=4.1>
Bot (info): Tersimpan
Bot (ubah): Agus Contoh · LMR-000004
  Kelas MTR-2027-01 · berkas lengkap

  NIK: 1871••••••••0004
  Usia saat kelas mulai: 31 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0015
  Mendaftar Senin, 4 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: hadir

  Usulan: tidak diterima (kursi penuh)
  [✓ Berkas Lengkap] [Berkas Kurang]
  [✓ Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Meja Seleksi]
Rina: <tekan e:score=1.test>
Bot: Berapa nilai tes Siti Aminah (LMR-000001)? Ketik 0 sampai 100, misalnya 78,5.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: 90
Bot: Nilai tes Siti Aminah tersimpan: 90.

  Berapa nilai tes Budi Contoh (LMR-000002)? Ketik 0 sampai 100, misalnya 78,5.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: 70
Bot: Nilai tes Budi Contoh tersimpan: 70.

  Berapa nilai tes Dewi Contoh (LMR-000003)? Ketik 0 sampai 100, misalnya 78,5.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: 60
Bot: Nilai tes Dewi Contoh tersimpan: 60.

  Berapa nilai tes Agus Contoh (LMR-000004)? Ketik 0 sampai 100, misalnya 78,5.
  [Kartu Pendaftar]
  [Selesai]
Rina: 80,5
Bot: Nilai tes Agus Contoh tersimpan: 80,5.

  Semua sudah punya nilai tes, kecuali yang tercatat tidak hadir.
  [Usulan] [Meja Seleksi]
Rina: [Usulan]
Bot (ubah): Usulan MTR-2027-01: 2 diterima, 1 cadangan, 1 tidak diterima. Ini usulan; Anda yang memutuskan.

  Urut menurut rata-rata nilai. Jika sama: nilai tes, lalu nilai wawancara, lalu siapa yang mendaftar lebih dahulu.

  Diterima
  1. Siti Aminah · 90
  2. Agus Contoh · 80,5
  Cadangan
  1. Budi Contoh · 70
  Tidak diterima
  – Dewi Contoh · 60 · kursi penuh
  [Siti Aminah] [Agus Contoh]
  [Budi Contoh] [Dewi Contoh]
  [Unduh Excel]
  [Umumkan Hasil] [Meja Seleksi]
# Agus memblokir bot sebelum hasilnya diumumkan: petugas melihat siapa yang perlu ditelepon
! blokir Agus
Rina: [Umumkan Hasil]
Bot: Umumkan hasil seleksi MTR-2027-01?

  2 diterima untuk 2 kursi, 1 cadangan, 1 tidak diterima.

  3 orang dikabari lewat bot, 1 harus ditelepon: Agus Contoh (diterima)
  [Ya, Umumkan]
  [Usulan] [Meja Seleksi]
Rina: [Ya, Umumkan]
Bot: Hasil seleksi MTR-2027-01 akan diumumkan hari ini pukul 13.10 WIB (10 menit lagi) kepada 3 orang: 2 diterima, 1 cadangan, 1 tidak diterima. Jika keliru, ketuk Urungkan.
  [Urungkan]
  [Meja Seleksi]
@ +11m
Bot: Hasil seleksi MTR-2027-01 sudah diumumkan: 2 diterima, 1 cadangan, 1 tidak diterima.

  1 orang tidak dapat dikabari lewat bot. Daftar dan nomor teleponnya segera menyusul.
  [Meja Seleksi]
Bot: Mohon ditelepon: mereka mendapat kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), tetapi tidak dapat dihubungi di sini (tanpa obrolan atau bot diblokir). Kabar tetap menunggu mereka.

  Agus Contoh (LMR-000004), 0812-0000-0015
  Kursi dipegang sampai Jumat, 5 Februari 2027, pukul 15.00 WIB.
  [Agus Contoh]
  [Lihat Kelas]
Bot ke Siti: Selamat, Siti Aminah. Anda diterima di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Jumat, 5 Februari 2027, pukul 15.00 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 8 Februari–24 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  Yang dibawa pada hari pertama: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
Bot ke Budi: Anda berada di urutan ke-1 daftar cadangan Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Jika ada kursi kosong, kami langsung mengabari Anda. Kepastiannya kami kirim paling lambat Selasa, 9 Februari 2027, pukul 23.59 WIB, jadi Anda tidak perlu menunggu tanpa kabar.
  [Status Saya] [Mengundurkan Diri]
  [Tanya Petugas]
Bot ke Dewi: Terima kasih sudah mengikuti seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Kali ini Anda belum diterima: ada 4 pendaftar untuk 2 kursi. Kursi diberikan menurut urutan hasil seleksi.

  Kelas berikutnya yang cocok untuk Anda: Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01), mulai 5 April 2027, pendaftaran sampai 20 Februari 2027. Untuk ikut, ketuk Daftar. Untuk menunggu kelas Teknik Las berikutnya, ketuk Ingatkan Saya.
  [Daftar] [Ingatkan Saya]
  [Tanya Petugas]
# Siti mengambil kursinya; Budi melihat urutannya; Dewi mendaftar di kelas lain
Siti: [Ambil Kursi]
Bot (ubah): Selamat, kursi Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah pasti, nomor LMR-000001.

  Hari pertama: Senin, 8 Februari 2027, pukul 08.00 WIB, di BLK Metro, Banjarsari, Metro Utara.
  Yang dibawa pada hari pertama: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Jika berhalangan, beri tahu kami lewat /status.
  [Status Saya] [Tanya Petugas]
Budi: /status
Bot: Budi Contoh (LPG-000002), pendaftaran kelas Anda:

  LMR-000002: Cadangan
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 8 Februari–24 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Berikutnya: Anda di urutan ke-1 cadangan. Jika ada kursi kosong, kami mengabari Anda di sini. Kepastiannya paling lambat Selasa, 9 Februari 2027, pukul 23.59 WIB.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Ganti Kelas] [Mengundurkan Diri]
  [Data Saya] [Tanya Petugas]
Dewi: [Daftar]
Bot: Anda terdaftar di Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01) dengan nomor LMR-000005.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Februari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Dewi: /status
Bot: Dewi Contoh (LPG-000003), pendaftaran kelas Anda:

  LMR-000005: Terdaftar
  Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01)
  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Februari 2027. Kami mengabari Anda di sini.

  LMR-000003: Tidak Diterima, Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  [LMR-000005 Plate Welder SMAW 1G]
  [Riwayat]
  [Data Saya] [Tanya Petugas]
= application states: confirmed | reserve | not_accepted | accepted | applied
# Batas lewat tanpa jawaban Agus: kursinya untuk Budi
@ 2027-02-04 15:00
Bot ke Siti: Sebentar lagi kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dimulai: Senin, 8 Februari 2027, pukul 08.00 WIB, di BLK Metro, Banjarsari, Metro Utara.

  Yang dibawa pada hari pertama: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Jika berhalangan, beri tahu kami lewat Tanya Petugas.
  [Jadwal] [Tanya Petugas]
@ 2027-02-05 15:01
Bot ke Budi: Kabar baik, Budi Contoh. Ada kursi kosong untuk Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Senin, 8 Februari 2027, pukul 15.01 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 8 Februari–24 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  Yang dibawa pada hari pertama: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
= application states: confirmed | accepted | not_accepted | forfeited | applied
Budi: [Ambil Kursi]
Bot (ubah): Selamat, kursi Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah pasti, nomor LMR-000002.

  Hari pertama: Senin, 8 Februari 2027, pukul 08.00 WIB, di BLK Metro, Banjarsari, Metro Utara.
  Yang dibawa pada hari pertama: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).

  Jika berhalangan, beri tahu kami lewat /status.
  [Status Saya] [Tanya Petugas]
Rina: /seleksi
Bot: Kelas dalam seleksi (1)

  MTR-2027-01 · Hasil Diumumkan
  Plate Welder SMAW 1G
  2 pendaftar, 2 kursi
  [MTR-2027-01]
Rina: [MTR-2027-01]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Hasil Diumumkan

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Kursi: 2 sudah diambil, 0 belum diambil, 0 kosong, dari 2
  Cadangan 0, tidak diterima 1, kursi tidak diambil 1, mundur 0
  [Pendaftar] [Cari]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
# Agus kembali dan membaca semuanya
@ 2027-02-06 10:00
! buka blokir Agus
Bot: Selamat datang kembali. Selama Anda tidak dapat dihubungi, ada 2 pesan untuk Anda; kami kirim setelah ini.
Bot: Selamat, Agus Contoh. Anda diterima di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Jumat, 5 Februari 2027, pukul 15.00 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 8 Februari–24 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  Yang dibawa pada hari pertama: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK).
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
Bot: Batas untuk mengambil kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah lewat (Jumat, 5 Februari 2027, pukul 15.00 WIB), jadi kursi itu tidak lagi disimpan untuk Anda. Terima kasih sudah mengikuti seleksinya.

  Kelas berikutnya yang cocok untuk Anda: Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01), mulai 5 April 2027, pendaftaran sampai 20 Februari 2027. Untuk ikut, ketuk Daftar. Untuk menunggu kelas Teknik Las berikutnya, ketuk Ingatkan Saya.
  [Daftar] [Ingatkan Saya]
  [Tanya Petugas]
Agus: /status
Bot: Agus Contoh (LPG-000004), pendaftaran kelas Anda:

  LMR-000004: Tidak Dilanjutkan
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Kursi Anda tidak diambil sampai batas waktunya. Berikutnya: kelas lain dapat Anda lihat kapan saja di /pelatihan
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Data Saya] [Tanya Petugas]
# Hari pertama
@ 2027-02-08 08:00
Bot ke Rina: Pertemuan sudah dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 8 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Hasil Diumumkan
  Plate Welder SMAW 1G
  Mulai 8 Februari 2027 · 2 pendaftar aktif, kuota 2
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Hasil Diumumkan

  Pelatihan: Senin, 8 Februari 2027 sampai Rabu, 24 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK
  2 pendaftar aktif, 2 tidak lanjut
  Kuota: 2 orang, cadangan 1 orang
  Kursi terisi: 2
  Cadangan menunggu: 0 · kursi kosong: 0
  Cadangan dapat naik sampai Selasa, 9 Februari 2027, pukul 23.59 WIB.
  Minimal peserta: 2 orang

  Syarat: tidak ada
  Dibawa: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Konfirmasi kursi sampai Jumat, 5 Februari 2027, pukul 15.00 WIB
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Mulai Pelatihan] [Tunda]
  [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Presensi]
  [Ubah] [Salin]
  [Pengajar] [Tetapkan Kursi]
  [Unduh Excel] [Daftar Kelas]
Rina: [Mulai Pelatihan]
Bot (info): Tersimpan
Bot: Pelatihan MTR-2027-01 dimulai.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Berjalan

  Pelatihan: Senin, 8 Februari 2027 sampai Rabu, 24 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK
  2 pendaftar aktif, 2 tidak lanjut
  Kuota: 2 orang, cadangan 1 orang
  Kursi terisi: 2
  Cadangan menunggu: 0 · kursi kosong: 0
  Cadangan dapat naik sampai Selasa, 9 Februari 2027, pukul 23.59 WIB.
  Minimal peserta: 2 orang

  Syarat: tidak ada
  Dibawa: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Konfirmasi kursi sampai Jumat, 5 Februari 2027, pukul 15.00 WIB
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Selesaikan] [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Presensi]
  [Ubah] [Salin]
  [Pengajar] [Tetapkan Kursi]
  [Hasil Pelatihan] [Unduh Excel]
  [Daftar Kelas]
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Mengikuti Pelatihan
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 8 Februari–24 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Pelatihan berjalan sampai 24 Maret 2027.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Data Saya] [Tanya Petugas]
Budi: /status
Bot: Budi Contoh (LPG-000002), pendaftaran kelas Anda:

  LMR-000002: Mengikuti Pelatihan
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 8 Februari–24 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Pelatihan berjalan sampai 24 Maret 2027.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Data Saya] [Tanya Petugas]
= application states: confirmed | confirmed | not_accepted | forfeited | applied
= class states: BDL-2027-01 open | MTR-2027-01 running
