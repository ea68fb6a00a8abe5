# REG-13: orang yang sama dua kali
@ 2026-03-02 09:00
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
! Budi terdaftar
Budi: /daftar
Bot: Budi Contoh, Anda sudah terdaftar dengan nomor LPG-000001. Untuk mengubah data, ketuk Data Saya. Untuk orang lain yang memakai HP ini, ketuk Daftarkan Anggota Keluarga.
  [Status Saya] [Data Saya]
  [Daftarkan Anggota Keluarga]
Budi: /start daftar
Bot: Budi Contoh, Anda sudah terdaftar dengan nomor LPG-000001. Untuk mengubah data, ketuk Data Saya. Untuk orang lain yang memakai HP ini, ketuk Daftarkan Anggota Keluarga.
  [Status Saya] [Data Saya]
  [Daftarkan Anggota Keluarga]
Budi: mau daftar lagi
Bot: Budi Contoh, Anda sudah terdaftar dengan nomor LPG-000001. Untuk mengubah data, ketuk Data Saya. Untuk orang lain yang memakai HP ini, ketuk Daftarkan Anggota Keluarga.
  [Status Saya] [Data Saya]
  [Daftarkan Anggota Keluarga]
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
Sari: Budi Contoh
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Sari: 3273011508989991
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
Bot: Nomor yang Anda bagikan berbeda dengan nomor yang terdaftar. Hal itu wajar jika Anda berganti nomor; petugas akan membantu memeriksanya.
  {}
Bot: Permintaan Anda sudah kami teruskan kepada petugas dengan nomor PM-000001. Petugas membalas pada hari kerja, pukul 08.00–15.30 WIB. Anda juga dapat datang ke BLK terdekat dengan membawa KTP dan nomor itu.
Bot ke Petugas: Permintaan baru PM-000001: pemulihan akun, nomor HP berganti.
  Dari: Budi Contoh

  Ketuk Selesai jika sudah ditangani. Semua permintaan: /petugas
  [Selesai PM-000001]
Sari: /status
Bot: Untuk itu Anda perlu terdaftar dahulu. Setelah pendaftaran selesai, permintaan Anda langsung kami buka.
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
= people: 1
= open requests: 1
# Dua kali mendaftar kelas: dengan tombol, dari tautan, dari menu, dan dengan nomor kelas
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01
Budi: /pelatihan
Bot: Kelas yang sedang dibuka: 1

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Metro]
  [Bidang] [BLK] [Dekat Saya]
Budi: [Plate Welder SMAW 1G, BLK Metro]
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
Budi: <tekan t:apply=1.m>
Bot (info): Sudah dilakukan sebelumnya.
Bot (ubah): Anda sudah terdaftar, nomor LMR-000001: Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Budi: /start MTR-2027-01
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

  Anda sudah terdaftar di kelas ini dengan nomor LMR-000001.
  [Status Saya] [Kelas Lain]
  [Tanya Petugas]
Budi: /pelatihan
Bot: Kelas yang sedang dibuka: 1

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 1

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Metro]
  [Bidang] [BLK] [Dekat Saya]
Budi: [Plate Welder SMAW 1G, BLK Metro]
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

  Anda sudah terdaftar di kelas ini dengan nomor LMR-000001.
  [Status Saya] [Kelas Lain]
  [Tanya Petugas]
Budi: <tekan t:apply=1.m>
Bot (info): Sudah dilakukan sebelumnya.
Bot (ubah): Anda sudah terdaftar, nomor LMR-000001: Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! ulang
Sari: /start MTR-2027-01
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
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Sari: <tekan t:apply=1.m>
Bot: Menu itu dapat dibuka setelah pendaftaran Anda selesai. Mari lanjutkan dari sini.
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
= people: 1
= applications: 1
= application steps: 1
