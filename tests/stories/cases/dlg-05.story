# DLG-05: tombol dari sebelum program dimulai ulang tetap hidup
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
Budi: /daftar
Budi: [Setuju]
! kill
Siti: [Teknik Listrik]
Siti: [Selesai]
Budi: Budi Contoh
Siti: [Benar, Kirim]
= people: 1
= fields wished: 2
