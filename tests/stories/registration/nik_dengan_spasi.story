# NIK boleh ditulis dengan spasi atau titik; tanggal 29 Februari 2000 ada
@ 2026-03-02 09:00
Budi: /daftar
Budi: [Setuju]
Budi: Budi Contoh
Budi: NIK: 1871.99.290200.0001
