# DAT-10: NIK dan data yang dikatakan berbeda
@ 2026-03-02 09:00
Dewi: /daftar
Dewi: [Setuju]
Dewi: Dewi Contoh
Dewi: 3273015508989992
Dewi: [Kota Metro]
Dewi: [Metro Timur]
Dewi: [SMA]
Dewi: [Bagikan Nomor HP]
Dewi: [Teknik Las]
Dewi: [Selesai]
Dewi: [Ubah Jenis Kelamin]
Dewi: [Laki-Laki]
Dewi: [Sama dengan KTP]
Dewi: [Ubah Tanggal Lahir]
Dewi: 16-08-1998
Dewi: [Sama dengan KTP]
Dewi: [Benar, Kirim]
= people differing from their NIK: 1
= birth dates: 1998-08-16 male
Dewi: /data
