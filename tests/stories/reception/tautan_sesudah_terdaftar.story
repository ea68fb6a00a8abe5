# Tautan sesudah terdaftar: bidang, perintah, dan tautan yang tidak dikenal
@ 2026-03-02 09:00
! Siti terdaftar
Siti: /start garmen-menjahit
Bot: Garmen Apparel (Menjahit): belum ada kelas yang dibuka untuk bidang ini. Contoh pelatihan yang pernah ada: Menjahit Pakaian dengan Mesin, Menjahit, Menjahit Pakaian Anak.

  Bidang ini belum ada dalam daftar minat Anda. Untuk menambahkannya, ketuk Ubah Bidang.

  Agar kami kabari saat kelas yang cocok dibuka, ketuk Ingatkan Saya.
  [Ubah Bidang]
  [Ingatkan Saya]
Siti: /start las
Bot: Teknik Las: belum ada kelas yang dibuka untuk bidang ini. Contoh pelatihan yang pernah ada: Plate Welder SMAW 1G, Las SMAW 3G, Las SMAW 1G.

  Bidang ini sudah ada dalam daftar minat Anda.

  Agar kami kabari saat kelas yang cocok dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
Siti: /start status
Bot: Siti Aminah, Anda terdaftar dengan nomor LPG-000001 sejak 2 Maret 2026.

  Bidang yang Anda minati: Teknik Las.

  Berikutnya: menunggu kelas dibuka. Tanggalnya belum ada. Agar kami kabari begitu ada kelas di bidang Anda, ketuk Terima Info Pelatihan.

  Ada pertanyaan? Ketuk Tanya Petugas.
  [Terima Info Pelatihan]
  [Data Saya] [Tanya Petugas]
Siti: /start TIDAKADA
Bot: Kelas atau tautan itu tidak kami kenal atau sudah tidak berlaku. Yang sedang dibuka ada di bawah ini.
Bot: Bidang pelatihan di BLK Lampung:

  • Teknik Las
  • Garmen Apparel (Menjahit)
  • Teknologi Informasi dan Komunikasi
  • Teknik Elektronika
  • Teknik Listrik
  • Tata Kecantikan dan Tata Rias
  • Teknik Otomotif
  • Bisnis dan Manajemen
  • Pariwisata dan Perhotelan
  • Teknik Pendingin (Refrigerasi)
  • Teknik Manufaktur
  • Bangunan dan Perkayuan
  • Pengolahan Hasil Pertanian dan Perikanan
  • Pertanian dan Perikanan
  • Kerajinan dan Industri Kreatif
  • Bahasa
  • Perawatan dan Caregiver

  Belum ada kelas yang dibuka. Agar kami kabari begitu ada kelas di bidang Anda, ketuk Terima Info Pelatihan.
  [Terima Info Pelatihan]
