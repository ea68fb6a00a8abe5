# Kelas dengan tes dan batas konfirmasi ditunda, lalu dibuka lagi: tes ditanyakan, batas konfirmasi ikut atau dikosongkan
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-15, mulai 2027-02-01, tes 2027-01-20 08:30, konfirmasi 2027-01-28 14:00, minimal 0
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Jumat, 15 Januari 2027, pukul 23.59 WIB
  Tes: Rabu, 20 Januari 2027, pukul 08.30 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: tes pada Rabu, 20 Januari 2027, pukul 08.30 WIB, di Aula BLK.

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
  Pendaftaran: 4 Januari 2027 sampai Jumat, 15 Januari 2027, pukul 23.59 WIB
  Tes: Rabu, 20 Januari 2027, pukul 08.30 WIB, di Aula BLK
  1 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Konfirmasi kursi sampai Kamis, 28 Januari 2027, pukul 14.00 WIB
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (1)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Poster QR] [Unduh Excel]
  [Daftar Kelas]
# Perpanjangan tidak melewati tes
Rina: [Perpanjang]
Bot: Sampai kapan pendaftaran MTR-2027-01 diperpanjang? Sekarang sampai Jumat, 15 Januari 2027, pukul 23.59 WIB. Pilih, atau ketik tanggalnya, misalnya 19 Januari 2027.
  [18 Januari 2027]
  [Tidak Jadi]
Rina: 2027-01-20
Bot: Tesnya Rabu, 20 Januari 2027, jadi pendaftaran harus berakhir sebelum itu. Ketik tanggal lain, atau ubah dulu tanggal tes lewat Ubah.
Rina: 2027-01-29
Bot: Tesnya Rabu, 20 Januari 2027, jadi pendaftaran harus berakhir sebelum itu. Ketik tanggal lain, atau ubah dulu tanggal tes lewat Ubah.
Rina: [Tidak Jadi]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Jumat, 15 Januari 2027, pukul 23.59 WIB
  Tes: Rabu, 20 Januari 2027, pukul 08.30 WIB, di Aula BLK
  1 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Konfirmasi kursi sampai Kamis, 28 Januari 2027, pukul 14.00 WIB
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (1)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Poster QR] [Unduh Excel]
  [Daftar Kelas]
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
Rina: atap bengkel diperbaiki
Bot: Tunda kelas MTR-2027-01?
  Pelatihan: tanggal baru belum ditentukan
  Semula: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Tes: tanggal baru belum ditentukan
  Konfirmasi kursi: batasnya kami kabari kemudian
  Alasan: atap bengkel diperbaiki
  Pendaftar yang kami beri tahu: 1
  [Ya, Tunda]
  [Tidak Jadi]
Rina: hmm
Bot: Tunda kelas MTR-2027-01?
  Pelatihan: tanggal baru belum ditentukan
  Semula: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Tes: tanggal baru belum ditentukan
  Konfirmasi kursi: batasnya kami kabari kemudian
  Alasan: atap bengkel diperbaiki
  Pendaftar yang kami beri tahu: 1
  [Ya, Tunda]
  [Tidak Jadi]
Rina: [Ya, Tunda]
Bot (info): Tersimpan
Bot: Kelas MTR-2027-01 ditunda, tanggal mulai belum ditentukan. 1 pendaftar kami beri tahu.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Ditunda

  Pelatihan: tanggal belum ditentukan (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: berhenti dulu, dibuka lagi bersama tanggal baru
  1 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Buka Lagi] [Batalkan]
  [Pendaftar (1)] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
Bot ke Siti: Kelas Plate Welder SMAW 1G (MTR-2027-01) di BLK Metro ditunda.
  Pelatihan: tanggal baru belum ditentukan
  Semula: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Tes: tanggal baru belum ditentukan
  Konfirmasi kursi: batasnya kami kabari kemudian
  Alasan: atap bengkel diperbaiki

  Pendaftaran Anda tetap berlaku dan Anda kami kabari begitu ada tanggal. Jika tidak ingin menunggu, ada kelas lain yang mungkin pas.
  [Lihat Kelas Lain]
= tests and deadlines: MTR-2027-01 2027-01-20 08:30, 2027-01-28 14:00
# Dua minggu kemudian tesnya sudah lewat
@ 2027-01-25 09:00
Rina: [Buka Lagi]
Bot: Kapan MTR-2027-01 mulai? Pilih, atau ketik tanggalnya, misalnya 22 Februari 2027.
  [1 Februari 2027] [8 Februari 2027]
  [22 Februari 2027]
  [Tidak Jadi]
Rina: 2027-02-22
Bot: Kelas MTR-2027-01 akan mulai Senin, 22 Februari 2027. Sampai kapan pendaftaran dibuka lagi? Pilih, atau ketik tanggalnya, misalnya 19 Februari 2027.
  [1 Februari 2027] [8 Februari 2027]
  [15 Februari 2027]
  [Tidak Jadi]
