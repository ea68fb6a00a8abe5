# Siti tidak setuju: tidak ada yang disimpan, dan ia tetap dapat melihat-lihat
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Tidak]
= people: 0
= drafts: 0
Siti: /pelatihan
Siti: mau lihat jahit
Siti: /lowongan
Siti: /daftar
Siti: tidak setuju
= drafts: 0
