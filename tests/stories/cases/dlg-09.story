# DLG-09: perintah di tengah formulir tidak pernah menjadi jawaban
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: /bantuan
Siti: /status
Siti: /tidakada
Siti: /batal@PencakerBot
Siti: [Lanjutkan]
Siti: /start
Siti: Budi Contoh
Siti: 3273011508989991
Siti: [Kota Bandar Lampung]
Siti: [Rajabasa]
Siti: [SMA]
Siti: /bantuan
Siti: [Bagikan Nomor HP]
Siti: /bahasa
Siti: [Teknik Las]
Siti: [Selesai]
Siti: /batal
Siti: [Lanjutkan]
Siti: [Benar, Kirim]
= names: Budi Contoh
