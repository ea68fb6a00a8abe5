# Setiap pertanyaan dijawab dengan mengetik; yang salah ketik ditolak dengan alasan dan tidak ada yang hilang
@ 2026-12-01 09:00
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: <tekan f:new>
Bot: Kelas ini diadakan di BLK mana? Ketuk salah satu, atau ketik namanya.

  Masih 4 pertanyaan, lalu ringkasan.
  [BLK Bandar Lampung]
  [BLK Kalianda]
  [BLK Metro]
  [BLK Kotabumi]
  [Kembali]
Petugas: metro
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
Petugas: las
Bot: Beberapa program cocok. Ketuk yang akan dibuka, atau ketik nama lain.

  Masih 3 pertanyaan, lalu ringkasan.
  [Las SMAW 3G]
  [Las SMAW 1G]
  [Las SMAW 2F]
  [Las SMAW]
  [Plate Welder SMAW 1G]
  [Plate Welder SMAW 3G-UP/PF]
  [Kembali]
Petugas: 5
Bot: Kapan hari pertama pelatihan? Ketuk salah satu, atau ketik tanggalnya, misalnya 4 Januari 2027.

  Masih 2 pertanyaan, lalu ringkasan.
  [4 Januari 2027] [11 Januari 2027]
  [18 Januari 2027] [25 Januari 2027]
  [Kembali]
Petugas: segera
Bot: Tanggalnya belum terbaca. Tulis hari, bulan, lalu tahun, misalnya 4 Januari 2027.
  [4 Januari 2027] [11 Januari 2027]
  [18 Januari 2027] [25 Januari 2027]
  [Kembali]
Petugas: 30 Februari 2027
Bot: Tanggal 30/2/2027 tidak ada di kalender. Tulis misalnya 4 Januari 2027.
  [4 Januari 2027] [11 Januari 2027]
  [18 Januari 2027] [25 Januari 2027]
  [Kembali]
Petugas: 1/2/27
Bot: Sampai kapan orang dapat mendaftar? Ketuk salah satu, atau ketik tanggalnya, misalnya 29 Januari 2027. Tanpa jam, pendaftaran ditutup pukul 23.59 WIB.

  Ini pertanyaan terakhir, lalu ringkasan.
  [8 Januari 2027] [15 Januari 2027]
  [22 Januari 2027] [29 Januari 2027]
  [Kembali]
Petugas: 1 Februari 2027
Bot: Kelas mulai Senin, 1 Februari 2027. Pendaftaran harus ditutup sebelum hari itu.
  [8 Januari 2027] [15 Januari 2027]
  [22 Januari 2027] [29 Januari 2027]
  [Kembali]
Petugas: 20/1/27
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Rabu, 17 Maret 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
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
Petugas: ubah kode
Bot: Apa kode kelas ini? Kode dipakai di tautan dan poster: huruf, angka, dan tanda hubung, misalnya MTR-2027-01.

  Sekarang: MTR-2027-01
  [Pakai Usulan]
  [Kembali]
Petugas: mtr las 1
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Rabu, 17 Maret 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
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
Petugas: ubah lama
Bot: Berapa lama pelatihannya? Tulis jam pelajaran atau hari, misalnya 240 JP, 8 JP per hari atau 30 hari.

  Sekarang: 30 hari
  [Seperti Program: 30 hari]
  [Kembali]
Petugas: lama sekali
Bot: Lamanya belum terbaca. Tulis misalnya 240 JP, 8 JP per hari atau 30 hari.
  [Seperti Program: 30 hari]
  [Kembali]
Petugas: 240 jp
Bot: 240 JP dibagi berapa JP per hari?
  [6 JP] [8 JP] [10 JP]
  [Kembali]
Petugas: 8
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Rabu, 17 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
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
Petugas: ubah hari
Bot: Hari apa saja pelatihannya? Ketuk pilihan di bawah, atau ketik, misalnya Senin–Jumat. Ketuk Selesai jika sudah.

  Sekarang: Senin–Jumat
  [Senin–Jumat] [Senin–Sabtu] [Senin–Kamis]
  [✓ Senin] [✓ Selasa] [✓ Rabu]
  [✓ Kamis] [✓ Jumat] [Sabtu]
  [Minggu]
  [Selesai]
  [Kembali]
