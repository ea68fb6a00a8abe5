# Nomornya sudah lain: permintaan diteruskan kepada petugas, tidak ada data yang tampak
@ 2026-03-02 09:00
Petugas: /start
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
Budi: /daftar
Budi: [Setuju]
Budi: Budi Contoh
Budi: 1871994803010001
Budi: [Pulihkan Akun]
Budi: 081200000011
Budi: <kontak orang lain>
Budi: [Bagikan Nomor HP]
= people: 1
= open requests: 1
= drafts: 0
