# Petugas menetapkan kursi: tidak ada yang naik lagi, yang menunggu mendapat jawaban; atau hari kedua pelatihan selesai
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! staf Yuni: Petugas BLK, BLK Kalianda, Yuni Contoh
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-01, kuota 1, minimal 0
! kelas MTR-2027-02: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-01, kuota 0, minimal 0
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 13 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! Budi terdaftar
Budi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 13 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Budi: /start MTR-2027-02
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 0, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-02

  Perlu diketahui: waktunya bersamaan dengan kelas MTR-2027-01 yang juga Anda daftari. Kursi hanya dapat diambil di salah satunya.

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-02) dengan nomor LMR-000003.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 13 Januari 2027. Kami mengabari Anda di sini.

  Perlu diketahui: waktunya bersamaan dengan kelas MTR-2027-01 yang juga Anda daftari. Kursi hanya dapat diambil di salah satunya.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! pendaftaran LMR-000001: confirmed
! pendaftaran LMR-000002: reserve
! pendaftaran LMR-000003: reserve
Rina: <tekan h:fix=1>
Bot: Kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) tidak berpindah saat ini: hasilnya belum diumumkan, atau kursinya sudah ditetapkan.
  [Lihat Kelas]
! tahap MTR-2027-01: announced
! tahap MTR-2027-02: running
@ 2027-01-30 10:00
Bot ke Siti: Sebentar lagi kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dimulai: Senin, 1 Februari 2027, pukul 08.00 WIB, di BLK Metro, Banjarsari, Metro Utara.

  Jika berhalangan, beri tahu kami lewat Tanya Petugas.
  [Jadwal] [Tanya Petugas]
Yuni: <tekan h:fix=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Siti: <tekan h:fix-sure=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: /kelas
Bot: Kelas · Semua (2)

  MTR-2027-02 · Berjalan
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 1 pendaftar aktif, kuota 0

  MTR-2027-01 · Hasil Diumumkan
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 2 pendaftar aktif, kuota 1
  [MTR-2027-02] [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Hasil Diumumkan

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 13 Januari 2027, pukul 23.59 WIB
  2 pendaftar aktif
  Kuota: 1 orang, cadangan 2 orang
  Kursi terisi: 1
  Cadangan menunggu: 1 · kursi kosong: 0
  Cadangan dapat naik sampai Selasa, 2 Februari 2027, pukul 23.59 WIB.

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Mulai Pelatihan] [Tunda]
  [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Presensi]
  [Ubah] [Salin]
  [Pengajar] [Tetapkan Kursi]
  [Unduh Excel] [Daftar Kelas]
Rina: [Tetapkan Kursi]
Bot: Tetapkan kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)? Pasti: 1 dari 1 kursi, belum diambil: 0, cadangan menunggu: 1. Setelah ditetapkan, tidak ada cadangan yang naik lagi, dan yang menunggu kami beri jawaban.
  [Ya, Tetapkan]
  [Lihat Kelas]
Rina: [Ya, Tetapkan]
Bot (info): Tersimpan
Bot: Kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah ditetapkan. 1 cadangan segera mendapat jawaban; 0 orang masih dapat mengambil kursinya sampai batas masing-masing.
  [Lihat Kelas]
Rina: <tekan h:fix-sure=1>
Bot (info): Sudah dilakukan sebelumnya.
Bot: Kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) tidak berpindah saat ini: hasilnya belum diumumkan, atau kursinya sudah ditetapkan.
  [Lihat Kelas]
@ +1m
Bot ke Budi: Terima kasih sudah menunggu. Semua kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah terisi: ada 2 pendaftar untuk 1 kursi. Kali ini Anda belum dapat ikut.

  Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas Teknik Las dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
  [Tanya Petugas]
= application states: confirmed | not_accepted | reserve
# Kursi yang dilepas sesudahnya tetap kosong
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Kursi Diambil
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Berikutnya: pelatihan 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Ganti Kelas] [Mengundurkan Diri]
  [Data Saya] [Tanya Petugas]
Siti: [Mengundurkan Diri]
Bot: Mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001? Begitu alasan dipilih, pendaftaran ini batal dan tempat Anda diberikan kepada orang lain. Apa alasannya?
  [Sudah Bekerja]
  [Waktunya Tidak Cocok]
  [Terlalu Jauh]
  [Sekolah atau Pelatihan Lain]
  [Keluarga atau Kesehatan]
  [Alasan Lain]
  [Tidak Jadi]
Siti: [Sudah Bekerja]
Bot: Anda sudah mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001. Terima kasih sudah memberi tahu.
  [Kelas Lain]
@ +1h
= application states: withdrawn | not_accepted | reserve
Budi: <tekan h:take=2>
Bot (ubah): Tombol ini tidak berlaku lagi untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000002. Ketuk Status Saya untuk melihat tahap terakhir.
  [Status Saya] [Tanya Petugas]
# Kelas kedua berjalan: setelah hari kedua yang menunggu mendapat jawaban
@ 2027-02-02 20:00
= application states: withdrawn | not_accepted | reserve
@ 2027-02-03 06:30
Bot: Terima kasih sudah menunggu. Semua kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-02) sudah terisi: ada 1 pendaftar untuk 0 kursi. Kali ini Anda belum dapat ikut.

  Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas Teknik Las dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
  [Tanya Petugas]
= application states: withdrawn | not_accepted | not_accepted
