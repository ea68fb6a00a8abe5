# Kartu bidang datang dua kali: ketukan yang sama pada kartu lama tidak melepas pilihan, dan sebaliknya
@ 2026-03-02 09:00
! Siti sampai nomor
! putus
Siti: astronot
Bot: Bidang itu belum ada dalam daftar kami. Silakan pilih yang paling mendekati dari tombol di bawah, lalu ketuk Selesai.
  [Teknik Las]
  [Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [Teknik Elektronika]
  [Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Bidang Lain ▶]
  [Selesai]
  [Kembali]
Bot: Bidang itu belum ada dalam daftar kami. Silakan pilih yang paling mendekati dari tombol di bawah, lalu ketuk Selesai.
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
Siti: [Teknik Las] @lama
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
Siti: [✓ Teknik Las]
Bot (info): Dilepas
Bot (ubah): Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

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
Siti: [✓ Teknik Las] @lama
Bot (info): Dilepas
Bot (ubah): Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

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
Siti: [Teknik Listrik]
Bot (info): Ditambahkan
Bot (ubah): Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

  Pilihan Anda: Teknik Listrik

  Halaman 1 dari 3
  [Teknik Las]
  [Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [Teknik Elektronika]
  [✓ Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Bidang Lain ▶]
  [Selesai]
  [Kembali]
Siti: [Selesai] @lama
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah
  NIK: 1871••••••••0001
  Tanggal lahir: 8 Maret 2001
  Jenis kelamin: perempuan
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Teknik Listrik

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
