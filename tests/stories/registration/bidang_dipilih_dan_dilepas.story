# Bidang dicentang dan dilepas pada kartu yang sama; tanpa pilihan belum selesai
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: [Kota Bandar Lampung]
Siti: [Rajabasa]
Siti: [SMA]
Siti: [Bagikan Nomor HP]
Siti: [Selesai]
Siti: [Teknik Las]
Siti: [Teknik Listrik]
Siti: [✓ Teknik Las]
Siti: [Bidang Lain ▶]
Siti: [Selesai]
