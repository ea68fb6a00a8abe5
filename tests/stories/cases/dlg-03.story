# DLG-03: ketukan yang sudah kedaluwarsa tetap dilayani, dan orang berikutnya juga
@ 2026-03-02 09:00
! tolak answerCallbackQuery 400 Bad Request: query is too old and response timeout expired or query ID is invalid
Siti: /lowongan
Siti: [Pelatihan]
Budi: /start
= outbox waiting: 0
