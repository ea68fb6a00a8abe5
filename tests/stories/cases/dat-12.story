# DAT-12: satu nomor dalam tujuh tulisan, dan yang bukan nomor HP
@ 2026-03-02 09:00
! Budi terdaftar
Budi: /data
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Budi Contoh
  NIK: 3273••••••••9991
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: laki-laki
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
Budi: [Ubah Nomor HP]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Budi: 081200000099
Bot: Nomor 0812-0000-0099 sudah kami catat.
  {}
Bot: Perubahan sudah kami simpan.
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Budi Contoh
  NIK: 3273••••••••9991
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: laki-laki
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0099 (diketik)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
Budi: [Ubah Nomor HP]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Budi: 081200000011
Bot: Nomor 0812-0000-0011 sudah kami catat.
  {}
Bot: Perubahan sudah kami simpan.
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Budi Contoh
  NIK: 3273••••••••9991
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: laki-laki
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (diketik)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
= phones: +6281200000011
Budi: [Ubah Nomor HP]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Budi: +62 812-0000-0011
Bot: Nomor 0812-0000-0011 sudah kami catat.
  {}
Bot: Perubahan sudah kami simpan.
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Budi Contoh
  NIK: 3273••••••••9991
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: laki-laki
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (diketik)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
= phones: +6281200000011
Budi: [Ubah Nomor HP]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Budi: 6281200000011
Bot: Nomor 0812-0000-0011 sudah kami catat.
  {}
Bot: Perubahan sudah kami simpan.
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Budi Contoh
  NIK: 3273••••••••9991
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: laki-laki
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (diketik)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
= phones: +6281200000011
Budi: [Ubah Nomor HP]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Budi: 81200000011
Bot: Nomor 0812-0000-0011 sudah kami catat.
  {}
Bot: Perubahan sudah kami simpan.
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Budi Contoh
  NIK: 3273••••••••9991
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: laki-laki
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (diketik)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
= phones: +6281200000011
Budi: [Ubah Nomor HP]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Budi: 0062 812 0000 0011
Bot: Nomor 0812-0000-0011 sudah kami catat.
  {}
Bot: Perubahan sudah kami simpan.
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Budi Contoh
  NIK: 3273••••••••9991
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: laki-laki
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (diketik)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
= phones: +6281200000011
Budi: [Ubah Nomor HP]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Budi: (0812) 0000 0011
Bot: Nomor 0812-0000-0011 sudah kami catat.
  {}
Bot: Perubahan sudah kami simpan.
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Budi Contoh
  NIK: 3273••••••••9991
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: laki-laki
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (diketik)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
= phones: +6281200000011
Budi: [Ubah Nomor HP]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Budi: +6281200000011.
Bot: Nomor 0812-0000-0011 sudah kami catat.
  {}
Bot: Perubahan sudah kami simpan.
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Budi Contoh
  NIK: 3273••••••••9991
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: laki-laki
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (diketik)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
= phones: +6281200000011
Budi: [Ubah Nomor HP]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Budi: 626281200000011
Bot: Kode 62 tertulis dua kali. Mungkin yang Anda maksud 0812-0000-0011? Silakan ketik nomor itu sekali lagi.
  {Bagikan Nomor HP}
  {Kembali}
Budi: +621
Bot: Nomor yang kami terima baru 2 angka, padahal nomor HP terdiri atas 10–13 angka. Coba periksa lagi, lalu ketik ulang.
  {Bagikan Nomor HP}
  {Kembali}
Budi: 0812
Bot: Nomor yang kami terima baru 4 angka, padahal nomor HP terdiri atas 10–13 angka. Coba periksa lagi, lalu ketik ulang.
  {Bagikan Nomor HP}
  {Kembali}
Budi: 08120000001112345678
Bot: Nomor yang kami terima 20 angka, padahal nomor HP terdiri atas 10–13 angka. Coba periksa lagi, lalu ketik ulang.
  {Bagikan Nomor HP}
  {Kembali}
Budi: +65 8123 0000
Bot: Itu nomor luar negeri. Nomor seperti itu hanya dapat kami catat dengan tombol Bagikan Nomor HP. Jika ada nomor Indonesia, silakan ketik nomor itu.
  {Bagikan Nomor HP}
  {Kembali}
= phones: +6281200000011
