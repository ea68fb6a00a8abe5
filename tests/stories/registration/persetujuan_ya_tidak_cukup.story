# Untuk persetujuan, "ya" atau "lanjut" tidak cukup: tombol atau kata lengkapnya
@ 2026-03-02 09:00
Siti: /daftar
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Siti: ya
Bot: Untuk persetujuan, kami perlu jawaban yang jelas. Silakan ketuk Setuju atau Tidak, atau ketik kata itu.
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Siti: oke lanjut
Bot: Untuk persetujuan, kami perlu jawaban yang jelas. Silakan ketuk Setuju atau Tidak, atau ketik kata itu.
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Siti: y
Bot: Untuk persetujuan, kami perlu jawaban yang jelas. Silakan ketuk Setuju atau Tidak, atau ketik kata itu.
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Siti: 👍
Bot: Untuk persetujuan, kami perlu jawaban yang jelas. Silakan ketuk Setuju atau Tidak, atau ketik kata itu.
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Siti: Setuju.
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