Petugas: senin sampai kamis
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
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
Petugas: ubah jam
Bot: Dari pukul berapa sampai pukul berapa setiap harinya? Misalnya 08.00–15.30.

  Sekarang: 08.00–15.30 WIB
  [08.00–15.30]
  [Kembali]
Petugas: 15.30-08.00
Bot: Pukul 15.30 tidak sesudah pukul 08.00. Tulis jam mulai dahulu, misalnya 08.00–15.30.
  [08.00–15.30]
  [Kembali]
Petugas: 7.30 - 12.00
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
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
Petugas: ganti ruang
Bot: Di ruang mana kelasnya? Misalnya Bengkel Las 1.

  Sekarang: belum ditentukan
  [Belum Ditentukan]
  [Kembali]
Petugas: Bengkel Las 1
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: Bengkel Las 1
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
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
Petugas: ubah dibuka
Bot: Kapan pendaftaran dibuka? Ketuk Begitu Disimpan, atau ketik tanggalnya, misalnya 2 Desember 2026.

  Sekarang: begitu disimpan
  [Begitu Disimpan]
  [Kembali]
Petugas: 4 Januari 2027
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: Bengkel Las 1
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 00.00 WIB
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
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
Petugas: ubah ditutup
Bot: Sampai kapan orang dapat mendaftar? Ketuk salah satu, atau ketik tanggalnya, misalnya 29 Januari 2027. Tanpa jam, pendaftaran ditutup pukul 23.59 WIB.

  Sekarang: Rabu, 20 Januari 2027, pukul 23.59 WIB
  [8 Januari 2027] [15 Januari 2027]
  [22 Januari 2027] [29 Januari 2027]
  [Kembali]
Petugas: 2 Februari 2027
Bot: Kelas mulai Senin, 1 Februari 2027. Pendaftaran harus ditutup sebelum hari itu.
  [8 Januari 2027] [15 Januari 2027]
  [22 Januari 2027] [29 Januari 2027]
  [Kembali]
Petugas: 22 Januari 2027 pukul 15.00
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: Bengkel Las 1
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 00.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 15.00 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
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
Petugas: ubah tes
Bot: Kapan tesnya? Tulis tanggal dan jam, misalnya 26 Januari 2027 pukul 09.00, atau ketuk Tanpa Tes.

  Sekarang: tidak ada
  [Tanpa Tes]
  [Kembali]
Petugas: 25 Januari 2027
Bot: Tulis juga jam tesnya, misalnya 26 Januari 2027 pukul 09.00.
  [Tanpa Tes]
  [Kembali]
Petugas: 20 Januari 2027 pukul 09.00
Bot: Pendaftaran ditutup Jumat, 22 Januari 2027, pukul 15.00 WIB. Tes harus sesudah itu.
  [Tanpa Tes]
  [Kembali]
Petugas: 25 Januari 2027 pukul 09.00
Bot: Di mana tesnya? Ketuk nama BLK, atau tulis tempat lain.
  [Di BLK Metro]
  [Kembali]
Petugas: Aula BLK Metro
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: Bengkel Las 1
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 00.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 15.00 WIB
  Tes: Senin, 25 Januari 2027, pukul 09.00 WIB, di Aula BLK Metro
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
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
Petugas: ubah konfirmasi ulang
Bot: Sampai kapan peserta yang diterima harus mengonfirmasi kursinya? Tulis tanggalnya, misalnya 29 Januari 2027. Tanpa jam, batasnya pukul 15.00 WIB.

  Sekarang: Jumat, 29 Januari 2027, pukul 15.00 WIB
  [Pakai Usulan] [Tanpa Batas Waktu]
  [Kembali]
Petugas: 1 Februari
Bot: Kelas mulai Senin, 1 Februari 2027. Batas konfirmasi kursi harus sebelum hari itu.
  [Pakai Usulan] [Tanpa Batas Waktu]
  [Kembali]
Petugas: 29 Januari 2027
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: Bengkel Las 1
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 00.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 15.00 WIB
  Tes: Senin, 25 Januari 2027, pukul 09.00 WIB, di Aula BLK Metro
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
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
Petugas: ubah kuota
Bot: Berapa kuota kelas ini?

  Sekarang: 16 orang
  [16 Orang] [20 Orang]
  [24 Orang] [32 Orang]
  [Kembali]
Petugas: banyak
Bot: Jumlahnya belum terbaca. Tulis dengan angka, misalnya 16.
  [16 Orang] [20 Orang]
  [24 Orang] [32 Orang]
  [Kembali]
