# Malam hari: jawaban atas pertanyaan sendiri sampai, kabar lain menunggu pagi, dan petugas diberi tahu kapan
@ 2027-01-05 19:30
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01
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
Petugas: /start
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Siti: petugas
Bot: Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: Kapan hasilnya?
Bot: Pertanyaan dari Siti Aminah:

  “Kapan hasilnya?”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
@ 2027-01-05 22:00
Siti: [Kirim]
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000001. Jawabannya datang di sini paling lambat Kamis, 7 Januari 2027, pukul 08.00 WIB.
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: [Pertanyaan]
Bot: Pertanyaan yang menunggu, mulai dari yang terlama:

  TN-000001 · Siti Aminah · umum · Selasa, 5 Januari 2027, pukul 22.00 WIB
  “Kapan hasilnya?”
  [Jawab TN-000001]
@ 2027-01-06 06:29
@ 2027-01-06 06:30
Bot: Pertanyaan baru TN-000001
  Siti Aminah · umum · Selasa, 5 Januari 2027, pukul 22.00 WIB

  “Kapan hasilnya?”

  Mohon dijawab paling lambat Kamis, 7 Januari 2027, pukul 08.00 WIB.
  [Jawab]
