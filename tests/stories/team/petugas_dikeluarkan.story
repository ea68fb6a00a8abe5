# Petugas dikeluarkan; ketukan berikutnya sudah tidak berlaku
@ 2026-03-02 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
Rina: /petugas
Bot: Rina Wati, Petugas BLK Metro. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Telepon Lulusan]
  [Laporan]
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: [Petugas]
Bot: Petugas yang terdaftar. Ketuk namanya untuk melihat atau mengeluarkannya.

  Semua BLK
  • Admin utama, Admin, dari pengaturan server

  BLK Metro
  • Rina Wati, Petugas BLK
  [Undang Petugas]
  [Admin utama] [Rina Wati]
Petugas: [Rina Wati]
Bot: Rina Wati
  Petugas BLK Metro
  [Keluarkan]
  [Semua Petugas]
Petugas: [Keluarkan]
Bot: Keluarkan Rina Wati (Petugas BLK Metro)? Sejak saat itu meja petugas tidak dapat dibuka lagi olehnya.
  [Ya, Keluarkan] [Tidak Jadi]
Petugas: [Tidak Jadi]
Bot: Baik, tidak ada yang diubah.
Petugas: [Rina Wati]
Bot: Rina Wati
  Petugas BLK Metro
  [Keluarkan]
  [Semua Petugas]
Petugas: [Keluarkan]
Bot: Keluarkan Rina Wati (Petugas BLK Metro)? Sejak saat itu meja petugas tidak dapat dibuka lagi olehnya.
  [Ya, Keluarkan] [Tidak Jadi]
Petugas: [Ya, Keluarkan]
Bot: Rina Wati sudah dikeluarkan dan sudah kami beri tahu.
Bot ke Rina: Tugas Anda sebagai petugas di bot ini sudah diakhiri oleh admin. Layanan untuk pencari kerja tetap dapat Anda pakai. Jika ini keliru, hubungi admin di kantor.
= staff: 1
Rina: [Permintaan]
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: /petugas
Bot: Perintah itu tidak kami kenal. Ketuk Bantuan untuk melihat yang dapat Anda lakukan di sini.
  [Bantuan]
Petugas: [Ya, Keluarkan]
Bot (info): Sudah dilakukan sebelumnya.
