# NIK yang tidak biasa hanya ditanyakan: kode provinsi baru, lalu usia seperti nomor KK
@ 2026-03-02 09:00
! Siti sampai nama
Siti: 9901011508989991
Bot (hapus): pesan Siti
Bot: NIK 9901••••••••9991 sudah kami terima. Dua angka pertamanya, yaitu kode provinsi, belum ada dalam daftar kami.

  Apakah NIK itu sudah sama dengan KTP?
  [Sama dengan KTP] [Perbaiki]
  [Kembali]
Siti: [Perbaiki]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: 1871990101270001
Bot (hapus): pesan Siti
Bot: NIK 1871••••••••0001 sudah kami terima. Menurut NIK itu, usia pemiliknya 99 tahun. Mungkin yang tertulis nomor Kartu Keluarga, yang juga terdiri atas 16 angka.

  Apakah NIK itu sudah sama dengan KTP?
  [Sama dengan KTP] [Perbaiki]
  [Kembali]
Siti: salah kak
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: 1871990101270001
Bot (hapus): pesan Siti
Bot: NIK 1871••••••••0001 sudah kami terima. Menurut NIK itu, usia pemiliknya 99 tahun. Mungkin yang tertulis nomor Kartu Keluarga, yang juga terdiri atas 16 angka.

  Apakah NIK itu sudah sama dengan KTP?
  [Sama dengan KTP] [Perbaiki]
  [Kembali]
Siti: [Sama dengan KTP]
Bot: Menurut NIK, Anda lahir 1 Januari 1927, laki-laki. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

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
