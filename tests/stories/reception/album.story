# Satu album, satu jawaban
@ 2026-03-02 09:00
! Siti terdaftar
Siti: <album 3 foto>
Bot: Terima kasih, tetapi foto itu tidak kami perlukan dan tidak kami simpan. Silakan ketik pesan Anda, atau ketuk Bantuan.
  [Bantuan]
