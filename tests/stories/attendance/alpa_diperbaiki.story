# Koreksi yang menghapus alpa menghentikan semuanya
@ 2027-01-25 09:00
! staf Andi: Instruktur, BLK Metro, Andi Las
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
! Siti terdaftar
! Budi terdaftar
! peserta MTR-2027-01: Siti, Budi
! pengajar MTR-2027-01: Andi
! tahap MTR-2027-01: running
@ 2027-02-01 07:45
Bot ke Andi: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: 2a
Bot: Tercatat: 2. Budi Contoh: alpa.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  2. Budi Contoh: alpa

  2 peserta: hadir 1, alpa 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh · A]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: alpa

  2 peserta: hadir 1, alpa 1

  Ditutup Senin, 1 Februari 2027, pukul 07.45 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ 2027-02-02 07:45
Bot: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-2: Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: 2a
Bot: Tercatat: 2. Budi Contoh: alpa.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-2: Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB

  2. Budi Contoh: alpa

  2 peserta: hadir 1, alpa 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh · A]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-2: Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: alpa

  2 peserta: hadir 1, alpa 1

  Ditutup Selasa, 2 Februari 2027, pukul 07.45 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
# Belum jam kantor; sebelum ada yang ditanya, ternyata Budi sakit
Andi: 2s
Bot: Tercatat: 2. Budi Contoh: alpa → sakit.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-2: Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: sakit

  2 peserta: hadir 1, sakit 1

  Ditutup Selasa, 2 Februari 2027, pukul 07.45 WIB, oleh Andi Las.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ 2027-02-02 09:00
@ 2027-02-03 07:45
Bot: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-3: Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: 2a
Bot: Tercatat: 2. Budi Contoh: alpa.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-3: Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB

  2. Budi Contoh: alpa

  2 peserta: hadir 1, alpa 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh · A]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-3: Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: alpa

  2 peserta: hadir 1, alpa 1

  Ditutup Rabu, 3 Februari 2027, pukul 07.45 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ 2027-02-04 07:45
Bot: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-4: Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: 2a
Bot: Tercatat: 2. Budi Contoh: alpa.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-4: Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB

  2. Budi Contoh: alpa

  2 peserta: hadir 1, alpa 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh · A]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-4: Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: alpa

  2 peserta: hadir 1, alpa 1

  Ditutup Kamis, 4 Februari 2027, pukul 07.45 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ 2027-02-04 08:00
Bot ke Budi: Kami belum melihat Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) selama 2 hari pelatihan, sejak Rabu, 3 Februari 2027. Semoga Anda baik-baik saja. Apakah ada kendala, atau Anda akan hadir lagi?
  [Ada Kendala] [Akan Hadir]
= absence told: 2 absence_asked
# Ternyata hadir kemarin
@ 2027-02-04 10:00
Andi: [Daftar Lain]
Bot: Presensi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Hari ke-4, Kamis, 4 Februari 2027: hadir 1 dari 2
  Hari ke-3, Rabu, 3 Februari 2027: hadir 1 dari 2
  Hari ke-2, Selasa, 2 Februari 2027: hadir 1 dari 2
  Hari ke-1, Senin, 1 Februari 2027: hadir 1 dari 2
  [Hari ke-4 · 4 Februari 2027]
  [Hari ke-3 · 3 Februari 2027]
  [Hari ke-2 · 2 Februari 2027]
  [Hari ke-1 · 1 Februari 2027]
  [Cetak Seminggu] [Unduh Excel]
  [Persentase] [Lihat Kelas]
Andi: [Hari ke-3 · 3 Februari 2027]
Bot: Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-3: Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: alpa

  2 peserta: hadir 1, alpa 1

  Ditutup Rabu, 3 Februari 2027, pukul 07.45 WIB, oleh Andi Las.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Perbaiki]
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-3: Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: alpa

  2 peserta: hadir 1, alpa 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).

  Ditutup Rabu, 3 Februari 2027, pukul 07.45 WIB, oleh Andi Las.
  [1. Siti Aminah] [2. Budi Contoh · A]
  [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [2. Budi Contoh · A]
Bot (ubah): 2. Budi Contoh sekarang tercatat alpa. Bagaimana kehadirannya?
  [Hadir] [Terlambat] [Izin]
  [Sakit] [Alpa]
  [Kembali ke Daftar]
Andi: [Hadir]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-3: Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: hadir

  2 peserta: hadir 2

  Ditutup Rabu, 3 Februari 2027, pukul 07.45 WIB, oleh Andi Las.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ 2027-02-05 07:45
Bot: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-5: Jumat, 5 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-5: Jumat, 5 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: hadir

  2 peserta: hadir 2

  Ditutup Jumat, 5 Februari 2027, pukul 07.45 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ 2027-02-05 09:00
@ 2027-02-08 09:00
Bot: Pertemuan sudah dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-6: Senin, 8 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
= absence told: 2 absence_asked
