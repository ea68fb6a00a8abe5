# Beberapa pendaftaran: yang perlu ditindaklanjuti lebih dahulu, yang sudah selesai satu baris, Riwayat menceritakannya
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, bawa KTP
! kelas BDL-2027-01: jahit, Bandar Lampung, buka 2027-01-04..2027-01-20, mulai 2027-04-12
! kelas BDL-2027-02: komputer, Bandar Lampung, buka 2027-01-04..2027-01-20, mulai 2027-06-07
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Berkas: KTP. Siapkan dan simpan dulu; kapan dibawa ke BLK Metro, kami kabari di sini.
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini. Berkas (KTP) simpan dulu; kapan dibawa ke BLK Metro, kami kabari di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Siti: /start BDL-2027-01
Bot: Menjahit Pakaian dengan Mesin
  Bidang: Garmen Apparel (Menjahit)
  Tempat: BLK Bandar Lampung
  Waktu: 12 April–21 Mei 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: BDL-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Siti: /start BDL-2027-02
Bot: Komputer Operator Asisten
  Bidang: Teknologi Informasi dan Komunikasi
  Tempat: BLK Bandar Lampung
  Waktu: 7 Juni–16 Juli 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: BDL-2027-02

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Komputer Operator Asisten, BLK Bandar Lampung (BDL-2027-02) dengan nomor LMR-000003.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! pendaftaran LMR-000002: accepted
! pendaftaran LMR-000003: not_accepted
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000002: Diterima
  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01)
  Berikutnya: ketuk Ambil Kursi sebelum pelatihan dimulai Senin, 12 April 2027.

  LMR-000001: Terdaftar
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini. Berkas (KTP) simpan dulu; kapan dibawa ke BLK Metro, kami kabari di sini.

  LMR-000003: Tidak Diterima, Komputer Operator Asisten, BLK Bandar Lampung (BDL-2027-02)
  [Ambil Kursi] [Lepas Kursi]
  [LMR-000002 Menjahit Pakaian dengan Mesin]
  [LMR-000001 Plate Welder SMAW 1G]
  [Riwayat]
  [Data Saya] [Tanya Petugas]
Siti: [Riwayat]
Bot: Pendaftaran Anda yang sudah selesai, yang terbaru lebih dahulu:

  LMR-000003: Tidak Diterima
  Komputer Operator Asisten, BLK Bandar Lampung (BDL-2027-02)
  Terima kasih sudah mendaftar. Kali ini kelas tersebut belum dapat menerima Anda. Berikutnya: kelas lain dapat Anda lihat kapan saja di /pelatihan
  [Status Saya]
! pendaftaran LMR-000002: confirmed
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Terdaftar
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini. Berkas (KTP) simpan dulu; kapan dibawa ke BLK Metro, kami kabari di sini.

  LMR-000002: Kursi Diambil
  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01)
  Berikutnya: pelatihan 12 April–21 Mei 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Bandar Lampung.

  LMR-000003: Tidak Diterima, Komputer Operator Asisten, BLK Bandar Lampung (BDL-2027-02)
  [LMR-000001 Plate Welder SMAW 1G]
  [LMR-000002 Menjahit Pakaian dengan Mesin]
  [Riwayat]
  [Data Saya] [Tanya Petugas]
Siti: [LMR-000002 Menjahit Pakaian dengan Mesin]
Bot: LMR-000002: Kursi Diambil
  Menjahit Pakaian dengan Mesin, BLK Bandar Lampung (BDL-2027-01)
  Berikutnya: pelatihan 12 April–21 Mei 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Bandar Lampung.
  Tempat bertanya: BLK Bandar Lampung
  [Ganti Kelas] [Mengundurkan Diri]
  [Status Saya] [Tanya Petugas]
