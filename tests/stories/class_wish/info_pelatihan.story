# Siapa yang menerima info pelatihan dikabari tentang kelas baru di bidang yang diminatinya, dan dapat berhenti di tempat
@ 2027-01-05 09:00
! Siti terdaftar
! Budi terdaftar
! Dewi terdaftar
Siti: /status
Bot: Siti Aminah, Anda terdaftar dengan nomor LPG-000001 sejak 5 Januari 2027.

  Bidang yang Anda minati: Teknik Las.

  Berikutnya: menunggu kelas dibuka. Tanggalnya belum ada. Agar kami kabari begitu ada kelas di bidang Anda, ketuk Terima Info Pelatihan.

  Ada pertanyaan? Ketuk Tanya Petugas.
  [Terima Info Pelatihan]
  [Data Saya] [Tanya Petugas]
Siti: [Terima Info Pelatihan]
Bot: Baik, mulai sekarang Anda menerima info pelatihan dan lowongan: begitu ada kelas di bidang Anda, kami mengabari Anda di sini. Untuk berhenti kapan saja, ketuk /berhenti.
  [Status Saya]
Budi: /status
Bot: Budi Contoh, Anda terdaftar dengan nomor LPG-000002 sejak 5 Januari 2027.

  Bidang yang Anda minati: Teknik Las.

  Berikutnya: menunggu kelas dibuka. Tanggalnya belum ada. Agar kami kabari begitu ada kelas di bidang Anda, ketuk Terima Info Pelatihan.

  Ada pertanyaan? Ketuk Tanya Petugas.
  [Terima Info Pelatihan]
  [Data Saya] [Tanya Petugas]
Budi: [Terima Info Pelatihan]
Bot: Baik, mulai sekarang Anda menerima info pelatihan dan lowongan: begitu ada kelas di bidang Anda, kami mengabari Anda di sini. Untuk berhenti kapan saja, ketuk /berhenti.
  [Status Saya]
# Budi juga meminta kabar bidang ini: satu kabar saja
Budi: las
Bot: Teknik Las: belum ada kelas yang dibuka untuk bidang ini. Contoh pelatihan yang pernah ada: Plate Welder SMAW 1G, Las SMAW 3G, Las SMAW 1G.

  Bidang ini sudah ada dalam daftar minat Anda.

  Agar kami kabari saat kelas yang cocok dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
Budi: [Ingatkan Saya]
Bot: Baik. Begitu ada kelas Teknik Las yang cocok untuk Anda, kami mengabari Anda di sini. Untuk berhenti, ketuk Kabar Kelas.
  [Pelatihan] [Kabar Kelas]
# Dewi tidak menyetujui info: tidak dikabari
! kelas MTR-2027-01: las, Metro, buka 2027-01-05..2027-01-20, mulai 2027-02-01
@ +1m
Bot: Kelas yang Anda tunggu sudah dibuka: Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Mulai 1 Februari 2027, pendaftaran sampai Rabu, 20 Januari 2027, pukul 23.59 WIB. Untuk melihat syarat dan mendaftar, ketuk Lihat Kelas.
  [Lihat Kelas]
  [Berhenti: Teknik Las]
Bot ke Siti: Ada kelas baru di bidang Anda, Teknik Las: Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Mulai 1 Februari 2027, pendaftaran sampai Rabu, 20 Januari 2027, pukul 23.59 WIB. Untuk melihat syarat dan mendaftar, ketuk Lihat Kelas.
  [Lihat Kelas]
  [Berhenti Menerima Info]
@ +1h
# Bidang lain, dan kelas yang tidak cocok: tidak ada kabar
! kelas MTR-2027-02: menjahit, Metro, buka 2027-01-05..2027-01-20, mulai 2027-02-01
! kelas MTR-2027-03: las, Metro, buka 2027-01-05..2027-01-20, mulai 2027-02-01, usia 60-65
@ +1h
Siti: [Berhenti Menerima Info]
Bot: Baik, Anda tidak akan menerima info pelatihan dan lowongan lagi. Kabar tentang pendaftaran Anda sendiri tetap kami kirim. Untuk menerima info lagi, buka /data lalu ketuk Persetujuan.
  [Persetujuan]
! kelas MTR-2027-04: las, Metro, buka 2027-01-05..2027-01-20, mulai 2027-03-22
@ +1h
