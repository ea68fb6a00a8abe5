# Usul ejaan ditolak: nama tetap seperti yang diketik
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: siti aminah
Siti: [Tetap “siti aminah”]
