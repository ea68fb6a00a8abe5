# Telegram mengirim pesan yang sama lagi: tidak ada yang terjadi dua kali
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
! ulang
= people: 1
! kill
! ulang
= people: 1
= consents granted: 1
