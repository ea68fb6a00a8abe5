# SEC-13: kalimat SQL dalam nama dan pencarian disimpan dan dicari sebagai huruf biasa
@ 2026-03-02 09:00
Budi: /daftar
Budi: [Setuju]
Budi: Budi'); DROP TABLE person;--
Budi: 3273011508989991
Budi: %
Budi: _
Budi: ' OR 1=1 --
Budi: [Kota Bandar Lampung]
Budi: "
Budi: %
Budi: [Rajabasa]
Budi: ' OR 1=1 --
Budi: [SMA]
Budi: [Bagikan Nomor HP]
Budi: \
Budi: [Teknik Las]
Budi: [Selesai]
Budi: [Benar, Kirim]
= names: Budi'); DROP TABLE person;--
Budi: /start
