# Petugas BLK menjadi admin lewat undangan baru; peran yang sama tidak perlu diterima lagi
@ 2026-03-02 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
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
Bot: Peran itu sudah Anda pegang, jadi undangan ini tidak perlu diterima. Meja petugas: /petugas
Petugas: /undang
Bot: Undangan ini untuk peran apa?

  Petugas BLK mengelola kelas di satu BLK. Instruktur melihat kelasnya sendiri. Admin dan Kepala mengelola semuanya.
  [Petugas BLK] [Instruktur]
  [Admin] [Kepala]
  [Tidak Jadi]
Petugas: [Admin]
Bot: Siapa nama orang yang diundang? Ketik nama yang dikenal rekan kerja, misalnya Rina Wati.
  [Tidak Jadi]
Petugas: Rina Wati
Bot: Undangan untuk Rina Wati sebagai Admin. Buat tautannya sekarang?
  [Buat Tautan]
  [Ubah Isian] [Tidak Jadi]
Petugas: [Buat Tautan]
Bot: Tautan undangan untuk Rina Wati (Admin):

  https://t.me/PencakerBot?start=u_…

  Kirim langsung kepada orangnya. Tautan ini hanya ditampilkan sekali, hanya dapat dipakai satu orang, dan berlaku sampai Rabu, 4 Maret 2026, pukul 09.00 WIB.
  [Batalkan Undangan]
Rina: <tautan>
Bot: Admin utama mengundang Rina Wati menjadi Admin di bot ini.

  Jika Anda orangnya, ketuk Terima. Undangan berlaku sampai Rabu, 4 Maret 2026, pukul 09.00 WIB.

  Sekarang Anda Petugas BLK Metro. Peran itu diganti jika Anda menerima undangan ini.
  [Terima] [Tidak]
Rina: [Terima]
Bot: Selamat bergabung. Anda sekarang Admin. Meja petugas selalu dapat dibuka dengan /petugas.
Bot: Rina Wati, Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Bot ke Petugas: Rina Wati menerima undangan Anda dan kini Admin. Jika yang menerima bukan orangnya, buka /petugas, ketuk Petugas, ketuk namanya, lalu Keluarkan.
= staff names: 9001 admin | 1001 admin Rina Wati
