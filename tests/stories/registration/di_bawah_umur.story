# Yang belum 18 tahun diteruskan kepada petugas; NIK-nya tidak disimpan
@ 2026-03-02 09:00
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Budi: /daftar
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Budi: [Setuju]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
Budi: Budi Contoh
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Budi: 1871990803090001
Bot (hapus): pesan Budi
Bot: Dari data Anda terbaca tanggal lahir 8 Maret 2009, jadi usia Anda belum 18 tahun. Pendaftaran Anda dibantu petugas bersama orang tua atau wali. Ketuk Teruskan ke Petugas agar kami hubungi. Jika NIK-nya salah ketik, ketuk Perbaiki NIK.
  [Teruskan ke Petugas]
  [Perbaiki NIK]
  [Kembali]
Budi: [Teruskan ke Petugas]
Bot: Terima kasih. Permintaan Anda sudah kami teruskan kepada petugas dengan nomor PM-000001. Petugas menghubungi Anda di sini pada hari kerja, pukul 08.00–15.30 WIB, untuk pendaftaran bersama orang tua atau wali. NIK Anda tidak kami simpan.
Bot ke Petugas: Permintaan baru PM-000001: usia belum 18 tahun, didaftarkan bersama orang tua atau wali.
  Dari: Budi Contoh

  Ketuk Selesai jika sudah ditangani. Semua permintaan: /petugas
  [Selesai PM-000001]
= people: 0
= drafts: 0
= open requests: 1