Petugas: -1
Bot: Jumlahnya tidak dapat kurang dari 0. Tulis dengan angka, misalnya 16.
  [16 Orang] [20 Orang]
  [24 Orang] [32 Orang]
  [Kembali]
Petugas: 1000000
Bot: 1.000.000 lebih banyak daripada yang dapat dicatat (paling banyak 200). Berapa yang Anda maksud?
  [16 Orang] [20 Orang]
  [24 Orang] [32 Orang]
  [Kembali]
Petugas: 0
Bot: Dengan kuota 0 tidak ada yang dapat diterima di kelas ini. Apakah memang begitu?
  [Ya, 0 Orang]
  [Kembali]
Petugas: tidak
Bot: Berapa kuota kelas ini?

  Sekarang: 16 orang
  [16 Orang] [20 Orang]
  [24 Orang] [32 Orang]
  [Kembali]
Petugas: 100
Bot: Kuota 100 orang lebih banyak daripada biasanya (16). Apakah memang begitu?
  [Ya, 100 Orang]
  [Kembali]
Petugas: ya
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: Bengkel Las 1
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 00.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 15.00 WIB
  Tes: Senin, 25 Januari 2027, pukul 09.00 WIB, di Aula BLK Metro
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
  Kuota: 100 orang
  Cadangan: 2 orang
  Minimal peserta: 62 orang
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
Petugas: ubah kuota
Bot: Berapa kuota kelas ini?

  Sekarang: 100 orang
  [16 Orang] [20 Orang]
  [24 Orang] [32 Orang]
  [Kembali]
Petugas: 20
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: Bengkel Las 1
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 00.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 15.00 WIB
  Tes: Senin, 25 Januari 2027, pukul 09.00 WIB, di Aula BLK Metro
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
  Kuota: 20 orang
  Cadangan: 2 orang
  Minimal peserta: 12 orang
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
Petugas: ubah cadangan
Bot: Berapa peserta cadangan? Biasanya 2 untuk kelas 16 orang.

  Sekarang: 2 orang
  [0 Orang] [2 Orang] [4 Orang]
  [Kembali]
Petugas: 4
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: Bengkel Las 1
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 00.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 15.00 WIB
  Tes: Senin, 25 Januari 2027, pukul 09.00 WIB, di Aula BLK Metro
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
  Kuota: 20 orang
  Cadangan: 4 orang
  Minimal peserta: 12 orang
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
Petugas: ubah minimal
Bot: Minimal peserta: paling sedikit berapa orang agar kelas ini berjalan? Jika pendaftarnya kurang, Anda kami tanyai dahulu.

  Sekarang: 12 orang
  [8 Orang] [10 Orang]
  [12 Orang] [16 Orang]
  [Tanpa Batas]
  [Kembali]
Petugas: 21
Bot: 21 lebih banyak daripada yang dapat dicatat (paling banyak 20). Berapa yang Anda maksud?
  [8 Orang] [10 Orang]
  [12 Orang] [16 Orang]
  [Tanpa Batas]
  [Kembali]
Petugas: 12
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: Bengkel Las 1
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 00.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 15.00 WIB
  Tes: Senin, 25 Januari 2027, pukul 09.00 WIB, di Aula BLK Metro
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
  Kuota: 20 orang
  Cadangan: 4 orang
  Minimal peserta: 12 orang
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
Petugas: ubah usia
Bot: Berapa usia peserta pada hari pertama pelatihan? Misalnya 18–40, minimal 17, atau ketuk Tanpa Batas.

  Sekarang: tanpa batas
  [17–35 Tahun] [18–35 Tahun] [18–40 Tahun]
  [Tanpa Batas]
  [Kembali]
Petugas: 40-18
Bot: Usia paling muda ditulis dahulu, misalnya 18–40.
  [17–35 Tahun] [18–35 Tahun] [18–40 Tahun]
  [Tanpa Batas]
  [Kembali]
Petugas: 18-40
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: Bengkel Las 1
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 00.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 15.00 WIB
  Tes: Senin, 25 Januari 2027, pukul 09.00 WIB, di Aula BLK Metro
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
  Kuota: 20 orang
  Cadangan: 4 orang
  Minimal peserta: 12 orang
  Usia: 18–40 tahun
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
Petugas: ubah pendidikan
Bot: Pendidikan paling rendah apa yang boleh mendaftar?

  Sekarang: tanpa batas
  [SD] [SMP] [SMA]
  [SMK] [D1–D3] [S1/D4]
  [S2]
  [Tanpa Batas]
  [Kembali]
