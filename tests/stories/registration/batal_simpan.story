# /batal, dan jawaban disimpan
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: /batal
Siti: [Simpan dan Keluar]
= drafts: 1
= nudges planned: 0
Siti: /daftar
Siti: [Lanjutkan]
