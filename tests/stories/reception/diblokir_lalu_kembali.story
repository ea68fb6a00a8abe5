# Siti memblokir bot, lalu kembali
@ 2026-03-02 09:00
Petugas: /start
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
! blokir Siti
= chats left: 1
@ +2d
! buka blokir Siti
= chats left: 0
Siti: /start
