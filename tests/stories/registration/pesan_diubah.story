# Pesan yang diubah tidak pernah menjadi jawaban
@ 2026-03-02 09:00
Siti: halo
Siti: [Setuju]
Siti: Siti
Siti: <edit: Siti Aminah>
Siti: <edit pertama: 1871994803010001>
Siti: 1871994803010001
