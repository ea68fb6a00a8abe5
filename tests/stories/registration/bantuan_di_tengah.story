# Bertanya di tengah pendaftaran, lalu melanjutkan
@ 2026-03-02 09:00
! Siti sampai nama
Siti: /bantuan
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
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: bingung kak
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
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: /status
Bot: Menu itu dapat dibuka setelah pendaftaran Anda selesai. Mari lanjutkan dari sini.
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
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

  Belum ada kelas yang dibuka. Jika Anda mendaftar dan setuju menerima info, kami mengabari Anda begitu ada kelas di bidang Anda.
  [Daftar]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: 1871994803010001
Bot (hapus): pesan Siti
Bot: Menurut NIK, Anda lahir 8 Maret 2001, perempuan. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

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
