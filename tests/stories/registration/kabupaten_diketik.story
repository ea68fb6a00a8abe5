# Kabupaten diketik: salah eja, tidak ada, lalu singkatan
@ 2026-03-02 09:00
! Siti sampai nik
Siti: malaysia
Bot: Kami belum menemukan kabupaten atau kota itu di Lampung. Silakan ketuk salah satu tombol. Jika Anda tinggal di provinsi lain, ketuk Di Luar Lampung.
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
Siti: pringswu
Bot: Di kecamatan mana di Kabupaten Pringsewu Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.
  [Pringsewu] [Gading Rejo]
  [Ambarawa] [Pardasuka]
  [Pagelaran] [Banyumas]
  [Adiluwih] [Sukoharjo]
  [Pagelaran Utara]
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
Siti: lamsel
Bot: Di kecamatan mana di Kabupaten Lampung Selatan Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.

  Halaman 1 dari 2
  [Natar] [Tanjung Bintang]
  [Kalianda] [Sidomulyo]
  [Katibung] [Penengahan]
  [Palas] [Jati Agung]
  [Ketapang] [Sragi]
  [Berikutnya ▶]
  [Kembali]
