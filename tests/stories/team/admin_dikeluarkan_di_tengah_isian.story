# Admin yang dikeluarkan di tengah isian undangan: isiannya berhenti, undangannya yang lama tidak berlaku
@ 2026-03-02 09:00
! staf Rina: Admin, Rina Wati
Rina: /undang
Bot: Undangan ini untuk peran apa?

  Petugas BLK mengelola kelas di satu BLK. Instruktur melihat kelasnya sendiri. Admin dan Kepala mengelola semuanya.
  [Petugas BLK] [Instruktur]
  [Admin] [Kepala]
  [Tidak Jadi]
Rina: [Kepala]
Bot: Siapa nama orang yang diundang? Ketik nama yang dikenal rekan kerja, misalnya Rina Wati.
  [Tidak Jadi]
Rina: Budi Contoh
Bot: Undangan untuk Budi Contoh sebagai Kepala. Buat tautannya sekarang?
  [Buat Tautan]
  [Ubah Isian] [Tidak Jadi]
Rina: [Buat Tautan]
Bot: Tautan undangan untuk Budi Contoh (Kepala):

  https://t.me/PencakerBot?start=u_…

  Kirim langsung kepada orangnya. Tautan ini hanya ditampilkan sekali, hanya dapat dipakai satu orang, dan berlaku sampai Rabu, 4 Maret 2026, pukul 09.00 WIB.
  [Batalkan Undangan]
Rina: /undang
Bot: Undangan ini untuk peran apa?

  Petugas BLK mengelola kelas di satu BLK. Instruktur melihat kelasnya sendiri. Admin dan Kepala mengelola semuanya.
  [Petugas BLK] [Instruktur]
  [Admin] [Kepala]
  [Tidak Jadi]
Rina: [Admin]
Bot: Siapa nama orang yang diundang? Ketik nama yang dikenal rekan kerja, misalnya Rina Wati.
  [Tidak Jadi]
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
  • Rina Wati, Admin
  [Undang Petugas]
  [Undangan yang Menunggu (1)]
  [Admin utama] [Rina Wati]
Petugas: [Rina Wati]
Bot: Rina Wati
  Admin
  [Keluarkan]
  [Semua Petugas]
Petugas: [Keluarkan]
Bot: Keluarkan Rina Wati (Admin)? Sejak saat itu meja petugas tidak dapat dibuka lagi olehnya.
  [Ya, Keluarkan] [Tidak Jadi]
Petugas: [Ya, Keluarkan]
Bot: Rina Wati sudah dikeluarkan dan sudah kami beri tahu.
Bot ke Rina: Tugas Anda sebagai petugas di bot ini sudah diakhiri oleh admin. Layanan untuk pencari kerja tetap dapat Anda pakai. Jika ini keliru, hubungi admin di kantor.
Rina: Dewi Contoh
Bot: Maaf, kami belum memahami pesan itu. Silakan pilih salah satu tombol di bawah. Untuk berbicara dengan petugas, ketik PETUGAS. Petugas membalas pada hari kerja, pukul 08.00–15.30 WIB.
  [Daftar] [Pelatihan]
  [Lowongan] [Bantuan]
Rina: [Buat Tautan]
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tautan>
Bot: Undangan ini sudah dibatalkan, jadi tidak dapat dipakai lagi. Untuk penjelasan, hubungi yang mengundang.
= staff: 1
