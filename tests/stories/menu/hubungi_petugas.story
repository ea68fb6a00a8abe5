# Permintaan kepada petugas dicatat sekali
@ 2026-03-02 09:00
Petugas: /start
Siti: /daftar
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
Siti: petugas
Siti: mau bicara dengan orang
= open requests: 1
