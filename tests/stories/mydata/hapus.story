# Data dihapus dalam dua langkah
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
Siti: /data
Siti: [Hapus Data]
Siti: ya
Siti: [Ya, Hapus Data Saya]
Siti: [Hapus Selamanya]
= people: 0
= consents granted: 0
= fields wished: 0
Siti: /data
Siti: [Hapus Selamanya] @lama
