# Siti bertanya, petugas menjawab
@ 2026-03-02 09:00
! Siti terdaftar
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Siti: mau tanya dong
Bot: Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: PETUGAS
Bot: Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: Apakah lulusan SMP boleh ikut pelatihan las?
Bot: Pertanyaan dari Siti Aminah:

  “Apakah lulusan SMP boleh ikut pelatihan las?”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Siti: [Tulis Ulang]
Bot: Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: <stiker>
Bot: Mohon tulis dengan kata-kata dalam satu pesan. Foto, berkas, dan pesan suara belum dapat kami teruskan.
  [Tidak Jadi]
Siti: Apakah lulusan SMP boleh ikut pelatihan las? <b>Terima kasih</b>
Bot: Pertanyaan dari Siti Aminah:

  “Apakah lulusan SMP boleh ikut pelatihan las? <b>Terima kasih</b>”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Siti: [Kirim]
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000001. Jawabannya datang di sini paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
Bot ke Petugas: Pertanyaan baru TN-000001
  Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB

  “Apakah lulusan SMP boleh ikut pelatihan las? <b>Terima kasih</b>”

  Mohon dijawab paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
  [Jawab]
= questions open: 1
Siti: [Kirim]
Bot: Pertanyaan Anda sudah terkirim dengan nomor TN-000001. Petugas menjawab di sini.
= questions: 1
Petugas: [Jawab]
Bot: Silakan tulis jawaban untuk TN-000001 dalam satu pesan.

  Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB

  “Apakah lulusan SMP boleh ikut pelatihan las? <b>Terima kasih</b>”
  [Tidak Jadi]
Petugas: <foto>
Bot: Mohon tulis dengan kata-kata dalam satu pesan. Foto, berkas, dan pesan suara belum dapat kami teruskan.
  [Tidak Jadi]
Petugas: Boleh
Bot: Jawaban untuk Siti Aminah, pertanyaan TN-000001:

  “Boleh”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Petugas: Boleh. Bawa ijazah SMP saat mendaftar.
Bot: Jawaban untuk Siti Aminah, pertanyaan TN-000001:

  “Boleh. Bawa ijazah SMP saat mendaftar.”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Petugas: [Kirim]
Bot: Jawaban untuk TN-000001 sudah kami kirim.
  [Pertanyaan]
Bot ke Siti: Jawaban petugas atas pertanyaan Anda TN-000001:

  Boleh. Bawa ijazah SMP saat mendaftar.

  Pertanyaan Anda: “Apakah lulusan SMP boleh ikut pelatihan las? <b>Terima kasih</b>”
  [Tanya Lagi]
Petugas: [Kirim]
Bot: Jawaban untuk TN-000001 sudah kami kirim.
  [Pertanyaan]
= questions open: 0
= audit actions: question_answered
Siti: [Tanya Lagi]
Bot: Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: /status
Bot: Siti Aminah, Anda terdaftar dengan nomor LPG-000001 sejak 2 Maret 2026.

  Bidang yang Anda minati: Teknik Las.

  Berikutnya: menunggu kelas dibuka. Tanggalnya belum ada. Agar kami kabari begitu ada kelas di bidang Anda, ketuk Terima Info Pelatihan.

  Ada pertanyaan? Ketuk Tanya Petugas.
  [Terima Info Pelatihan]
  [Data Saya] [Tanya Petugas]
Bot: Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: batal
Bot: Baik, ini kami hentikan. Tidak ada yang berubah.
  [Bantuan]
= drafts: 0
Siti: <tekan d:download>
Bot (berkas): data-saya-LPG-000001.txt — Salinan data Anda untuk dibaca. Berkas ini memuat NIK lengkap; simpan baik-baik.
Bot (berkas): data-saya-LPG-000001.json — Salinan yang sama dalam bentuk JSON, untuk dibaca komputer.
