# Permintaan menyebut pertanyaan yang menunggu, dan sebaliknya
@ 2026-03-02 09:00
! Siti terdaftar
Siti: PETUGAS
Bot: Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: Apakah lulusan SMP boleh ikut pelatihan las?
Bot: Pertanyaan dari Siti Aminah:

  “Apakah lulusan SMP boleh ikut pelatihan las?”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Siti: [Kirim]
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000001. Jawabannya datang di sini paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
Bot ke Petugas (ditolak): 400 Bad Request: chat not found
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Bot: Pertanyaan baru TN-000001
  Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB

  “Apakah lulusan SMP boleh ikut pelatihan las?”

  Mohon dijawab paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
  [Jawab]
Petugas: [Permintaan]
Bot: Tidak ada permintaan yang menunggu.

  Ada pertanyaan yang menunggu jawaban, di bawah Pertanyaan.
  [Pertanyaan] [Meja Petugas]
Budi: PETUGAS
Bot: Permintaan Anda sudah kami teruskan kepada petugas dengan nomor PM-000001. Petugas membalas di Telegram pada hari kerja, pukul 08.00–15.30 WIB. Anda juga dapat datang ke BLK terdekat: Bandar Lampung, Kalianda, Metro, atau Kotabumi.
Bot ke Petugas: Permintaan baru PM-000001: pertanyaan kepada petugas.
  Dari: tanpa nama

  Ketuk Selesai jika sudah ditangani. Semua permintaan: /petugas
  [Selesai PM-000001]
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan (1)]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: [Permintaan (1)]
Bot: Permintaan yang menunggu: 1

  PM-000001 · pertanyaan kepada petugas
  tanpa nama · masuk Senin, 2 Maret 2026, pukul 09.00 WIB

  Ada pertanyaan yang menunggu jawaban, di bawah Pertanyaan.
  [Selesai PM-000001]
  [Pertanyaan] [Meja Petugas]
Petugas: [Pertanyaan]
Bot: Pertanyaan yang menunggu, mulai dari yang terlama:

  TN-000001 · Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB
  “Apakah lulusan SMP boleh ikut pelatihan las?”

  Ada permintaan yang menunggu, di bawah Permintaan.
  [Jawab TN-000001]
  [Permintaan (1)]
