# Dua hari alpa: peserta ditanya; tanpa jawaban, pengajar diberi tahu pada hari kerja berikutnya, lalu kepala
@ 2027-01-25 09:00
! staf Andi: Instruktur, BLK Metro, Andi Las
! staf Hasan: Kepala, Hasan Basri
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
Bot ke Hasan: Laporan bulanan penempatan, Februari 2027
  Grafik dan Excel menyusul di bawah.

  Tidak ada hal yang perlu perhatian khusus.
Bot ke Hasan (gambar): penempatan-2027-02-02.png —
Bot ke Hasan (berkas): penempatan-2027-02-02.xlsx —
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
@ 2027-02-02 09:00
# Daftar belum ditutup: belum ada yang ditanya
Andi: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-2: Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: alpa

  2 peserta: hadir 1, alpa 1

  Ditutup Selasa, 2 Februari 2027, pukul 09.00 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ +1m
Bot ke Budi: Kami belum melihat Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) selama 2 hari pelatihan, sejak Senin, 1 Februari 2027. Semoga Anda baik-baik saja. Apakah ada kendala, atau Anda akan hadir lagi?
  [Ada Kendala] [Akan Hadir]
= absence told: 2 absence_asked
@ 2027-02-03 07:45
Bot: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-3: Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ 2027-02-03 09:00
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

  Ditutup Rabu, 3 Februari 2027, pukul 09.00 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ +10m
Bot: Budi Contoh (LMR-000002) alpa 3 hari pelatihan berturut-turut di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), sejak Senin, 1 Februari 2027. Pertanyaan kami belum dijawab. Mohon dicari tahu kendalanya. Jika ternyata ia hadir, perbaiki presensinya.
  [Presensi] [Lihat Kelas]
= absence told: 2 absence_asked | 2 absence_to_teacher
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
@ 2027-02-04 08:30
Bot ke Hasan: Budi Contoh (LMR-000002) alpa 4 hari pelatihan berturut-turut di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), sejak Senin, 1 Februari 2027. Pertanyaan kami belum dijawab. Pengajar sudah diberi tahu sebelumnya.
  [Kartu Pendaftar] [Presensi] [Lihat Kelas]
@ 2027-02-05 07:45
Bot: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-5: Jumat, 5 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: 2a
Bot: Tercatat: 2. Budi Contoh: alpa.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-5: Jumat, 5 Februari 2027, pukul 08.00–15.30 WIB

  2. Budi Contoh: alpa

  2 peserta: hadir 1, alpa 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh · A]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-5: Jumat, 5 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: alpa

  2 peserta: hadir 1, alpa 1

  Ditutup Jumat, 5 Februari 2027, pukul 07.45 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ 2027-02-05 09:00
= absence told: 2 absence_asked | 2 absence_to_teacher | 2 absence_to_head
