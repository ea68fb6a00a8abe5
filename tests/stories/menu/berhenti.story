# /berhenti menghentikan info; cara menyalakannya lagi disebutkan
@ 2026-03-02 09:00
! Siti terdaftar
Siti: [Terima Info Pelatihan]
Bot: Baik, mulai sekarang Anda menerima info pelatihan dan lowongan: begitu ada kelas di bidang Anda, kami mengabari Anda di sini. Untuk berhenti kapan saja, ketuk /berhenti.
  [Status Saya]
= people hearing announcements: 1
Siti: /berhenti
Bot: Baik, Anda tidak akan menerima info pelatihan dan lowongan lagi. Kabar tentang pendaftaran Anda sendiri tetap kami kirim. Untuk menerima info lagi, buka /data lalu ketuk Persetujuan.
  [Persetujuan]
= people hearing announcements: 0
Siti: /berhenti
Bot: Baik, Anda tidak akan menerima info pelatihan dan lowongan lagi. Kabar tentang pendaftaran Anda sendiri tetap kami kirim. Untuk menerima info lagi, buka /data lalu ketuk Persetujuan.
  [Persetujuan]
Siti: BERHENTI
Bot: Baik, Anda tidak akan menerima info pelatihan dan lowongan lagi. Kabar tentang pendaftaran Anda sendiri tetap kami kirim. Untuk menerima info lagi, buka /data lalu ketuk Persetujuan.
  [Persetujuan]
