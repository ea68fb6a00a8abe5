# Setiap jawaban di kartu dapat diubah, lalu kembali ke kartu
@ 2026-03-02 09:00
! Siti sampai bidang
Siti: [Ubah Nama]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
Siti: Siti Aminah Contoh
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah Contoh
  NIK: 1871••••••••0001
  Tanggal lahir: 8 Maret 2001
  Jenis kelamin: perempuan
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Teknik Las

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Siti: [Ubah NIK]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: 3273016902049995
Bot (hapus): pesan Siti
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah Contoh
  NIK: 3273••••••••9995
  Tanggal lahir: 29 Februari 2004
  Jenis kelamin: perempuan
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Teknik Las

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
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
Siti: [Kota Metro]
Bot: Di kecamatan mana di Kota Metro Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.
  [Metro Pusat] [Metro Utara]
  [Metro Barat] [Metro Timur]
  [Metro Selatan]
  [Kembali]
Siti: [Metro Pusat]
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah Contoh
  NIK: 3273••••••••9995
  Tanggal lahir: 29 Februari 2004
  Jenis kelamin: perempuan
  Alamat: Kecamatan Metro Pusat, Kota Metro
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Teknik Las

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Siti: [Ubah Pendidikan]
Bot: Apa pendidikan terakhir yang sudah Anda tamatkan?
  [SD] [SMP] [SMA]
  [SMK] [D1–D3] [S1/D4]
  [S2]
  [Kembali]
Siti: [SMK]
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah Contoh
  NIK: 3273••••••••9995
  Tanggal lahir: 29 Februari 2004
  Jenis kelamin: perempuan
  Alamat: Kecamatan Metro Pusat, Kota Metro
  Pendidikan: SMK
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Teknik Las

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Siti: [Ubah Nomor HP]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Siti: 081200000099
Bot: Nomor 0812-0000-0099 sudah kami catat. Jika keliru, nanti dapat Anda ubah sebelum dikirim.
  {}
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah Contoh
  NIK: 3273••••••••9995
  Tanggal lahir: 29 Februari 2004
  Jenis kelamin: perempuan
  Alamat: Kecamatan Metro Pusat, Kota Metro
  Pendidikan: SMK
  Nomor HP: 0812-0000-0099 (diketik)
  Bidang: Teknik Las

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Siti: [Ubah Bidang]
Bot: Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

  Pilihan Anda: Teknik Las

  Halaman 1 dari 3
  [✓ Teknik Las]
  [Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [Teknik Elektronika]
  [Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Bidang Lain ▶]
  [Selesai]
  [Kembali]
Siti: [Teknik Listrik]
Bot (info): Ditambahkan
Bot (ubah): Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

  Pilihan Anda: Teknik Las, Teknik Listrik

  Halaman 1 dari 3
  [✓ Teknik Las]
  [Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [Teknik Elektronika]
  [✓ Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Bidang Lain ▶]
  [Selesai]
  [Kembali]
Siti: [Selesai]
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah Contoh
  NIK: 3273••••••••9995
  Tanggal lahir: 29 Februari 2004
  Jenis kelamin: perempuan
  Alamat: Kecamatan Metro Pusat, Kota Metro
  Pendidikan: SMK
  Nomor HP: 0812-0000-0099 (diketik)
  Bidang: Teknik Las, Teknik Listrik

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Siti: [Ubah Jenis Kelamin]
Bot: Apa jenis kelamin Anda sesuai KTP?
  [Perempuan] [Laki-Laki]
  [Kembali]
Siti: [Perempuan]
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah Contoh
  NIK: 3273••••••••9995
  Tanggal lahir: 29 Februari 2004
  Jenis kelamin: perempuan
  Alamat: Kecamatan Metro Pusat, Kota Metro
  Pendidikan: SMK
  Nomor HP: 0812-0000-0099 (diketik)
  Bidang: Teknik Las, Teknik Listrik

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Siti: [Ubah Nama]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
Siti: [Kembali]
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah Contoh
  NIK: 3273••••••••9995
  Tanggal lahir: 29 Februari 2004
  Jenis kelamin: perempuan
  Alamat: Kecamatan Metro Pusat, Kota Metro
  Pendidikan: SMK
  Nomor HP: 0812-0000-0099 (diketik)
  Bidang: Teknik Las, Teknik Listrik

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Siti: salah
Bot: Bagian mana yang ingin Anda ubah? Ketuk salah satu tombol Ubah di bawah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Siti: ubah no hp
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Siti: [Bagikan Nomor HP]
Bot: Nomor 0812-0000-0011 sudah kami catat.
  {}
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah Contoh
  NIK: 3273••••••••9995
  Tanggal lahir: 29 Februari 2004
  Jenis kelamin: perempuan
  Alamat: Kecamatan Metro Pusat, Kota Metro
  Pendidikan: SMK
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Teknik Las, Teknik Listrik

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Siti: kirim
Bot: Terima kasih, Siti Aminah Contoh. Pendaftaran Anda sudah kami terima dengan nomor LPG-000001.

  Saat ini belum ada kelas yang dibuka di bidang Anda. Jika Anda ingin dikabari di sini saat kelasnya dibuka, ketuk Terima Info Pelatihan.

  Untuk melihat perkembangan, ketuk /status.
  [Terima Info Pelatihan]
  [Status Saya]
= people: 1
= names: Siti Aminah Contoh
= homes: 187201
