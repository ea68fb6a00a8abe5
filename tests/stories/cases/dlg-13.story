# DLG-13: pesan yang diubah tidak menjadi NIK, dan caranya memperbaiki disebutkan
@ 2026-03-02 09:00
Siti: halo
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Siti: [Setuju]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
Siti: Budi
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: <edit: Budi Contoh>
Bot: Pesan yang diubah tidak kami baca sebagai jawaban, jadi tidak ada yang berganti. Untuk memperbaiki jawaban sebelumnya, ketuk Kembali, atau ubah di kartu pemeriksaan sebelum dikirim.
  [Kembali]
Siti: <edit pertama: 3273011508989991>
Bot: Pesan yang diubah tidak kami baca sebagai jawaban, jadi tidak ada yang berganti. Untuk memperbaiki jawaban sebelumnya, ketuk Kembali, atau ubah di kartu pemeriksaan sebelum dikirim.
  [Kembali]
Siti: 3273011508989991
Bot (hapus): pesan Siti
Bot: Menurut NIK, Anda lahir 15 Agustus 1998, laki-laki. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

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
