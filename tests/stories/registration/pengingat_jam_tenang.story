# Pengingat tidak datang malam-malam dan tidak saat magrib
@ 2026-03-02 09:00
@ 2026-03-02 21:00
! Siti sampai nama
@ 2026-03-03 21:05
@ 2026-03-04 06:29
@ 2026-03-04 06:31
Bot: Pendaftaran Anda belum selesai: 1 dari 8 jawaban sudah tersimpan. Ketuk Lanjutkan jika ada waktu; sisanya hanya beberapa pertanyaan.
  [Lanjutkan]
  [Lihat Jawaban] [Mulai Lagi]
@ 2026-03-05 21:05
@ 2026-03-06 06:31
Bot: Pendaftaran Anda masih menunggu: 1 dari 8 jawaban sudah tersimpan. Ini pengingat terakhir dari kami. Jawaban Anda tetap tersimpan dan dapat dilanjutkan kapan saja lewat /daftar.
  [Lanjutkan]
  [Lihat Jawaban] [Mulai Lagi]
