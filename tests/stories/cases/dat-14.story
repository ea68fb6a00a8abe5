# DAT-14: tanggal lahir sebagaimana ditulis orang; hari selalu lebih dahulu
@ 2026-03-02 09:00
! Dewi sampai bidang
Dewi: [Ubah Tanggal Lahir]
Bot: Kapan tanggal lahir Anda sesuai KTP? Tulis hari, bulan, lalu tahun.

  Contoh: 8 Maret 2001
  [Kembali]
Dewi: 03-04-1998
Bot: Data yang Anda tulis tampak berbeda dengan NIK. Hal itu memang terjadi pada sebagian KTP.

  Anda tulis: 3 April 1998, perempuan
  Menurut NIK: 2 Maret 1989, perempuan

  Jika yang Anda tulis sudah sama dengan KTP, ketuk Sama dengan KTP. Jika NIK salah ketik, ketuk Perbaiki.
  [Sama dengan KTP] [Perbaiki]
  [Kembali]
Dewi: [Sama dengan KTP]
Bot: Mohon periksa sebelum dikirim:

  Nama: Dewi Contoh
  NIK: 3273••••••••9993
  Tanggal lahir: 3 April 1998
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
Dewi: [Ubah Tanggal Lahir]
Bot: Kapan tanggal lahir Anda sesuai KTP? Tulis hari, bulan, lalu tahun.

  Contoh: 8 Maret 2001
  [Kembali]
Dewi: 3/4/1998
Bot: Data yang Anda tulis tampak berbeda dengan NIK. Hal itu memang terjadi pada sebagian KTP.

  Anda tulis: 3 April 1998, perempuan
  Menurut NIK: 2 Maret 1989, perempuan

  Jika yang Anda tulis sudah sama dengan KTP, ketuk Sama dengan KTP. Jika NIK salah ketik, ketuk Perbaiki.
  [Sama dengan KTP] [Perbaiki]
  [Kembali]
Dewi: [Sama dengan KTP]
Bot: Mohon periksa sebelum dikirim:

  Nama: Dewi Contoh
  NIK: 3273••••••••9993
  Tanggal lahir: 3 April 1998
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
Dewi: [Ubah Tanggal Lahir]
Bot: Kapan tanggal lahir Anda sesuai KTP? Tulis hari, bulan, lalu tahun.

  Contoh: 8 Maret 2001
  [Kembali]
Dewi: 03.04.98
Bot: Data yang Anda tulis tampak berbeda dengan NIK. Hal itu memang terjadi pada sebagian KTP.

  Anda tulis: 3 April 1998, perempuan
  Menurut NIK: 2 Maret 1989, perempuan

  Jika yang Anda tulis sudah sama dengan KTP, ketuk Sama dengan KTP. Jika NIK salah ketik, ketuk Perbaiki.
  [Sama dengan KTP] [Perbaiki]
  [Kembali]
Dewi: [Sama dengan KTP]
Bot: Mohon periksa sebelum dikirim:

  Nama: Dewi Contoh
  NIK: 3273••••••••9993
  Tanggal lahir: 3 April 1998
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
Dewi: [Ubah Tanggal Lahir]
Bot: Kapan tanggal lahir Anda sesuai KTP? Tulis hari, bulan, lalu tahun.

  Contoh: 8 Maret 2001
  [Kembali]
Dewi: 3 April 1998
Bot: Data yang Anda tulis tampak berbeda dengan NIK. Hal itu memang terjadi pada sebagian KTP.

  Anda tulis: 3 April 1998, perempuan
  Menurut NIK: 2 Maret 1989, perempuan

  Jika yang Anda tulis sudah sama dengan KTP, ketuk Sama dengan KTP. Jika NIK salah ketik, ketuk Perbaiki.
  [Sama dengan KTP] [Perbaiki]
  [Kembali]
Dewi: [Sama dengan KTP]
Bot: Mohon periksa sebelum dikirim:

  Nama: Dewi Contoh
  NIK: 3273••••••••9993
  Tanggal lahir: 3 April 1998
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
Dewi: [Ubah Tanggal Lahir]
Bot: Kapan tanggal lahir Anda sesuai KTP? Tulis hari, bulan, lalu tahun.

  Contoh: 8 Maret 2001
  [Kembali]
Dewi: 3 apr 98
Bot: Data yang Anda tulis tampak berbeda dengan NIK. Hal itu memang terjadi pada sebagian KTP.

  Anda tulis: 3 April 1998, perempuan
  Menurut NIK: 2 Maret 1989, perempuan

  Jika yang Anda tulis sudah sama dengan KTP, ketuk Sama dengan KTP. Jika NIK salah ketik, ketuk Perbaiki.
  [Sama dengan KTP] [Perbaiki]
  [Kembali]
Dewi: [Sama dengan KTP]
Bot: Mohon periksa sebelum dikirim:

  Nama: Dewi Contoh
  NIK: 3273••••••••9993
  Tanggal lahir: 3 April 1998
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
Dewi: [Ubah Tanggal Lahir]
Bot: Kapan tanggal lahir Anda sesuai KTP? Tulis hari, bulan, lalu tahun.

  Contoh: 8 Maret 2001
  [Kembali]
Dewi: 1998-04-03
Bot: Data yang Anda tulis tampak berbeda dengan NIK. Hal itu memang terjadi pada sebagian KTP.

  Anda tulis: 3 April 1998, perempuan
  Menurut NIK: 2 Maret 1989, perempuan

  Jika yang Anda tulis sudah sama dengan KTP, ketuk Sama dengan KTP. Jika NIK salah ketik, ketuk Perbaiki.
  [Sama dengan KTP] [Perbaiki]
  [Kembali]
Dewi: [Sama dengan KTP]
Bot: Mohon periksa sebelum dikirim:

  Nama: Dewi Contoh
  NIK: 3273••••••••9993
  Tanggal lahir: 3 April 1998
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
Dewi: [Ubah Tanggal Lahir]
Bot: Kapan tanggal lahir Anda sesuai KTP? Tulis hari, bulan, lalu tahun.

  Contoh: 8 Maret 2001
  [Kembali]
Dewi: 31-04-1998
Bot: Tanggal 31-04-1998 tidak ada di kalender. Coba tulis lagi dengan nama bulan, misalnya 8 Maret 2001.
  [Kembali]
Dewi: 32-01-1998
Bot: Tanggal 32-01-1998 tidak ada di kalender. Coba tulis lagi dengan nama bulan, misalnya 8 Maret 2001.
  [Kembali]
Dewi: besok
Bot: Kami belum dapat membaca tanggal itu. Tulis hari, bulan, lalu tahun, misalnya 8 Maret 2001.
  [Kembali]
Dewi: 00-00-0000
Bot: Tanggal 00-00-00 tidak ada di kalender. Coba tulis lagi dengan nama bulan, misalnya 8 Maret 2001.
  [Kembali]
Dewi: [Kembali]
Bot: Mohon periksa sebelum dikirim:

  Nama: Dewi Contoh
  NIK: 3273••••••••9993
  Tanggal lahir: 3 April 1998
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
Dewi: [Benar, Kirim]
Bot: Terima kasih, Dewi Contoh. Pendaftaran Anda sudah kami terima dengan nomor LPG-000001.

  Saat ini belum ada kelas yang dibuka di bidang Anda. Jika Anda ingin dikabari di sini saat kelasnya dibuka, ketuk Terima Info Pelatihan.

  Untuk melihat perkembangan, ketuk /status.
  [Terima Info Pelatihan]
  [Status Saya]
= birth dates: 1998-04-03 female
