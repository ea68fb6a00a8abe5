# Nomor HP diketik: telepon rumah, terlalu pendek, 62 dua kali, luar negeri
@ 2026-03-02 09:00
! Siti sampai pendidikan
Siti: 0721 123456
Bot: Itu nomor telepon rumah atau kantor di Bandar Lampung. Kami perlu nomor HP agar dapat mengirim pesan. Silakan ketik nomor yang dimulai dengan 08.
  {Bagikan Nomor HP}
  {Kembali}
Siti: 0812
Bot: Nomor yang kami terima baru 4 angka, padahal nomor HP terdiri atas 10–13 angka. Coba periksa lagi, lalu ketik ulang.
  {Bagikan Nomor HP}
  {Kembali}
Siti: 08120000001112345678
Bot: Nomor yang kami terima 20 angka, padahal nomor HP terdiri atas 10–13 angka. Coba periksa lagi, lalu ketik ulang.
  {Bagikan Nomor HP}
  {Kembali}
Siti: 626281200000011
Bot: Kode 62 tertulis dua kali. Mungkin yang Anda maksud 0812-0000-0011? Silakan ketik nomor itu sekali lagi.
  {Bagikan Nomor HP}
  {Kembali}
Siti: +65 8123 0000
Bot: Itu nomor luar negeri. Nomor seperti itu hanya dapat kami catat dengan tombol Bagikan Nomor HP. Jika ada nomor Indonesia, silakan ketik nomor itu.
  {Bagikan Nomor HP}
  {Kembali}
Siti: nomor saya yang kemarin
Bot: Itu belum terbaca sebagai nomor HP. Nomor HP dimulai dengan 08. Ketuk Bagikan Nomor HP, atau ketik nomornya, misalnya 0812 0000 0011.
  {Bagikan Nomor HP}
  {Kembali}
Siti: +62 812-0000-0011
Bot: Nomor 0812-0000-0011 sudah kami catat. Jika keliru, nanti dapat Anda ubah sebelum dikirim.
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
