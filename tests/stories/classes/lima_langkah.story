# Lima langkah di README: seorang petugas BLK membuka kelas dan mencetak posternya
@ 2026-12-01 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
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
Bot: Kapan hari pertama pelatihan? Ketuk salah satu, atau ketik tanggalnya, misalnya 4 Januari 2027.

  Masih 2 pertanyaan, lalu ringkasan.
  [4 Januari 2027] [11 Januari 2027]
  [18 Januari 2027] [25 Januari 2027]
  [Kembali]
Rina: 1 Februari 2027
Bot: Sampai kapan orang dapat mendaftar? Ketuk salah satu, atau ketik tanggalnya, misalnya 29 Januari 2027. Tanpa jam, pendaftaran ditutup pukul 23.59 WIB.

  Ini pertanyaan terakhir, lalu ringkasan.
  [8 Januari 2027] [15 Januari 2027]
  [22 Januari 2027] [29 Januari 2027]
  [Kembali]
Rina: 20 Januari 2027
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
Rina: [Simpan dan Buka]
Bot: Kelas MTR-2027-01 tersimpan dan pendaftarannya dibuka. ✅

  Tautan untuk dibagikan: https://t.me/PencakerBot?start=MTR-2027-01
  [Lihat Kelas]
  [Kelas Baru]
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 0 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Rabu, 17 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 1 Desember 2026 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Minimal peserta: 10 orang

  Syarat: tidak ada
  Dibawa: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Konfirmasi kursi sampai Jumat, 29 Januari 2027, pukul 15.00 WIB
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (0)] [Jadwal]
  [Ubah] [Salin]
  [Pengajar] [Poster QR]
  [Unduh Excel] [Daftar Kelas]
Rina: [Poster QR]
Bot (gambar): poster-MTR-2027-01.png — Poster kelas MTR-2027-01, siap dicetak di kertas A4. Siapa pun yang memindainya langsung sampai di kelas ini.
= class states: MTR-2027-01 open
# Langkah keempat dengan draf
Rina: [Salin]
Bot: Kapan hari pertama pelatihan? Ketuk salah satu, atau ketik tanggalnya, misalnya 4 Januari 2027.

  Masih 2 pertanyaan, lalu ringkasan.
  [4 Januari 2027] [11 Januari 2027]
  [18 Januari 2027] [25 Januari 2027]
  [Kembali]
Rina: /batal
Bot: Baik, tidak ada yang disimpan.
# Mulai ditunda: batas konfirmasi kursi ikut bergeser
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 0 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Rabu, 17 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 1 Desember 2026 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Minimal peserta: 10 orang

  Syarat: tidak ada
  Dibawa: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Konfirmasi kursi sampai Jumat, 29 Januari 2027, pukul 15.00 WIB
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (0)] [Jadwal]
  [Ubah] [Salin]
  [Pengajar] [Poster QR]
  [Unduh Excel] [Daftar Kelas]
Rina: [Tunda]
Bot: Kapan MTR-2027-01 mulai? Rencana semula Senin, 1 Februari 2027. Pilih, atau ketik tanggalnya, misalnya 1 Maret 2027. Jika tanggalnya belum pasti, ketuk Belum Ditentukan.
  [8 Februari 2027] [15 Februari 2027]
  [1 Maret 2027]
  [Belum Ditentukan]
  [Tidak Jadi]
Rina: [8 Februari 2027]
Bot: Apa alasan MTR-2027-01 ditunda? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
  [Peminat Belum Cukup]
  [Instruktur Berhalangan]
  [Ruang atau Alat Belum Siap]
  [Anggaran Belum Tersedia]
  [Tidak Jadi]
Rina: [Instruktur Berhalangan]
Bot: Tunda kelas MTR-2027-01?
  Pelatihan: Senin, 8 Februari 2027 sampai Rabu, 24 Maret 2027
  Semula: Senin, 1 Februari 2027 sampai Rabu, 17 Maret 2027
  Konfirmasi kursi: sampai Jumat, 5 Februari 2027, pukul 15.00 WIB
  Alasan: instruktur berhalangan
  Pendaftar yang kami beri tahu: 0
  [Ya, Tunda]
  [Tidak Jadi]
Rina: [Ya, Tunda]
Bot (info): Tersimpan
Bot: Kelas MTR-2027-01 ditunda: mulai Senin, 8 Februari 2027, selesai Rabu, 24 Maret 2027.

  Pendaftaran tetap sampai Rabu, 20 Januari 2027, pukul 23.59 WIB. Jika perlu lebih lama, ketuk Perpanjang. Poster yang sudah dicetak masih memuat tanggal lama.
  [Poster Baru]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 8 Februari 2027 sampai Rabu, 24 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 1 Desember 2026 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Minimal peserta: 10 orang

  Syarat: tidak ada
  Dibawa: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Konfirmasi kursi sampai Jumat, 5 Februari 2027, pukul 15.00 WIB
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (0)] [Jadwal]
  [Ubah] [Salin]
  [Pengajar] [Poster QR]
  [Unduh Excel] [Daftar Kelas]
