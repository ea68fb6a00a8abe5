# Pendaftaran yang belum selesai diingatkan setelah satu dan tiga hari, lalu dibiarkan
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
@ +23h
@ +2h
@ +1d
@ +1d
@ +10d
Siti: [Lanjutkan]
Siti: [Kota Bandar Lampung]
