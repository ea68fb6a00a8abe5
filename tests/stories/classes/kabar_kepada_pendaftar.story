# Diperpanjang, ditunda, dibuka lagi, dibatalkan: setiap pendaftar dikabari sekali, lama dan baru; yang sudah mundur tidak
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! staf Wati: Petugas BLK, BLK Metro, Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
! kelas MTR-2027-02: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-08, minimal 0
! Siti terdaftar
! Budi terdaftar
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
Budi: /start p_MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Rina: /kelas
Bot: Kelas · Semua (2)

  MTR-2027-02 · Dibuka
  Plate Welder SMAW 1G
  Mulai 8 Februari 2027 · 0 pendaftar aktif, kuota 16

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 2 pendaftar aktif, kuota 16
  [MTR-2027-02] [MTR-2027-01]
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
  2 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Poster QR] [Unduh Excel]
  [Daftar Kelas]
Wati: /kelas
Bot: Kelas · Semua (2)

  MTR-2027-02 · Dibuka
  Plate Welder SMAW 1G
  Mulai 8 Februari 2027 · 0 pendaftar aktif, kuota 16

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 2 pendaftar aktif, kuota 16
  [MTR-2027-02] [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Wati: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  2 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Poster QR] [Unduh Excel]
  [Daftar Kelas]
Rina: [Perpanjang]
Bot: Sampai kapan pendaftaran MTR-2027-01 diperpanjang? Sekarang sampai Rabu, 20 Januari 2027, pukul 23.59 WIB. Pilih, atau ketik tanggalnya, misalnya 29 Januari 2027.
  [23 Januari 2027] [27 Januari 2027]
  [Tidak Jadi]
Wati: [Perpanjang]
Bot: Sampai kapan pendaftaran MTR-2027-01 diperpanjang? Sekarang sampai Rabu, 20 Januari 2027, pukul 23.59 WIB. Pilih, atau ketik tanggalnya, misalnya 29 Januari 2027.
  [23 Januari 2027] [27 Januari 2027]
  [Tidak Jadi]
Rina: [23 Januari 2027]
Bot: Apa alasan pendaftaran MTR-2027-01 diperpanjang? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
  [Memberi Waktu Tambahan]
  [Peminat Belum Cukup]
  [Tidak Jadi]
Rina: [Memberi Waktu Tambahan]
Bot: Perpanjang pendaftaran MTR-2027-01?
  Pendaftaran sampai: Sabtu, 23 Januari 2027, pukul 23.59 WIB
  Semula sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Alasan: memberi waktu tambahan bagi yang ingin mendaftar
  Pendaftar yang kami beri tahu: 2
  [Ya, Perpanjang]
  [Tidak Jadi]
Rina: [Ya, Perpanjang]
Bot (info): Tersimpan
Bot: Pendaftaran MTR-2027-01 diperpanjang sampai Sabtu, 23 Januari 2027, pukul 23.59 WIB. 2 pendaftar kami beri tahu.

  Poster yang sudah dicetak masih memuat tanggal lama.
  [Poster Baru]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Sabtu, 23 Januari 2027, pukul 23.59 WIB
  2 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Poster QR] [Unduh Excel]
  [Daftar Kelas]
Bot ke Siti: Pendaftaran kelas Plate Welder SMAW 1G (MTR-2027-01) di BLK Metro diperpanjang.
  Pendaftaran sampai: Sabtu, 23 Januari 2027, pukul 23.59 WIB
  Semula sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Alasan: memberi waktu tambahan bagi yang ingin mendaftar

  Pendaftaran Anda tetap berlaku.
Bot ke Budi: Pendaftaran kelas Plate Welder SMAW 1G (MTR-2027-01) di BLK Metro diperpanjang.
  Pendaftaran sampai: Sabtu, 23 Januari 2027, pukul 23.59 WIB
  Semula sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Alasan: memberi waktu tambahan bagi yang ingin mendaftar

  Pendaftaran Anda tetap berlaku.
