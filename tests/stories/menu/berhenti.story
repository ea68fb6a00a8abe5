# /berhenti menghentikan info; cara menyalakannya lagi disebutkan
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: [Kota Bandar Lampung]
Siti: [Rajabasa]
Siti: [SMA]
Siti: [Bagikan Nomor HP]
Siti: [Teknik Las]
Siti: [Selesai]
Siti: [Benar, Kirim]
Siti: [Terima Info Pelatihan]
= people hearing announcements: 1
Siti: /berhenti
= people hearing announcements: 0
Siti: /berhenti
Siti: BERHENTI
