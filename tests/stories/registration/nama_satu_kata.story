# Nama satu kata diterima seperti adanya
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Wagiyem
