# NIK boleh ditulis dengan spasi atau titik; tanggal 29 Februari 2000 ada
@ 2026-03-02 09:00
! Budi sampai nama
Budi: NIK: 1871.99.290200.0001
Bot (hapus): pesan Budi
Bot: Menurut NIK, Anda lahir 29 Februari 2000, laki-laki. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

  Di kabupaten atau kota mana Anda tinggal sekarang? Ketuk salah satu tombol, atau ketik namanya.
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
