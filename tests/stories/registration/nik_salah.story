# NIK yang mustahil ditolak dengan alasannya; tidak ada yang hilang
@ 2026-03-02 09:00
! Siti sampai nama
Siti: 187199080301001
Bot: NIK yang kami terima baru 15 angka, padahal NIK terdiri atas 16 angka. Coba periksa lagi KTP atau Kartu Keluarga Anda, lalu ketik ulang. Tidak perlu terburu-buru.
  [Kembali]
Siti: 18719908030100011
Bot: NIK yang kami terima 17 angka, padahal NIK terdiri atas 16 angka. Coba periksa lagi KTP atau Kartu Keluarga Anda, lalu ketik ulang. Tidak perlu terburu-buru.
  [Kembali]
Siti: belum ada
Bot: NIK hanya terdiri atas angka. Silakan ketik 16 angka di bagian atas KTP, tanpa huruf atau kata lain.
  [Kembali]
Siti: 1871993202990001
Bot: Angka ke-7 dan ke-8 NIK ini 32. Di tempat itu tertulis hari lahir: 01–31 untuk laki-laki, 41–71 untuk perempuan. Coba periksa lagi KTP Anda, lalu ketik ulang.
  [Kembali]
Siti: 1871997203990002
Bot: Angka ke-7 dan ke-8 NIK ini 72. Di tempat itu tertulis hari lahir: 01–31 untuk laki-laki, 41–71 untuk perempuan. Coba periksa lagi KTP Anda, lalu ketik ulang.
  [Kembali]
Siti: 1871993113990001
Bot: Angka ke-9 dan ke-10 NIK ini 13. Di tempat itu tertulis bulan lahir, yaitu 01–12. Coba periksa lagi KTP Anda, lalu ketik ulang.
  [Kembali]
Siti: 1871992902010001
Bot: Angka ke-7 sampai ke-12 NIK ini terbaca sebagai tanggal 29-02-01, dan tanggal itu tidak ada di kalender. Coba periksa lagi KTP Anda, lalu ketik ulang.
  [Kembali]
Siti: 1871990803010000
Bot: Empat angka terakhir NIK ini 0000, padahal nomor urut NIK dimulai dari 0001. Coba periksa lagi KTP Anda, lalu ketik ulang.
  [Kembali]
Siti: 1111111111111111
Bot: Semua angka itu sama, padahal angka NIK berbeda-beda. Silakan ketik 16 angka di bagian atas KTP.
  [Kembali]
Siti: 1234567890123456
Bot: Angka itu berurutan seperti contoh. Silakan ketik 16 angka di bagian atas KTP Anda sendiri.
  [Kembali]
Siti: 1871994803010001
Bot (hapus): pesan Siti
Bot: Menurut NIK, Anda lahir 8 Maret 2001, perempuan. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

  Di kabupaten atau kota mana Anda tinggal sekarang? Ketuk salah satu tombol, atau ketik namanya.
  [Lampung Selatan] [Lampung Tengah]
  [Lampung Utara] [Lampung Barat]
  [Tulang Bawang] [Tanggamus]
  [Lampung Timur] [Way Kanan]
  [Pesawaran] [Pringsewu]
  [Mesuji] [Tulang Bawang Barat]
  [Pesisir Barat] [Kota Bandar Lampung]
  [Kota Metro]
  [Di Luar Lampung]
  [Kembali]
