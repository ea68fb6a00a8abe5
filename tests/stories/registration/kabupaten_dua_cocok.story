# Dua kabupaten cocok: bot bertanya
@ 2026-03-02 09:00
! Siti sampai nik
Siti: tulang bawang
Bot: Di kecamatan mana di Kabupaten Tulang Bawang Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.

  Halaman 1 dari 2
  [Menggala] [Gedung Aji]
  [Banjar Agung] [Gedung Meneng]
  [Rawa Jitu Selatan] [Penawar Tama]
  [Rawa Jitu Timur] [Banjar Margo]
  [Rawa Pitu] [Penawar Aji]
  [Berikutnya ▶]
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
Siti: lampung
Bot: Ada beberapa kabupaten atau kota yang mirip. Mana yang Anda maksud?
  [Lampung Selatan]
  [Lampung Tengah]
  [Lampung Utara]
  [Lampung Barat]
  [Lampung Timur]
  [Kota Bandar Lampung]
  [Kembali]
Siti: 2
Bot: Di kecamatan mana di Kabupaten Lampung Tengah Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.

  Halaman 1 dari 3
  [Kalirejo] [Bangun Rejo]
  [Padang Ratu] [Gunung Sugih]
  [Trimurjo] [Punggur]
  [Terbanggi Besar] [Seputih Raman]
  [Rumbia] [Seputih Banyak]
  [Berikutnya ▶]
  [Kembali]
