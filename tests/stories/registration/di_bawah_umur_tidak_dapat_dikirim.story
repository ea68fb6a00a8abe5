# NIK anak di kartu, lalu Kembali: NIK itu ditanyakan lagi dan tidak ikut terkirim
@ 2026-03-02 09:00
! Siti sampai bidang
Siti: [Ubah NIK]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: 1871994803090001
Bot (hapus): pesan Siti
Bot: Dari data Anda terbaca tanggal lahir 8 Maret 2009, jadi usia Anda belum 18 tahun. Pendaftaran Anda dibantu petugas bersama orang tua atau wali. Ketuk Teruskan ke Petugas agar kami hubungi. Jika NIK-nya salah ketik, ketuk Perbaiki NIK.
  [Teruskan ke Petugas]
  [Perbaiki NIK]
  [Kembali]
Siti: [Kembali]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: [Benar, Kirim] @lama
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
= people: 0
