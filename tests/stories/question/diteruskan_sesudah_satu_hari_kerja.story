# Jumat sore: satu hari kerja habis pada hari Selasa pagi; lalu pertanyaan diteruskan, satu kali
@ 2026-03-06 16:00
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
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000001. Jawabannya datang di sini paling lambat Selasa, 10 Maret 2026, pukul 08.00 WIB.
Bot ke Petugas: Pertanyaan baru TN-000001
  Siti Aminah · umum · Jumat, 6 Maret 2026, pukul 16.00 WIB

  “Kapan kelas las dibuka?”

  Mohon dijawab paling lambat Selasa, 10 Maret 2026, pukul 08.00 WIB.
  [Jawab]
@ 2026-03-09 15:00
= questions open: 1
@ 2026-03-10 07:59
@ 2026-03-10 08:00
Bot: Maaf, pertanyaan Anda nomor TN-000001 belum dijawab dalam satu hari kerja. Pertanyaan itu sudah kami teruskan kepada pimpinan; jawabannya tetap datang di sini.
Bot ke Petugas: Pertanyaan TN-000001 belum dijawab setelah satu hari kerja.
  Siti Aminah · umum · Jumat, 6 Maret 2026, pukul 16.00 WIB

  “Kapan kelas las dibuka?”

  Penanya sudah kami beri tahu bahwa pertanyaannya diteruskan kepada Anda. Mohon dijawab.
  [Jawab]
@ 2026-03-11 09:00
Petugas: [Jawab]
Bot: Silakan tulis jawaban untuk TN-000001 dalam satu pesan.

  Siti Aminah · umum · Jumat, 6 Maret 2026, pukul 16.00 WIB

  “Kapan kelas las dibuka?”
  [Tidak Jadi]
Petugas: Kelas las dibuka bulan April.
Bot: Jawaban untuk Siti Aminah, pertanyaan TN-000001:

  “Kelas las dibuka bulan April.”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Petugas: [Kirim]
Bot: Jawaban untuk TN-000001 sudah kami kirim.
  [Pertanyaan]
Bot ke Siti: Jawaban petugas atas pertanyaan Anda TN-000001:

  Kelas las dibuka bulan April.

  Pertanyaan Anda: “Kapan kelas las dibuka?”
  [Tanya Lagi]
= questions open: 0
