# Daftar dicetak untuk satu hari atau seminggu; kehadiran satu kelas diunduh sebagai Excel
@ 2027-01-25 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! staf Andi: Instruktur, BLK Metro, Andi Las
! staf Wati: Instruktur, BLK Metro, Wati Lestari
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
! Siti terdaftar
! Budi terdaftar
! pengajar MTR-2027-01: Andi
! tahap MTR-2027-01: running
# Belum ada peserta
Andi: <tekan b:week=1>
Bot: Belum ada yang dapat dicetak untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): belum ada peserta atau belum ada pertemuan.
  [Daftar Lain]
! peserta MTR-2027-01: Siti, Budi
# Minggu pertama, sebelum pelatihan mulai
Andi: <tekan b:week=1>
Bot (berkas): daftar-hadir-MTR-2027-01-2027-02-01.pdf — Daftar hadir MTR-2027-01, 1–5 Februari 2027. Setelah ditandatangani, pindai kodenya untuk mencatat yang tidak hadir.
@ 2027-02-01 07:45
Bot: Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Cetak]
Bot (berkas): daftar-hadir-MTR-2027-01-2027-02-01.pdf — Daftar hadir MTR-2027-01, 1 Februari 2027. Setelah ditandatangani, pindai kodenya untuk mencatat yang tidak hadir.
# Kembali dari kertas
Andi: /start presensi-1
Bot: Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  2 peserta: hadir 2

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: 2t10
Bot: Tercatat: 2. Budi Contoh: terlambat 10 menit.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  2. Budi Contoh: terlambat 10 menit

  2 peserta: hadir 1, terlambat 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh · T]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Tutup Daftar]
Bot (info): Tersimpan
Bot (ubah): Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1. Siti Aminah: hadir
  2. Budi Contoh: terlambat 10 menit

  2 peserta: hadir 1, terlambat 1

  Ditutup Senin, 1 Februari 2027, pukul 07.45 WIB.
  [Perbaiki] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Andi: [Daftar Lain]
Bot: Presensi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Hari ke-1, Senin, 1 Februari 2027: hadir 2 dari 2
  [Hari ke-1 · 1 Februari 2027]
  [Cetak Seminggu] [Unduh Excel]
  [Persentase] [Lihat Kelas]
Andi: [Unduh Excel]
Bot: Berkas Excel presensi MTR-2027-01 sedang dibuat dan menyusul sebentar lagi.
@ +1m
Bot (berkas): presensi-MTR-2027-01.xlsx — Presensi MTR-2027-01 dari 1 daftar yang sudah ditutup. H hadir, T terlambat (menit), I izin, S sakit, A alpa.
Rina: <tekan b:sheet=1>
Bot: Berkas Excel presensi MTR-2027-01 sedang dibuat dan menyusul sebentar lagi.
@ +1m
Bot (berkas): presensi-MTR-2027-01.xlsx — Presensi MTR-2027-01 dari 1 daftar yang sudah ditutup. H hadir, T terlambat (menit), I izin, S sakit, A alpa.
# Bukan kelasnya
Wati: <tekan b:print=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Wati: <tekan b:week=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Wati: <tekan b:sheet=1>
Bot (jendela): Tombol ini bukan untuk Anda.
= audit acts: 9001 invitation_made | 1001 staff_joined | 9001 invitation_made | 1002 staff_joined | 9001 invitation_made | 1003 staff_joined | 1002 sheet_taken | 1002 sheet_taken | 1002 attendance_noted | 1002 attendance_closed | 1002 sheet_taken | 1001 sheet_taken
