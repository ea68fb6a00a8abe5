# Tanpa pengajar, petugas BLK mendapat daftarnya; yang belum ditutup diingatkan sekali saat pertemuan selesai
@ 2027-01-25 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! staf Joko: Petugas BLK, BLK Kalianda, Joko Susilo
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
! Siti terdaftar
! peserta MTR-2027-01: Siti
! tahap MTR-2027-01: running
@ 2027-02-01 07:45
Bot ke Rina: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1 peserta: hadir 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ +2m
! kill
@ 2027-02-01 15:29
@ 2027-02-01 15:30
Bot ke Rina: Pertemuan sudah selesai, tetapi daftarnya belum ditutup. Periksa sekali lagi, lalu ketuk Tutup Daftar.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1 peserta: hadir 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ +5m
@ +3h
Rina: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir

  1 peserta: hadir 1

  Ditutup Senin, 1 Februari 2027, pukul 18.35 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
# Program mati sepanjang pagi: daftarnya tetap datang
! kill
@ 2027-02-02 10:00
Bot: Pertemuan sudah dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-2: Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB

  1 peserta: hadir 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
# BLK lain
Joko: <tekan b:list=2>
Bot (jendela): Tombol ini bukan untuk Anda.
Joko: <tekan b:days=1.0>
Bot (jendela): Tombol ini bukan untuk Anda.
# Hari yang belum tiba
Rina: <tekan b:list=3>
Bot (ubah): Daftar presensi MTR-2027-01, Hari ke-3, tersedia mulai Rabu, 3 Februari 2027, pukul 07.45 WIB.
  [Daftar Lain]
