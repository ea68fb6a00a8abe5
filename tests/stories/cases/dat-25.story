# DAT-25: NIK asal isi tidak pernah menyatukan orang
@ 2026-03-02 09:00
! Siti sampai nama
Siti: 0
Bot: NIK yang kami terima baru 1 angka, padahal NIK terdiri atas 16 angka. Coba periksa lagi KTP atau Kartu Keluarga Anda, lalu ketik ulang. Tidak perlu terburu-buru.
  [Kembali]
Siti: -
Bot: Kami belum menerima angka NIK. Silakan ketik 16 angka di bagian atas KTP.
  [Kembali]
Siti: 0000000000000000
Bot: Semua angka itu sama, padahal angka NIK berbeda-beda. Silakan ketik 16 angka di bagian atas KTP.
  [Kembali]
Siti: 9999999999999999
Bot: Semua angka itu sama, padahal angka NIK berbeda-beda. Silakan ketik 16 angka di bagian atas KTP.
  [Kembali]
Siti: belum ada
Bot: NIK hanya terdiri atas angka. Silakan ketik 16 angka di bagian atas KTP, tanpa huruf atau kata lain.
  [Kembali]
Siti: tidak punya
Bot: NIK hanya terdiri atas angka. Silakan ketik 16 angka di bagian atas KTP, tanpa huruf atau kata lain.
  [Kembali]
= people: 0
