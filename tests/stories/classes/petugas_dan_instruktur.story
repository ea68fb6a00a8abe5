# Petugas BLK lain tidak melihat apa pun; instruktur hanya membaca kelas yang ia ajar, tanpa NIK dan nomor HP
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! staf Joko: Petugas BLK, BLK Kalianda, Joko Susilo
! staf Andi: Instruktur, BLK Metro, Andi Las
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
! Siti terdaftar
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
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 1 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  1 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (1)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Poster QR] [Unduh Excel]
  [Daftar Kelas]
Rina: [Pengajar]
Bot: Siapa yang mengajar kelas MTR-2027-01? Ketuk nama untuk menambah atau melepas. Pengajar dapat membaca kelas ini dan pendaftarnya.
  [Andi Las]
  [Rina Wati]
  [Lihat Kelas]
Joko: /kelas
Bot: Kelas · Semua (0)

  Belum ada kelas di sini. Ketuk Kelas Baru untuk membuka yang pertama.
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Joko: <tekan c:card=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Joko: <tekan c:act=cancel.1>
Bot (jendela): Tombol ini bukan untuk Anda.
Joko: <tekan c:extend=1.20270125>
Bot (jendela): Tombol ini bukan untuk Anda.
Joko: <tekan c:people=1.0>
Bot (jendela): Tombol ini bukan untuk Anda.
Joko: <tekan c:person=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Joko: <tekan c:poster=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Joko: <tekan c:teach=1.1002.1>
Bot (jendela): Tombol ini bukan untuk Anda.
Joko: <tekan c:list=all.4.0>
Bot (ditolak): 400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message
Andi: /kelas
Bot: Kelas · Semua (0)

  Belum ada kelas di sini.
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
Andi: <tekan c:card=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: [Andi Las]
Bot (info): Ditambahkan
Bot (ubah): Siapa yang mengajar kelas MTR-2027-01? Ketuk nama untuk menambah atau melepas. Pengajar dapat membaca kelas ini dan pendaftarnya.
  [✓ Andi Las]
  [Rina Wati]
  [Lihat Kelas]
= class instructors: 1003
Rina: <tekan c:teach=1.1003.1>
Bot (info): Sudah dilakukan sebelumnya.
Bot (ditolak): 400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message
Andi: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 1 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
Andi: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  1 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Pengajar: Andi Las
  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Pendaftar (1)] [Seleksi]
  [Jadwal] [Daftar Kelas]
Andi: [Pendaftar (1)]
Bot: Pendaftar MTR-2027-01
  1 pendaftar aktif

  LMR-000001 · Siti Aminah · baru mendaftar
  [Siti Aminah]
  [Cari Pendaftar] [Lihat Kelas]
Andi: [Siti Aminah]
Bot: Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · baru mendaftar

  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan
  [Semua Pendaftar] [Cari Lagi]
Andi: <tekan c:act=close.1>
Bot (jendela): Tombol ini bukan untuk Anda.
Andi: <tekan c:teachers=1>
Bot (jendela): Tombol ini bukan untuk Anda.
= class states: MTR-2027-01 open
Rina: [Lihat Kelas]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  1 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Pengajar: Andi Las
  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (1)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Poster QR] [Unduh Excel]
  [Daftar Kelas]
Rina: [Pengajar]
Bot: Siapa yang mengajar kelas MTR-2027-01? Ketuk nama untuk menambah atau melepas. Pengajar dapat membaca kelas ini dan pendaftarnya.
  [✓ Andi Las]
  [Rina Wati]
  [Lihat Kelas]
Rina: [✓ Andi Las]
Bot (info): Dilepas
Bot (ubah): Siapa yang mengajar kelas MTR-2027-01? Ketuk nama untuk menambah atau melepas. Pengajar dapat membaca kelas ini dan pendaftarnya.
  [Andi Las]
  [Rina Wati]
  [Lihat Kelas]
Andi: [MTR-2027-01] @lama
Bot (jendela): Tombol ini bukan untuk Anda.
= class instructors: none
