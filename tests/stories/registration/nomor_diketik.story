# Nomor HP diketik: telepon rumah, terlalu pendek, 62 dua kali, luar negeri
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: [Kota Bandar Lampung]
Siti: [Rajabasa]
Siti: [SMA]
Siti: 0721 123456
Siti: 0812
Siti: 08120000001112345678
Siti: 626281200000011
Siti: +65 8123 0000
Siti: nomor saya yang kemarin
Siti: +62 812-0000-0011