Rina: 2027-02-10
Bot: Tes MTR-2027-01 semula Rabu, 20 Januari 2027, pukul 08.30 WIB; tanggal itu tidak dapat dipakai lagi. Kapan tes yang baru? Pilih (jamnya tetap), atau ketik tanggal dan jam, misalnya 12 Februari 2027 pukul 08.30.
  [12 Februari 2027] [15 Februari 2027]
  [16 Februari 2027]
  [Tanpa Tes]
  [Tidak Jadi]
# Tes di luar masa yang mungkin
Rina: 2027-02-10
Bot: Pendaftaran berakhir Rabu, 10 Februari 2027, pukul 23.59 WIB, jadi tesnya harus sesudah itu. Ketik tanggal lain.
Rina: 2027-02-22
Bot: Kelas mulai Senin, 22 Februari 2027, jadi tesnya harus sebelum itu. Ketik tanggal lain.
Rina: kapan-kapan
Bot: Tanggalnya belum terbaca. Ketik misalnya 19 Februari 2027, atau pilih tombol di atas.
Rina: [12 Februari 2027]
Bot: Buka lagi kelas MTR-2027-01?
  Pelatihan: Senin, 22 Februari 2027 sampai Kamis, 8 April 2027
  Pendaftaran sampai: Rabu, 10 Februari 2027, pukul 23.59 WIB
  Tes: Jumat, 12 Februari 2027, pukul 08.30 WIB
  Konfirmasi kursi: sampai Jumat, 19 Februari 2027, pukul 14.00 WIB
  Pendaftar yang kami beri tahu: 1
  [Ya, Buka Lagi]
  [Tidak Jadi]
Rina: [Ya, Buka Lagi]
Bot (info): Tersimpan
Bot: Kelas MTR-2027-01 dibuka lagi: mulai Senin, 22 Februari 2027, selesai Kamis, 8 April 2027, pendaftaran sampai Rabu, 10 Februari 2027, pukul 23.59 WIB. 1 pendaftar kami beri tahu.

  Poster yang sudah dicetak masih memuat tanggal lama.
  [Poster Baru]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 22 Februari 2027 sampai Kamis, 8 April 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 10 Februari 2027, pukul 23.59 WIB
  Tes: Jumat, 12 Februari 2027, pukul 08.30 WIB, di Aula BLK
  1 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Konfirmasi kursi sampai Jumat, 19 Februari 2027, pukul 14.00 WIB
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (1)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Poster QR] [Unduh Excel]
  [Daftar Kelas]
Bot ke Siti: Kelas Plate Welder SMAW 1G (MTR-2027-01) di BLK Metro yang sempat ditunda dibuka lagi.
  Pelatihan: Senin, 22 Februari 2027 sampai Kamis, 8 April 2027
  Semula: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Pendaftaran sampai: Rabu, 10 Februari 2027, pukul 23.59 WIB
  Tes: Jumat, 12 Februari 2027, pukul 08.30 WIB
  Konfirmasi kursi: sampai Jumat, 19 Februari 2027, pukul 14.00 WIB

  Pendaftaran Anda tetap berlaku.
= tests and deadlines: MTR-2027-01 2027-02-12 08:30, 2027-02-19 14:00
= class states: MTR-2027-01 open
# Sekali lagi, kini tanpa tes dan terlalu dekat untuk batas konfirmasi
Rina: [Tunda]
Bot: Kapan MTR-2027-01 mulai? Rencana semula Senin, 22 Februari 2027. Pilih, atau ketik tanggalnya, misalnya 22 Maret 2027. Jika tanggalnya belum pasti, ketuk Belum Ditentukan.
  [1 Maret 2027] [8 Maret 2027]
  [22 Maret 2027]
  [Belum Ditentukan]
  [Tidak Jadi]
Rina: [Belum Ditentukan]
Bot: Apa alasan MTR-2027-01 ditunda? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
  [Peminat Belum Cukup]
  [Instruktur Berhalangan]
  [Ruang atau Alat Belum Siap]
  [Anggaran Belum Tersedia]
  [Tidak Jadi]
Rina: [Instruktur Berhalangan]
Bot: Tunda kelas MTR-2027-01?
  Pelatihan: tanggal baru belum ditentukan
  Semula: Senin, 22 Februari 2027 sampai Kamis, 8 April 2027
  Tes: tanggal baru belum ditentukan
  Konfirmasi kursi: batasnya kami kabari kemudian
  Alasan: instruktur berhalangan
  Pendaftar yang kami beri tahu: 1
  [Ya, Tunda]
  [Tidak Jadi]
Rina: [Ya, Tunda]
Bot (info): Tersimpan
Bot: Kelas MTR-2027-01 ditunda, tanggal mulai belum ditentukan. 1 pendaftar kami beri tahu.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Ditunda

  Pelatihan: tanggal belum ditentukan (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: berhenti dulu, dibuka lagi bersama tanggal baru
  1 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Buka Lagi] [Batalkan]
  [Pendaftar (1)] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
