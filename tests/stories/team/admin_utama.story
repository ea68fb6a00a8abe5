# Admin dari pengaturan server tidak dapat dikeluarkan atau diganti perannya; admin terakhir tidak dapat keluar
@ 2026-03-02 09:00
! staf Rina: Kepala, Rina Wati
Rina: /undang
Bot: Undangan ini untuk peran apa?

  Petugas BLK mengelola kelas di satu BLK. Instruktur melihat kelasnya sendiri. Admin dan Kepala mengelola semuanya.
  [Petugas BLK] [Instruktur]
  [Admin] [Kepala]
  [Tidak Jadi]
Rina: [Petugas BLK]
Bot: Di BLK mana orang ini bekerja?
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Kotabumi] [BLK Metro]
  [Tidak Jadi]
Rina: [BLK Metro]
Bot: Siapa nama orang yang diundang? Ketik nama yang dikenal rekan kerja, misalnya Rina Wati.
  [Tidak Jadi]
Rina: Pak Admin
Bot: Undangan untuk Pak Admin sebagai Petugas BLK Metro. Buat tautannya sekarang?
  [Buat Tautan]
  [Ubah Isian] [Tidak Jadi]
Rina: [Buat Tautan]
Bot: Tautan undangan untuk Pak Admin (Petugas BLK Metro):

  https://t.me/PencakerBot?start=u_…

  Kirim langsung kepada orangnya. Tautan ini hanya ditampilkan sekali, hanya dapat dipakai satu orang, dan berlaku sampai Rabu, 4 Maret 2026, pukul 09.00 WIB.
  [Batalkan Undangan]
Petugas: <tautan>
Bot: Anda admin utama yang ditetapkan di pengaturan server. Peran itu tidak dapat diubah lewat undangan.
Rina: <tekan u:remove=9001>
Bot: Admin ini ditetapkan di pengaturan server, jadi tidak dapat dikeluarkan dari sini. Mohon hubungi pengelola server.
Rina: <tekan u:remove-yes=9001>
Bot: Admin ini ditetapkan di pengaturan server, jadi tidak dapat dikeluarkan dari sini. Mohon hubungi pengelola server.
Petugas: <tekan u:remove=9001>
Bot: Admin ini ditetapkan di pengaturan server, jadi tidak dapat dikeluarkan dari sini. Mohon hubungi pengelola server.
Rina: <tekan u:remove=1001>
Bot: Keluarkan Rina Wati (Kepala)? Sejak saat itu meja petugas tidak dapat dibuka lagi olehnya.
  [Ya, Keluarkan] [Tidak Jadi]
Rina: [Ya, Keluarkan]
Bot: Anda sudah keluar dari daftar petugas. Layanan untuk pencari kerja tetap dapat Anda pakai.
Rina: /petugas
Bot: Perintah itu tidak kami kenal. Ketuk Bantuan untuk melihat yang dapat Anda lakukan di sini.
  [Bantuan]
= staff: 1