Petugas: smp
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: Bengkel Las 1
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 00.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 15.00 WIB
  Tes: Senin, 25 Januari 2027, pukul 09.00 WIB, di Aula BLK Metro
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
  Kuota: 20 orang
  Cadangan: 4 orang
  Minimal peserta: 12 orang
  Usia: 18–40 tahun
  Pendidikan: paling rendah SMP
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan dan Buka] [Simpan sebagai Draf]
  [Ubah …]
  [Kembali]
Petugas: ubah wilayah
Bot: Dari mana peserta boleh mendaftar? Ketuk kabupaten atau kota yang boleh, lalu Selesai. Ketuk Semua Wilayah jika tidak dibatasi.

  Sekarang: dari mana saja
  [Lampung Selatan] [Lampung Tengah]
  [Lampung Utara] [Lampung Barat]
  [Tulang Bawang] [Tanggamus]
  [Lampung Timur] [Way Kanan]
  [Pesawaran] [Pringsewu]
  [Mesuji] [Tulang Bawang Barat]
  [Pesisir Barat] [Kota Bandar Lampung]
  [Kota Metro]
  [Semua Wilayah] [Selesai]
  [Kembali]
Petugas: Bandung
Bot: Kabupaten atau kota itu belum kami temukan di Lampung. Ketuk di bawah, atau tulis misalnya Metro, Lampung Timur.
  [Lampung Selatan] [Lampung Tengah]
  [Lampung Utara] [Lampung Barat]
  [Tulang Bawang] [Tanggamus]
  [Lampung Timur] [Way Kanan]
  [Pesawaran] [Pringsewu]
  [Mesuji] [Tulang Bawang Barat]
  [Pesisir Barat] [Kota Bandar Lampung]
  [Kota Metro]
  [Semua Wilayah] [Selesai]
  [Kembali]
Petugas: metro, lampung timur
Bot: Dari mana peserta boleh mendaftar? Ketuk kabupaten atau kota yang boleh, lalu Selesai. Ketuk Semua Wilayah jika tidak dibatasi.

  Sekarang: Lampung Timur, Kota Metro
  [Lampung Selatan] [Lampung Tengah]
  [Lampung Utara] [Lampung Barat]
  [Tulang Bawang] [Tanggamus]
  [✓ Lampung Timur] [Way Kanan]
  [Pesawaran] [Pringsewu]
  [Mesuji] [Tulang Bawang Barat]
  [Pesisir Barat] [Kota Bandar Lampung]
  [✓ Kota Metro]
  [Semua Wilayah] [Selesai]
  [Kembali]
Petugas: selesai
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: Bengkel Las 1
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 00.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 15.00 WIB
  Tes: Senin, 25 Januari 2027, pukul 09.00 WIB, di Aula BLK Metro
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
  Kuota: 20 orang
  Cadangan: 4 orang
  Minimal peserta: 12 orang
  Usia: 18–40 tahun
  Pendidikan: paling rendah SMP
  Wilayah: Lampung Timur, Kota Metro
  Pernah ikut pelatihan: boleh
  Berkas: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan dan Buka] [Simpan sebagai Draf]
  [Ubah …]
  [Kembali]
Petugas: ubah pernah
Bot: Bolehkah orang yang pernah ikut pelatihan mendaftar lagi?

  Sekarang: boleh
  [Tidak Boleh] [Sekali Setahun]
  [Sekali per Bidang] [Boleh]
  [Kembali]
Petugas: sekali per bidang
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: Bengkel Las 1
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 00.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 15.00 WIB
  Tes: Senin, 25 Januari 2027, pukul 09.00 WIB, di Aula BLK Metro
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
  Kuota: 20 orang
  Cadangan: 4 orang
  Minimal peserta: 12 orang
  Usia: 18–40 tahun
  Pendidikan: paling rendah SMP
  Wilayah: Lampung Timur, Kota Metro
  Pernah ikut pelatihan: boleh, sekali per bidang
  Berkas: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan dan Buka] [Simpan sebagai Draf]
  [Ubah …]
  [Kembali]
