# /batal sebelum setuju: langsung keluar
@ 2026-03-02 09:00
Siti: /daftar
Siti: /batal
= drafts: 0
Siti: /batal
