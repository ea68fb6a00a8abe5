# Yang tinggal di luar Lampung tidak ditanya kecamatan
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: [Di Luar Lampung]
Siti: [Kembali]
Siti: jakarta
