# SCH-07: jatuh tempo tepat sekarang, tepat di menit terakhir, dan di masa lalu
@ 2027-03-22 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-03-01..2027-03-31, mulai 2027-04-12, minimal 0
! Siti terdaftar
! Budi terdaftar
Siti: /start MTR-2027-01
Siti: [Daftar]
Budi: /start MTR-2027-01
Budi: [Daftar]
! tahap MTR-2027-01: announced
! pendaftaran LMR-000001: confirmed
@ 2027-04-05 18:46
@ 2027-04-11 18:46
# Budi diterima tepat pada menit terakhir, setengah jam sebelum mulai
@ 2027-04-12 07:30
! pendaftaran LMR-000002: confirmed
@ +0m
# Kegiatan yang dicatat untuk hari yang sudah lewat tidak mengingatkan siapa pun
! pertemuan MTR-2027-01: visit 2027-04-10 08:00..10:00
@ 2027-04-12 09:00
= reminders: ?
