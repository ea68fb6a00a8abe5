# Tanggal lahir dan jenis kelamin lain dari NIK: ditanya sekali, diterima, dan terlihat petugas
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
Siti: [Ubah Tanggal Lahir]
Siti: besok
Siti: 31-04-1998
Siti: 9 maret 2001
Siti: [Sama dengan KTP]
Siti: [Ubah Jenis Kelamin]
Siti: [Laki-Laki]
Siti: [Sama dengan KTP]
Siti: [Benar, Kirim]
= people differing from their NIK: 1
= birth dates: 2001-03-09 male
