# Halaman pendaftar, pencarian dengan nama dan nomor, kartu satu orang
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
! kelas KLD-2027-01: las, Kalianda, buka 2027-01-04..2027-01-20, mulai 2027-02-08, minimal 0
! Siti terdaftar
! Budi terdaftar
! Dewi terdaftar
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

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
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
Rina: [Pendaftar (0)]
Bot: Belum ada pendaftar di kelas MTR-2027-01.
  [Lihat Kelas]
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
# Dewi melamar di BLK lain: Rina tidak menemukannya
Dewi: /start KLD-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Kalianda
  Waktu: 8 Februari–19 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: KLD-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Dewi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Kalianda (KLD-2027-01) dengan nomor LMR-000003.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Rina: [Lihat Kelas]
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
Rina: [Pendaftar (2)]
Bot: Pendaftar MTR-2027-01
  2 pendaftar aktif

  LMR-000001 · Siti Aminah · baru mendaftar
  LMR-000002 · Budi Contoh · baru mendaftar
  [Siti Aminah] [Budi Contoh]
  [Unduh Excel]
  [Cari Pendaftar] [Lihat Kelas]
Rina: [Siti Aminah]
Bot: Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan
  [Semua Pendaftar] [Cari Lagi]
Rina: [Cari Lagi]
Bot: Siapa yang dicari di kelas MTR-2027-01? Ketik awal nama, atau nomornya, misalnya LMR-000012.
  [Tidak Jadi]
Rina: amin
Bot: Pendaftar MTR-2027-01 yang cocok dengan “amin”: 1 orang

  LMR-000001 · Siti Aminah · baru mendaftar
  [Siti Aminah]
  [Semua Pendaftar] [Lihat Kelas]
Rina: contoh budi
Bot: Pendaftar MTR-2027-01 yang cocok dengan “contoh budi”: 1 orang

  LMR-000002 · Budi Contoh · baru mendaftar
  [Budi Contoh]
  [Semua Pendaftar] [Lihat Kelas]
Rina: dewi
Bot: Tidak ada pendaftar MTR-2027-01 yang cocok dengan “dewi”. Ketik nama atau nomor lain.
  [Semua Pendaftar] [Lihat Kelas]
Rina: LMR-000002
Bot: Pendaftar MTR-2027-01 yang cocok dengan “LMR-000002”: 1 orang

  LMR-000002 · Budi Contoh · baru mendaftar
  [Budi Contoh]
  [Semua Pendaftar] [Lihat Kelas]
Rina: lpg 1
Bot: Pendaftar MTR-2027-01 yang cocok dengan “lpg 1”: 1 orang

  LMR-000001 · Siti Aminah · baru mendaftar
  [Siti Aminah]
  [Semua Pendaftar] [Lihat Kelas]
Rina: ibu <b>siti</b>
Bot: Tidak ada pendaftar MTR-2027-01 yang cocok dengan “ibu <b>siti</b>”. Ketik nama atau nomor lain.
  [Semua Pendaftar] [Lihat Kelas]
Rina: <stiker>
Bot: Siapa yang dicari di kelas MTR-2027-01? Ketik awal nama, atau nomornya, misalnya LMR-000012.
  [Tidak Jadi]
Rina: [Semua Pendaftar]
Bot: Pendaftar MTR-2027-01
  2 pendaftar aktif

  LMR-000001 · Siti Aminah · baru mendaftar
  LMR-000002 · Budi Contoh · baru mendaftar
  [Siti Aminah] [Budi Contoh]
  [Unduh Excel]
  [Cari Pendaftar] [Lihat Kelas]
Rina: <tekan c:person=3>
Bot (jendela): Tombol ini bukan untuk Anda.
# Satu orang mundur: kartu, tombol, dan daftar menyebut angka yang sama
! pendaftaran LMR-000002: withdrawn
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
  1 pendaftar aktif, 1 mengundurkan diri
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
Rina: [Pendaftar (1)]
Bot: Pendaftar MTR-2027-01
  1 pendaftar aktif, 1 mengundurkan diri

  LMR-000001 · Siti Aminah · baru mendaftar
  LMR-000002 · Budi Contoh · mengundurkan diri
  [Siti Aminah] [Budi Contoh]
  [Unduh Excel]
  [Cari Pendaftar] [Lihat Kelas]
