# Pengajar mengetik pengecualian: yang dipahami ditampilkan, nomor yang salah dan kata yang tidak dipahami disebut
@ 2027-01-25 09:00
! staf Andi: Instruktur, BLK Metro, Andi Las
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
! Siti terdaftar
! Budi terdaftar
! Dewi terdaftar
! Agus terdaftar
! peserta MTR-2027-01: Siti, Budi, Dewi, Agus
! pengajar MTR-2027-01: Andi
! tahap MTR-2027-01: running
@ 2027-02-01 07:45
Bot ke Andi: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  4 peserta: hadir 4

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [3. Dewi Contoh] [4. Agus Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: 2a 3t15 4 S
Bot: Tercatat: 2. Budi Contoh: alpa; 3. Dewi Contoh: terlambat 15 menit; 4. Agus Contoh: sakit.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  2. Budi Contoh: alpa
  3. Dewi Contoh: terlambat 15 menit
  4. Agus Contoh: sakit

  4 peserta: hadir 1, terlambat 1, sakit 1, alpa 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh · A]
  [3. Dewi Contoh · T] [4. Agus Contoh · S]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: no 2 izin, 9 alpa, 1x
Bot: Tercatat: 2. Budi Contoh: izin.
  Tidak ada nomor 9 di daftar ini.
  Belum kami pahami: 1 x. Ketik nomor lalu hurufnya, misalnya 3a.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  2. Budi Contoh: izin
  3. Dewi Contoh: terlambat 15 menit
  4. Agus Contoh: sakit

  4 peserta: hadir 1, terlambat 1, izin 1, sakit 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh · I]
  [3. Dewi Contoh · T] [4. Agus Contoh · S]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
= attendance: 1 2 excused | 1 3 late 15 | 1 4 sick
# Kata biasa bukan presensi
Andi: halo
Bot: Pesan itu tidak sedang kami tunggu. Silakan pilih:
  [Kelas] [Seleksi]
  [Jadwal]
Andi: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: izin
  3. Dewi Contoh: terlambat 15 menit
  4. Agus Contoh: sakit

  4 peserta: hadir 1, terlambat 1, izin 1, sakit 1

  Ditutup Senin, 1 Februari 2027, pukul 07.45 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
# Koreksi setelah ditutup: sebelum → sesudah
Andi: 2 alpa
Bot: Tercatat: 2. Budi Contoh: izin → alpa.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: alpa
  3. Dewi Contoh: terlambat 15 menit
  4. Agus Contoh: sakit

  4 peserta: hadir 1, terlambat 1, sakit 1, alpa 1

  Ditutup Senin, 1 Februari 2027, pukul 07.45 WIB, oleh Andi Las.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: 4h
Bot: Tercatat: 4. Agus Contoh: sakit → hadir.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: alpa
  3. Dewi Contoh: terlambat 15 menit
  4. Agus Contoh: hadir

  4 peserta: hadir 2, terlambat 1, alpa 1

  Ditutup Senin, 1 Februari 2027, pukul 07.45 WIB, oleh Andi Las.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
= attendance: 1 1 present | 1 2 absent | 1 3 late 15 | 1 4 present
# Dari daftar cetak, hari berikutnya
@ 2027-02-02 07:45
Bot: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-2: Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB

  4 peserta: hadir 4

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [3. Dewi Contoh] [4. Agus Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Daftar Lain]
Bot: Presensi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Hari ke-2, Selasa, 2 Februari 2027: belum ditutup
  Hari ke-1, Senin, 1 Februari 2027: hadir 3 dari 4
  [Hari ke-2 · 2 Februari 2027]
  [Hari ke-1 · 1 Februari 2027]
  [Cetak Seminggu] [Unduh Excel]
  [Persentase] [Lihat Kelas]
Andi: [Hari ke-1 · 1 Februari 2027]
Bot: Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: alpa
  3. Dewi Contoh: terlambat 15 menit
  4. Agus Contoh: hadir

  4 peserta: hadir 2, terlambat 1, alpa 1

  Ditutup Senin, 1 Februari 2027, pukul 07.45 WIB, oleh Andi Las.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Ketik Nomor]
Bot: Ketik nomor dan hurufnya untuk MTR-2027-01, Hari ke-1, Senin, 1 Februari 2027. Contoh: 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit, h hadir). Yang tidak Anda sebut tetap seperti di daftar.
Andi: <foto>
Bot: Ketik nomor dan hurufnya untuk MTR-2027-01, Hari ke-1, Senin, 1 Februari 2027. Contoh: 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit, h hadir). Yang tidak Anda sebut tetap seperti di daftar.
Andi: apa saja
Bot: Belum kami pahami: apa saja. Ketik nomor lalu hurufnya, misalnya 3a.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: alpa
  3. Dewi Contoh: terlambat 15 menit
  4. Agus Contoh: hadir

  4 peserta: hadir 2, terlambat 1, alpa 1

  Ditutup Senin, 1 Februari 2027, pukul 07.45 WIB, oleh Andi Las.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: 1t5
Bot: Tercatat: 1. Siti Aminah: hadir → terlambat 5 menit.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: terlambat 5 menit
  2. Budi Contoh: alpa
  3. Dewi Contoh: terlambat 15 menit
  4. Agus Contoh: hadir

  4 peserta: hadir 1, terlambat 2, alpa 1

  Ditutup Senin, 1 Februari 2027, pukul 07.45 WIB, oleh Andi Las.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
= attendance: 1 1 late 5 | 1 2 absent | 1 3 late 15 | 1 4 present
