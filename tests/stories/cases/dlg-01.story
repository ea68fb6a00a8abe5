# DLG-01: tombol kirim, tombol bidang, dan tombol yang mengubah kartu diketuk dua kali
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: [Kota Bandar Lampung]
Siti: [Rajabasa]
Siti: [SMA]
Siti: [Bagikan Nomor HP]
Siti: + [Bidang Lain ▶]
Siti: + [Bidang Lain ▶]
Siti: [◀ Bidang Sebelumnya]
! tolak editMessageText 400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message
Siti: [Teknik Las]
Siti: [Selesai]
Siti: + [Benar, Kirim]
Siti: + [Benar, Kirim]
= people: 1
= consents granted: 1
= outbox waiting: 0
