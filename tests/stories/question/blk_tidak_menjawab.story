# BLK tidak menjawab dalam satu hari kerja: admin menjawab, dan petugas BLK tahu bahwa sudah dijawab
@ 2026-12-04 14:00
! kelas MTR-2027-01: las, Metro, buka 2026-12-01..2027-01-20, mulai 2027-02-01
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! Siti terdaftar
Siti: <tekan q:ask=1>
Bot: Silakan tulis pertanyaan Anda tentang kelas MTR-2027-01 dalam satu pesan. Petugas BLK Metro menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: Tes masuknya apa saja?
Bot: Pertanyaan dari Siti Aminah tentang kelas MTR-2027-01, BLK Metro:

  “Tes masuknya apa saja?”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Siti: [Kirim]
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000001. Jawabannya datang di sini paling lambat Senin, 7 Desember 2026, pukul 14.00 WIB.
Bot ke Rina: Pertanyaan baru TN-000001
  Siti Aminah · kelas MTR-2027-01 · Jumat, 4 Desember 2026, pukul 14.00 WIB

  “Tes masuknya apa saja?”

  Mohon dijawab paling lambat Senin, 7 Desember 2026, pukul 14.00 WIB.
  [Jawab]
@ 2026-12-07 13:59
@ 2026-12-07 14:00
Bot: Maaf, pertanyaan Anda nomor TN-000001 belum dijawab dalam satu hari kerja. Pertanyaan itu sudah kami teruskan kepada pimpinan; jawabannya tetap datang di sini.
Bot ke Petugas: Pertanyaan TN-000001 belum dijawab setelah satu hari kerja.
  Siti Aminah · kelas MTR-2027-01 · Jumat, 4 Desember 2026, pukul 14.00 WIB

  “Tes masuknya apa saja?”

  Penanya sudah kami beri tahu bahwa pertanyaannya diteruskan kepada Anda. Mohon dijawab.
  [Jawab]
Petugas: [Jawab]
Bot: Silakan tulis jawaban untuk TN-000001 dalam satu pesan.

  Siti Aminah · kelas MTR-2027-01 · Jumat, 4 Desember 2026, pukul 14.00 WIB

  “Tes masuknya apa saja?”
  [Tidak Jadi]
Petugas: Tes tulis dan wawancara.
Bot: Jawaban untuk Siti Aminah, pertanyaan TN-000001:

  “Tes tulis dan wawancara.”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Petugas: [Kirim]
Bot: Jawaban untuk TN-000001 sudah kami kirim.
  [Pertanyaan]
Bot ke Siti: Jawaban petugas atas pertanyaan Anda TN-000001:

  Tes tulis dan wawancara.

  Pertanyaan Anda: “Tes masuknya apa saja?”
  [Tanya Lagi]
Rina: [Jawab]
Bot: Pertanyaan TN-000001 sudah dijawab oleh rekan Anda pada Senin, 7 Desember 2026, pukul 14.00 WIB, jadi tidak perlu dijawab lagi.

  “Tes tulis dan wawancara.”
  [Pertanyaan]
= questions open: 0