Bot ke Siti: Kelas Plate Welder SMAW 1G (MTR-2027-01) di BLK Metro ditunda.
  Pelatihan: tanggal baru belum ditentukan
  Semula: Senin, 22 Februari 2027 sampai Kamis, 8 April 2027
  Tes: tanggal baru belum ditentukan
  Konfirmasi kursi: batasnya kami kabari kemudian
  Alasan: instruktur berhalangan

  Pendaftaran Anda tetap berlaku dan Anda kami kabari begitu ada tanggal. Jika tidak ingin menunggu, ada kelas lain yang mungkin pas.
  [Lihat Kelas Lain]
@ 2027-02-15 09:00
Rina: [Buka Lagi]
Bot: Kapan MTR-2027-01 mulai? Pilih, atau ketik tanggalnya, misalnya 15 Maret 2027.
  [22 Februari 2027] [1 Maret 2027]
  [15 Maret 2027]
  [Tidak Jadi]
Rina: 2027-02-22
Bot: Kelas MTR-2027-01 akan mulai Senin, 22 Februari 2027. Sampai kapan pendaftaran dibuka lagi? Pilih, atau ketik tanggalnya, misalnya 19 Februari 2027.
  [Tidak Jadi]
Rina: 2027-02-19
Bot: Tes MTR-2027-01 semula Jumat, 12 Februari 2027, pukul 08.30 WIB; tanggal itu tidak dapat dipakai lagi. Kapan tes yang baru? Pilih (jamnya tetap), atau ketik tanggal dan jam, misalnya 21 Februari 2027 pukul 08.30.
  [Tanpa Tes]
  [Tidak Jadi]
Rina: [Tanpa Tes]
Bot: Buka lagi kelas MTR-2027-01?
  Pelatihan: Senin, 22 Februari 2027 sampai Kamis, 8 April 2027
  Pendaftaran sampai: Jumat, 19 Februari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Konfirmasi kursi: batasnya kami kabari kemudian
  Pendaftar yang kami beri tahu: 1
  [Ya, Buka Lagi]
  [Tidak Jadi]
Rina: [Ya, Buka Lagi]
Bot (info): Tersimpan
Bot: Kelas MTR-2027-01 dibuka lagi: mulai Senin, 22 Februari 2027, selesai Kamis, 8 April 2027, pendaftaran sampai Jumat, 19 Februari 2027, pukul 23.59 WIB. 1 pendaftar kami beri tahu.

  Kelas ini sekarang tanpa tes. Batas konfirmasi kursi dikosongkan karena tidak cocok dengan tanggal baru. Isi lagi lewat Ubah. Poster yang sudah dicetak masih memuat tanggal lama.
  [Poster Baru]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 22 Februari 2027 sampai Kamis, 8 April 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Jumat, 19 Februari 2027, pukul 23.59 WIB
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
Bot ke Siti: Kelas Plate Welder SMAW 1G (MTR-2027-01) di BLK Metro yang sempat ditunda dibuka lagi.
  Pelatihan: Senin, 22 Februari 2027 sampai Kamis, 8 April 2027
  Semula: Senin, 22 Februari 2027 sampai Kamis, 8 April 2027
  Pendaftaran sampai: Jumat, 19 Februari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Konfirmasi kursi: batasnya kami kabari kemudian

  Pendaftaran Anda tetap berlaku.
= tests and deadlines: MTR-2027-01 none, none
= class starts: MTR-2027-01 2027-02-22..2027-04-08
# Ditunda ke tanggal pasti: tes tidak ada, batas konfirmasi kosong
Rina: [Tunda]
Bot: Kapan MTR-2027-01 mulai? Rencana semula Senin, 22 Februari 2027. Pilih, atau ketik tanggalnya, misalnya 22 Maret 2027. Jika tanggalnya belum pasti, ketuk Belum Ditentukan.
  [1 Maret 2027] [8 Maret 2027]
  [22 Maret 2027]
  [Belum Ditentukan]
  [Tidak Jadi]
Rina: 2027-03-01
Bot: Apa alasan MTR-2027-01 ditunda? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
  [Peminat Belum Cukup]
  [Instruktur Berhalangan]
  [Ruang atau Alat Belum Siap]
  [Anggaran Belum Tersedia]
  [Tidak Jadi]
Rina: [Ruang atau Alat Belum Siap]
Bot: Tunda kelas MTR-2027-01?
  Pelatihan: Senin, 1 Maret 2027 sampai Kamis, 15 April 2027
  Semula: Senin, 22 Februari 2027 sampai Kamis, 8 April 2027
  Alasan: ruang atau alat belum siap
  Pendaftar yang kami beri tahu: 1
  [Ya, Tunda]
  [Tidak Jadi]
Rina: [Tidak Jadi]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 22 Februari 2027 sampai Kamis, 8 April 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Jumat, 19 Februari 2027, pukul 23.59 WIB
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
= class starts: MTR-2027-01 2027-02-22..2027-04-08
# Tombol yang tertinggal tidak menunda
Rina: [Ya, Tunda] @lama
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Kelas MTR-2027-01 sekarang: Dibuka. Tindakan itu sudah dilakukan atau tidak berlaku lagi, jadi tidak ada yang berubah.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 22 Februari 2027 sampai Kamis, 8 April 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Jumat, 19 Februari 2027, pukul 23.59 WIB
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
= class states: MTR-2027-01 open
