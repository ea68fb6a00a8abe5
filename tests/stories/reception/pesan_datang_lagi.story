# Telegram mengirim pesan yang sama lagi: tidak ada yang terjadi dua kali
@ 2026-03-02 09:00
! Siti terdaftar
! ulang
= people: 1
! kill
! ulang
= people: 1
= consents granted: 1
