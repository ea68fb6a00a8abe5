# Kembali setelah sebulan: lanjut, lihat, atau mulai lagi
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: [Kota Bandar Lampung]
Siti: [Rajabasa]
@ +30d
Siti: halo
Siti: /start
Siti: [Lihat Jawaban]
Siti: [Lanjutkan]
Siti: [SMA]
Siti: /daftar
Siti: 3
= drafts: 1
