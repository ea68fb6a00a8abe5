# Daftar petugas menurut BLK, halaman demi halaman
@ 2026-03-02 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! staf Adi: Instruktur, BLK Metro, Adi Contoh
! staf Tuti: Petugas BLK, BLK Kalianda, Tuti Contoh
! staf Joko: Kepala, Joko Contoh
! staf Yani: Petugas BLK, BLK Kotabumi, Yani Contoh
! staf Eko: Petugas BLK, BLK Bandar Lampung, Eko Contoh
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
  • Joko Contoh, Kepala

  BLK Bandar Lampung
  • Eko Contoh, Petugas BLK

  BLK Kalianda
  • Tuti Contoh, Petugas BLK

  BLK Kotabumi
  • Yani Contoh, Petugas BLK

  BLK Metro
  • Adi Contoh, Instruktur
  [Undang Petugas]
  [Admin utama] [Joko Contoh]
  [Eko Contoh] [Tuti Contoh]
  [Yani Contoh] [Adi Contoh]
  [Berikutnya ▶]
Petugas: [Berikutnya ▶]
Bot: Petugas yang terdaftar. Ketuk namanya untuk melihat atau mengeluarkannya.

  BLK Metro
  • Rina Wati, Petugas BLK
  [Undang Petugas]
  [Rina Wati]
  [◀ Sebelumnya]
Petugas: [◀ Sebelumnya]
Bot: Petugas yang terdaftar. Ketuk namanya untuk melihat atau mengeluarkannya.

  Semua BLK
  • Admin utama, Admin, dari pengaturan server
  • Joko Contoh, Kepala

  BLK Bandar Lampung
  • Eko Contoh, Petugas BLK

  BLK Kalianda
  • Tuti Contoh, Petugas BLK

  BLK Kotabumi
  • Yani Contoh, Petugas BLK

  BLK Metro
  • Adi Contoh, Instruktur
  [Undang Petugas]
  [Admin utama] [Joko Contoh]
  [Eko Contoh] [Tuti Contoh]
  [Yani Contoh] [Adi Contoh]
  [Berikutnya ▶]
