# Bidang diketik: beberapa sekaligus, yang tidak ada, lalu cukup
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: [Kota Bandar Lampung]
Siti: [Rajabasa]
Siti: [SMA]
Siti: [Bagikan Nomor HP]
Siti: astronot
Siti: jahit, servis hp dan ac
Siti: 1
Siti: cukup
