# Petugas membuka kelas lewat jalan terpendek: BLK, program, hari pertama, akhir pendaftaran; lalu langsung dibuka
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
Petugas: [Plate Welder SMAW 1G]
Bot: Kapan hari pertama pelatihan? Ketuk salah satu, atau ketik tanggalnya, misalnya 4 Januari 2027.

  Masih 2 pertanyaan, lalu ringkasan.
  [4 Januari 2027] [11 Januari 2027]
  [18 Januari 2027] [25 Januari 2027]
  [Kembali]
Petugas: 1 Februari 2027
Bot: Sampai kapan orang dapat mendaftar? Ketuk salah satu, atau ketik tanggalnya, misalnya 29 Januari 2027. Tanpa jam, pendaftaran ditutup pukul 23.59 WIB.

  Ini pertanyaan terakhir, lalu ringkasan.
  [8 Januari 2027] [15 Januari 2027]
  [22 Januari 2027] [29 Januari 2027]
  [Kembali]
Petugas: 20 Januari 2027
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
Petugas: [Simpan dan Buka]
Bot: Kelas MTR-2027-01 tersimpan dan pendaftarannya dibuka. ✅

  Tautan untuk dibagikan: https://t.me/PencakerBot?start=MTR-2027-01
  [Lihat Kelas]
  [Kelas Baru]
= class states: MTR-2027-01 open
= audit: 2
Petugas: [Simpan dan Buka] @lama
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Formulir itu sudah selesai. Buka /kelas untuk melihat kelas Anda.
  [Kelas Baru]
= class states: MTR-2027-01 open
