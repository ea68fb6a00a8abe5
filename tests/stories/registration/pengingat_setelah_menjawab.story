# Jawaban baru memundurkan pengingat
@ 2026-03-02 09:00
! Siti sampai nama
@ +23h
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
@ +2h
@ +23h
Bot: Pendaftaran Anda belum selesai: 4 dari 8 jawaban sudah tersimpan. Ketuk Lanjutkan jika ada waktu; sisanya hanya beberapa pertanyaan.
  [Lanjutkan]
  [Lihat Jawaban] [Mulai Lagi]
Siti: [Mulai Lagi]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
