# Data dilihat dan diperbaiki satu per satu
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
Siti: [Ubah Nama]
Siti: Siti Aminah Contoh
Siti: [Ubah Alamat]
Siti: [Kota Metro]
Siti: [Metro Timur]
Siti: [Ubah Nomor HP]
Siti: 081200000099
Siti: [Ubah Pendidikan]
Siti: [Kembali]
Siti: [Ubah Bidang]
Siti: [Teknik Listrik]
Siti: [Selesai]
Siti: [Ubah Tanggal Lahir]
Siti: /batal
Siti: [Ubah NIK]
Siti: 3273016902049995
= names: Siti Aminah Contoh
= phones: +6281200000099
= homes: 187204
= people with a verified phone: 0
