# Kode harus satu-satunya: yang diusulkan masih bebas, yang sudah dipakai ditolak
@ 2026-12-01 09:00
! kelas MTR-2027-01: las, Metro, buka 2026-12-01..2027-01-15, mulai 2027-02-01, kuota 16
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
Petugas: plate welder smaw 1g
Bot: Kapan hari pertama pelatihan? Ketuk salah satu, atau ketik tanggalnya, misalnya 4 Januari 2027.

  Masih 2 pertanyaan, lalu ringkasan.
  [4 Januari 2027] [11 Januari 2027]
  [18 Januari 2027] [25 Januari 2027]
  [Kembali]
Petugas: 1 Maret 2027
Bot: Sampai kapan orang dapat mendaftar? Ketuk salah satu, atau ketik tanggalnya, misalnya 26 Februari 2027. Tanpa jam, pendaftaran ditutup pukul 23.59 WIB.

  Ini pertanyaan terakhir, lalu ringkasan.
  [5 Februari 2027] [12 Februari 2027]
  [19 Februari 2027] [26 Februari 2027]
  [Kembali]
Petugas: 19 Februari 2027
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-02
  Tanggal: Senin, 1 Maret 2027 sampai Kamis, 15 April 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 26 Maret 2027 (Wafat Yesus Kristus, perkiraan)
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Jumat, 19 Februari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 26 Februari 2027, pukul 15.00 WIB
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
Petugas: [Ubah Kode]
Bot: Apa kode kelas ini? Kode dipakai di tautan dan poster: huruf, angka, dan tanda hubung, misalnya MTR-2027-01.

  Sekarang: MTR-2027-02
  [Pakai Usulan]
  [Kembali]
Petugas: mtr-2027-01
Bot: Kode MTR-2027-01 sudah dipakai kelas lain. Tulis kode lain, atau ketuk Pakai Usulan.
  [Pakai Usulan]
  [Kembali]
Petugas: M
Bot: Kode itu terlalu pendek. Tulis paling sedikit 3 huruf atau angka, misalnya MTR-2027-01.
  [Pakai Usulan]
  [Kembali]
Petugas: MTR/2027
Bot: Tanda “/” tidak dapat dipakai dalam kode, karena kode menjadi bagian tautan. Pakai huruf A–Z, angka, dan tanda hubung.
  [Pakai Usulan]
  [Kembali]
Petugas: [Pakai Usulan]
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-02
  Tanggal: Senin, 1 Maret 2027 sampai Kamis, 15 April 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 26 Maret 2027 (Wafat Yesus Kristus, perkiraan)
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Jumat, 19 Februari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 26 Februari 2027, pukul 15.00 WIB
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
Petugas: [Simpan sebagai Draf]
Bot: Kelas MTR-2027-02 tersimpan sebagai draf. Hanya petugas yang dapat melihatnya sampai Anda membukanya.
  [Lihat Kelas]
  [Kelas Baru]
= class states: MTR-2027-01 open | MTR-2027-02 draft
