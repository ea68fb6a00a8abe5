# Siti memblokir bot, lalu kembali
@ 2026-03-02 09:00
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
! Siti sampai nama
! blokir Siti
= chats left: 1
@ +2d
! buka blokir Siti
= chats left: 0
Siti: /start
Bot: Pendaftaran Anda belum selesai: 1 dari 8 jawaban sudah tersimpan. Ingin melanjutkan?
  [Lanjutkan]
  [Lihat Jawaban] [Mulai Lagi]
