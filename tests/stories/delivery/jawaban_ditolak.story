# Telegram menolak jawaban bot: orangnya diminta maaf satu kali, dan melanjutkan dari tempatnya
@ 2026-03-02 09:00
Siti: /start
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Siti: [Setuju]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
! tolak sendMessage 400 Bad Request: can't parse entities: Unsupported start tag
Siti: Siti Aminah
Bot (ditolak): 400 Bad Request: can't parse entities: Unsupported start tag
Bot: Maaf, ada gangguan di sistem kami, bukan kesalahan Anda. Jawaban yang sudah Anda isi tetap tersimpan. Silakan coba lagi dalam beberapa menit dengan mengetuk Lanjutkan.
  [Lanjutkan]
Siti: [Lanjutkan]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
= outbox waiting: 0
