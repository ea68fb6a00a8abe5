# Yang belum terdaftar tetap memakai permintaan, juga di tengah pendaftaran
@ 2026-03-02 09:00
Petugas: /start
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
! Siti sampai nama
Siti: <tekan q:ask>
Bot: Permintaan Anda sudah kami teruskan kepada petugas dengan nomor PM-000001. Petugas membalas di Telegram pada hari kerja, pukul 08.00–15.30 WIB. Anda juga dapat datang ke BLK terdekat: Bandar Lampung, Kalianda, Metro, atau Kotabumi.
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Bot ke Petugas: Permintaan baru PM-000001: pertanyaan kepada petugas.
  Dari: tanpa nama

  Ketuk Selesai jika sudah ditangani. Semua permintaan: /petugas
  [Selesai PM-000001]
Siti: <tekan q:ask=5>
Bot: Permintaan Anda dengan nomor PM-000001 sudah ada pada petugas dan belum selesai. Petugas membalas di Telegram pada hari kerja, pukul 08.00–15.30 WIB.
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: <tekan q:send>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Anda dapat melihat pelatihan dan lowongan tanpa mendaftar. Semua layanan ini gratis.
  [Daftar] [Pelatihan]
  [Lowongan] [Bantuan]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: petugas
Bot: Permintaan Anda dengan nomor PM-000001 sudah ada pada petugas dan belum selesai. Petugas membalas di Telegram pada hari kerja, pukul 08.00–15.30 WIB.
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
= requests: 1
= questions: 0
