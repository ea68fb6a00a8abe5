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
Andi: [1. Siti Aminah]
Joko: 2a
Andi: [Izin]
Joko: [Tutup Daftar]
Andi: <tekan b:close=1>
= attendance: 1 1 excused | 1 2 absent
# Pengajar kelas lain
Wati: <tekan b:list=1>
Wati: <tekan b:mark=1.2.present.0>
Wati: <tekan b:days=1.0>
Wati: <tekan b:shares=1>
Wati: /start presensi-1
Wati: 2h
# Peserta
Siti: <tekan b:list=1>
Siti: /start presensi-1
= attendance: 1 1 excused | 1 2 absent
# Kode di daftar cetak membuka daftarnya
Andi: /start presensi-1
Andi: /start presensi-2
