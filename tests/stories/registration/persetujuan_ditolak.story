# Siti tidak setuju: tidak ada yang disimpan, dan ia tetap dapat melihat-lihat
@ 2026-03-02 09:00
Siti: /daftar
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Siti: [Tidak]
Bot: Baik, tidak ada data Anda yang kami simpan. Anda tetap dapat melihat daftar pelatihan dan lowongan tanpa mendaftar. Jika nanti berubah pikiran, ketuk /daftar. Anda juga dapat mendaftar langsung di BLK terdekat.
  [Daftar] [Pelatihan]
  [Lowongan] [Bantuan]
= people: 0
= drafts: 0
Siti: /pelatihan
Bot: Bidang pelatihan di BLK Lampung:

  • Teknik Las
  • Garmen Apparel (Menjahit)
  • Teknologi Informasi dan Komunikasi
  • Teknik Elektronika
  • Teknik Listrik
  • Tata Kecantikan dan Tata Rias
  • Teknik Otomotif
  • Bisnis dan Manajemen
  • Pariwisata dan Perhotelan
  • Teknik Pendingin (Refrigerasi)
  • Teknik Manufaktur
  • Bangunan dan Perkayuan
  • Pengolahan Hasil Pertanian dan Perikanan
  • Pertanian dan Perikanan
  • Kerajinan dan Industri Kreatif
  • Bahasa
  • Perawatan dan Caregiver

  Belum ada kelas yang dibuka. Jika Anda mendaftar dan setuju menerima info, kami mengabari Anda begitu ada kelas di bidang Anda.
  [Daftar]
Siti: mau lihat jahit
Bot: Garmen Apparel (Menjahit): belum ada kelas yang dibuka untuk bidang ini. Contoh pelatihan yang pernah ada: Menjahit Pakaian dengan Mesin, Menjahit, Menjahit Pakaian Anak.

  Untuk mendaftar di bidang ini, ketuk Daftar.
  [Daftar]
Siti: /lowongan
Bot: Belum ada lowongan yang dibuka. Jika Anda mendaftar dan setuju menerima info, kami mengabari Anda saat ada yang cocok.
  [Daftar]
Siti: /daftar
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Siti: tidak setuju
Bot: Baik, tidak ada data Anda yang kami simpan. Anda tetap dapat melihat daftar pelatihan dan lowongan tanpa mendaftar. Jika nanti berubah pikiran, ketuk /daftar. Anda juga dapat mendaftar langsung di BLK terdekat.
  [Daftar] [Pelatihan]
  [Lowongan] [Bantuan]
= drafts: 0
