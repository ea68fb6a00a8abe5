# Persetujuan layanan ditarik: petugas tahu, dan jawaban dijanjikan
@ 2026-03-02 09:00
Petugas: /start
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
Siti: /data
Siti: [Tarik Persetujuan]
Siti: ya
Siti: [Ya, Tarik Persetujuan]
= people in service: 0
= open requests: 1
Siti: /status
