# Tautan sesudah terdaftar: bidang, perintah, dan tautan yang tidak dikenal
@ 2026-03-02 09:00
! Siti terdaftar
Siti: /start garmen-menjahit
Bot: Garmen Apparel (Menjahit): belum ada kelas yang dibuka untuk bidang ini. Contoh pelatihan yang pernah ada: Menjahit Pakaian dengan Mesin, Menjahit, Menjahit Pakaian Anak.

  Bidang ini belum ada dalam daftar minat Anda. Untuk menambahkannya, ketuk Ubah Bidang.
  [Ubah Bidang]
Siti: /start las
Bot: Teknik Las: belum ada kelas yang dibuka untuk bidang ini. Contoh pelatihan yang pernah ada: Plate Welder SMAW 1G, Las SMAW 3G, Las SMAW 1G.

  Bidang ini sudah ada dalam daftar minat Anda.
  [Status Saya]
Siti: /start status
Bot: Siti Aminah, Anda terdaftar dengan nomor LPG-000001 sejak 2 Maret 2026.

  Bidang yang Anda minati: Teknik Las.

  Berikutnya: menunggu kelas dibuka. Tanggalnya belum ada. Agar kami kabari di sini, ketuk Terima Info Pelatihan.

  Ada pertanyaan? Ketuk Hubungi Petugas.
  [Terima Info Pelatihan]
  [Data Saya] [Hubungi Petugas]
Siti: /start TIDAKADA
Bot: Tautan itu sudah tidak berlaku atau belum kami kenal. Yang dapat Anda lakukan sekarang ada di bawah ini.
Bot: Halo, Siti Aminah. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Bahasa] [Bantuan]
