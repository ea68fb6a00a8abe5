# Yang jelas bukan nama dijelaskan, satu per satu
@ 2026-03-02 09:00
! Siti sampai setuju
Siti: 1871994803010001
Bot: Sepertinya itu nomor. NIK dan nomor HP kami tanyakan sesudah ini. Silakan ketik nama lengkap Anda dahulu.
  [Kembali]
Siti: Jalan Melati 12
Bot: Nama di KTP tidak memuat angka. Silakan ketik nama lengkap Anda saja.
  [Kembali]
Siti: www.contoh.id
Bot: Sepertinya itu tautan. Silakan ketik nama lengkap Anda saja.
  [Kembali]
Siti: ...
Bot: Di pesan itu belum ada huruf. Silakan ketik nama lengkap Anda sesuai KTP.
  [Kembali]
Siti: Siti Aminah
  Budi Contoh
Bot: Pesan itu terdiri atas beberapa baris. Silakan ketik nama lengkap Anda dalam satu baris, satu orang saja.
  [Kembali]
Siti: Siti Aminah
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
