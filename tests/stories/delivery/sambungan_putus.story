# Sambungan putus sesudah dan sebelum terkirim: lebih baik dua kali daripada hilang
@ 2026-03-02 09:00
! putus
Siti: /start
! putus sebelum
Siti: [Setuju]
= outbox waiting: 0
