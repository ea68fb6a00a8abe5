# /batal, lalu tidak jadi batal
@ 2026-03-02 09:00
! Siti sampai nik
Siti: /batal
Bot: Ingin keluar dari pendaftaran? Jawaban Anda dapat kami simpan, sehingga nanti tinggal dilanjutkan.
  [Simpan dan Keluar]
  [Hapus Jawaban]
  [Lanjutkan]
Siti: tidak jadi batal
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
Siti: /batal
Bot: Ingin keluar dari pendaftaran? Jawaban Anda dapat kami simpan, sehingga nanti tinggal dilanjutkan.
  [Simpan dan Keluar]
  [Hapus Jawaban]
  [Lanjutkan]
Siti: [Lanjutkan]
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
Siti: /batal
Bot: Ingin keluar dari pendaftaran? Jawaban Anda dapat kami simpan, sehingga nanti tinggal dilanjutkan.
  [Simpan dan Keluar]
  [Hapus Jawaban]
  [Lanjutkan]
Siti: [Kota Bandar Lampung] @lama
Bot: Di kecamatan mana di Kota Bandar Lampung Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.

  Halaman 1 dari 2
  [Kedaton] [Sukarame]
  [Tanjungkarang Barat] [Panjang]
  [Tanjungkarang Timur] [Tanjungkarang Pusat]
  [Telukbetung Selatan] [Telukbetung Barat]
  [Telukbetung Utara] [Rajabasa]
  [Berikutnya ▶]
  [Kembali]
