# Tautan dari poster: Siti mendaftar dahulu, lalu bidang di tautan itu dibuka
@ 2026-03-02 09:00
Siti: /start garmen-menjahit
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
! kill
Siti: [Kota Bandar Lampung]
Siti: [Rajabasa]
Siti: [SMA]
Siti: [Bagikan Nomor HP]
Siti: [Teknik Las]
Siti: [Selesai]
Siti: [Benar, Kirim]
