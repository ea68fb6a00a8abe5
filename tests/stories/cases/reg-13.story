# REG-13: orang yang sama dua kali
@ 2026-03-02 09:00
Petugas: /start
Budi: /daftar
Budi: [Setuju]
Budi: Budi Contoh
Budi: 3273011508989991
Budi: [Kota Bandar Lampung]
Budi: [Rajabasa]
Budi: [SMA]
Budi: [Bagikan Nomor HP]
Budi: [Teknik Las]
Budi: [Selesai]
Budi: [Benar, Kirim]
Budi: /daftar
Budi: /start daftar
Budi: mau daftar lagi
Sari: /daftar
Sari: [Setuju]
Sari: Budi Contoh
Sari: 3273011508989991
Sari: [Pulihkan Akun]
Sari: [Bagikan Nomor HP]
Sari: /status
= people: 1
= open requests: 1
