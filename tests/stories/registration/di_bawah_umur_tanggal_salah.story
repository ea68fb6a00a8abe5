# Tahun lahir salah ketik di kartu: Kembali memakai lagi tanggal dari NIK, Perbaiki NIK tidak berputar-putar
@ 2026-03-02 09:00
! Siti sampai bidang
Siti: [Ubah Tanggal Lahir]
Bot: Kapan tanggal lahir Anda sesuai KTP? Tulis hari, bulan, lalu tahun.

  Contoh: 8 Maret 2001
  [Kembali]
Siti: 8 Maret 2015
Bot: Dari data Anda terbaca tanggal lahir 8 Maret 2015, jadi usia Anda belum 18 tahun. Pendaftaran Anda dibantu petugas bersama orang tua atau wali. Ketuk Teruskan ke Petugas agar kami hubungi. Jika NIK-nya salah ketik, ketuk Perbaiki NIK.
  [Teruskan ke Petugas]
  [Perbaiki NIK]
  [Kembali]
Siti: [Kembali]
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah
  NIK: 1871••••••••0001
  Tanggal lahir: 8 Maret 2001
  Jenis kelamin: perempuan
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Teknik Las

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Siti: [Ubah Tanggal Lahir]
Bot: Kapan tanggal lahir Anda sesuai KTP? Tulis hari, bulan, lalu tahun.

  Contoh: 8 Maret 2001
  [Kembali]
Siti: 8 Maret 2015
Bot: Dari data Anda terbaca tanggal lahir 8 Maret 2015, jadi usia Anda belum 18 tahun. Pendaftaran Anda dibantu petugas bersama orang tua atau wali. Ketuk Teruskan ke Petugas agar kami hubungi. Jika NIK-nya salah ketik, ketuk Perbaiki NIK.
  [Teruskan ke Petugas]
  [Perbaiki NIK]
  [Kembali]
Siti: [Perbaiki NIK]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: 1871994803010001
Bot (hapus): pesan Siti
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah
  NIK: 1871••••••••0001
  Tanggal lahir: 8 Maret 2001
  Jenis kelamin: perempuan
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Teknik Las

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Siti: [Benar, Kirim]
Bot: Terima kasih, Siti Aminah. Pendaftaran Anda sudah kami terima dengan nomor LPG-000001.

  Saat ini belum ada kelas yang dibuka di bidang Anda. Jika Anda ingin dikabari di sini saat kelasnya dibuka, ketuk Terima Info Pelatihan.

  Untuk melihat perkembangan, ketuk /status.
  [Terima Info Pelatihan]
  [Status Saya]
= birth dates: 2001-03-08 female