# Rekannya menekan tanggal yang sama
Wati: [23 Januari 2027]
Bot (info): Sudah dilakukan sebelumnya.
Bot: Kelas MTR-2027-01 sekarang: Dibuka. Tindakan itu sudah dilakukan atau tidak berlaku lagi, jadi tidak ada yang berubah.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Sabtu, 23 Januari 2027, pukul 23.59 WIB
  2 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Poster QR] [Unduh Excel]
  [Daftar Kelas]
= registration ends: MTR-2027-01 2027-01-23 23:59 | MTR-2027-02 2027-01-20 23:59
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
Rina: [Ruang atau Alat Belum Siap]
Bot: Tunda kelas MTR-2027-01?
  Pelatihan: tanggal baru belum ditentukan
  Semula: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Alasan: ruang atau alat belum siap
  Pendaftar yang kami beri tahu: 2
  [Ya, Tunda]
  [Tidak Jadi]
Rina: [Ya, Tunda]
Bot (info): Tersimpan
Bot: Kelas MTR-2027-01 ditunda, tanggal mulai belum ditentukan. 2 pendaftar kami beri tahu.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Ditunda

  Pelatihan: tanggal belum ditentukan (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: berhenti dulu, dibuka lagi bersama tanggal baru
  2 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Buka Lagi] [Batalkan]
  [Pendaftar (2)] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
Bot ke Siti: Kelas Plate Welder SMAW 1G (MTR-2027-01) di BLK Metro ditunda.
  Pelatihan: tanggal baru belum ditentukan
  Semula: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Alasan: ruang atau alat belum siap

  Pendaftaran Anda tetap berlaku dan Anda kami kabari begitu ada tanggal. Jika tidak ingin menunggu, ada kelas lain yang mungkin pas.
  [Lihat Kelas Lain]
Bot ke Budi: Kelas Plate Welder SMAW 1G (MTR-2027-01) di BLK Metro ditunda.
  Pelatihan: tanggal baru belum ditentukan
  Semula: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Alasan: ruang atau alat belum siap

  Pendaftaran Anda tetap berlaku dan Anda kami kabari begitu ada tanggal. Jika tidak ingin menunggu, ada kelas lain yang mungkin pas.
  [Lihat Kelas Lain]
Siti: [Lihat Kelas Lain]
Bot: Kelas terdekat yang cocok untuk Anda:

  Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8 Februari–19 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-02

  Perlu diketahui: waktunya bersamaan dengan kelas MTR-2027-01 yang juga Anda daftari. Kursi hanya dapat diambil di salah satunya.

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Rina: [Buka Lagi]
Bot: Kapan MTR-2027-01 mulai? Pilih, atau ketik tanggalnya, misalnya 2 Februari 2027.
  [12 Januari 2027] [19 Januari 2027]
  [2 Februari 2027]
  [Tidak Jadi]
Rina: 1 Maret 2027
Bot: Kelas MTR-2027-01 akan mulai Senin, 1 Maret 2027. Sampai kapan pendaftaran dibuka lagi? Pilih, atau ketik tanggalnya, misalnya 26 Februari 2027.
  [12 Januari 2027] [19 Januari 2027]
  [26 Januari 2027]
  [Tidak Jadi]
Rina: [19 Januari 2027]
Bot: Buka lagi kelas MTR-2027-01?
  Pelatihan: Senin, 1 Maret 2027 sampai Kamis, 15 April 2027
  Pendaftaran sampai: Selasa, 19 Januari 2027, pukul 23.59 WIB
  Pendaftar yang kami beri tahu: 2
  [Ya, Buka Lagi]
  [Tidak Jadi]
Rina: [Ya, Buka Lagi]
Bot (info): Tersimpan
Bot: Kelas MTR-2027-01 dibuka lagi: mulai Senin, 1 Maret 2027, selesai Kamis, 15 April 2027, pendaftaran sampai Selasa, 19 Januari 2027, pukul 23.59 WIB. 2 pendaftar kami beri tahu.

  Poster yang sudah dicetak masih memuat tanggal lama.
  [Poster Baru]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Maret 2027 sampai Kamis, 15 April 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Selasa, 19 Januari 2027, pukul 23.59 WIB
  2 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Poster QR] [Unduh Excel]
  [Daftar Kelas]
