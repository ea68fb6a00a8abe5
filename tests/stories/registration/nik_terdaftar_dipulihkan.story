# Siti berganti akun Telegram: nomor HP yang sama membuktikan bahwa akun itu miliknya
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
! orang Sari: nama Siti, telepon 6281200000011
Sari: /daftar
Sari: [Setuju]
Sari: Siti Aminah
Sari: 1871994803010001
Sari: [Pulihkan Akun]
Sari: [Bagikan Nomor HP]
= people: 1
= requests: 0
Sari: /status
Siti: /status
