# Jawaban untuk orang yang memblokir bot menunggu sampai ia kembali
@ 2026-03-02 09:00
! Siti terdaftar
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
Siti: Kapan kelas las dibuka?
Bot: Pertanyaan dari Siti Aminah:

  “Kapan kelas las dibuka?”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Siti: [Kirim]
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000001. Jawabannya datang di sini paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
Bot ke Petugas: Pertanyaan baru TN-000001
  Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB

  “Kapan kelas las dibuka?”

  Mohon dijawab paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
  [Jawab]
! blokir Siti
Petugas: [Jawab]
Bot: Silakan tulis jawaban untuk TN-000001 dalam satu pesan.

  Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB

  “Kapan kelas las dibuka?”
  [Tidak Jadi]
Petugas: Bulan April.
Bot: Jawaban untuk Siti Aminah, pertanyaan TN-000001:

  “Bulan April.”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Petugas: [Kirim]
Bot: Jawaban untuk TN-000001 sudah kami kirim.
  [Pertanyaan]
= questions open: 0
! buka blokir Siti
Bot: Selamat datang kembali. Selama Anda tidak dapat dihubungi, ada 1 pesan untuk Anda; kami kirim setelah ini.
Bot: Jawaban petugas atas pertanyaan Anda TN-000001:

  Bulan April.

  Pertanyaan Anda: “Kapan kelas las dibuka?”
  [Tanya Lagi]
Siti: /start
Bot: Halo, Siti Aminah. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
