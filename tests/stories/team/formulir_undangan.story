# Isian undangan: kembali, nama yang bukan nama, bukan tulisan, tidak jadi
@ 2026-03-02 09:00
Petugas: /undang
Bot: Undangan ini untuk peran apa?

  Petugas BLK mengelola kelas di satu BLK. Instruktur melihat kelasnya sendiri. Admin dan Kepala mengelola semuanya.
  [Petugas BLK] [Instruktur]
  [Admin] [Kepala]
  [Tidak Jadi]
Petugas: halo
Bot: Undangan ini untuk peran apa?

  Petugas BLK mengelola kelas di satu BLK. Instruktur melihat kelasnya sendiri. Admin dan Kepala mengelola semuanya.
  [Petugas BLK] [Instruktur]
  [Admin] [Kepala]
  [Tidak Jadi]
Petugas: [Admin]
Bot: Siapa nama orang yang diundang? Ketik nama yang dikenal rekan kerja, misalnya Rina Wati.
  [Tidak Jadi]
Petugas: 12345
Bot: Nama itu belum dapat kami catat. Ketik namanya saja, dalam satu baris, tanpa angka dan tautan.

  Siapa nama orang yang diundang? Ketik nama yang dikenal rekan kerja, misalnya Rina Wati.
  [Tidak Jadi]
Petugas: <stiker>
Bot: Siapa nama orang yang diundang? Ketik nama yang dikenal rekan kerja, misalnya Rina Wati.
  [Tidak Jadi]
Petugas: kembali
Bot: Undangan ini untuk peran apa?

  Petugas BLK mengelola kelas di satu BLK. Instruktur melihat kelasnya sendiri. Admin dan Kepala mengelola semuanya.
  [Petugas BLK] [Instruktur]
  [Admin] [Kepala]
  [Tidak Jadi]
Petugas: [Instruktur]
Bot: Di BLK mana orang ini bekerja?
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Kotabumi] [BLK Metro]
  [Tidak Jadi]
Petugas: [BLK Kalianda]
Bot: Siapa nama orang yang diundang? Ketik nama yang dikenal rekan kerja, misalnya Rina Wati.
  [Tidak Jadi]
Petugas: Dewi Contoh
Bot: Undangan untuk Dewi Contoh sebagai Instruktur BLK Kalianda. Buat tautannya sekarang?
  [Buat Tautan]
  [Ubah Isian] [Tidak Jadi]
Petugas: kembali
Bot: Siapa nama orang yang diundang? Ketik nama yang dikenal rekan kerja, misalnya Rina Wati.
  [Tidak Jadi]
Petugas: Dewi Contoh
Bot: Undangan untuk Dewi Contoh sebagai Instruktur BLK Kalianda. Buat tautannya sekarang?
  [Buat Tautan]
  [Ubah Isian] [Tidak Jadi]
Petugas: [Ubah Isian]
Bot: Undangan ini untuk peran apa?

  Petugas BLK mengelola kelas di satu BLK. Instruktur melihat kelasnya sendiri. Admin dan Kepala mengelola semuanya.
  [Petugas BLK] [Instruktur]
  [Admin] [Kepala]
  [Tidak Jadi]
Petugas: /batal
Bot: Baik, ini kami hentikan. Tidak ada yang berubah. Silakan pilih:
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: [Buat Tautan]
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: /undang
Bot: Undangan ini untuk peran apa?

  Petugas BLK mengelola kelas di satu BLK. Instruktur melihat kelasnya sendiri. Admin dan Kepala mengelola semuanya.
  [Petugas BLK] [Instruktur]
  [Admin] [Kepala]
  [Tidak Jadi]
Petugas: [Tidak Jadi]
Bot: Baik, ini kami hentikan. Tidak ada yang berubah.
  [Bantuan]
= staff: 1
