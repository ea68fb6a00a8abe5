# Petugas satu BLK tidak ditanyai BLK-nya, tidak dapat membuka kelas BLK lain, dan yang dikeluarkan di tengah isian tidak menyimpan apa-apa
@ 2026-12-01 09:00
! kelas KLD-2027-01: tik, Kalianda, buka 2026-12-01..2027-01-15, mulai 2027-02-01
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
Rina: bakery
Bot: Kapan hari pertama pelatihan? Ketuk salah satu, atau ketik tanggalnya, misalnya 4 Januari 2027.

  Masih 2 pertanyaan, lalu ringkasan.
  [4 Januari 2027] [11 Januari 2027]
  [18 Januari 2027] [25 Januari 2027]
  [Kembali]
Rina: <tekan f:edit=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: <tekan f:copy=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: <tekan f:1:centre=1>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
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
Rina: 22 Januari 2027
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Bakery
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Rabu, 17 Maret 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 23.59 WIB
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
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: [Petugas]
Bot: Petugas yang terdaftar. Ketuk namanya untuk melihat atau mengeluarkannya.

  Semua BLK
  • Admin utama, Admin, dari pengaturan server

  BLK Metro
  • Rina Wati, Petugas BLK
  [Undang Petugas]
  [Admin utama] [Rina Wati]
Petugas: [Rina Wati]
Bot: Rina Wati
  Petugas BLK Metro
  [Keluarkan]
  [Semua Petugas]
Petugas: [Keluarkan]
Bot: Keluarkan Rina Wati (Petugas BLK Metro)? Sejak saat itu meja petugas tidak dapat dibuka lagi olehnya.
  [Ya, Keluarkan] [Tidak Jadi]
Petugas: [Ya, Keluarkan]
Bot: Rina Wati sudah dikeluarkan dan sudah kami beri tahu.
Bot ke Rina: Tugas Anda sebagai petugas di bot ini sudah diakhiri oleh admin. Layanan untuk pencari kerja tetap dapat Anda pakai. Jika ini keliru, hubungi admin di kantor.
Rina: [Simpan dan Buka]
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: <tekan f:new>
Bot (jendela): Tombol ini bukan untuk Anda.
= class states: KLD-2027-01 open
