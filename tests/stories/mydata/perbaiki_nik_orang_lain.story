# NIK orang lain tidak dapat menjadi NIK sendiri
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
Budi: /daftar
Budi: [Setuju]
Budi: Budi Contoh
Budi: 3273011508989991
Budi: [Kota Bandar Lampung]
Budi: [Rajabasa]
Budi: [SMA]
Budi: [Bagikan Nomor HP]
Budi: [Teknik Las]
Budi: [Selesai]
Budi: [Benar, Kirim]
Budi: /data
Budi: [Ubah NIK]
Budi: 1871994803010001
Budi: [Kembali]
Budi: /batal
= people: 2
