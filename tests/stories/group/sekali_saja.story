# Di grup bot menyapa sekali, lalu diam
@ 2026-03-02 09:00
! grup Warga: Siti, Budi
Bot: Layanan ini hanya berjalan di obrolan pribadi, supaya data Anda tidak terlihat orang lain. Silakan ketuk nama bot ini, lalu kirim pesan kepadanya.
Siti (grup Warga): /daftar
Siti (grup Warga): Siti Aminah
Budi (grup Warga): 3273011508989991
Budi (grup Warga): /status
Budi (grup Warga): <stiker>
= people: 0
= drafts: 0
Siti: /daftar
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
