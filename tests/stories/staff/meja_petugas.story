# Petugas melihat permintaan dan menyelesaikannya
@ 2026-03-02 09:00
Petugas: /petugas
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
Petugas: /petugas
Petugas: [Selesai PM-000001]
= open requests: 0
Petugas: [Selesai PM-000001]
Petugas: /petugas
