# Tanpa pengajar, petugas BLK mendapat daftarnya; yang belum ditutup diingatkan sekali saat pertemuan selesai
@ 2027-01-25 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! staf Joko: Petugas BLK, BLK Kalianda, Joko Susilo
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
! Siti terdaftar
! peserta MTR-2027-01: Siti
! tahap MTR-2027-01: running
@ 2027-02-01 07:45
@ +2m
! kill
@ 2027-02-01 15:29
@ 2027-02-01 15:30
@ +5m
@ +3h
Rina: [Tutup Daftar]
# Program mati sepanjang pagi: daftarnya tetap datang
! kill
@ 2027-02-02 10:00
# BLK lain
Joko: <tekan b:list=2>
Joko: <tekan b:days=1.0>
# Hari yang belum tiba
Rina: <tekan b:list=3>
