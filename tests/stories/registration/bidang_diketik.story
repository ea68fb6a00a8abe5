# Bidang diketik: beberapa sekaligus, yang tidak ada, lalu cukup
@ 2026-03-02 09:00
! Siti sampai nomor
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
Siti: jahit, servis hp dan ac
Bot: Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

  Pilihan Anda: Garmen Apparel (Menjahit), Teknik Elektronika, Teknik Pendingin (Refrigerasi)

  Halaman 1 dari 3
  [Teknik Las]
  [✓ Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [✓ Teknik Elektronika]
  [Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Bidang Lain ▶]
  [Selesai]
  [Kembali]
Siti: 1
Bot: Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

  Pilihan Anda: Garmen Apparel (Menjahit), Teknik Elektronika, Teknik Pendingin (Refrigerasi), Teknik Las

  Halaman 1 dari 3
  [✓ Teknik Las]
  [✓ Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [✓ Teknik Elektronika]
  [Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Bidang Lain ▶]
  [Selesai]
  [Kembali]
Siti: cukup
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah
  NIK: 1871••••••••0001
  Tanggal lahir: 8 Maret 2001
  Jenis kelamin: perempuan
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Garmen Apparel (Menjahit), Teknik Elektronika, Teknik Pendingin (Refrigerasi), Teknik Las

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
