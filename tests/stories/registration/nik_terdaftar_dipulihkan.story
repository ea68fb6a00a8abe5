# Siti berganti akun Telegram: nomor HP yang sama membuktikan bahwa akun itu miliknya
@ 2026-03-02 09:00
! Siti terdaftar
! orang Sari: nama Siti, telepon 6281200000011
Sari: /daftar
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Sari: [Setuju]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
Sari: Siti Aminah
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Sari: 1871994803010001
Bot (hapus): pesan Sari
Bot: NIK ini sudah pernah didaftarkan. Jika itu akun Anda, ketuk Pulihkan Akun. Jika Anda belum pernah mendaftar, ketuk Hubungi Petugas agar kami periksa. Demi keamanan, data akun tersebut tidak kami tampilkan di sini.
  [Pulihkan Akun]
  [Hubungi Petugas]
  [Perbaiki NIK]
  [Kembali]
Sari: [Pulihkan Akun]
Bot: Untuk memulihkan akun, ketuk Bagikan Nomor HP di bawah. Jika nomornya sama dengan nomor yang terdaftar, akun itu langsung terhubung ke obrolan ini. Jika nomor Anda sudah berganti, ketuk Hubungi Petugas.
  {Bagikan Nomor HP}
  {Hubungi Petugas}
  {Kembali}
Sari: [Bagikan Nomor HP]
Bot: Akun Anda dengan nomor pendaftaran LPG-000001 sudah terhubung ke obrolan ini. Ketuk /start untuk membuka menu.
  {}
Bot ke Siti: Akun Anda sudah dipindahkan ke obrolan Telegram lain dengan nomor HP yang terdaftar, jadi obrolan ini tidak lagi terhubung. Jika bukan Anda yang melakukannya, ketik PETUGAS.
= people: 1
= requests: 0
Sari: /status
Bot: Siti Aminah, Anda terdaftar dengan nomor LPG-000001 sejak 2 Maret 2026.

  Bidang yang Anda minati: Teknik Las.

  Berikutnya: menunggu kelas dibuka. Tanggalnya belum ada. Agar kami kabari begitu ada kelas di bidang Anda, ketuk Terima Info Pelatihan.

  Ada pertanyaan? Ketuk Tanya Petugas.
  [Terima Info Pelatihan]
  [Data Saya] [Tanya Petugas]
Siti: /status
Bot: Untuk itu Anda perlu terdaftar dahulu. Setelah pendaftaran selesai, permintaan Anda langsung kami buka.
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
