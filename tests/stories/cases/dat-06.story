# DAT-06: NIK perempuan, dan hari yang tidak mungkin
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 3273014203899993
Siti: [Kembali]
Siti: 3273017108989989
Siti: [Kembali]
Siti: 3273016902049995
Siti: [Kembali]
Siti: 3273015508989992
Siti: [Kembali]
Siti: 3273014008989997
Siti: 3273017208989998
Siti: 3273012902039996
