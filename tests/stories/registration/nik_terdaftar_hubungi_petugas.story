# NIK didaftarkan orang lain: petugas yang memeriksa
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
Budi: [Hubungi Petugas]
= open requests: 1
Budi: /daftar
Budi: [Setuju]
Budi: Budi Contoh
Budi: 1871994803010001
Budi: 2
= open requests: 1
