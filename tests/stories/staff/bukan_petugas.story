# Bagi yang bukan petugas, perintah dan tombol petugas tidak ada
@ 2026-03-02 09:00
Siti: petugas
Bot: Permintaan Anda sudah kami teruskan kepada petugas dengan nomor PM-000001. Petugas membalas di Telegram pada hari kerja, pukul 08.00–15.30 WIB. Anda juga dapat datang ke BLK terdekat: Bandar Lampung, Kalianda, Metro, atau Kotabumi.
Bot ke Petugas (ditolak): 400 Bad Request: chat not found
Siti: /petugas
Bot: Perintah itu tidak kami kenal. Ketuk Bantuan untuk melihat yang dapat Anda lakukan di sini.
  [Bantuan]
Siti: <tekan s:close=1>
Bot (jendela): Tombol ini bukan untuk Anda.
= open requests: 1
