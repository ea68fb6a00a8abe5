# DLG-03: ketukan yang sudah kedaluwarsa tetap dilayani, dan orang berikutnya juga
@ 2026-03-02 09:00
! tolak answerCallbackQuery 400 Bad Request: query is too old and response timeout expired or query ID is invalid
Siti: /lowongan
Bot: Belum ada lowongan yang dibuka. Jika Anda mendaftar dan setuju menerima info, kami mengabari Anda saat ada yang cocok.
  [Daftar]
Siti: [Daftar]
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Bot (ditolak): 400 Bad Request: query is too old and response timeout expired or query ID is invalid
Budi: /start
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
= outbox waiting: 0
