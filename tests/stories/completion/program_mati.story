# Program mati pada malam hari terakhir: petugas ditanya sekali pada hari kerja berikutnya, bukan pada akhir pekan
@ 2027-02-01 07:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-02-03, mulai 2027-02-08, lama 5
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8–12 Februari 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 5 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 3 Februari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 3 Februari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! pendaftaran LMR-000001: confirmed
@ 2027-02-08 09:00
Bot ke Rina: Pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) ditutup dengan 1 pendaftar aktif, padahal minimal pesertanya 10 orang.

  Apa yang akan dilakukan?
  [Perpanjang] [Tunda]
  [Tetap Jalankan]
  [Lihat Kelas]
! tahap MTR-2027-01: running
@ 2027-02-12 15:45
Bot ke Rina: Pertemuan sudah selesai, tetapi daftarnya belum ditutup. Periksa sekali lagi, lalu ketuk Tutup Daftar.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-5: Jumat, 12 Februari 2027, pukul 08.00–15.30 WIB

  1 peserta: hadir 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ 2027-02-13 10:00
@ 2027-02-15 07:30
! kill
@ 2027-02-15 08:10
Bot ke Rina: Hari terakhir MTR-2027-01 Plate Welder SMAW 1G, BLK Metro sudah lewat dan hasil 1 peserta belum dicatat. Siapa yang lulus? Ketuk Hasil Pelatihan.
  [Hasil Pelatihan] [Buka Kelas]
@ 2027-02-16 09:00
