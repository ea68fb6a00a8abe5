# DLG-17: kontak orang lain tidak menjadi nomor sendiri
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
Siti: [Teknik Las]
Siti: [Selesai]
Siti: [Benar, Kirim]
= phones: +6281200000011
= people with a verified phone: 1
