# Siti mengundurkan diri dengan alasan, lalu mendaftar lagi: nomornya tetap
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, tes 2027-01-22 08:00
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Jumat, 22 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: tes pada Jumat, 22 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Terdaftar
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Berikutnya: tes pada Jumat, 22 Januari 2027, pukul 08.00 WIB, di Aula BLK.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Pilihan Kedua]
  [Ganti Kelas] [Mengundurkan Diri]
  [Data Saya] [Tanya Petugas]
Siti: [Mengundurkan Diri]
Bot: Mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001? Begitu alasan dipilih, pendaftaran ini batal dan tempat Anda diberikan kepada orang lain. Apa alasannya?
  [Sudah Bekerja]
  [Waktunya Tidak Cocok]
  [Terlalu Jauh]
  [Sekolah atau Pelatihan Lain]
  [Keluarga atau Kesehatan]
  [Alasan Lain]
  [Tidak Jadi]
Siti: xyz
Bot: Mohon pilih salah satu alasan di bawah. Begitu alasan dipilih, pendaftaran Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) batal. Jika ragu, ketuk Tidak Jadi.
  [Sudah Bekerja]
  [Waktunya Tidak Cocok]
  [Terlalu Jauh]
  [Sekolah atau Pelatihan Lain]
  [Keluarga atau Kesehatan]
  [Alasan Lain]
  [Tidak Jadi]
Siti: tidak jadi
Bot: Baik, pendaftaran LMR-000001 tetap seperti semula.
  [Status Saya]
Siti: [Mengundurkan Diri]
Bot: Mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001? Begitu alasan dipilih, pendaftaran ini batal dan tempat Anda diberikan kepada orang lain. Apa alasannya?
  [Sudah Bekerja]
  [Waktunya Tidak Cocok]
  [Terlalu Jauh]
  [Sekolah atau Pelatihan Lain]
  [Keluarga atau Kesehatan]
  [Alasan Lain]
  [Tidak Jadi]
Siti: [Terlalu Jauh]
Bot: Anda sudah mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001. Terima kasih sudah memberi tahu. Jika berubah pikiran, Anda dapat mendaftar lagi sampai 20 Januari 2027.
  [Kelas Lain] [Daftar Lagi]
Siti: [Terlalu Jauh]
Bot: Anda sudah mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001, sebelumnya.
  [Status Saya] [Kelas Lain]
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Mengundurkan Diri
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Anda mengundurkan diri dari kelas ini. Berikutnya: kelas lain dapat Anda lihat kapan saja di /pelatihan
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Data Saya] [Tanya Petugas]
Siti: [Daftar Lagi]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: tes pada Jumat, 22 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
= application states: applied
= application steps: 3
Siti: [Sudah Bekerja] @lama
Bot: Mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001? Begitu alasan dipilih, pendaftaran ini batal dan tempat Anda diberikan kepada orang lain. Apa alasannya?
  [Sudah Bekerja]
  [Waktunya Tidak Cocok]
  [Terlalu Jauh]
  [Sekolah atau Pelatihan Lain]
  [Keluarga atau Kesehatan]
  [Alasan Lain]
  [Tidak Jadi]
Siti: sudah dapat kerja
Bot: Anda sudah mengundurkan diri dari Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001. Terima kasih sudah memberi tahu. Jika berubah pikiran, Anda dapat mendaftar lagi sampai 20 Januari 2027.
  [Kelas Lain] [Daftar Lagi]
= application states: withdrawn
= withdrawal reasons: work
= applications: 1
