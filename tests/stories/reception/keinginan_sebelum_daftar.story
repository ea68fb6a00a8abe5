# Siti menanyakan status sebelum terdaftar: daftar dahulu, lalu statusnya dibuka
@ 2026-03-02 09:00
Siti: /status
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: [Kota Bandar Lampung]
Siti: [Rajabasa]
Siti: [SMA]
Siti: [Bagikan Nomor HP]
Siti: [Teknik Las]
Siti: [Selesai]
Siti: [Benar, Kirim]
