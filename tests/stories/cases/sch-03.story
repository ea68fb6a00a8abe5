# SCH-03: jatuh tempo ketika bot mati
@ 2027-03-22 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-03-01..2027-03-31, mulai 2027-04-12, minimal 0
! kelas MTR-2027-02: las, Metro, buka 2027-03-01..2027-03-31, mulai 2027-04-12, minimal 0
! Siti terdaftar
! Budi terdaftar
Siti: /start MTR-2027-01
Siti: [Daftar]
Budi: /start MTR-2027-02
Budi: [Daftar]
! tahap MTR-2027-01: announced
! tahap MTR-2027-02: announced
! pendaftaran LMR-000001: confirmed
! pendaftaran LMR-000002: confirmed
@ 2027-04-05 19:00
! pertemuan MTR-2027-01 2027-04-12: jam 10:00..12:00
! pertemuan MTR-2027-02 2027-04-12: jam 09:05..11:00
# Bot mati dari malam sampai 09.20: kelas pukul 10.00 masih diingatkan, kelas pukul 09.05 sudah mulai
@ 2027-04-12 09:20
@ 2027-04-12 09:25
= reminders: ?
= outbox waiting: 0
