# SEC-05: nomor di dalam tombol tidak dipercaya begitu saja
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
Siti: petugas
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
Budi: <tekan s:close=1>
Budi: <tekan s:close=0>
Budi: <tekan s:close=-1>
Budi: <tekan s:close=99999999999>
Budi: <tekan s:close=17 OR 1=1>
Budi: <tekan s:close=>
Budi: <tekan d:delete-forever>
Budi: <tekan d:delete-yes>
Budi: <tekan d:withdraw-yes>
Budi: <tekan r:16:send>
Budi: <tekan r:9:region=9999>
Budi: <tekan r:11:district=187110>
Budi: <tekan r:15:skill=tidak-ada>
Budi: <tekan w:>
Budi: <tekan x>
= people: 2
= open requests: 1
= people in service: 2
