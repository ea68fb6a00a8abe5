# Bertanya di tengah pendaftaran, lalu melanjutkan
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: /bantuan
Siti: bingung kak
Siti: /status
Siti: /pelatihan
Siti: 1871994803010001
