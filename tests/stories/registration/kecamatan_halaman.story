# Kecamatan dalam halaman, kartu yang sama berganti isi
@ 2026-03-02 09:00
! Siti sampai nik
Siti: [Lampung Tengah]
Bot: Di kecamatan mana di Kabupaten Lampung Tengah Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.

  Halaman 1 dari 3
  [Kalirejo] [Bangun Rejo]
  [Padang Ratu] [Gunung Sugih]
  [Trimurjo] [Punggur]
  [Terbanggi Besar] [Seputih Raman]
  [Rumbia] [Seputih Banyak]
  [Berikutnya ▶]
  [Kembali]
Siti: [Berikutnya ▶]
Bot (ubah): Di kecamatan mana di Kabupaten Lampung Tengah Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.

  Halaman 2 dari 3
  [Seputih Mataram] [Seputih Surabaya]
  [Terusan Nunyai] [Bumi Ratu Nuban]
  [Bekri] [Seputih Agung]
  [Way Pengubuan] [Bandar Mataram]
  [Pubian] [Selagai Lingga]
  [◀ Sebelumnya] [Berikutnya ▶]
  [Kembali]
Siti: [Berikutnya ▶]
Bot (ubah): Di kecamatan mana di Kabupaten Lampung Tengah Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.

  Halaman 3 dari 3
  [Anak Tuha] [Sendang Agung]
  [Kota Gajah] [Bumi Nabung]
  [Way Seputih] [Bandar Surabaya]
  [Anak Ratu Aji] [Putra Rumbia]
  [◀ Sebelumnya]
  [Kembali]
Siti: [◀ Sebelumnya]
Bot (ubah): Di kecamatan mana di Kabupaten Lampung Tengah Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.

  Halaman 2 dari 3
  [Seputih Mataram] [Seputih Surabaya]
  [Terusan Nunyai] [Bumi Ratu Nuban]
  [Bekri] [Seputih Agung]
  [Way Pengubuan] [Bandar Mataram]
  [Pubian] [Selagai Lingga]
  [◀ Sebelumnya] [Berikutnya ▶]
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
