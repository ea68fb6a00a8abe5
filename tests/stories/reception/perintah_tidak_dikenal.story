# Perintah yang tidak ada
@ 2026-03-02 09:00
Siti: /apasaja
Siti: /daftar
Siti: [Setuju]
Siti: /apasaja
Siti: /petugas
