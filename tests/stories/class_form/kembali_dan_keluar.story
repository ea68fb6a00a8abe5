# Kembali itu gratis, /batal menyimpan isian, dan isian itu dilanjutkan besoknya, juga setelah program mati
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
Petugas: [BLK Kalianda]
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
Petugas: jahit
Bot: Beberapa program cocok. Ketuk yang akan dibuka, atau ketik nama lain.

  Masih 3 pertanyaan, lalu ringkasan.
  [Menjahit Pakaian dengan Mesin]
  [Menjahit]
  [Menjahit Pakaian Anak]
  [Menjahit Pakaian Wanita Dewasa]
  [Kembali]
Petugas: [Kembali]
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
Petugas: [Kembali]
Bot: Kelas ini diadakan di BLK mana? Ketuk salah satu, atau ketik namanya.

  Masih 3 pertanyaan, lalu ringkasan.
  [BLK Bandar Lampung]
  [BLK Kalianda]
  [BLK Metro]
  [BLK Kotabumi]
  [Kembali]
Petugas: [BLK Metro]
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
Petugas: komputer operator asisten
Bot: Kapan hari pertama pelatihan? Ketuk salah satu, atau ketik tanggalnya, misalnya 4 Januari 2027.

  Masih 2 pertanyaan, lalu ringkasan.
  [4 Januari 2027] [11 Januari 2027]
  [18 Januari 2027] [25 Januari 2027]
  [Kembali]
Petugas: /bahasa
Bot: Bahasa apa yang ingin Anda pakai? · Which language would you like?
  [Bahasa Indonesia] [English]
Bot: Kapan hari pertama pelatihan? Ketuk salah satu, atau ketik tanggalnya, misalnya 4 Januari 2027.

  Masih 2 pertanyaan, lalu ringkasan.
  [4 Januari 2027] [11 Januari 2027]
  [18 Januari 2027] [25 Januari 2027]
  [Kembali]
Petugas: /batal
Bot: Baik. Isian kelas tetap tersimpan; ketuk Lanjutkan kapan saja.
  [Lanjutkan] [Hapus Isian]
@ +1d
! kill
Petugas: <tekan f:new>
Bot: Isian kelas Anda belum selesai: Komputer Operator Asisten. Lanjutkan, atau mulai lagi dari awal?
  [Lanjutkan]
  [Mulai Lagi]
Petugas: [Lanjutkan]
Bot: Kapan hari pertama pelatihan? Ketuk salah satu, atau ketik tanggalnya, misalnya 4 Januari 2027.

  Masih 2 pertanyaan, lalu ringkasan.
  [4 Januari 2027] [11 Januari 2027]
  [18 Januari 2027] [25 Januari 2027]
  [Kembali]
Petugas: 8 Februari 2027
Bot: Sampai kapan orang dapat mendaftar? Ketuk salah satu, atau ketik tanggalnya, misalnya 5 Februari 2027. Tanpa jam, pendaftaran ditutup pukul 23.59 WIB.

  Ini pertanyaan terakhir, lalu ringkasan.
  [15 Januari 2027] [22 Januari 2027]
  [29 Januari 2027] [5 Februari 2027]
  [Kembali]
Petugas: [Kembali]
Bot: Kapan hari pertama pelatihan? Ketuk salah satu, atau ketik tanggalnya, misalnya 4 Januari 2027.

  Ini pertanyaan terakhir, lalu ringkasan.
  [4 Januari 2027] [11 Januari 2027]
  [18 Januari 2027] [25 Januari 2027]
  [Kembali]
Petugas: 15 Februari 2027
Bot: Sampai kapan orang dapat mendaftar? Ketuk salah satu, atau ketik tanggalnya, misalnya 12 Februari 2027. Tanpa jam, pendaftaran ditutup pukul 23.59 WIB.

  Ini pertanyaan terakhir, lalu ringkasan.
  [22 Januari 2027] [29 Januari 2027]
  [5 Februari 2027] [12 Februari 2027]
  [Kembali]
Petugas: 29 Januari 2027
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Komputer Operator Asisten
  Kode: MTR-2027-01
  Tanggal: Senin, 15 Februari 2027 sampai Kamis, 1 April 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 26 Maret 2027 (Wafat Yesus Kristus, perkiraan)
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Jumat, 29 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 12 Februari 2027, pukul 15.00 WIB
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
Petugas: [Ubah …]
Bot: Apa yang ingin diubah? Ketuk salah satu, atau ketik namanya, misalnya ubah jam.
  [Ubah BLK] [Ubah Program]
  [Ubah Kode] [Ubah Tanggal Mulai]
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
Petugas: [Kembali]
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Komputer Operator Asisten
  Kode: MTR-2027-01
  Tanggal: Senin, 15 Februari 2027 sampai Kamis, 1 April 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 26 Maret 2027 (Wafat Yesus Kristus, perkiraan)
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Jumat, 29 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 12 Februari 2027, pukul 15.00 WIB
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
Petugas: [Ubah …]
Bot: Apa yang ingin diubah? Ketuk salah satu, atau ketik namanya, misalnya ubah jam.
  [Ubah BLK] [Ubah Program]
  [Ubah Kode] [Ubah Tanggal Mulai]
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
Petugas: [20 Orang]
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Komputer Operator Asisten
  Kode: MTR-2027-01
  Tanggal: Senin, 15 Februari 2027 sampai Kamis, 1 April 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 26 Maret 2027 (Wafat Yesus Kristus, perkiraan)
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Jumat, 29 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 12 Februari 2027, pukul 15.00 WIB
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
Petugas: batal
Bot: Baik. Isian kelas tetap tersimpan; ketuk Lanjutkan kapan saja.
  [Lanjutkan] [Hapus Isian]
Petugas: <tekan f:new>
Bot: Isian kelas Anda belum selesai: Komputer Operator Asisten. Lanjutkan, atau mulai lagi dari awal?
  [Lanjutkan]
  [Mulai Lagi]
Petugas: [Mulai Lagi]
Bot: Kelas ini diadakan di BLK mana? Ketuk salah satu, atau ketik namanya.

  Masih 4 pertanyaan, lalu ringkasan.
  [BLK Bandar Lampung]
  [BLK Kalianda]
  [BLK Metro]
  [BLK Kotabumi]
  [Kembali]
Petugas: batal
Bot: Baik, tidak ada yang disimpan.
= classes: 0
