# Percakapan yang tersimpan tidak terbaca lagi: diberi tahu sekali
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
! rusak sesi Siti
Siti: 1871994803010001
Siti: /daftar
