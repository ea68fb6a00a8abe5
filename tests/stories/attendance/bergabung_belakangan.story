# Yang bergabung belakangan mendapat nomor berikutnya, dan persentasenya dihitung sejak harinya
@ 2027-01-25 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! staf Andi: Instruktur, BLK Metro, Andi Las
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
! Dewi terdaftar
! Siti terdaftar
! Budi terdaftar
! peserta MTR-2027-01: Dewi, Siti
! pengajar MTR-2027-01: Andi
! tahap MTR-2027-01: running
@ 2027-02-01 07:45
Bot ke Andi: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Dewi Contoh] [2. Siti Aminah]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Dewi Contoh: hadir
  2. Siti Aminah: hadir

  2 peserta: hadir 2

  Ditutup Senin, 1 Februari 2027, pukul 07.45 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ 2027-02-01 16:00
! peserta MTR-2027-01: Budi
@ 2027-02-02 07:45
Bot: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-2: Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB

  3 peserta: hadir 3

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Dewi Contoh] [2. Siti Aminah]
  [3. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: 2a 3i
Bot: Tercatat: 2. Siti Aminah: alpa; 3. Budi Contoh: izin.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-2: Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB

  2. Siti Aminah: alpa
  3. Budi Contoh: izin

  3 peserta: hadir 1, izin 1, alpa 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Dewi Contoh] [2. Siti Aminah · A]
  [3. Budi Contoh · I]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-2: Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB

  1. Dewi Contoh: hadir
  2. Siti Aminah: alpa
  3. Budi Contoh: izin

  3 peserta: hadir 1, izin 1, alpa 1

  Ditutup Selasa, 2 Februari 2027, pukul 07.45 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
# Daftar kemarin tidak berubah
Andi: [Daftar Lain]
Bot: Presensi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Hari ke-2, Selasa, 2 Februari 2027: hadir 1 dari 3
  Hari ke-1, Senin, 1 Februari 2027: hadir 2 dari 2
  [Hari ke-2 · 2 Februari 2027]
  [Hari ke-1 · 1 Februari 2027]
  [Cetak Seminggu] [Unduh Excel]
  [Persentase] [Lihat Kelas]
Andi: [Hari ke-1 · 1 Februari 2027]
Bot: Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Dewi Contoh: hadir
  2. Siti Aminah: hadir

  2 peserta: hadir 2

  Ditutup Senin, 1 Februari 2027, pukul 07.45 WIB, oleh Andi Las.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Daftar Lain]
Bot: Presensi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Hari ke-2, Selasa, 2 Februari 2027: hadir 1 dari 3
  Hari ke-1, Senin, 1 Februari 2027: hadir 2 dari 2
  [Hari ke-2 · 2 Februari 2027]
  [Hari ke-1 · 1 Februari 2027]
  [Cetak Seminggu] [Unduh Excel]
  [Persentase] [Lihat Kelas]
Andi: [Persentase]
Bot: Kehadiran Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): 60%

  1. Dewi Contoh: 100% (2 dari 2)
  2. Siti Aminah: 50% (1 dari 2), alpa 1
  3. Budi Contoh: 0% (0 dari 1)
  [Daftar Lain] [Lihat Kelas]
= attendance: 1 1 present | 1 2 present | 2 1 present | 2 2 absent | 2 3 excused
# Petugas melihatnya lewat kartu kelas
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Berjalan
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 3 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Berjalan

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  3 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Kursi terisi: 3
  Cadangan menunggu: 0 · kursi kosong: 13
  Cadangan dapat naik sampai Selasa, 2 Februari 2027, pukul 23.59 WIB.

  Syarat: tidak ada
  Biaya: gratis

  Pengajar: Andi Las
  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Selesaikan] [Batalkan]
  [Pendaftar (3)] [Seleksi]
  [Jadwal] [Presensi]
  [Ubah] [Salin]
  [Pengajar] [Tetapkan Kursi]
  [Hasil Pelatihan] [Unduh Excel]
  [Daftar Kelas]
Rina: [Presensi]
Bot: Presensi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Hari ke-2, Selasa, 2 Februari 2027: hadir 1 dari 3
  Hari ke-1, Senin, 1 Februari 2027: hadir 2 dari 2
  [Hari ke-2 · 2 Februari 2027]
  [Hari ke-1 · 1 Februari 2027]
  [Cetak Seminggu] [Unduh Excel]
  [Persentase] [Lihat Kelas]
Rina: [Hari ke-2 · 2 Februari 2027]
Bot: Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-2: Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB

  1. Dewi Contoh: hadir
  2. Siti Aminah: alpa
  3. Budi Contoh: izin

  3 peserta: hadir 1, izin 1, alpa 1

  Ditutup Selasa, 2 Februari 2027, pukul 07.45 WIB, oleh Andi Las.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