Bot ke Siti: Kelas Plate Welder SMAW 1G (MTR-2027-01) di BLK Metro yang sempat ditunda dibuka lagi.
  Pelatihan: Senin, 1 Maret 2027 sampai Kamis, 15 April 2027
  Semula: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Pendaftaran sampai: Selasa, 19 Januari 2027, pukul 23.59 WIB

  Pendaftaran Anda tetap berlaku.
Bot ke Budi: Kelas Plate Welder SMAW 1G (MTR-2027-01) di BLK Metro yang sempat ditunda dibuka lagi.
  Pelatihan: Senin, 1 Maret 2027 sampai Kamis, 15 April 2027
  Semula: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Pendaftaran sampai: Selasa, 19 Januari 2027, pukul 23.59 WIB

  Pendaftaran Anda tetap berlaku.
Rina: [Batalkan]
Bot: Apa alasan MTR-2027-01 dibatalkan? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
  [Peminat Belum Cukup]
  [Instruktur Berhalangan]
  [Ruang atau Alat Belum Siap]
  [Anggaran Belum Tersedia]
  [Tidak Jadi]
Rina: hanya satu pendaftar
Bot: Batalkan kelas MTR-2027-01? Kelas yang dibatalkan tidak dapat dibuka lagi.
  Alasan: hanya satu pendaftar
  Pendaftar yang kami beri tahu: 2
  [Ya, Batalkan Kelas]
  [Tidak Jadi]
Wati: [Batalkan]
Bot: Apa alasan MTR-2027-01 dibatalkan? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
  [Peminat Belum Cukup]
  [Instruktur Berhalangan]
  [Ruang atau Alat Belum Siap]
  [Anggaran Belum Tersedia]
  [Tidak Jadi]
Wati: [Anggaran Belum Tersedia]
Bot: Batalkan kelas MTR-2027-01? Kelas yang dibatalkan tidak dapat dibuka lagi.
  Alasan: anggaran belum tersedia
  Pendaftar yang kami beri tahu: 2
  [Ya, Batalkan Kelas]
  [Tidak Jadi]
Rina: [Ya, Batalkan Kelas]
Bot (info): Tersimpan
Bot: Kelas MTR-2027-01 dibatalkan. 2 pendaftar kami beri tahu.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibatalkan

  Pelatihan: Senin, 1 Maret 2027 sampai Kamis, 15 April 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Selasa, 19 Januari 2027, pukul 23.59 WIB
  2 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Pendaftar (2)] [Salin]
  [Unduh Excel] [Daftar Kelas]
Bot ke Siti: Mohon maaf, kelas Plate Welder SMAW 1G (MTR-2027-01) di BLK Metro dibatalkan.
  Alasan: hanya satu pendaftar

  Data Anda tetap tersimpan. Ada kelas lain yang mungkin pas untuk Anda.
  [Lihat Kelas Lain]
Bot ke Budi: Mohon maaf, kelas Plate Welder SMAW 1G (MTR-2027-01) di BLK Metro dibatalkan.
  Alasan: hanya satu pendaftar

  Data Anda tetap tersimpan. Ada kelas lain yang mungkin pas untuk Anda.
  [Lihat Kelas Lain]
Wati: [Ya, Batalkan Kelas]
Bot (info): Sudah dilakukan sebelumnya.
Bot: Kelas MTR-2027-01 sekarang: Dibatalkan. Tindakan itu sudah dilakukan atau tidak berlaku lagi, jadi tidak ada yang berubah.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibatalkan

  Pelatihan: Senin, 1 Maret 2027 sampai Kamis, 15 April 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Selasa, 19 Januari 2027, pukul 23.59 WIB
  2 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Pendaftar (2)] [Salin]
  [Unduh Excel] [Daftar Kelas]
Siti: [Lihat Kelas Lain]
Bot: Kelas terdekat yang cocok untuk Anda:

  Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8 Februari–19 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-02

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
= class states: MTR-2027-01 cancelled | MTR-2027-02 open
= application sources: link | poster
= outbox waiting: 0
