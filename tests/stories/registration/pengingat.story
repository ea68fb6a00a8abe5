# Pendaftaran yang belum selesai diingatkan setelah satu dan tiga hari, lalu dibiarkan
@ 2026-03-02 09:00
! Siti sampai nik
@ +23h
@ +2h
Bot: Pendaftaran Anda belum selesai: 4 dari 8 jawaban sudah tersimpan. Ketuk Lanjutkan jika ada waktu; sisanya hanya beberapa pertanyaan.
  [Lanjutkan]
  [Lihat Jawaban] [Mulai Lagi]
@ +1d
@ +1d
Bot: Pendaftaran Anda masih menunggu: 4 dari 8 jawaban sudah tersimpan. Ini pengingat terakhir dari kami. Jawaban Anda tetap tersimpan dan dapat dilanjutkan kapan saja lewat /daftar.
  [Lanjutkan]
  [Lihat Jawaban] [Mulai Lagi]
@ +10d
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
Siti: [Kota Bandar Lampung]
Bot: Di kecamatan mana di Kota Bandar Lampung Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.

  Halaman 1 dari 2
  [Kedaton] [Sukarame]
  [Tanjungkarang Barat] [Panjang]
  [Tanjungkarang Timur] [Tanjungkarang Pusat]
  [Telukbetung Selatan] [Telukbetung Barat]
  [Telukbetung Utara] [Rajabasa]
  [Berikutnya ▶]
  [Kembali]
