# /batal, lalu tidak jadi batal
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: /batal
Siti: tidak jadi batal
Siti: /batal
Siti: [Lanjutkan]
Siti: /batal
Siti: [Kota Bandar Lampung] @lama
