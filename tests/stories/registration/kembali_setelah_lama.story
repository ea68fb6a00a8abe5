# Kembali setelah sebulan: lanjut, lihat, atau mulai lagi
@ 2026-03-02 09:00
! Siti sampai kecamatan
@ +30d
Bot: Pendaftaran Anda belum selesai: 5 dari 8 jawaban sudah tersimpan. Ketuk Lanjutkan jika ada waktu; sisanya hanya beberapa pertanyaan.
  [Lanjutkan]
  [Lihat Jawaban] [Mulai Lagi]
Siti: halo
Bot: Pendaftaran Anda belum selesai: 5 dari 8 jawaban sudah tersimpan. Ingin melanjutkan?
  [Lanjutkan]
  [Lihat Jawaban] [Mulai Lagi]
Siti: /start
Bot: Pendaftaran Anda belum selesai: 5 dari 8 jawaban sudah tersimpan. Ingin melanjutkan?
  [Lanjutkan]
  [Lihat Jawaban] [Mulai Lagi]
Siti: [Lihat Jawaban]
Bot: Jawaban Anda sejauh ini:

  Nama: Siti Aminah
  NIK: 1871••••••••0001
  Tanggal lahir: 8 Maret 2001
  Jenis kelamin: perempuan
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: belum diisi
  Nomor HP: belum diisi
  Bidang: belum diisi

  Ketuk Lanjutkan untuk mengisi yang belum ada.
  [Lanjutkan] [Mulai Lagi]
Siti: [Lanjutkan]
Bot: Apa pendidikan terakhir yang sudah Anda tamatkan?
  [SD] [SMP] [SMA]
  [SMK] [D1–D3] [S1/D4]
  [S2]
  [Kembali]
Siti: [SMA]
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Siti: /daftar
Bot: Pendaftaran Anda belum selesai: 6 dari 8 jawaban sudah tersimpan. Ingin melanjutkan?
  [Lanjutkan]
  [Lihat Jawaban] [Mulai Lagi]
Siti: 3
Bot: Baik, tombol Bagikan Nomor HP kami tutup.
  {}
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
= drafts: 1
