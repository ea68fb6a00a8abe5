# Tanggal yang sangat jauh di tombol palsu ditolak seperti yang diketik
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-15, mulai 2027-02-01, minimal 0
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
Rina: <tekan c:postpone=1.30010105>
Bot: Tahun 3001 tampaknya salah ketik. Ketik tanggal lain.
Rina: <tekan c:extend=1.30010105>
Bot: Kelas mulai Senin, 1 Februari 2027, jadi pendaftaran harus berakhir sebelum itu. Ketik tanggal lain.
Rina: 1 Januari 3001
Bot: Tanggalnya belum terbaca. Ketik misalnya 29 Januari 2027, atau pilih tombol di atas.
Rina: <tekan c:card=1>
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Jumat, 15 Januari 2027, pukul 23.59 WIB
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
Rina: [Tunda]
Bot: Kapan MTR-2027-01 mulai? Rencana semula Senin, 1 Februari 2027. Pilih, atau ketik tanggalnya, misalnya 1 Maret 2027. Jika tanggalnya belum pasti, ketuk Belum Ditentukan.
  [8 Februari 2027] [15 Februari 2027]
  [1 Maret 2027]
  [Belum Ditentukan]
  [Tidak Jadi]
Rina: [Belum Ditentukan]
Bot: Apa alasan MTR-2027-01 ditunda? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
  [Peminat Belum Cukup]
  [Instruktur Berhalangan]
  [Ruang atau Alat Belum Siap]
  [Anggaran Belum Tersedia]
  [Tidak Jadi]
Rina: [Anggaran Belum Tersedia]
Bot: Tunda kelas MTR-2027-01?
  Pelatihan: tanggal baru belum ditentukan
  Semula: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Alasan: anggaran belum tersedia
  Pendaftar yang kami beri tahu: 0
  [Ya, Tunda]
  [Tidak Jadi]
Rina: [Ya, Tunda]
Bot (info): Tersimpan
Bot: Kelas MTR-2027-01 ditunda, tanggal mulai belum ditentukan.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Ditunda

  Pelatihan: tanggal belum ditentukan (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: berhenti dulu, dibuka lagi bersama tanggal baru
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Buka Lagi] [Batalkan]
  [Pendaftar (0)] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
Rina: <tekan c:resume=1.30010105>
Bot: Tahun 3001 tampaknya salah ketik. Ketik tanggal lain.
Rina: <tekan c:until=1.30010105.30010104>
Bot: Tahun 3001 tampaknya salah ketik. Ketik tanggal lain.
Rina: <tekan c:until=1.20270301.99990104>
Bot: Kelas mulai Senin, 1 Maret 2027, jadi pendaftaran harus berakhir sebelum itu. Ketik tanggal lain.
Rina: <tekan c:test=1.99990104>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Kelas MTR-2027-01 sekarang: Ditunda. Tindakan itu sudah dilakukan atau tidak berlaku lagi, jadi tidak ada yang berubah.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Ditunda

  Pelatihan: tanggal belum ditentukan (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: berhenti dulu, dibuka lagi bersama tanggal baru
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Buka Lagi] [Batalkan]
  [Pendaftar (0)] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
Rina: <tekan c:sure=resume.1>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Kelas MTR-2027-01 sekarang: Ditunda. Tindakan itu sudah dilakukan atau tidak berlaku lagi, jadi tidak ada yang berubah.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Ditunda

  Pelatihan: tanggal belum ditentukan (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: berhenti dulu, dibuka lagi bersama tanggal baru
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Buka Lagi] [Batalkan]
  [Pendaftar (0)] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
= class states: MTR-2027-01 postponed
= class starts: MTR-2027-01 2027-02-01..2027-03-12
= inbox set aside: 0
# Formulir kelas
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Ditunda
  Plate Welder SMAW 1G
  Mulai belum ditentukan · 0 pendaftar aktif, kuota 16
  [MTR-2027-01]
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
Rina: plate welder smaw 1g
Bot: Kapan hari pertama pelatihan? Ketuk salah satu, atau ketik tanggalnya, misalnya 8 Februari 2027.

  Masih 2 pertanyaan, lalu ringkasan.
  [8 Februari 2027] [15 Februari 2027]
  [22 Februari 2027] [1 Maret 2027]
  [Kembali]
Rina: <tekan f:13:date=9999-12-31>
Bot: Tahun 9999 tampaknya salah ketik. Tulis tanggalnya sekali lagi, misalnya 8 Februari 2027.
  [8 Februari 2027] [15 Februari 2027]
  [22 Februari 2027] [1 Maret 2027]
  [Kembali]
Rina: [8 Februari 2027]
Bot: Sampai kapan orang dapat mendaftar? Ketuk salah satu, atau ketik tanggalnya, misalnya 5 Februari 2027. Tanpa jam, pendaftaran ditutup pukul 23.59 WIB.

  Ini pertanyaan terakhir, lalu ringkasan.
  [15 Januari 2027] [22 Januari 2027]
  [29 Januari 2027] [5 Februari 2027]
  [Kembali]
Rina: <tekan f:16:date=9999-12-31>
Bot: Tahun 9999 tampaknya salah ketik. Tulis tanggalnya sekali lagi, misalnya 5 Februari 2027.
  [15 Januari 2027] [22 Januari 2027]
  [29 Januari 2027] [5 Februari 2027]
  [Kembali]
Rina: [22 Januari 2027]
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-02
  Tanggal: Senin, 8 Februari 2027 sampai Rabu, 24 Maret 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 23.59 WIB
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
Rina: ubah usia
Bot: Berapa usia peserta pada hari pertama pelatihan? Misalnya 18–40, minimal 17, atau ketuk Tanpa Batas.

  Sekarang: tanpa batas
  [17–35 Tahun] [18–35 Tahun] [18–40 Tahun]
  [Tanpa Batas]
  [Kembali]
Rina: <tekan f:19:ages=200-3>
Bot: Usia peserta 15 sampai 80 tahun. Tulis misalnya 18–40.
  [17–35 Tahun] [18–35 Tahun] [18–40 Tahun]
  [Tanpa Batas]
  [Kembali]
= inbox set aside: 0
