# Pendidikan diketik: yang belum tamat ditanyakan lagi
@ 2026-03-02 09:00
! Siti sampai kecamatan
Siti: tidak tamat sma
Bot: Jawaban itu belum kami kenali sebagai pendidikan. Silakan ketuk jenjang terakhir yang sudah tamat.
  [SD] [SMP] [SMA]
  [SMK] [D1–D3] [S1/D4]
  [S2]
  [Kembali]
Siti: <suara>
Bot: Terima kasih, tetapi pesan suara belum dapat kami dengar di sini. Silakan ketuk salah satu tombol di bawah.
  [SD] [SMP] [SMA]
  [SMK] [D1–D3] [S1/D4]
  [S2]
  [Kembali]
Siti: paket c
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
