# Kabupaten diketik: salah eja, tidak ada, lalu singkatan
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: malaysia
Siti: pringswu
Siti: [Kembali]
Siti: lamsel
