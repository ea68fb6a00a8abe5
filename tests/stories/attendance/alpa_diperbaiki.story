# Koreksi yang menghapus alpa menghentikan semuanya
@ 2027-01-25 09:00
! staf Andi: Instruktur, BLK Metro, Andi Las
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
! Siti terdaftar
! Budi terdaftar
! peserta MTR-2027-01: Siti, Budi
! pengajar MTR-2027-01: Andi
! tahap MTR-2027-01: running
@ 2027-02-01 07:45
Andi: 2a
Andi: [Tutup Daftar]
@ 2027-02-02 07:45
Andi: 2a
Andi: [Tutup Daftar]
# Belum jam kantor; sebelum ada yang ditanya, ternyata Budi sakit
Andi: 2s
@ 2027-02-02 09:00
@ 2027-02-03 07:45
Andi: 2a
Andi: [Tutup Daftar]
@ 2027-02-04 07:45
Andi: 2a
Andi: [Tutup Daftar]
@ 2027-02-04 08:00
= absence told: 2 absence_asked
# Ternyata hadir kemarin
@ 2027-02-04 10:00
Andi: [Daftar Lain]
Andi: [Hari ke-3 · 3 Februari 2027]
Andi: [Perbaiki]
Andi: [2. Budi Contoh · A]
Andi: [Hadir]
@ 2027-02-05 07:45
Andi: [Tutup Daftar]
@ 2027-02-05 09:00
@ 2027-02-08 09:00
= absence told: 2 absence_asked
