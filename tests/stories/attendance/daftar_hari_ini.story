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
@ +1m
Andi: [2. Budi Contoh]
Andi: [Alpa]
Andi: [4. Agus Contoh]
Andi: [Terlambat]
Andi: [15 Menit]
# Dua kali
Andi: <tekan b:mark=1.4.late.15>
= attendance: 1 2 absent | 1 4 late 15
Andi: [Tutup Daftar]
= attendance: 1 1 present | 1 2 absent | 1 3 excused | 1 4 late 15
= lists closed: 1
# Tombol lama
Andi: <tekan b:close=1>
# Budi ternyata sakit
Andi: [Perbaiki]
Andi: [2. Budi Contoh · A]
Andi: [Sakit]
= attendance: 1 1 present | 1 2 sick | 1 3 excused | 1 4 late 15
= audit acts: 9001 invitation_made | 1001 staff_joined | 1001 attendance_noted | 1001 attendance_noted | 1001 attendance_closed | 1001 attendance_noted
Petugas: /petugas
Petugas: [Catatan]
