# Seorang pengajar memegang dua kelas pada hari yang sama: ditanya, daftar mana yang dimaksud
@ 2027-01-25 09:00
! staf Andi: Instruktur, BLK Metro, Andi Las
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
! kelas MTR-2027-02: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0, lama 2
! Siti terdaftar
! Budi terdaftar
! Dewi terdaftar
! peserta MTR-2027-01: Siti, Budi
! peserta MTR-2027-02: Dewi
! pengajar MTR-2027-01: Andi
! pengajar MTR-2027-02: Andi
! tahap MTR-2027-01: running
! tahap MTR-2027-02: running
@ 2027-02-01 07:45
Andi: 1a
Andi: <stiker>
Andi: 1t10
Andi: [08.00 · MTR-2027-02 · Hari ke-1]
Andi: [08.00 · MTR-2027-01 · Hari ke-1]
= attendance: 1 1 late 10
