# SCH-10: lahir 29 Februari; genap 22 tahun pada 1 Maret di tahun tanpa hari itu
@ 2026-02-28 09:00
! kelas MTR-2026-01: las, Metro, buka 2026-02-01..2026-03-10, mulai 2026-02-28, usia 22-40, minimal 0
! kelas MTR-2026-02: las, Metro, buka 2026-02-01..2026-03-10, mulai 2026-03-01, usia 22-40, minimal 0
Siti: /daftar
Siti: setuju
Siti: Siti Aminah
Siti: 3273016902049995
