# Dua kabupaten cocok: bot bertanya
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: tulang bawang
Siti: [Kembali]
Siti: lampung
Siti: 2
