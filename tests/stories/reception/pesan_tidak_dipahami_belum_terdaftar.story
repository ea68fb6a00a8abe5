# Orang baru yang tidak dipahami
@ 2026-03-02 09:00
Budi: qwertyuiop
Bot: Maaf, kami belum memahami pesan itu. Silakan pilih salah satu tombol di bawah. Untuk berbicara dengan petugas, ketik PETUGAS. Petugas membalas pada hari kerja, pukul 08.00–15.30 WIB.
  [Daftar] [Pelatihan]
  [Lowongan] [Bantuan]
Budi: zxcvbnm
Bot: Maaf, kami belum memahami pesan itu juga. Petugas menjawab pada hari kerja, pukul 08.00–15.30 WIB: ketik PETUGAS atau ketuk Hubungi Petugas. Anda juga dapat datang ke BLK terdekat: Bandar Lampung, Kalianda, Metro, atau Kotabumi.
  [Hubungi Petugas] [Bantuan]
Budi: <stiker>
Bot: Terima kasih untuk stikernya. Ketuk Bantuan untuk melihat yang dapat Anda lakukan di sini.
  [Bantuan]
Budi: <edit: halo>
Bot: Pesan yang diubah tidak kami baca, jadi tidak ada yang berganti. Silakan kirim pesan baru.
  [Bantuan]
