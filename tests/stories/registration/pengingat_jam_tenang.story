# Pengingat tidak datang malam-malam dan tidak saat magrib
@ 2026-03-02 09:00
@ 2026-03-02 21:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
@ 2026-03-03 21:05
@ 2026-03-04 06:29
@ 2026-03-04 06:31
@ 2026-03-05 21:05
@ 2026-03-06 06:31
