# Pemberitahuan lengkap dibaca dahulu
@ 2026-03-02 09:00
Siti: /start
Siti: [Baca Selengkapnya]
Siti: [Setuju]
= drafts: 1
