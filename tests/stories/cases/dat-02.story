# DAT-02: apostrof, tanda hubung, titik, dan gelar
@ 2026-03-02 09:00
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Siti: /daftar
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Siti: [Setuju]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
Siti: Nur'aini Ma'ruf
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: 3273011508989991
Bot (hapus): pesan Siti
Bot: Menurut NIK, Anda lahir 15 Agustus 1998, laki-laki. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

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
Siti: [Di Luar Lampung]
Bot: Apa pendidikan terakhir yang sudah Anda tamatkan?
  [SD] [SMP] [SMA]
  [SMK] [D1–D3] [S1/D4]
  [S2]
  [Kembali]
Siti: [SMA]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Siti: [Bagikan Nomor HP]
Bot: Nomor 0812-0000-0011 sudah kami catat.
  {}
Bot: Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

  Halaman 1 dari 3
  [Teknik Las]
  [Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [Teknik Elektronika]
  [Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Bidang Lain ▶]
  [Selesai]
  [Kembali]
Siti: [Teknik Las]
Bot (info): Ditambahkan
Bot (ubah): Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

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
Siti: [Selesai]
Bot: Mohon periksa sebelum dikirim:

  Nama: Nur'aini Ma'ruf
  NIK: 3273••••••••9991
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: laki-laki
  Alamat: di luar Lampung
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
Siti: [Benar, Kirim]
Bot: Terima kasih, Nur'aini Ma'ruf. Pendaftaran Anda sudah kami terima dengan nomor LPG-000001.

  Saat ini belum ada kelas yang dibuka di bidang Anda. Jika Anda ingin dikabari di sini saat kelasnya dibuka, ketuk Terima Info Pelatihan.

  Untuk melihat perkembangan, ketuk /status.
  [Terima Info Pelatihan]
  [Status Saya]
Budi: /daftar
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Budi: [Setuju]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
Budi: M. Al-Farisi
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Budi: 3273015508989992
Bot (hapus): pesan Budi
Bot: Menurut NIK, Anda lahir 15 Agustus 1998, perempuan. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

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
Budi: [Di Luar Lampung]
Bot: Apa pendidikan terakhir yang sudah Anda tamatkan?
  [SD] [SMP] [SMA]
  [SMK] [D1–D3] [S1/D4]
  [S2]
  [Kembali]
Budi: [SMA]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Budi: [Bagikan Nomor HP]
Bot: Nomor 0812-0000-0012 sudah kami catat.
  {}
Bot: Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

  Halaman 1 dari 3
  [Teknik Las]
  [Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [Teknik Elektronika]
  [Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Bidang Lain ▶]
  [Selesai]
  [Kembali]
Budi: [Teknik Las]
Bot (info): Ditambahkan
Bot (ubah): Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

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
Budi: [Selesai]
Bot: Mohon periksa sebelum dikirim:

  Nama: M. Al-Farisi
  NIK: 3273••••••••9992
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: perempuan
  Alamat: di luar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0012 (dibagikan dari Telegram)
  Bidang: Teknik Las

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Budi: [Benar, Kirim]
Bot: Terima kasih, M. Al-Farisi. Pendaftaran Anda sudah kami terima dengan nomor LPG-000002.

  Saat ini belum ada kelas yang dibuka di bidang Anda. Jika Anda ingin dikabari di sini saat kelasnya dibuka, ketuk Terima Info Pelatihan.

  Untuk melihat perkembangan, ketuk /status.
  [Terima Info Pelatihan]
  [Status Saya]
Dewi: /daftar
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Dewi: [Setuju]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
Dewi: Ni Luh Ayu, S.Pd.
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Dewi: 3273014203899993
Bot (hapus): pesan Dewi
Bot: Menurut NIK, Anda lahir 2 Maret 1989, perempuan. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

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
Dewi: [Di Luar Lampung]
Bot: Apa pendidikan terakhir yang sudah Anda tamatkan?
  [SD] [SMP] [SMA]
  [SMK] [D1–D3] [S1/D4]
  [S2]
  [Kembali]
Dewi: [SMA]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Dewi: [Bagikan Nomor HP]
Bot: Nomor 0812-0000-0013 sudah kami catat.
  {}
Bot: Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

  Halaman 1 dari 3
  [Teknik Las]
  [Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [Teknik Elektronika]
  [Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Bidang Lain ▶]
  [Selesai]
  [Kembali]
Dewi: [Teknik Las]
Bot (info): Ditambahkan
Bot (ubah): Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

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
Dewi: [Selesai]
Bot: Mohon periksa sebelum dikirim:

  Nama: Ni Luh Ayu, S.Pd.
  NIK: 3273••••••••9993
  Tanggal lahir: 2 Maret 1989
  Jenis kelamin: perempuan
  Alamat: di luar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0013 (dibagikan dari Telegram)
  Bidang: Teknik Las

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Dewi: [Benar, Kirim]
Bot: Terima kasih, Ni Luh Ayu, S.Pd. Pendaftaran Anda sudah kami terima dengan nomor LPG-000003.

  Saat ini belum ada kelas yang dibuka di bidang Anda. Jika Anda ingin dikabari di sini saat kelasnya dibuka, ketuk Terima Info Pelatihan.

  Untuk melihat perkembangan, ketuk /status.
  [Terima Info Pelatihan]
  [Status Saya]
Agus: /daftar
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Agus: [Setuju]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
Agus: H. Contoh bin Fulan
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Agus: 3273016902049995
Bot (hapus): pesan Agus
Bot: Menurut NIK, Anda lahir 29 Februari 2004, perempuan. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

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
Agus: [Di Luar Lampung]
Bot: Apa pendidikan terakhir yang sudah Anda tamatkan?
  [SD] [SMP] [SMA]
  [SMK] [D1–D3] [S1/D4]
  [S2]
  [Kembali]
Agus: [SMA]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Agus: [Bagikan Nomor HP]
Bot: Nomor 0812-0000-0014 sudah kami catat.
  {}
Bot: Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

  Halaman 1 dari 3
  [Teknik Las]
  [Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [Teknik Elektronika]
  [Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Bidang Lain ▶]
  [Selesai]
  [Kembali]
Agus: [Teknik Las]
Bot (info): Ditambahkan
Bot (ubah): Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

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
Agus: [Selesai]
Bot: Mohon periksa sebelum dikirim:

  Nama: H. Contoh bin Fulan
  NIK: 3273••••••••9995
  Tanggal lahir: 29 Februari 2004
  Jenis kelamin: perempuan
  Alamat: di luar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0014 (dibagikan dari Telegram)
  Bidang: Teknik Las

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Agus: [Benar, Kirim]
Bot: Terima kasih, H. Contoh bin Fulan. Pendaftaran Anda sudah kami terima dengan nomor LPG-000004.

  Saat ini belum ada kelas yang dibuka di bidang Anda. Jika Anda ingin dikabari di sini saat kelasnya dibuka, ketuk Terima Info Pelatihan.

  Untuk melihat perkembangan, ketuk /status.
  [Terima Info Pelatihan]
  [Status Saya]
= names: Nur'aini Ma'ruf | M. Al-Farisi | Ni Luh Ayu, S.Pd. | H. Contoh bin Fulan
= search keys: nuraini maruf | m al farisi | ni luh ayu spd | h contoh bin fulan
Siti: /start
Bot: Halo, Nur'aini Ma'ruf. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Siti: petugas
Bot: Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
