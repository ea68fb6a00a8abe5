# Paling banyak lima pertanyaan menunggu
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
Siti: Pertanyaan kesatu
Bot: Pertanyaan dari Siti Aminah:

  “Pertanyaan kesatu”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Siti: [Kirim]
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000001. Jawabannya datang di sini paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
Bot ke Petugas: Pertanyaan baru TN-000001
  Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB

  “Pertanyaan kesatu”

  Mohon dijawab paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
  [Jawab]
Siti: petugas
Bot: Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: Pertanyaan kedua
Bot: Pertanyaan dari Siti Aminah:

  “Pertanyaan kedua”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Siti: [Kirim]
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000002. Jawabannya datang di sini paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
Bot ke Petugas: Pertanyaan baru TN-000002
  Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB

  “Pertanyaan kedua”

  Mohon dijawab paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
  [Jawab]
Siti: petugas
Bot: Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: Pertanyaan ketiga
Bot: Pertanyaan dari Siti Aminah:

  “Pertanyaan ketiga”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Siti: [Kirim]
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000003. Jawabannya datang di sini paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
Bot ke Petugas: Pertanyaan baru TN-000003
  Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB

  “Pertanyaan ketiga”

  Mohon dijawab paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
  [Jawab]
Siti: petugas
Bot: Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: Pertanyaan keempat
Bot: Pertanyaan dari Siti Aminah:

  “Pertanyaan keempat”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Siti: [Kirim]
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000004. Jawabannya datang di sini paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
Bot ke Petugas: Pertanyaan baru TN-000004
  Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB

  “Pertanyaan keempat”

  Mohon dijawab paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
  [Jawab]
Siti: petugas
Bot: Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: Pertanyaan kelima
Bot: Pertanyaan dari Siti Aminah:

  “Pertanyaan kelima”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Siti: [Kirim]
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000005. Jawabannya datang di sini paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
Bot ke Petugas: Pertanyaan baru TN-000005
  Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB

  “Pertanyaan kelima”

  Mohon dijawab paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
  [Jawab]
Siti: petugas
Bot: Lima pertanyaan Anda masih menunggu jawaban. Setelah salah satunya dijawab, Anda dapat bertanya lagi. Jika mendesak, silakan datang ke BLK terdekat pada hari kerja, pukul 08.00–15.30 WIB.
= questions open: 5
Petugas: <tekan q:list>
Bot: Pertanyaan yang menunggu, mulai dari yang terlama:

  TN-000001 · Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB
  “Pertanyaan kesatu”

  TN-000002 · Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB
  “Pertanyaan kedua”

  TN-000003 · Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB
  “Pertanyaan ketiga”

  TN-000004 · Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB
  “Pertanyaan keempat”

  TN-000005 · Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB
  “Pertanyaan kelima”
  [Jawab TN-000001]
  [Jawab TN-000002]
  [Jawab TN-000003]
  [Jawab TN-000004]
  [Jawab TN-000005]
