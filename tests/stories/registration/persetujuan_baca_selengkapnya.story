# Pemberitahuan lengkap dibaca dahulu
@ 2026-03-02 09:00
Siti: /start
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Siti: [Baca Selengkapnya]
Bot: Pemberitahuan privasi
  Pengelola data: Dinas Tenaga Kerja Provinsi Lampung.

  1. Dasar. Pelaksanaan layanan publik pelatihan kerja dan persetujuan Anda (UU 27/2022).

  2. Tujuan. (a) seleksi dan penyelenggaraan pelatihan; (b) pemantauan lulusan dan laporan penempatan tanpa nama; (c) pengiriman info pelatihan dan lowongan, hanya jika Anda setuju; (d) pengiriman data kepada perusahaan, hanya jika Anda setuju.

  3. Jenis data dan kegunaannya. Identitas agar satu orang tidak terdaftar dua kali; alamat, pendidikan, dan bidang untuk memilih kelas yang sesuai; nomor HP untuk menghubungi Anda.

  4. Lama simpan berkas. Pendaftar yang belum mengikuti kelas 1 tahun; peserta 5 tahun setelah lulus. Sesudah itu data dihapus atau dijadikan angka tanpa nama sesuai jadwal retensi arsip.

  5. Rincian data. Nama, NIK, tanggal lahir, jenis kelamin, kabupaten/kota dan kecamatan, pendidikan, nomor HP, bidang yang diminati; kemudian hasil pelatihan dan status pekerjaan. Besaran upah boleh tidak diisi.

  6. Lama pemrosesan. Sejak Anda setuju sampai Anda menarik persetujuan atau masa simpan berakhir. Setelah persetujuan ditarik, pemrosesan kami hentikan paling lambat 3 × 24 jam.

  7. Hak Anda. Melihat, memperbaiki, mengunduh, menarik persetujuan, dan meminta penghapusan lewat /data.

  Penerima. BLK tempat Anda mendaftar dan Kementerian Ketenagakerjaan; perusahaan hanya setelah Anda mengetuk Kirim Data Saya. Pesan Anda melewati server Telegram di luar negeri; pesan berisi NIK kami hapus dari obrolan setelah dicatat.

  Pertanyaan. Ketik PETUGAS; petugas pelindungan data menjawab pada hari kerja, pukul 08.00–15.30 WIB.

  Apakah Anda setuju?
  [Setuju]
  [Tidak]
Siti: [Setuju]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
= drafts: 1
