# Yang jelas bukan nama dijelaskan, satu per satu
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: 1871994803010001
Siti: Jalan Melati 12
Siti: www.contoh.id
Siti: ...
Siti: Siti Aminah
  Budi Contoh
Siti: Siti Aminah
