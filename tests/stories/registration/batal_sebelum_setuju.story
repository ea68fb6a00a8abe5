# /batal sebelum setuju: langsung keluar
@ 2026-03-02 09:00
Siti: /daftar
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Siti: /batal
Bot: Baik, tidak ada data Anda yang kami simpan. Anda tetap dapat melihat daftar pelatihan dan lowongan tanpa mendaftar. Jika nanti berubah pikiran, ketuk /daftar. Anda juga dapat mendaftar langsung di BLK terdekat.
  [Daftar] [Pelatihan]
  [Lowongan] [Bantuan]
= drafts: 0
Siti: /batal
Bot: Tidak ada yang sedang berjalan, jadi tidak ada yang perlu dibatalkan.
  [Bantuan]
