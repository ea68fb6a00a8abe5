# Tanggal lahir dan jenis kelamin lain dari NIK: ditanya sekali, diterima, dan terlihat petugas
@ 2026-03-02 09:00
! Siti sampai bidang
Siti: [Ubah Tanggal Lahir]
Bot: Kapan tanggal lahir Anda sesuai KTP? Tulis hari, bulan, lalu tahun.

  Contoh: 8 Maret 2001
  [Kembali]
Siti: besok
Bot: Kami belum dapat membaca tanggal itu. Tulis hari, bulan, lalu tahun, misalnya 8 Maret 2001.
  [Kembali]
Siti: 31-04-1998
Bot: Tanggal 31-04-1998 tidak ada di kalender. Coba tulis lagi dengan nama bulan, misalnya 8 Maret 2001.
  [Kembali]
Siti: 9 maret 2001
Bot: Data yang Anda tulis tampak berbeda dengan NIK. Hal itu memang terjadi pada sebagian KTP.

  Anda tulis: 9 Maret 2001, perempuan
  Menurut NIK: 8 Maret 2001, perempuan

  Jika yang Anda tulis sudah sama dengan KTP, ketuk Sama dengan KTP. Jika NIK salah ketik, ketuk Perbaiki.
  [Sama dengan KTP] [Perbaiki]
  [Kembali]
Siti: [Sama dengan KTP]
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah
  NIK: 1871••••••••0001
  Tanggal lahir: 9 Maret 2001
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
Siti: [Ubah Jenis Kelamin]
Bot: Apa jenis kelamin Anda sesuai KTP?
  [Perempuan] [Laki-Laki]
  [Kembali]
Siti: [Laki-Laki]
Bot: Data yang Anda tulis tampak berbeda dengan NIK. Hal itu memang terjadi pada sebagian KTP.

  Anda tulis: 9 Maret 2001, laki-laki
  Menurut NIK: 8 Maret 2001, perempuan

  Jika yang Anda tulis sudah sama dengan KTP, ketuk Sama dengan KTP. Jika NIK salah ketik, ketuk Perbaiki.
  [Sama dengan KTP] [Perbaiki]
  [Kembali]
Siti: [Sama dengan KTP]
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah
  NIK: 1871••••••••0001
  Tanggal lahir: 9 Maret 2001
  Jenis kelamin: laki-laki
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
= people differing from their NIK: 1
= birth dates: 2001-03-09 male
