# Di pertanyaan ejaan, nama lain boleh diketik
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: siti amnah
Siti: Siti Aminah
