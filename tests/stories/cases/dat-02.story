# DAT-02: apostrof, tanda hubung, titik, dan gelar
@ 2026-03-02 09:00
Petugas: /start
Siti: /daftar
Siti: [Setuju]
Siti: Nur'aini Ma'ruf
Siti: 3273011508989991
Siti: [Di Luar Lampung]
Siti: [SMA]
Siti: [Bagikan Nomor HP]
Siti: [Teknik Las]
Siti: [Selesai]
Siti: [Benar, Kirim]
Budi: /daftar
Budi: [Setuju]
Budi: M. Al-Farisi
Budi: 3273015508989992
Budi: [Di Luar Lampung]
Budi: [SMA]
Budi: [Bagikan Nomor HP]
Budi: [Teknik Las]
Budi: [Selesai]
Budi: [Benar, Kirim]
Dewi: /daftar
Dewi: [Setuju]
Dewi: Ni Luh Ayu, S.Pd.
Dewi: 3273014203899993
Dewi: [Di Luar Lampung]
Dewi: [SMA]
Dewi: [Bagikan Nomor HP]
Dewi: [Teknik Las]
Dewi: [Selesai]
Dewi: [Benar, Kirim]
Agus: /daftar
Agus: [Setuju]
Agus: H. Contoh bin Fulan
Agus: 3273016902049995
Agus: [Di Luar Lampung]
Agus: [SMA]
Agus: [Bagikan Nomor HP]
Agus: [Teknik Las]
Agus: [Selesai]
Agus: [Benar, Kirim]
= names: Nur'aini Ma'ruf | M. Al-Farisi | Ni Luh Ayu, S.Pd. | H. Contoh bin Fulan
= search keys: 
Siti: /start
Siti: petugas
