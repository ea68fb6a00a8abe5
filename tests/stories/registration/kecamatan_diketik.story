# Kecamatan diketik: tidak ada di sini, salah eja, dua cocok
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: [Kota Bandar Lampung]
Siti: kalianda
Siti: teluk betung
Siti: 2
Siti: [Kembali]
Siti: kemilng
