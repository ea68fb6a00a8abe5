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
Andi: [Tutup Daftar]
@ 2027-02-01 16:00
! peserta MTR-2027-01: Budi
@ 2027-02-02 07:45
Andi: 2a 3i
Andi: [Tutup Daftar]
# Daftar kemarin tidak berubah
Andi: [Daftar Lain]
Andi: [Hari ke-1 · 1 Februari 2027]
Andi: [Daftar Lain]
Andi: [Persentase]
= attendance: 1 1 present | 1 2 present | 2 1 present | 2 2 absent | 2 3 excused
# Petugas melihatnya lewat kartu kelas
Rina: /kelas
Rina: [MTR-2027-01]
Rina: [Presensi]
Rina: [Hari ke-2 · 2 Februari 2027]
