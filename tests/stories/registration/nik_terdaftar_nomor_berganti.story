# Nomornya sudah lain: permintaan diteruskan kepada petugas, tidak ada data yang tampak
@ 2026-03-02 09:00
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
! Siti terdaftar
Budi: /daftar
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Budi: [Setuju]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
Budi: Budi Contoh
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Budi: 1871994803010001
Bot (hapus): pesan Budi
Bot: NIK ini sudah pernah didaftarkan. Jika itu akun Anda, ketuk Pulihkan Akun. Jika Anda belum pernah mendaftar, ketuk Hubungi Petugas agar kami periksa. Demi keamanan, data akun tersebut tidak kami tampilkan di sini.
  [Pulihkan Akun]
  [Hubungi Petugas]
  [Perbaiki NIK]
  [Kembali]
Budi: [Pulihkan Akun]
Bot: Untuk memulihkan akun, ketuk Bagikan Nomor HP di bawah. Jika nomornya sama dengan nomor yang terdaftar, akun itu langsung terhubung ke obrolan ini. Jika nomor Anda sudah berganti, ketuk Hubungi Petugas.
  {Bagikan Nomor HP}
  {Hubungi Petugas}
  {Kembali}
Budi: 081200000011
Bot: Untuk memulihkan akun, nomornya perlu dibagikan dari Telegram Anda, bukan diketik. Ketuk Bagikan Nomor HP, atau Hubungi Petugas.
  {Bagikan Nomor HP}
  {Hubungi Petugas}
  {Kembali}
Budi: <kontak orang lain>
Bot: Itu kontak orang lain atau kontak yang diteruskan. Ketuk Bagikan Nomor HP di bawah agar yang terkirim nomor Anda sendiri.
  {Bagikan Nomor HP}
  {Hubungi Petugas}
  {Kembali}
Budi: [Bagikan Nomor HP]
Bot: Nomor yang Anda bagikan berbeda dengan nomor yang terdaftar. Hal itu wajar jika Anda berganti nomor; petugas akan membantu memeriksanya.
  {}
Bot: Permintaan Anda sudah kami teruskan kepada petugas dengan nomor PM-000001. Petugas membalas pada hari kerja, pukul 08.00–15.30 WIB. Anda juga dapat datang ke BLK terdekat dengan membawa KTP dan nomor itu.
Bot ke Petugas: Permintaan baru PM-000001: pemulihan akun, nomor HP berganti.
  Dari: Budi Contoh

  Ketuk Selesai jika sudah ditangani. Semua permintaan: /petugas
  [Selesai PM-000001]
= people: 1
= open requests: 1
= drafts: 0
