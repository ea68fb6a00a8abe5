# Telegram meminta bot menunggu: jawabannya datang sesudah itu, satu kali
@ 2026-03-02 09:00
! 429 3
Siti: /start
Siti: [Setuju]
