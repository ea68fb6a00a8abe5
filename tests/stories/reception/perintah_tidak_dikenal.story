# Perintah yang tidak ada
@ 2026-03-02 09:00
Siti: /apasaja
Bot: Perintah itu tidak kami kenal. Ketuk Bantuan untuk melihat yang dapat Anda lakukan di sini.
  [Bantuan]
! Siti sampai setuju
Siti: /apasaja
Bot: Perintah itu tidak kami kenal. Ketuk Bantuan untuk melihat yang dapat Anda lakukan di sini.
  [Bantuan]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
Siti: /petugas
Bot: Perintah itu tidak kami kenal. Ketuk Bantuan untuk melihat yang dapat Anda lakukan di sini.
  [Bantuan]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
