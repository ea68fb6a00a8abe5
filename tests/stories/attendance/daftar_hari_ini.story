# Daftar hadir datang 15 menit sebelum mulai; pengajar mengetuk yang tidak hadir, menutup daftar, lalu memperbaiki satu orang
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
# Dewi sudah memberi tahu
! menjawab LMR-000003 hari 1: excused
@ 2027-02-01 07:44
@ 2027-02-01 07:45
Bot ke Andi: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  3. Dewi Contoh: izin (sudah memberi tahu)

  4 peserta: hadir 3, izin 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [3. Dewi Contoh · I] [4. Agus Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ +1m
Andi: [2. Budi Contoh]
Bot (ubah): 2. Budi Contoh sekarang tercatat hadir. Bagaimana kehadirannya?
  [Hadir] [Terlambat] [Izin]
  [Sakit] [Alpa]
  [Kembali ke Daftar]
Andi: [Alpa]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  2. Budi Contoh: alpa
  3. Dewi Contoh: izin (sudah memberi tahu)

  4 peserta: hadir 2, izin 1, alpa 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh · A]
  [3. Dewi Contoh · I] [4. Agus Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [4. Agus Contoh]
Bot (ubah): 4. Agus Contoh sekarang tercatat hadir. Bagaimana kehadirannya?
  [Hadir] [Terlambat] [Izin]
  [Sakit] [Alpa]
  [Kembali ke Daftar]
Andi: [Terlambat]
Bot (ubah): 4. Agus Contoh: terlambat berapa menit?
  [5 Menit] [10 Menit] [15 Menit]
  [30 Menit] [45 Menit] [60 Menit]
  [Tanpa Menit] [Kembali ke Daftar]
Andi: [15 Menit]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  2. Budi Contoh: alpa
  3. Dewi Contoh: izin (sudah memberi tahu)
  4. Agus Contoh: terlambat 15 menit

  4 peserta: hadir 1, terlambat 1, izin 1, alpa 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh · A]
  [3. Dewi Contoh · I] [4. Agus Contoh · T]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
# Dua kali
Andi: <tekan b:mark=1.4.late.15>
Bot (info): Sudah dilakukan sebelumnya.
Bot (ditolak): 400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message
= attendance: 1 2 absent | 1 4 late 15
Andi: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: alpa
  3. Dewi Contoh: izin
  4. Agus Contoh: terlambat 15 menit

  4 peserta: hadir 1, terlambat 1, izin 1, alpa 1

  Ditutup Senin, 1 Februari 2027, pukul 07.46 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
= attendance: 1 1 present | 1 2 absent | 1 3 excused | 1 4 late 15
= lists closed: 1
# Tombol lama
Andi: <tekan b:close=1>
Bot (info): Sudah dilakukan sebelumnya.
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: alpa
  3. Dewi Contoh: izin
  4. Agus Contoh: terlambat 15 menit

  4 peserta: hadir 1, terlambat 1, izin 1, alpa 1

  Ditutup Senin, 1 Februari 2027, pukul 07.46 WIB, oleh Andi Las.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
# Budi ternyata sakit
Andi: [Perbaiki]
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: alpa
  3. Dewi Contoh: izin
  4. Agus Contoh: terlambat 15 menit

  4 peserta: hadir 1, terlambat 1, izin 1, alpa 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).

  Ditutup Senin, 1 Februari 2027, pukul 07.46 WIB, oleh Andi Las.
  [1. Siti Aminah] [2. Budi Contoh · A]
  [3. Dewi Contoh · I] [4. Agus Contoh · T]
  [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [2. Budi Contoh · A]
Bot (ubah): 2. Budi Contoh sekarang tercatat alpa. Bagaimana kehadirannya?
  [Hadir] [Terlambat] [Izin]
  [Sakit] [Alpa]
  [Kembali ke Daftar]
Andi: [Sakit]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: sakit
  3. Dewi Contoh: izin
  4. Agus Contoh: terlambat 15 menit

  4 peserta: hadir 1, terlambat 1, izin 1, sakit 1

  Ditutup Senin, 1 Februari 2027, pukul 07.46 WIB, oleh Andi Las.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
= attendance: 1 1 present | 1 2 sick | 1 3 excused | 1 4 late 15
= audit acts: 9001 invitation_made | 1001 staff_joined | 1001 attendance_noted | 1001 attendance_noted | 1001 attendance_closed | 1001 attendance_noted
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: [Catatan]
Bot: Catatan kegiatan petugas. Mana yang ingin Anda baca?
  [Hari Ini] [Kemarin]
  [Tanggal Lain] [Menurut Kelas]
  [Menurut Orang] [Meja Petugas]
Petugas: [Hari Ini]
Bot: Catatan Senin, 1 Februari 2027

  07.46 Andi Las mencatat presensi, Budi Contoh (LPG-000002), kelas MTR-2027-01: tanggal 1 Februari 2027, presensi alpa → tanggal 1 Februari 2027, presensi sakit

  07.46 Andi Las menutup daftar presensi, kelas MTR-2027-01: tanggal 1 Februari 2027, jumlah 2

  07.46 Andi Las mencatat presensi, Agus Contoh (LPG-000004), kelas MTR-2027-01: tanggal 1 Februari 2027, presensi hadir → tanggal 1 Februari 2027, presensi terlambat 15 menit

  07.46 Andi Las mencatat presensi, Budi Contoh (LPG-000002), kelas MTR-2027-01: tanggal 1 Februari 2027, presensi hadir → tanggal 1 Februari 2027, presensi alpa
  [Catatan]
