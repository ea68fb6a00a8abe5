# Hanya kontak milik sendiri yang menjadi nomor terbagi
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: [Kota Bandar Lampung]
Siti: [Rajabasa]
Siti: [SMA]
Siti: <kontak orang lain>
Siti: <kontak tanpa akun>
Siti: <kontak teruskan>
Siti: <kontak sendiri>
