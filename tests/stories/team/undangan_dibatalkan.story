# Undangan dibatalkan sebelum diterima
@ 2026-03-02 09:00
Petugas: /undang
Bot: Undangan ini untuk peran apa?

  Petugas BLK mengelola kelas di satu BLK. Instruktur melihat kelasnya sendiri. Admin dan Kepala mengelola semuanya.
  [Petugas BLK] [Instruktur]
  [Admin] [Kepala]
  [Tidak Jadi]
Petugas: [Petugas BLK]
Bot: Di BLK mana orang ini bekerja?
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Kotabumi] [BLK Metro]
  [Tidak Jadi]
Petugas: [BLK Metro]
Bot: Siapa nama orang yang diundang? Ketik nama yang dikenal rekan kerja, misalnya Rina Wati.
  [Tidak Jadi]
Petugas: Rina Wati
Bot: Undangan untuk Rina Wati sebagai Petugas BLK Metro. Buat tautannya sekarang?
  [Buat Tautan]
  [Ubah Isian] [Tidak Jadi]
Petugas: [Buat Tautan]
Bot: Tautan undangan untuk Rina Wati (Petugas BLK Metro):

  https://t.me/PencakerBot?start=u_…

  Kirim langsung kepada orangnya. Tautan ini hanya ditampilkan sekali, hanya dapat dipakai satu orang, dan berlaku sampai Rabu, 4 Maret 2026, pukul 09.00 WIB.
  [Batalkan Undangan]
Rina: <tautan>
Bot: Admin utama mengundang Rina Wati menjadi Petugas BLK Metro di bot ini.

  Jika Anda orangnya, ketuk Terima. Undangan berlaku sampai Rabu, 4 Maret 2026, pukul 09.00 WIB.
  [Terima] [Tidak]
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
  [Undang Petugas]
  [Undangan yang Menunggu (1)]
  [Admin utama]
Petugas: [Undangan yang Menunggu (1)]
Bot: Undangan yang menunggu diterima:

  Rina Wati · Petugas BLK Metro
  berlaku sampai Rabu, 4 Maret 2026, pukul 09.00 WIB
  [Batalkan Rina Wati]
Petugas: [Batalkan Rina Wati]
Bot: Undangan untuk Rina Wati sudah dibatalkan. Tautannya tidak berlaku lagi.
Petugas: [Batalkan Rina Wati]
Bot (info): Sudah dilakukan sebelumnya.
Rina: [Terima]
Bot: Undangan ini sudah dibatalkan, jadi tidak dapat dipakai lagi. Untuk penjelasan, hubungi yang mengundang.
Rina: <tautan>
Bot: Undangan ini sudah dibatalkan, jadi tidak dapat dipakai lagi. Untuk penjelasan, hubungi yang mengundang.
= staff: 1
