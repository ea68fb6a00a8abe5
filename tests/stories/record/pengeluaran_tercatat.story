# Petugas yang sudah dikeluarkan tetap bernama dalam catatan
@ 2026-12-01 09:00
! staf Rina: Admin, Rina Wati
Rina: /undang
Bot: Undangan ini untuk peran apa?

  Petugas BLK mengelola kelas di satu BLK. Instruktur melihat kelasnya sendiri. Admin dan Kepala mengelola semuanya.
  [Petugas BLK] [Instruktur]
  [Admin] [Kepala]
  [Tidak Jadi]
Rina: [Admin]
Bot: Siapa nama orang yang diundang? Ketik nama yang dikenal rekan kerja, misalnya Rina Wati.
  [Tidak Jadi]
Rina: Budi Contoh
Bot: Undangan untuk Budi Contoh sebagai Admin. Buat tautannya sekarang?
  [Buat Tautan]
  [Ubah Isian] [Tidak Jadi]
Rina: [Buat Tautan]
Bot: Tautan undangan untuk Budi Contoh (Admin):

  https://t.me/PencakerBot?start=u_…

  Kirim langsung kepada orangnya. Tautan ini hanya ditampilkan sekali, hanya dapat dipakai satu orang, dan berlaku sampai Kamis, 3 Desember 2026, pukul 09.00 WIB.
  [Batalkan Undangan]
Rina: [Batalkan Undangan]
Bot: Undangan untuk Budi Contoh sudah dibatalkan. Tautannya tidak berlaku lagi.
Petugas: <tekan u:remove=1001>
Bot: Keluarkan Rina Wati (Admin)? Sejak saat itu meja petugas tidak dapat dibuka lagi olehnya.
  [Ya, Keluarkan] [Tidak Jadi]
Petugas: [Ya, Keluarkan]
Bot: Rina Wati sudah dikeluarkan dan sudah kami beri tahu.
Bot ke Rina: Tugas Anda sebagai petugas di bot ini sudah diakhiri oleh admin. Layanan untuk pencari kerja tetap dapat Anda pakai. Jika ini keliru, hubungi admin di kantor.
Petugas: <tekan n:day=2026-12-01=0>
Bot: Catatan Selasa, 1 Desember 2026

  09.00 Admin utama mengeluarkan petugas, Rina Wati: nama Rina Wati, peran Admin

  09.00 Rina Wati membatalkan undangan: nama Budi Contoh, peran Admin

  09.00 Rina Wati membuat undangan: nama Budi Contoh, peran Admin

  09.00 Rina Wati bergabung sebagai petugas: nama Rina Wati, peran Admin

  09.00 Admin utama membuat undangan: nama Rina Wati, peran Admin
  [Catatan]
