# Petugas melihat permintaan dan menyelesaikannya
@ 2026-03-02 09:00
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Siti: petugas
Bot: Permintaan Anda sudah kami teruskan kepada petugas dengan nomor PM-000001. Petugas membalas di Telegram pada hari kerja, pukul 08.00–15.30 WIB. Anda juga dapat datang ke BLK terdekat: Bandar Lampung, Kalianda, Metro, atau Kotabumi.
Bot ke Petugas: Permintaan baru PM-000001: pertanyaan kepada petugas.
  Dari: tanpa nama

  Ketuk Selesai jika sudah ditangani. Semua permintaan: /petugas
  [Selesai PM-000001]
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan (1)]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: [Selesai PM-000001]
Bot: Permintaan PM-000001 sudah ditutup. Pengirimnya kami beri tahu. Sisanya: /petugas
Bot ke Siti: Permintaan Anda dengan nomor PM-000001 sudah ditangani petugas. Jika masih ada yang kurang, ketik PETUGAS.
= open requests: 0
Petugas: [Selesai PM-000001]
Bot (info): Sudah dilakukan sebelumnya.
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
