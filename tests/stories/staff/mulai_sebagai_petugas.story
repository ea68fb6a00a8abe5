# Petugas yang belum terdaftar sebagai pencari kerja membuka bot: mejanya yang tampil, bukan pendaftaran
@ 2026-03-02 09:00
Petugas: /start
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
