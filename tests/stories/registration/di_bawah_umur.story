# Yang belum 18 tahun diteruskan kepada petugas; NIK-nya tidak disimpan
@ 2026-03-02 09:00
Petugas: /start
Budi: /daftar
Budi: [Setuju]
Budi: Budi Contoh
Budi: 1871990803090001
Budi: [Teruskan ke Petugas]
= people: 0
= drafts: 0
= open requests: 1
