# Yang tinggal di luar Lampung tidak ditanya kecamatan
@ 2026-03-02 09:00
! Siti sampai nik
Siti: [Di Luar Lampung]
Bot: Apa pendidikan terakhir yang sudah Anda tamatkan?
  [SD] [SMP] [SMA]
  [SMK] [D1–D3] [S1/D4]
  [S2]
  [Kembali]
Siti: [Kembali]
Bot: Di kabupaten atau kota mana Anda tinggal sekarang? Ketuk salah satu tombol, atau ketik namanya.
  [Lampung Selatan] [Lampung Tengah]
  [Lampung Utara] [Lampung Barat]
  [Tulang Bawang] [Tanggamus]
  [Lampung Timur] [Way Kanan]
  [Pesawaran] [Pringsewu]
  [Mesuji] [Tulang Bawang Barat]
  [Pesisir Barat] [Kota Bandar Lampung]
  [Kota Metro]
  [Di Luar Lampung]
  [Kembali]
Siti: jakarta
Bot: Apa pendidikan terakhir yang sudah Anda tamatkan?
  [SD] [SMP] [SMA]
  [SMK] [D1–D3] [S1/D4]
  [S2]
  [Kembali]
