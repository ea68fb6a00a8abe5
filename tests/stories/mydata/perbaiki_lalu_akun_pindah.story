# Akun pindah ke obrolan lain di tengah perbaikan: obrolan lama tidak mengaku menyimpan
@ 2026-03-02 09:00
! Siti terdaftar
Siti: /data
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Siti Aminah
  NIK: 1871••••••••0001
  Tanggal lahir: 8 Maret 2001
  Jenis kelamin: perempuan
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
Siti: [Ubah Nama]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
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
Sari: <kontak sendiri>
Bot: Akun Anda dengan nomor pendaftaran LPG-000001 sudah terhubung ke obrolan ini. Ketuk /start untuk membuka menu.
  {}
Bot ke Siti: Akun Anda sudah dipindahkan ke obrolan Telegram lain dengan nomor HP yang terdaftar, jadi obrolan ini tidak lagi terhubung. Jika bukan Anda yang melakukannya, ketik PETUGAS.
Siti: Siti Baru
Bot: Maaf, kami belum memahami pesan itu. Silakan pilih salah satu tombol di bawah. Untuk berbicara dengan petugas, ketik PETUGAS. Petugas membalas pada hari kerja, pukul 08.00–15.30 WIB.
  [Daftar] [Pelatihan]
  [Lowongan] [Bantuan]
= names: Siti Aminah
