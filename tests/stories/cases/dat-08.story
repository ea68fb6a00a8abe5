# DAT-08: kode wilayah yang tidak dikenal ditanyakan, dari provinsi lain diterima
@ 2026-03-02 09:00
! Budi sampai nama
Budi: 9901011508989991
Bot (hapus): pesan Budi
Bot: NIK 9901••••••••9991 sudah kami terima. Dua angka pertamanya, yaitu kode provinsi, belum ada dalam daftar kami.

  Apakah NIK itu sudah sama dengan KTP?
  [Sama dengan KTP] [Perbaiki]
  [Kembali]
Budi: [Perbaiki]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Budi: 3507011508989988
Bot (hapus): pesan Budi
Bot: Menurut NIK, Anda lahir 15 Agustus 1998, laki-laki. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

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
Budi: [Kembali]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Budi: 3273991508989991
Bot (hapus): pesan Budi
Bot: Menurut NIK, Anda lahir 15 Agustus 1998, laki-laki. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

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
