# Pendidikan diketik: yang belum tamat ditanyakan lagi
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: [Kota Bandar Lampung]
Siti: [Rajabasa]
Siti: tidak tamat sma
Siti: <suara>
Siti: paket c
