# DLG-15: pembaruan yang sudah ditangani datang lagi setelah mati, tiga kali
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
! kill sebelum dikirim
Siti: [Benar, Kirim]
! ulang
! kill
! ulang
! kill
! ulang
! kill
! ulang
= people: 1
= consents granted: 1
= inbox waiting: 0
