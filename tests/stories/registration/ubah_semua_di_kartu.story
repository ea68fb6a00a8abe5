# Setiap jawaban di kartu dapat diubah, lalu kembali ke kartu
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
Siti: [Ubah Nama]
Siti: Siti Aminah Contoh
Siti: [Ubah NIK]
Siti: 3273016902049995
Siti: [Ubah Alamat]
Siti: [Kota Metro]
Siti: [Metro Pusat]
Siti: [Ubah Pendidikan]
Siti: [SMK]
Siti: [Ubah Nomor HP]
Siti: 081200000099
Siti: [Ubah Bidang]
Siti: [Teknik Listrik]
Siti: [Selesai]
Siti: [Ubah Jenis Kelamin]
Siti: [Perempuan]
Siti: [Ubah Nama]
Siti: [Kembali]
Siti: salah
Siti: ubah no hp
Siti: [Bagikan Nomor HP]
Siti: kirim
= people: 1
= names: Siti Aminah Contoh
= homes: 187201
