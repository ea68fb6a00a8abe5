# DLG-19: tautan kelas dibuka dengan segala cara; yang tidak dikenal dijawab ramah; pendaftaran yang berjalan tidak hilang
@ 2027-01-05 09:00
! kelas LAS12: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01
! Budi terdaftar
Budi: /start LAS12
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: LAS12

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: /start
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Budi: [Pelatihan]
Bot: Kelas yang sedang dibuka: 1

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Metro]
  [Bidang] [BLK] [Dekat Saya]
Budi: /start  LAS12
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: LAS12

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: /start@PencakerBot LAS12
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: LAS12

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: /start las12
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: LAS12

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: LAS12
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: LAS12

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: las 12
Bot: Kelas yang sedang dibuka: 1
  Bidang: Teknik Las

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Metro]
  [Bidang] [BLK] [Dekat Saya]
  [Semua Kelas]
Budi: /start TIDAKADA
Bot: Kelas atau tautan itu tidak kami kenal atau sudah tidak berlaku. Yang sedang dibuka ada di bawah ini.
Bot: Kelas yang sedang dibuka: 1

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Metro]
  [Bidang] [BLK] [Dekat Saya]
Budi: /start _-_
Bot: Kelas atau tautan itu tidak kami kenal atau sudah tidak berlaku. Yang sedang dibuka ada di bawah ini.
Bot: Kelas yang sedang dibuka: 1

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Metro]
  [Bidang] [BLK] [Dekat Saya]
Budi: /start 😀
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
! Siti sampai pendidikan
Siti: /start LAS12
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: LAS12

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
Bot: Pendaftaran Anda belum selesai: 6 dari 8 jawaban sudah tersimpan. Ingin melanjutkan?
  [Lanjutkan]
  [Lihat Jawaban] [Mulai Lagi]
Siti: /start  LAS12
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: LAS12

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
Bot: Pendaftaran Anda belum selesai: 6 dari 8 jawaban sudah tersimpan. Ingin melanjutkan?
  [Lanjutkan]
  [Lihat Jawaban] [Mulai Lagi]
Siti: LAS12
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: LAS12

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Siti: /start TIDAKADA
Bot: Kelas atau tautan itu tidak kami kenal atau sudah tidak berlaku. Yang sedang dibuka ada di bawah ini.
Bot: Kelas yang sedang dibuka: 1

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Metro]
  [Bidang] [BLK] [Dekat Saya]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Siti: /start las
Bot: Pendaftaran Anda belum selesai: 6 dari 8 jawaban sudah tersimpan. Ingin melanjutkan?
  [Lanjutkan]
  [Lihat Jawaban] [Mulai Lagi]
Siti: 0812 0000 0011
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
= people: 1
= drafts: 1
