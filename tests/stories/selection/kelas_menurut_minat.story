# Yang tidak diterima ditawari kelas di bidang yang diminatinya, juga bila kelas bidang lain lebih dekat dan lebih cepat mulai
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! Budi terdaftar
! Siti terdaftar
! kelas MTR-2027-01: listrik, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0, kuota 1, cadangan 0
Budi: /start MTR-2027-01
Bot: Pemasangan Instalasi Listrik Bangunan Sederhana
  Bidang: Teknik Listrik
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–17 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 33 hari
  Kuota: 1, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Pemasangan Instalasi Listrik Bangunan Sederhana, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Siti: /start MTR-2027-01
Bot: Pemasangan Instalasi Listrik Bangunan Sederhana
  Bidang: Teknik Listrik
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–17 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 33 hari
  Kuota: 1, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Pemasangan Instalasi Listrik Bangunan Sederhana, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
@ 2027-01-25 10:00
Bot ke Rina: Masa pendaftaran MTR-2027-01 (Pemasangan Instalasi Listrik Bangunan Sederhana) berakhir dan sudah kami tutup, dengan 2 pendaftar aktif.
  [Lihat Kelas]
! kelas BDL-2027-01: menjahit, Bandar Lampung, buka 2027-01-20..2027-02-20, mulai 2027-03-01
! kelas KLD-2027-01: las, Kalianda, buka 2027-01-20..2027-02-20, mulai 2027-04-05
! tahap MTR-2027-01: selecting
Rina: <tekan e:sure=1>
Bot: Belum ada nilai sama sekali. Hasil akan menurut urutan mendaftar.

  Usulannya berubah sejak terakhir ditampilkan. Ini yang terbaru:

  Umumkan hasil seleksi MTR-2027-01?

  1 diterima untuk 1 kursi, 0 cadangan, 1 tidak diterima.

  2 orang dikabari lewat bot.

  Berkas 2 orang belum dilihat.
  [Ya, Umumkan]
  [Usulan] [Meja Seleksi]
@ +11m
