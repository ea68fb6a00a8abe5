# Yang belum terdaftar dapat melihat-lihat
@ 2026-03-02 09:00
Budi: /pelatihan
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

  Belum ada kelas yang dibuka. Jika Anda mendaftar dan setuju menerima info, kami mengabari Anda begitu ada kelas di bidang Anda.
  [Daftar]
Budi: /lowongan
Bot: Belum ada lowongan yang dibuka. Jika Anda mendaftar dan setuju menerima info, kami mengabari Anda saat ada yang cocok.
  [Daftar]
Budi: /bantuan
Bot: Yang dapat Anda lakukan di sini:

  /daftar: mendaftar sebagai pencari kerja
  /pelatihan: mencari dan mendaftar kelas
  /status: perkembangan pendaftaran Anda
  /jadwal: jadwal kelas
  /kerja: kabar kerja setelah lulus
  /lowongan: lowongan kerja
  /data: melihat, memperbaiki, atau menghapus data Anda
  /bahasa: Indonesia atau English
  /batal: keluar dari pendaftaran
  /berhenti: berhenti menerima info

  Petugas menjawab pada hari kerja, pukul 08.00–15.30 WIB: ketik PETUGAS atau ketuk Hubungi Petugas. Anda juga dapat datang ke BLK terdekat: Bandar Lampung, Kalianda, Metro, atau Kotabumi.

  Seluruh layanan gratis. Kami tidak pernah meminta uang, PIN, atau kode OTP.
  [Daftar] [Hubungi Petugas]
Budi: las listrik
Bot: Teknik Las: belum ada kelas yang dibuka untuk bidang ini. Contoh pelatihan yang pernah ada: Plate Welder SMAW 1G, Las SMAW 3G, Las SMAW 1G.

  Untuk mendaftar di bidang ini, ketuk Daftar.
  [Daftar]
Budi: terima kasih
Bot: Sama-sama. Jika perlu apa-apa, ketuk /bantuan.
Budi: /batal
Bot: Tidak ada yang sedang berjalan, jadi tidak ada yang perlu dibatalkan.
  [Bantuan]
