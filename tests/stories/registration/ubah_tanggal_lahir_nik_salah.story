# Tanggal lahir lain dari NIK, dan NIK-nya yang salah ketik
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
Siti: [Ubah Tanggal Lahir]
Siti: 2 maret 1989
Siti: [Perbaiki]
Siti: 3273014203899993
Siti: [Benar, Kirim]
= people differing from their NIK: 0
= birth dates: 1989-03-02 female