Petugas: ubah berkas
Bot: Berkas apa yang dibawa pendaftar? Ketuk untuk menambah atau mengurangi, tulis berkas lain jika perlu, lalu ketuk Selesai.

  Sekarang: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  [✓ KTP]
  [✓ Ijazah terakhir]
  [✓ Pas foto 3×4]
  [✓ Kartu Keluarga (KK)]
  [Selesai]
  [Kembali]
Petugas: surat sehat, ktp
Bot: Berkas apa yang dibawa pendaftar? Ketuk untuk menambah atau mengurangi, tulis berkas lain jika perlu, lalu ketuk Selesai.

  Sekarang: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK), surat sehat
  [✓ KTP]
  [✓ Ijazah terakhir]
  [✓ Pas foto 3×4]
  [✓ Kartu Keluarga (KK)]
  [✓ surat sehat]
  [Selesai]
  [Kembali]
Petugas: selesai
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: Bengkel Las 1
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 00.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 15.00 WIB
  Tes: Senin, 25 Januari 2027, pukul 09.00 WIB, di Aula BLK Metro
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
  Kuota: 20 orang
  Cadangan: 4 orang
  Minimal peserta: 12 orang
  Usia: 18–40 tahun
  Pendidikan: paling rendah SMP
  Wilayah: Lampung Timur, Kota Metro
  Pernah ikut pelatihan: boleh, sekali per bidang
  Berkas: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK), surat sehat
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan dan Buka] [Simpan sebagai Draf]
  [Ubah …]
  [Kembali]
Petugas: ubah dana
Bot: Kelas ini dibiayai dari mana?

  Sekarang: belum ditentukan
  [APBD] [APBN] [Belum Ditentukan]
  [Kembali]
Petugas: apbn
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: Bengkel Las 1
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 00.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 15.00 WIB
  Tes: Senin, 25 Januari 2027, pukul 09.00 WIB, di Aula BLK Metro
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
  Kuota: 20 orang
  Cadangan: 4 orang
  Minimal peserta: 12 orang
  Usia: 18–40 tahun
  Pendidikan: paling rendah SMP
  Wilayah: Lampung Timur, Kota Metro
  Pernah ikut pelatihan: boleh, sekali per bidang
  Berkas: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK), surat sehat
  Dana: APBN
  Biaya: gratis

  Apakah sudah benar?
  [Simpan dan Buka] [Simpan sebagai Draf]
  [Ubah …]
  [Kembali]
Petugas: ubah biaya
Bot: Apa yang ditanggung atau dibayar peserta? Ditulis seperti akan dibaca pendaftar, misalnya Gratis. Uang transpor Rp20.000 per hari.

  Sekarang: gratis
  [Gratis]
  [Kembali]
Petugas: Gratis, uang transpor Rp20.000 per hari
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-LAS-1
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 240 JP, 8 JP per hari (30 hari)
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: Bengkel Las 1
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 00.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 15.00 WIB
  Tes: Senin, 25 Januari 2027, pukul 09.00 WIB, di Aula BLK Metro
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
  Kuota: 20 orang
  Cadangan: 4 orang
  Minimal peserta: 12 orang
  Usia: 18–40 tahun
  Pendidikan: paling rendah SMP
  Wilayah: Lampung Timur, Kota Metro
  Pernah ikut pelatihan: boleh, sekali per bidang
  Berkas: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK), surat sehat
  Dana: APBN
  Biaya: Gratis, uang transpor Rp20.000 per hari

  Apakah sudah benar?
  [Simpan dan Buka] [Simpan sebagai Draf]
  [Ubah …]
  [Kembali]
Petugas: <stiker>
Bot: Di sini kami perlu jawaban berupa tulisan atau tombol. Isian Anda tetap tersimpan.
  [Simpan dan Buka] [Simpan sebagai Draf]
  [Ubah …]
  [Kembali]
Petugas: simpan
Bot: Kelas MTR-LAS-1 tersimpan sebagai draf. Hanya petugas yang dapat melihatnya sampai Anda membukanya.
  [Lihat Kelas]
  [Kelas Baru]
= class states: MTR-LAS-1 draft
= class terms: 20 4 240 mon,tue,wed,thu 30 07:30-12:00 18..40 smp Bengkel Las 1 ["KTP","Ijazah terakhir","Pas foto 3×4","Kartu Keluarga (KK)","surat sehat"] 12 apbn Gratis, uang transpor Rp20.000 per hari
