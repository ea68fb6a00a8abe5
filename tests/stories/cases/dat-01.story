# DAT-01: nama satu kata diterima di mana pun dan tampil seperti adanya
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Wagiyem
Siti: 3273015508989992
Siti: [Di Luar Lampung]
Siti: [SD]
Siti: [Bagikan Nomor HP]
Siti: [Teknik Las]
Siti: [Selesai]
Siti: [Benar, Kirim]
Siti: /start
Siti: /data
= names: Wagiyem
= search keys: wagiyem
