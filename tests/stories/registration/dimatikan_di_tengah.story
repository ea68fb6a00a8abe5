# Program mati di tengah: setiap jawaban yang sudah dibalas tetap ada
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
! kill
Siti: 1871994803010001
! kill sebelum ditangani
Siti: [Kota Bandar Lampung]
! kill sebelum dikirim
Siti: [Rajabasa]
! kill
Siti: [SMA]
Siti: [Bagikan Nomor HP]
! kill
Siti: [Teknik Las]
Siti: [Selesai]
! kill sebelum dikirim
Siti: [Benar, Kirim]
= people: 1
= inbox waiting: 0
= outbox waiting: 0
