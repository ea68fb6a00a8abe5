# Siti mendaftar dari awal sampai nomor pendaftaran, dengan tombol di mana pun ada
@ 2026-03-02 09:00
Siti: /daftar
= people: 0
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
= people: 1
= people in service: 1
= people with a verified phone: 1
= consents granted: 1
= fields wished: 1
= drafts: 0
= inbox waiting: 0
= outbox waiting: 0
