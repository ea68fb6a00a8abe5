# DAT-12: satu nomor dalam tujuh tulisan, dan yang bukan nomor HP
@ 2026-03-02 09:00
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
Budi: [Ubah Nomor HP]
Budi: 081200000099
Budi: [Ubah Nomor HP]
Budi: 081200000011
= phones: +6281200000011
Budi: [Ubah Nomor HP]
Budi: +62 812-0000-0011
= phones: +6281200000011
Budi: [Ubah Nomor HP]
Budi: 6281200000011
= phones: +6281200000011
Budi: [Ubah Nomor HP]
Budi: 81200000011
= phones: +6281200000011
Budi: [Ubah Nomor HP]
Budi: 0062 812 0000 0011
= phones: +6281200000011
Budi: [Ubah Nomor HP]
Budi: (0812) 0000 0011
= phones: +6281200000011
Budi: [Ubah Nomor HP]
Budi: +6281200000011.
= phones: +6281200000011
Budi: [Ubah Nomor HP]
Budi: 626281200000011
Budi: +621
Budi: 0812
Budi: 08120000001112345678
Budi: +65 8123 0000
= phones: +6281200000011
