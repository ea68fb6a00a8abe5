# Cadangan yang tidak dapat mengambil kursi dilewati dengan alasan yang dilihat petugas; yang di belakangnya naik
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-01, kuota 1, minimal 0
! kelas MTR-2027-02: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-15, kuota 5, minimal 0
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
Siti: /start MTR-2027-02
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 15 Februari–26 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 5, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-02

  Perlu diketahui: waktunya bersamaan dengan kelas MTR-2027-01 yang juga Anda daftari. Kursi hanya dapat diambil di salah satunya.

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-02) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 13 Januari 2027. Kami mengabari Anda di sini.

  Perlu diketahui: waktunya bersamaan dengan kelas MTR-2027-01 yang juga Anda daftari. Kursi hanya dapat diambil di salah satunya.

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
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000003.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 13 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! tahap MTR-2027-01: announced
! tahap MTR-2027-02: announced
! pendaftaran LMR-000002: confirmed
@ 2027-01-18 10:00
! pendaftaran LMR-000001: reserve
! pendaftaran LMR-000003: reserve
@ +1m
Bot: Kabar baik, Budi Contoh. Ada kursi kosong untuk Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Selasa, 19 Januari 2027, pukul 10.01 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
Bot ke Siti: Ada kursi kosong di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) (nomor LMR-000001), tetapi Anda sudah punya kursi di kelas lain pada waktu yang sama, jadi kursi ini ditawarkan kepada cadangan berikutnya. Jika lebih memilih kelas ini, lepaskan kursi yang lain lewat Status Saya; kursi kosong berikutnya kami tawarkan kepada Anda.
  [Status Saya] [Tanya Petugas]
= application states: reserve | confirmed | accepted
Rina: /kelas
Bot: Kelas · Semua (2)

  MTR-2027-02 · Hasil Diumumkan
  Plate Welder SMAW 1G
  Mulai 15 Februari 2027 · 1 pendaftar aktif, kuota 5

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
Rina: [Pendaftar (2)]
Bot: Pendaftar MTR-2027-01
  2 pendaftar aktif

  LMR-000001 · Siti Aminah · cadangan (dilewati: sudah punya kursi di kelas lain pada waktu yang sama)
  LMR-000003 · Budi Contoh · diterima
  [Siti Aminah] [Budi Contoh]
  [Unduh Excel]
  [Cari Pendaftar] [Lihat Kelas]
Rina: [Siti Aminah]
Bot: Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · cadangan

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan
  dilewati: sudah punya kursi di kelas lain pada waktu yang sama
  [Semua Pendaftar] [Cari Lagi]
# Kursi yang lain dilepas, dan kursi ini kosong lagi: sekarang gilirannya
Budi: [Lepas Kursi]
Bot: Mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000003? Begitu alasan dipilih, pendaftaran ini batal dan tempat Anda diberikan kepada orang lain. Apa alasannya?
  [Sudah Bekerja]
  [Waktunya Tidak Cocok]
  [Terlalu Jauh]
  [Sekolah atau Pelatihan Lain]
  [Keluarga atau Kesehatan]
  [Alasan Lain]
  [Tidak Jadi]
Budi: [Sudah Bekerja]
Bot: Anda sudah mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000003. Terima kasih sudah memberi tahu.
  [Kelas Lain]
Siti: <tekan a:withdraw=2>
Bot: Mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-02), nomor LMR-000002? Begitu alasan dipilih, pendaftaran ini batal dan tempat Anda diberikan kepada orang lain. Apa alasannya?
  [Sudah Bekerja]
  [Waktunya Tidak Cocok]
  [Terlalu Jauh]
  [Sekolah atau Pelatihan Lain]
  [Keluarga atau Kesehatan]
  [Alasan Lain]
  [Tidak Jadi]
Siti: [Terlalu Jauh]
Bot: Anda sudah mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-02), nomor LMR-000002. Terima kasih sudah memberi tahu.
  [Kelas Lain]
@ +1m
Bot: Kabar baik, Siti Aminah. Ada kursi kosong untuk Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Selasa, 19 Januari 2027, pukul 10.02 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
= application states: accepted | withdrawn | withdrawn
