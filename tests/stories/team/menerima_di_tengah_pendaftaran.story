# Undangan dibuka di tengah pendaftaran: isian tidak hilang
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
! Siti sampai nama
Siti: <tautan>
Bot: Admin utama mengundang Rina Wati menjadi Petugas BLK Metro di bot ini.

  Jika Anda orangnya, ketuk Terima. Undangan berlaku sampai Rabu, 4 Maret 2026, pukul 09.00 WIB.
  [Terima] [Tidak]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: [Terima]
Bot: Selamat bergabung. Anda sekarang Petugas BLK Metro. Meja petugas selalu dapat dibuka dengan /petugas.
Bot: Rina Wati, Petugas BLK Metro. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Telepon Lulusan]
  [Laporan]
Bot ke Petugas: Rina Wati menerima undangan Anda dan kini Petugas BLK Metro. Jika yang menerima bukan orangnya, buka /petugas, ketuk Petugas, ketuk namanya, lalu Keluarkan.
Siti: 1871994803010001
Bot (hapus): pesan Siti
Bot: Menurut NIK, Anda lahir 8 Maret 2001, perempuan. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

  Di kabupaten atau kota mana Anda tinggal sekarang? Ketuk salah satu tombol, atau ketik namanya.
  [Lampung Selatan] [Lampung Tengah]
  [Lampung Utara] [Lampung Barat]
  [Tulang Bawang] [Tanggamus]
  [Lampung Timur] [Way Kanan]
  [Pesawaran] [Pringsewu]
  [Mesuji] [Tulang Bawang Barat]
  [Pesisir Barat] [Kota Bandar Lampung]
  [Kota Metro]
  [Di Luar Lampung]
  [Kembali]
