# NIK anak karena salah ketik: diperbaiki
@ 2026-03-02 09:00
Budi: /daftar
Budi: [Setuju]
Budi: Budi Contoh
Budi: 1871990803090001
Budi: [Perbaiki NIK]
Budi: 1871990803010001
