# Percakapan yang tersimpan tidak terbaca lagi: diberi tahu sekali
@ 2026-03-02 09:00
! Siti sampai nama
! rusak sesi Siti
Siti: 1871994803010001
Bot: Maaf, langkah terakhir Anda tidak dapat kami buka setelah pembaruan sistem; itu bukan kesalahan Anda. Data yang sudah terdaftar tetap tersimpan. Silakan lanjut dari sini.
Bot: Maaf, kami belum memahami pesan itu. Silakan pilih salah satu tombol di bawah. Untuk berbicara dengan petugas, ketik PETUGAS. Petugas membalas pada hari kerja, pukul 08.00–15.30 WIB.
  [Daftar] [Pelatihan]
  [Lowongan] [Bantuan]
Siti: /daftar
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
