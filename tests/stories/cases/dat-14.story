# DAT-14: tanggal lahir sebagaimana ditulis orang; hari selalu lebih dahulu
@ 2026-03-02 09:00
Dewi: /daftar
Dewi: [Setuju]
Dewi: Dewi Contoh
Dewi: 3273014203899993
Dewi: [Kota Bandar Lampung]
Dewi: [Rajabasa]
Dewi: [SMA]
Dewi: [Bagikan Nomor HP]
Dewi: [Teknik Las]
Dewi: [Selesai]
Dewi: [Ubah Tanggal Lahir]
Dewi: 03-04-1998
Dewi: [Sama dengan KTP]
Dewi: [Ubah Tanggal Lahir]
Dewi: 3/4/1998
Dewi: [Sama dengan KTP]
Dewi: [Ubah Tanggal Lahir]
Dewi: 03.04.98
Dewi: [Sama dengan KTP]
Dewi: [Ubah Tanggal Lahir]
Dewi: 3 April 1998
Dewi: [Sama dengan KTP]
Dewi: [Ubah Tanggal Lahir]
Dewi: 3 apr 98
Dewi: [Sama dengan KTP]
Dewi: [Ubah Tanggal Lahir]
Dewi: 1998-04-03
Dewi: [Sama dengan KTP]
Dewi: [Ubah Tanggal Lahir]
Dewi: 31-04-1998
Dewi: 32-01-1998
Dewi: besok
Dewi: 00-00-0000
Dewi: [Kembali]
Dewi: [Benar, Kirim]
= birth dates: 1998-04-03 female
