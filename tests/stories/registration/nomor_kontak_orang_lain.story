# Hanya kontak milik sendiri yang menjadi nomor terbagi
@ 2026-03-02 09:00
! Siti sampai pendidikan
Siti: <kontak orang lain>
Bot: Itu kontak orang lain atau kontak yang diteruskan. Ketuk Bagikan Nomor HP di bawah agar yang terkirim nomor Anda sendiri.
  {Bagikan Nomor HP}
  {Kembali}
Siti: <kontak tanpa akun>
Bot: Itu kontak orang lain atau kontak yang diteruskan. Ketuk Bagikan Nomor HP di bawah agar yang terkirim nomor Anda sendiri.
  {Bagikan Nomor HP}
  {Kembali}
Siti: <kontak teruskan>
Bot: Itu kontak orang lain atau kontak yang diteruskan. Ketuk Bagikan Nomor HP di bawah agar yang terkirim nomor Anda sendiri.
  {Bagikan Nomor HP}
  {Kembali}
Siti: <kontak sendiri>
Bot: Nomor 0812-0000-0011 sudah kami catat.
  {}
Bot: Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

  Halaman 1 dari 3
  [Teknik Las]
  [Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [Teknik Elektronika]
  [Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Bidang Lain ▶]
  [Selesai]
  [Kembali]
