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
Andi: 1a 2a
Andi: [Tutup Daftar]
@ 2027-02-02 07:45
Andi: 1a 2a
Andi: [Tutup Daftar]
@ 2027-02-02 08:00
Budi: [Akan Hadir]
Siti: [Ada Kendala]
Siti: Anak saya sakit, saya belum bisa datang minggu ini
Siti: [Kirim]
# Dua kali
Budi: <tekan b:come=2.1801443600>
# Bukan miliknya
Siti: <tekan b:come=2.1801443600>
= absence told: 1 absence_answered | 2 absence_answered | 1 absence_asked | 2 absence_asked
# Budi hadir, Siti izin
@ 2027-02-03 07:45
Andi: 1i
Andi: [Tutup Daftar]
@ 2027-02-03 09:00
@ 2027-02-04 09:00
= absence told: 1 absence_answered | 2 absence_answered | 1 absence_asked | 2 absence_asked
