# DAT-25: NIK asal isi tidak pernah menyatukan orang
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 0
Siti: -
Siti: 0000000000000000
Siti: 9999999999999999
Siti: belum ada
Siti: tidak punya
= people: 0
