# Seorang pengajar memegang dua kelas pada hari yang sama: ditanya, daftar mana yang dimaksud
@ 2027-01-25 09:00
! staf Andi: Instruktur, BLK Metro, Andi Las
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
! kelas MTR-2027-02: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0, lama 2
! Siti terdaftar
! Budi terdaftar
! Dewi terdaftar
! peserta MTR-2027-01: Siti, Budi
! peserta MTR-2027-02: Dewi
! pengajar MTR-2027-01: Andi
! pengajar MTR-2027-02: Andi
! tahap MTR-2027-01: running
! tahap MTR-2027-02: running
@ 2027-02-01 07:45
Bot ke Andi: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Bot ke Andi: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-02 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1 peserta: hadir 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Dewi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: 1a
Bot: Yang Anda ketik untuk daftar yang mana?
  [08.00 · MTR-2027-01 · Hari ke-1]
  [08.00 · MTR-2027-02 · Hari ke-1]
Andi: <stiker>
Bot: Yang Anda ketik untuk daftar yang mana?
  [08.00 · MTR-2027-01 · Hari ke-1]
  [08.00 · MTR-2027-02 · Hari ke-1]
Andi: 1t10
Bot: Yang Anda ketik untuk daftar yang mana?
  [08.00 · MTR-2027-01 · Hari ke-1]
  [08.00 · MTR-2027-02 · Hari ke-1]
Andi: [08.00 · MTR-2027-02 · Hari ke-1]
Bot: Tercatat: 1. Dewi Contoh: terlambat 10 menit.

  Presensi MTR-2027-02 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Dewi Contoh: terlambat 10 menit

  1 peserta: hadir 0, terlambat 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Dewi Contoh · T]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [08.00 · MTR-2027-01 · Hari ke-1]
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
= attendance: 1 1 late 10
