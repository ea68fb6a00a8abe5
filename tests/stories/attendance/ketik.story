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
Andi: 2a 3t15 4 S
Andi: no 2 izin, 9 alpa, 1x
= attendance: 1 2 excused | 1 3 late 15 | 1 4 sick
# Kata biasa bukan presensi
Andi: halo
Andi: [Tutup Daftar]
# Koreksi setelah ditutup: sebelum → sesudah
Andi: 2 alpa
Andi: 4h
= attendance: 1 1 present | 1 2 absent | 1 3 late 15 | 1 4 present
# Dari daftar cetak, hari berikutnya
@ 2027-02-02 07:45
Andi: [Daftar Lain]
Andi: [Hari ke-1 · 1 Februari 2027]
Andi: [Ketik Nomor]
Andi: <foto>
Andi: 1t5
Andi: apa saja
Andi: /batal
= attendance: 1 1 late 5 | 1 2 absent | 1 3 late 15 | 1 4 present
