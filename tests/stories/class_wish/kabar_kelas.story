# Minta diingatkan: kabar datang begitu kelas yang cocok dibuka, satu kali, tidak di malam hari; terlihat dan dapat dihentikan di /data
@ 2027-01-05 09:00
! Siti terdaftar
! Budi terdaftar
Siti: las
Bot: Teknik Las: belum ada kelas yang dibuka untuk bidang ini. Contoh pelatihan yang pernah ada: Plate Welder SMAW 1G, Las SMAW 3G, Las SMAW 1G.

  Bidang ini sudah ada dalam daftar minat Anda.

  Agar kami kabari saat kelas yang cocok dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
Siti: [Ingatkan Saya]
Bot: Baik. Begitu ada kelas Teknik Las yang cocok untuk Anda, kami mengabari Anda di sini. Untuk berhenti, ketuk Kabar Kelas.
  [Pelatihan] [Kabar Kelas]
Siti: [Ingatkan Saya]
Bot (info): Sudah dilakukan sebelumnya.
Bot: Permintaan Anda sudah kami catat: begitu ada kelas Teknik Las yang cocok untuk Anda, kami mengabari Anda di sini.
  [Pelatihan] [Kabar Kelas]
Budi: las
Bot: Teknik Las: belum ada kelas yang dibuka untuk bidang ini. Contoh pelatihan yang pernah ada: Plate Welder SMAW 1G, Las SMAW 3G, Las SMAW 1G.

  Bidang ini sudah ada dalam daftar minat Anda.

  Agar kami kabari saat kelas yang cocok dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
Budi: [Ingatkan Saya]
Bot: Baik. Begitu ada kelas Teknik Las yang cocok untuk Anda, kami mengabari Anda di sini. Untuk berhenti, ketuk Kabar Kelas.
  [Pelatihan] [Kabar Kelas]
Siti: menjahit
Bot: Garmen Apparel (Menjahit): belum ada kelas yang dibuka untuk bidang ini. Contoh pelatihan yang pernah ada: Menjahit Pakaian dengan Mesin, Menjahit, Menjahit Pakaian Anak.

  Bidang ini belum ada dalam daftar minat Anda. Untuk menambahkannya, ketuk Ubah Bidang.

  Agar kami kabari saat kelas yang cocok dibuka, ketuk Ingatkan Saya.
  [Ubah Bidang]
  [Ingatkan Saya]
Siti: [Ingatkan Saya]
Bot: Baik. Begitu ada kelas Garmen Apparel (Menjahit) yang cocok untuk Anda, kami mengabari Anda di sini. Untuk berhenti, ketuk Kabar Kelas.
  [Pelatihan] [Kabar Kelas]
# Malam: belum ada yang diberi tahu
@ 2027-01-05 21:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-05..2027-01-20, mulai 2027-02-01
! kelas MTR-2027-02: las, Metro, buka 2027-01-05..2027-01-20, mulai 2027-02-01, usia 60-65
Budi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
@ +1h
# Pagi: Siti diberi tahu; Budi sudah mendaftar, dan kelas kedua tidak cocok untuk Siti
@ 2027-01-06 06:30
Bot ke Siti: Kelas yang Anda tunggu sudah dibuka: Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Mulai 1 Februari 2027, pendaftaran sampai Rabu, 20 Januari 2027, pukul 23.59 WIB. Untuk melihat syarat dan mendaftar, ketuk Lihat Kelas.
  [Lihat Kelas]
  [Berhenti: Teknik Las]
@ +1d
Siti: [Lihat Kelas]
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
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
  Terdaftar sejak: 5 Januari 2027

  Kabar kelas: Garmen Apparel (Menjahit), Teknik Las

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Kabar Kelas]
  [Tarik Persetujuan] [Hapus Data]
Siti: [Kabar Kelas]
Bot (ubah): Kabar kelas yang Anda minta: Garmen Apparel (Menjahit), Teknik Las. Untuk berhenti, ketuk bidangnya.
  [Berhenti: Garmen Apparel (Menjahit)]
  [Berhenti: Teknik Las]
  [Kembali ke Data Saya]
Siti: [Berhenti: Teknik Las]
Bot: Baik, kabar kelas Teknik Las tidak kami kirim lagi. Jika berubah pikiran, ketuk Ingatkan Saya.
  [Ingatkan Saya]
Siti: [Kabar Kelas]
Bot (ubah): Kabar kelas yang Anda minta: Garmen Apparel (Menjahit). Untuk berhenti, ketuk bidangnya.
  [Berhenti: Garmen Apparel (Menjahit)]
  [Kembali ke Data Saya]
! kelas MTR-2027-03: las, Metro, buka 2027-01-05..2027-01-20, mulai 2027-03-22
@ +1h
Bot ke Budi: Kelas yang Anda tunggu sudah dibuka: Plate Welder SMAW 1G, BLK Metro (MTR-2027-03). Mulai 22 Maret 2027, pendaftaran sampai Rabu, 20 Januari 2027, pukul 23.59 WIB. Untuk melihat syarat dan mendaftar, ketuk Lihat Kelas.
  [Lihat Kelas]
  [Berhenti: Teknik Las]
# Berhenti menerima info: semuanya
Siti: /berhenti
Bot: Baik, Anda tidak akan menerima info pelatihan dan lowongan lagi. Kabar tentang pendaftaran Anda sendiri tetap kami kirim. Untuk menerima info lagi, buka /data lalu ketuk Persetujuan.
  [Persetujuan]
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
  Terdaftar sejak: 5 Januari 2027

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
