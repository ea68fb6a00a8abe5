# Siti pindah ke kelas lain dalam satu langkah
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01
! kelas BDL-2027-01: las, Bandar Lampung, buka 2027-01-04..2027-01-20, mulai 2027-02-15
! kelas KLD-2027-01: komputer, Kalianda, buka 2027-01-04..2027-01-20, mulai 2027-02-08, usia 50-60
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

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Terdaftar
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Pilihan Kedua]
  [Ganti Kelas] [Mengundurkan Diri]
  [Data Saya] [Tanya Petugas]
Siti: [Ganti Kelas]
Bot: Ganti Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan kelas apa? Yang ditampilkan sesuai dengan data Anda.

  Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01)
  Mulai 15 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  [Plate Welder SMAW 1G, BLK Bandar Lampung]
  [Tidak Jadi]
Siti: [Plate Welder SMAW 1G, BLK Bandar Lampung]
Bot: Pindah dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) ke Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01)? Pendaftaran Anda di kelas pertama berakhir, dan tempatnya diberikan kepada orang lain.
  [Ya, Pindah]
  [Tidak Jadi]
Siti: [Tidak Jadi]
Bot: Baik, pendaftaran LMR-000001 tetap seperti semula.
  [Status Saya]
Siti: [Ganti Kelas]
Bot: Ganti Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan kelas apa? Yang ditampilkan sesuai dengan data Anda.

  Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01)
  Mulai 15 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  [Plate Welder SMAW 1G, BLK Bandar Lampung]
  [Tidak Jadi]
Siti: [Plate Welder SMAW 1G, BLK Bandar Lampung]
Bot: Pindah dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) ke Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01)? Pendaftaran Anda di kelas pertama berakhir, dan tempatnya diberikan kepada orang lain.
  [Ya, Pindah]
  [Tidak Jadi]
Siti: [Ya, Pindah]
Bot: Anda kini terdaftar di Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01) dengan nomor LMR-000002. Pendaftaran Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah berakhir.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.
  [Pilihan Kedua] [Status Saya]
Siti: [Ya, Pindah]
Bot (info): Sudah dilakukan sebelumnya.
Bot: Anda sudah terdaftar, nomor LMR-000002: Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01).

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Siti: <tekan a:swap-yes=2.3>
Bot: Kelas KLD-2027-01 tidak dapat dipilih lagi: pendaftarannya sudah ditutup, atau tidak sesuai dengan data dan pendaftaran Anda. Tidak ada yang berubah.
  [Pilih Kelas Lain] [Status Saya]
Siti: <tekan a:swap-to=2.99>
Bot: Kelas itu tidak dapat dipilih. Tidak ada yang berubah.
  [Pilih Kelas Lain] [Status Saya]
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000002: Terdaftar
  Plate Welder SMAW 1G, BLK Bandar Lampung (BDL-2027-01)
  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  LMR-000001: Mengundurkan Diri, Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  [LMR-000002 Plate Welder SMAW 1G]
  [Riwayat]
  [Data Saya] [Tanya Petugas]
= application states: withdrawn | applied
= withdrawal reasons: other_training
