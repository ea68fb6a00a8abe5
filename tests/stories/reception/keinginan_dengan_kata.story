# Kata-kata sehari-hari membuka yang dimaksud
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
Siti: jadwal saya kapan?
Siti: ada loker kak?
Siti: mau kursus njahit
Siti: hasilnya gimana
Siti: saya sudah dapat kerja
Siti: mau ganti nomor hp
Siti: nomor kantor berapa ya
Siti: Assalamualaikum
Siti: makasih min
Siti: stop
