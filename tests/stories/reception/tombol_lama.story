# Tombol dari pertanyaan yang sudah lewat
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: [Kota Bandar Lampung]
Siti: [Rajabasa]
Siti: [Setuju] @lama
Siti: [Kota Metro] @lama
Siti: [SMA]
Siti: [Bagikan Nomor HP]
Siti: [Teknik Las]
Siti: [Selesai]
Siti: [Benar, Kirim]
Siti: [Benar, Kirim] @lama
Siti: <tekan x:1>
