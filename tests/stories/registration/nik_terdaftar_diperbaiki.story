# NIK terdaftar karena salah ketik: diperbaiki
@ 2026-03-02 09:00
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
Budi: /daftar
Budi: [Setuju]
Budi: Budi Contoh
Budi: 1871994803010001
Budi: [Perbaiki NIK]
Budi: 3273011508989991
