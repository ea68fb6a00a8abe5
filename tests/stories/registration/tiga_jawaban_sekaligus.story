# Tiga jawaban dikirim beruntun: masing-masing masuk ke tempatnya
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: + Wagiyem
Siti: + 1871994803010001
Siti: + Bandar Lampung
Siti: /start
Siti: [Lihat Jawaban]
