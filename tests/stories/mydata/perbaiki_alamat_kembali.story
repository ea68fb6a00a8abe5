# Kembali saat memperbaiki alamat: tidak pernah sampai ke pertanyaan lain atau ke persetujuan
@ 2026-03-02 09:00
! Siti terdaftar
Siti: /data
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Siti Aminah
  NIK: 1871••••••••0001
  Tanggal lahir: 8 Maret 2001
  Jenis kelamin: perempuan
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
Siti: [Ubah Alamat]
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
Siti: Lampung Selatan
Bot: Di kecamatan mana di Kabupaten Lampung Selatan Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.

  Halaman 1 dari 2
  [Natar] [Tanjung Bintang]
  [Kalianda] [Sidomulyo]
  [Katibung] [Penengahan]
  [Palas] [Jati Agung]
  [Ketapang] [Sragi]
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
Siti: [Kembali]
Bot: Baik, tidak ada yang diubah.
  [Data Saya]
Siti: [Ubah Alamat]
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
Siti: Lampung Selatan
Bot: Di kecamatan mana di Kabupaten Lampung Selatan Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.

  Halaman 1 dari 2
  [Natar] [Tanjung Bintang]
  [Kalianda] [Sidomulyo]
  [Katibung] [Penengahan]
  [Palas] [Jati Agung]
  [Ketapang] [Sragi]
  [Berikutnya ▶]
  [Kembali]
Siti: Kalianda
Bot: Perubahan sudah kami simpan.
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Siti Aminah
  NIK: 1871••••••••0001
  Tanggal lahir: 8 Maret 2001
  Jenis kelamin: perempuan
  Alamat: Kecamatan Kalianda, Kabupaten Lampung Selatan
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
= homes: 180106
= people: 1
