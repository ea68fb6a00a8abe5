# Petugas yang belum terdaftar sebagai pencari kerja membuka bot: mejanya yang tampil, bukan pendaftaran
@ 2026-03-02 09:00
Petugas: /start
Bot: Tidak ada permintaan yang menunggu.
