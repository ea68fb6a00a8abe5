# SCH-05: sudah diambil tetapi belum terkirim ketika program mati
@ 2027-03-22 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-03-01..2027-03-31, mulai 2027-04-12, minimal 0
! Siti terdaftar
Siti: /start MTR-2027-01
Siti: [Daftar]
! tahap MTR-2027-01: announced
! pendaftaran LMR-000001: confirmed
@ 2027-04-05 19:00
! putus sebelum
@ 2027-04-11 18:46
! kill
@ 2027-04-11 18:47
= reminders: ?
= outbox waiting: 0
