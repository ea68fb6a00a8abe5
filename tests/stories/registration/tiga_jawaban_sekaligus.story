# Tiga jawaban dikirim beruntun: masing-masing masuk ke tempatnya
@ 2026-03-02 09:00
Siti: /daftar
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Siti: [Setuju]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
Siti: + Wagiyem
Siti: + 1871994803010001
Siti: + Bandar Lampung
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
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
Bot: Di kecamatan mana di Kota Bandar Lampung Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.

  Halaman 1 dari 2
  [Kedaton] [Sukarame]
  [Tanjungkarang Barat] [Panjang]
  [Tanjungkarang Timur] [Tanjungkarang Pusat]
  [Telukbetung Selatan] [Telukbetung Barat]
  [Telukbetung Utara] [Rajabasa]
  [Berikutnya ▶]
  [Kembali]
Siti: /start
Bot: Pendaftaran Anda belum selesai: 5 dari 8 jawaban sudah tersimpan. Ingin melanjutkan?
  [Lanjutkan]
  [Lihat Jawaban] [Mulai Lagi]
Siti: [Lihat Jawaban]
Bot: Jawaban Anda sejauh ini:

  Nama: Wagiyem
  NIK: 1871••••••••0001
  Tanggal lahir: 8 Maret 2001
  Jenis kelamin: perempuan
  Alamat: Kota Bandar Lampung
  Pendidikan: belum diisi
  Nomor HP: belum diisi
  Bidang: belum diisi

  Ketuk Lanjutkan untuk mengisi yang belum ada.
  [Lanjutkan] [Mulai Lagi]
