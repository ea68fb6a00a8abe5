# Nama dari KTP berhuruf besar: usul ejaan diterima
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: SITI AMINAH
Siti: [Pakai “Siti Aminah”]
