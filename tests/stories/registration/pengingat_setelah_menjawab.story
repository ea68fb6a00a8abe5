# Jawaban baru memundurkan pengingat
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
@ +23h
Siti: 1871994803010001
@ +2h
@ +23h
Siti: [Mulai Lagi]
