# NIK anak karena salah ketik: diperbaiki
@ 2026-03-02 09:00
! Budi sampai nama
Budi: 1871990803090001
Bot (hapus): pesan Budi
Bot: Dari data Anda terbaca tanggal lahir 8 Maret 2009, jadi usia Anda belum 18 tahun. Pendaftaran Anda dibantu petugas bersama orang tua atau wali. Ketuk Teruskan ke Petugas agar kami hubungi. Jika NIK-nya salah ketik, ketuk Perbaiki NIK.
  [Teruskan ke Petugas]
  [Perbaiki NIK]
  [Kembali]
Budi: [Perbaiki NIK]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Budi: 1871990803010001
Bot (hapus): pesan Budi
Bot: Menurut NIK, Anda lahir 8 Maret 2001, laki-laki. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

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
