# Menu menyapa dengan nama; status jujur selama belum ada apa-apa
@ 2026-03-02 09:00
! Siti terdaftar
Siti: /start
Bot: Halo, Siti Aminah. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Siti: [Status Saya]
Bot: Siti Aminah, Anda terdaftar dengan nomor LPG-000001 sejak 2 Maret 2026.

  Bidang yang Anda minati: Teknik Las.

  Berikutnya: menunggu kelas dibuka. Tanggalnya belum ada. Agar kami kabari begitu ada kelas di bidang Anda, ketuk Terima Info Pelatihan.

  Ada pertanyaan? Ketuk Tanya Petugas.
  [Terima Info Pelatihan]
  [Data Saya] [Tanya Petugas]
Siti: /jadwal
Bot: Anda belum mengikuti kelas, jadi belum ada jadwal. Setelah Anda diterima di sebuah kelas, hari, jam, dan tempatnya dapat dilihat di sini.
  [Status Saya]
Siti: /kerja
Bot: Apa kegiatan Anda sekarang? Cukup ketuk satu jawaban. Kerja harian, borongan, atau di usaha keluarga juga dihitung bekerja.
  [Bekerja] [Usaha Sendiri]
  [Magang] [Lanjut Sekolah]
  [Masih Mencari] [Tidak Sedang Mencari]
Siti: /lowongan
Bot: Belum ada lowongan yang dibuka. Agar kami kabari di sini saat ada yang cocok, ketuk Terima Info Pelatihan; info lowongan termasuk di dalamnya.
  [Terima Info Pelatihan]
Siti: /pelatihan
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
Siti: /bantuan
Bot: Yang dapat Anda lakukan di sini:

  /pelatihan: mencari dan mendaftar kelas
  /status: perkembangan pendaftaran Anda
  /jadwal: jadwal kelas
  /kerja: kabar kerja setelah lulus
  /lowongan: lowongan kerja
  /data: melihat, memperbaiki, atau menghapus data Anda
  /bahasa: Indonesia atau English
  /berhenti: berhenti menerima info

  Untuk anggota keluarga yang memakai HP ini, ketuk Daftarkan Anggota Keluarga.

  Petugas menjawab pada hari kerja, pukul 08.00–15.30 WIB: ketik PETUGAS atau ketuk Hubungi Petugas. Anda juga dapat datang ke BLK terdekat: Bandar Lampung, Kalianda, Metro, atau Kotabumi.

  Seluruh layanan gratis. Kami tidak pernah meminta uang, PIN, atau kode OTP.
  [Hubungi Petugas]
  [Daftarkan Anggota Keluarga]
Siti: /daftar
Bot: Siti Aminah, Anda sudah terdaftar dengan nomor LPG-000001. Untuk mengubah data, ketuk Data Saya. Untuk orang lain yang memakai HP ini, ketuk Daftarkan Anggota Keluarga.
  [Status Saya] [Data Saya]
  [Daftarkan Anggota Keluarga]
