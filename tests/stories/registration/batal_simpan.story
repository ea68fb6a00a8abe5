# /batal, dan jawaban disimpan
@ 2026-03-02 09:00
! Siti sampai nik
Siti: /batal
Bot: Ingin keluar dari pendaftaran? Jawaban Anda dapat kami simpan, sehingga nanti tinggal dilanjutkan.
  [Simpan dan Keluar]
  [Hapus Jawaban]
  [Lanjutkan]
Siti: [Simpan dan Keluar]
Bot: Baik, jawaban Anda kami simpan. Untuk melanjutkan kapan saja, ketuk /daftar.
  [Lanjutkan]
= drafts: 1
= nudges planned: 0
Siti: /daftar
Bot: Pendaftaran Anda belum selesai: 4 dari 8 jawaban sudah tersimpan. Ingin melanjutkan?
  [Lanjutkan]
  [Lihat Jawaban] [Mulai Lagi]
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
