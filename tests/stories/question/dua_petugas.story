# Dua petugas BLK yang sama menjawab bersamaan: yang kedua tahu siapa yang sudah menjawab; BLK lain tidak melihatnya
@ 2026-12-01 09:00
! kelas MTR-2027-01: las, Metro, buka 2026-12-01..2027-01-20, mulai 2027-02-01
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! staf Andi: Petugas BLK, BLK Metro, Andi Saputra
! staf Lina: Petugas BLK, BLK Kalianda, Lina Sari
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
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000001. Jawabannya datang di sini paling lambat Rabu, 2 Desember 2026, pukul 09.00 WIB.
Bot ke Rina: Pertanyaan baru TN-000001
  Siti Aminah · kelas MTR-2027-01 · Selasa, 1 Desember 2026, pukul 09.00 WIB

  “Tes masuknya apa saja?”

  Mohon dijawab paling lambat Rabu, 2 Desember 2026, pukul 09.00 WIB.
  [Jawab]
Bot ke Andi: Pertanyaan baru TN-000001
  Siti Aminah · kelas MTR-2027-01 · Selasa, 1 Desember 2026, pukul 09.00 WIB

  “Tes masuknya apa saja?”

  Mohon dijawab paling lambat Rabu, 2 Desember 2026, pukul 09.00 WIB.
  [Jawab]
Rina: [Jawab]
Bot: Silakan tulis jawaban untuk TN-000001 dalam satu pesan.

  Siti Aminah · kelas MTR-2027-01 · Selasa, 1 Desember 2026, pukul 09.00 WIB

  “Tes masuknya apa saja?”
  [Tidak Jadi]
Andi: [Jawab]
Bot: Silakan tulis jawaban untuk TN-000001 dalam satu pesan.

  Siti Aminah · kelas MTR-2027-01 · Selasa, 1 Desember 2026, pukul 09.00 WIB

  “Tes masuknya apa saja?”
  [Tidak Jadi]
Rina: Tes tulis dan wawancara.
Bot: Jawaban untuk Siti Aminah, pertanyaan TN-000001:

  “Tes tulis dan wawancara.”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Andi: Wawancara saja.
Bot: Jawaban untuk Siti Aminah, pertanyaan TN-000001:

  “Wawancara saja.”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Rina: [Kirim]
Bot: Jawaban untuk TN-000001 sudah kami kirim.
  [Pertanyaan]
Bot ke Siti: Jawaban petugas atas pertanyaan Anda TN-000001:

  Tes tulis dan wawancara.

  Pertanyaan Anda: “Tes masuknya apa saja?”
  [Tanya Lagi]
Andi: [Kirim]
Bot: Pertanyaan TN-000001 sudah dijawab oleh Rina Wati pada Selasa, 1 Desember 2026, pukul 09.00 WIB, jadi tidak perlu dijawab lagi.

  “Tes tulis dan wawancara.”
  [Pertanyaan]
Andi: [Pertanyaan]
Bot: Tidak ada pertanyaan yang menunggu.
Lina: <tekan q:answer=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Lina: <tekan q:list>
Bot: Tidak ada pertanyaan yang menunggu.
= questions open: 0
