# Dua pengajar memegang satu daftar; pengajar kelas lain dan orang lain tidak melihat apa pun
@ 2027-01-25 09:00
! staf Andi: Instruktur, BLK Metro, Andi Las
! staf Joko: Instruktur, BLK Metro, Joko Susilo
! staf Wati: Instruktur, BLK Metro, Wati Lestari
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
! Siti terdaftar
! Budi terdaftar
! peserta MTR-2027-01: Siti, Budi
! pengajar MTR-2027-01: Andi
! pengajar MTR-2027-01: Joko
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
Bot ke Joko: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [1. Siti Aminah]
Bot (ubah): 1. Siti Aminah sekarang tercatat hadir. Bagaimana kehadirannya?
  [Hadir] [Terlambat] [Izin]
  [Sakit] [Alpa]
  [Kembali ke Daftar]
Joko: 2a
Bot: Tercatat: 2. Budi Contoh: alpa.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  2. Budi Contoh: alpa

  2 peserta: hadir 1, alpa 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh · A]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Izin]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: izin
  2. Budi Contoh: alpa

  2 peserta: hadir 0, izin 1, alpa 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah · I] [2. Budi Contoh · A]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Joko: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: izin
  2. Budi Contoh: alpa

  2 peserta: hadir 0, izin 1, alpa 1

  Ditutup Senin, 1 Februari 2027, pukul 07.45 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: <tekan b:close=1>
Bot (info): Sudah dilakukan sebelumnya.
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: izin
  2. Budi Contoh: alpa

  2 peserta: hadir 0, izin 1, alpa 1

  Ditutup Senin, 1 Februari 2027, pukul 07.45 WIB, oleh Joko Susilo.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
= attendance: 1 1 excused | 1 2 absent
# Pengajar kelas lain
Wati: <tekan b:list=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Wati: <tekan b:mark=1.2.present.0>
Bot (jendela): Tombol ini bukan untuk Anda.
Wati: <tekan b:days=1.0>
Bot (jendela): Tombol ini bukan untuk Anda.
Wati: <tekan b:shares=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Wati: /start presensi-1
Bot: Apa yang ingin Anda lakukan? Silakan pilih:
  [Kelas] [Seleksi]
  [Jadwal]
Wati: 2h
Bot: Pesan itu tidak sedang kami tunggu. Silakan pilih:
  [Kelas] [Seleksi]
  [Jadwal]
# Peserta
Siti: <tekan b:list=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Siti: /start presensi-1
Bot: Kelas atau tautan itu tidak kami kenal atau sudah tidak berlaku. Yang sedang dibuka ada di bawah ini.
Bot: Bidang pelatihan di BLK Lampung:

  • Teknik Las
  • Garmen Apparel (Menjahit)
  • Teknologi Informasi dan Komunikasi
  • Teknik Elektronika
  • Teknik Listrik
  • Tata Kecantikan dan Tata Rias
  • Teknik Otomotif
  • Bisnis dan Manajemen
  • Pariwisata dan Perhotelan
  • Teknik Pendingin (Refrigerasi)
  • Teknik Manufaktur
  • Bangunan dan Perkayuan
  • Pengolahan Hasil Pertanian dan Perikanan
  • Pertanian dan Perikanan
  • Kerajinan dan Industri Kreatif
  • Bahasa
  • Perawatan dan Caregiver

  Belum ada kelas yang dibuka. Agar kami kabari begitu ada kelas di bidang Anda, ketuk Terima Info Pelatihan.
  [Terima Info Pelatihan]
= attendance: 1 1 excused | 1 2 absent
# Kode di daftar cetak membuka daftarnya
Andi: /start presensi-1
Bot: Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: izin
  2. Budi Contoh: alpa

  2 peserta: hadir 0, izin 1, alpa 1

  Ditutup Senin, 1 Februari 2027, pukul 07.45 WIB, oleh Joko Susilo.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: /start presensi-2
Bot: Daftar presensi MTR-2027-01, Hari ke-2, tersedia mulai Selasa, 2 Februari 2027, pukul 07.45 WIB.
  [Daftar Lain]
