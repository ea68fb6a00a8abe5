# /batal, dan jawaban dihapus
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: batal
Siti: [Hapus Jawaban]
= drafts: 0
Siti: /daftar
