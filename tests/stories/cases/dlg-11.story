# DLG-11: stiker, suara, foto berketerangan, lokasi, dadu, polling, dan terusan kanal saat NIK ditanyakan
@ 2026-03-02 09:00
! Siti sampai nama
Siti: <stiker>
Bot: Terima kasih untuk stikernya. Silakan ketik 16 angka NIK Anda.
  [Kembali]
Siti: <suara>
Bot: Terima kasih, tetapi pesan suara belum dapat kami dengar di sini. Silakan ketik 16 angka NIK Anda.
  [Kembali]
Siti: <foto: 3273011508989991>
Bot: Terima kasih, tetapi foto tidak kami perlukan di langkah ini. Silakan ketik 16 angka NIK Anda.
  [Kembali]
Siti: <lokasi>
Bot: Terima kasih, tetapi lokasi belum dapat kami baca di sini. Silakan ketik 16 angka NIK Anda.
  [Kembali]
Siti: <dadu>
Bot: Terima kasih, tetapi kiriman seperti itu belum dapat kami baca di langkah ini. Silakan ketik 16 angka NIK Anda.
  [Kembali]
Siti: <polling>
Bot: Terima kasih, tetapi kiriman seperti itu belum dapat kami baca di langkah ini. Silakan ketik 16 angka NIK Anda.
  [Kembali]
Siti: <terusan kanal>
Bot: Terima kasih, tetapi foto tidak kami perlukan di langkah ini. Silakan ketik 16 angka NIK Anda.
  [Kembali]
Siti: <album 4 foto>
Bot: Terima kasih, tetapi foto tidak kami perlukan di langkah ini. Silakan ketik 16 angka NIK Anda.
  [Kembali]
= inbox waiting: 0
= inbox set aside: 0
Siti: 3273015508989992
Bot (hapus): pesan Siti
Bot: Menurut NIK, Anda lahir 15 Agustus 1998, perempuan. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

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
