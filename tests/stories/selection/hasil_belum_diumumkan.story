# Hasil tidak diumumkan: petugas diingatkan tiga hari kerja sebelum mulai dan pada harinya, peserta tidak dijanjikan hari yang lewat
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
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
@ 2027-01-21 09:00
Bot ke Rina: Masa pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) berakhir dan sudah kami tutup, dengan 1 pendaftar aktif.
  [Lihat Kelas]
@ 2027-01-27 08:01
Bot ke Rina: Hasil seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) belum diumumkan, padahal pelatihannya dimulai Senin, 1 Februari 2027. 1 pendaftar menunggu jawaban, dan yang diterima perlu waktu untuk mengambil kursinya. Buka meja seleksi untuk mengumumkan, atau tunda kelasnya.
  [Meja Seleksi]
Rina: [Meja Seleksi]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Ditutup

  Pendaftar: 1 · kursi 16, cadangan 2
  Berkas: 0 lengkap, 0 kurang, 1 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 1
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Mulai Seleksi]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
@ 2027-01-28 08:01
@ 2027-02-01 06:31
Bot: Hasil seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) masih belum diumumkan, padahal hari pertamanya Senin, 1 Februari 2027 sudah tiba. 1 pendaftar belum mendapat jawaban. Mohon diumumkan, ditunda, atau dibatalkan hari ini juga.
  [Meja Seleksi]
Bot ke Petugas: Hasil seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) masih belum diumumkan, padahal hari pertamanya Senin, 1 Februari 2027 sudah tiba. 1 pendaftar belum mendapat jawaban. Mohon diumumkan, ditunda, atau dibatalkan hari ini juga.
  [Meja Seleksi]
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Terdaftar
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Hasilnya belum diumumkan sampai hari ini, dan petugas sudah kami ingatkan. Begitu ada, kami mengabari Anda di sini. Jika ada pertanyaan, ketuk Tanya Petugas.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Ganti Kelas] [Mengundurkan Diri]
  [Data Saya] [Tanya Petugas]
@ 2027-02-02 09:00
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Terdaftar
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Hasilnya belum diumumkan sampai hari ini, dan petugas sudah kami ingatkan. Begitu ada, kami mengabari Anda di sini. Jika ada pertanyaan, ketuk Tanya Petugas.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Ganti Kelas] [Mengundurkan Diri]
  [Data Saya] [Tanya Petugas]
