# Setiap persetujuan punya tombolnya sendiri
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
Siti: /data
Siti: [Persetujuan]
Siti: [✗ Info Pelatihan dan Lowongan]
Siti: [✓ Info Pelatihan dan Lowongan]
= consents granted: 2
= consents taken back: 1
