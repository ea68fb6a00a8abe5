# Yang menjawab akan hadir dipercaya sampai alpa lagi; yang ada kendala menulis kepada petugas
@ 2027-01-25 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
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
Andi: 1a 2a
Bot: Tercatat: 1. Siti Aminah: alpa; 2. Budi Contoh: alpa.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: alpa
  2. Budi Contoh: alpa

  2 peserta: hadir 0, alpa 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah · A] [2. Budi Contoh · A]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: alpa
  2. Budi Contoh: alpa

  2 peserta: hadir 0, alpa 2

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
Andi: 1a 2a
Bot: Tercatat: 1. Siti Aminah: alpa; 2. Budi Contoh: alpa.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-2: Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: alpa
  2. Budi Contoh: alpa

  2 peserta: hadir 0, alpa 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah · A] [2. Budi Contoh · A]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-2: Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: alpa
  2. Budi Contoh: alpa

  2 peserta: hadir 0, alpa 2

  Ditutup Selasa, 2 Februari 2027, pukul 07.45 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ 2027-02-02 08:00
Bot ke Siti: Kami belum melihat Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) selama 2 hari pelatihan, sejak Senin, 1 Februari 2027. Semoga Anda baik-baik saja. Apakah ada kendala, atau Anda akan hadir lagi?
  [Ada Kendala] [Akan Hadir]
Bot ke Budi: Kami belum melihat Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) selama 2 hari pelatihan, sejak Senin, 1 Februari 2027. Semoga Anda baik-baik saja. Apakah ada kendala, atau Anda akan hadir lagi?
  [Ada Kendala] [Akan Hadir]
Budi: [Akan Hadir]
Bot (info): Tersimpan
Bot (ubah): Terima kasih, kami tunggu di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Jika ternyata ada kendala, ketuk Tanya Petugas.
  [Jadwal] [Tanya Petugas]
Siti: [Ada Kendala]
Bot: Silakan tulis pertanyaan Anda tentang kelas MTR-2027-01 dalam satu pesan. Petugas BLK Metro menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: Anak saya sakit, saya belum bisa datang minggu ini
Bot: Pertanyaan dari Siti Aminah tentang kelas MTR-2027-01, BLK Metro:

  “Anak saya sakit, saya belum bisa datang minggu ini”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Siti: [Kirim]
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000001. Jawabannya datang di sini paling lambat Rabu, 3 Februari 2027, pukul 08.00 WIB.
Bot ke Rina: Pertanyaan baru TN-000001
  Siti Aminah · kelas MTR-2027-01 · Selasa, 2 Februari 2027, pukul 08.00 WIB

  “Anak saya sakit, saya belum bisa datang minggu ini”

  Mohon dijawab paling lambat Rabu, 3 Februari 2027, pukul 08.00 WIB.
  [Jawab]
# Dua kali
Budi: <tekan b:come=2.1801443600>
Bot (info): Sudah dilakukan sebelumnya.
Bot (ditolak): 400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message
# Bukan miliknya
Siti: <tekan b:come=2.1801443600>
Bot (jendela): Tombol ini bukan untuk Anda.
= absence told: 1 absence_answered | 2 absence_answered | 1 absence_asked | 2 absence_asked
# Budi hadir, Siti izin
@ 2027-02-03 07:45
Bot ke Andi: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-3: Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: 1i
Bot: Tercatat: 1. Siti Aminah: izin.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-3: Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: izin

  2 peserta: hadir 1, izin 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah · I] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-3: Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: izin
  2. Budi Contoh: hadir

  2 peserta: hadir 1, izin 1

  Ditutup Rabu, 3 Februari 2027, pukul 07.45 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
@ 2027-02-03 09:00
Bot ke Siti: Maaf, pertanyaan Anda nomor TN-000001 belum dijawab dalam satu hari kerja. Pertanyaan itu sudah kami teruskan kepada pimpinan; jawabannya tetap datang di sini.
Bot ke Petugas: Pertanyaan TN-000001 belum dijawab setelah satu hari kerja.
  Siti Aminah · kelas MTR-2027-01 · Selasa, 2 Februari 2027, pukul 08.00 WIB

  “Anak saya sakit, saya belum bisa datang minggu ini”

  Penanya sudah kami beri tahu bahwa pertanyaannya diteruskan kepada Anda. Mohon dijawab.
  [Jawab]
@ 2027-02-04 09:00
Bot: Pertemuan sudah dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-4: Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
= absence told: 1 absence_answered | 2 absence_answered | 1 absence_asked | 2 absence_asked
