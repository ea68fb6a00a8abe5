# Stiker, suara, foto, lokasi, dan lainnya dijawab dengan satu kalimat ramah
@ 2026-03-02 09:00
! Siti sampai setuju
Siti: <stiker>
Bot: Terima kasih untuk stikernya. Silakan ketik nama lengkap Anda sesuai KTP.
  [Kembali]
Siti: Siti Aminah
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: <suara>
Bot: Terima kasih, tetapi pesan suara belum dapat kami dengar di sini. Silakan ketik 16 angka NIK Anda.
  [Kembali]
Siti: <foto: 1871994803010001>
Bot: Terima kasih, tetapi foto tidak kami perlukan di langkah ini. Silakan ketik 16 angka NIK Anda.
  [Kembali]
Siti: <berkas>
Bot: Terima kasih, tetapi berkas tidak kami perlukan di langkah ini. Silakan ketik 16 angka NIK Anda.
  [Kembali]
Siti: <lokasi>
Bot: Terima kasih, tetapi lokasi belum dapat kami baca di sini. Silakan ketik 16 angka NIK Anda.
  [Kembali]
Siti: <polling>
Bot: Terima kasih, tetapi kiriman seperti itu belum dapat kami baca di langkah ini. Silakan ketik 16 angka NIK Anda.
  [Kembali]
Siti: <dadu>
Bot: Terima kasih, tetapi kiriman seperti itu belum dapat kami baca di langkah ini. Silakan ketik 16 angka NIK Anda.
  [Kembali]
Siti: <terusan kanal>
Bot: Terima kasih, tetapi foto tidak kami perlukan di langkah ini. Silakan ketik 16 angka NIK Anda.
  [Kembali]
Siti: <album 3 foto>
Bot: Terima kasih, tetapi foto tidak kami perlukan di langkah ini. Silakan ketik 16 angka NIK Anda.
  [Kembali]
Siti: <kontak sendiri>
Bot: Terima kasih, tetapi kiriman seperti itu belum dapat kami baca di langkah ini. Silakan ketik 16 angka NIK Anda.
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
Siti: <stiker>
Bot: Terima kasih untuk stikernya. Silakan ketuk salah satu tombol di bawah.
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
