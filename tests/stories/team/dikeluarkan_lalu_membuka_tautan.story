# Petugas yang sudah dikeluarkan membuka lagi tautan undangannya
@ 2026-03-02 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
Rina: <tautan pertama>
Bot: Undangan ini sudah Anda terima. Meja petugas: /petugas
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
Petugas: [Ya, Keluarkan]
Bot: Rina Wati sudah dikeluarkan dan sudah kami beri tahu.
Bot ke Rina: Tugas Anda sebagai petugas di bot ini sudah diakhiri oleh admin. Layanan untuk pencari kerja tetap dapat Anda pakai. Jika ini keliru, hubungi admin di kantor.
Rina: <tautan pertama>
Bot: Undangan ini sudah pernah dipakai, dan nama Anda tidak ada lagi di daftar petugas. Jika ini keliru, mintalah undangan baru kepada admin di kantor.
= staff: 1
