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
Andi: 2a
Andi: [Tutup Daftar]
@ 2027-02-02 07:45
Andi: 2a
@ 2027-02-02 09:00
# Daftar belum ditutup: belum ada yang ditanya
Andi: [Tutup Daftar]
@ +1m
= absence told: 2 absence_asked
@ 2027-02-03 07:45
@ 2027-02-03 09:00
Andi: 2a
Andi: [Tutup Daftar]
@ +10m
= absence told: 2 absence_asked | 2 absence_to_teacher
@ 2027-02-04 07:45
Andi: 2a
Andi: [Tutup Daftar]
@ 2027-02-04 08:30
@ 2027-02-05 07:45
Andi: 2a
Andi: [Tutup Daftar]
@ 2027-02-05 09:00
= absence told: 2 absence_asked | 2 absence_to_teacher | 2 absence_to_head
