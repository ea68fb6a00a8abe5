# Tautan terpotong saat disalin; pengundang membuka tautannya sendiri
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
Petugas: <tautan>
Bot: Ini undangan yang Anda buat sendiri, dan belum dipakai. Kirimkan tautannya kepada orang yang Anda undang.
Rina: /start u_ABC
Bot: Tautan undangan ini tidak kami kenal, mungkin terpotong saat disalin. Buka lagi dari pesan aslinya, atau mintalah tautan baru kepada yang mengundang.
Rina: /start u_AAAAAAAAAAAAAAAAAAAAAAAA
Bot: Tautan undangan ini tidak kami kenal, mungkin terpotong saat disalin. Buka lagi dari pesan aslinya, atau mintalah tautan baru kepada yang mengundang.
Rina: <tekan u:accept=AAAAAAAAAAAAAAAAAAAAAAAA>
Bot: Tautan undangan ini tidak kami kenal, mungkin terpotong saat disalin. Buka lagi dari pesan aslinya, atau mintalah tautan baru kepada yang mengundang.
= staff: 1
