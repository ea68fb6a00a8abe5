# /batal, dan jawaban dihapus
@ 2026-03-02 09:00
! Siti sampai nik
Siti: batal
Bot: Ingin keluar dari pendaftaran? Jawaban Anda dapat kami simpan, sehingga nanti tinggal dilanjutkan.
  [Simpan dan Keluar]
  [Hapus Jawaban]
  [Lanjutkan]
Siti: [Hapus Jawaban]
Bot: Baik, semua jawaban Anda sudah kami hapus. Jika nanti ingin mendaftar, ketuk /daftar.
  [Daftar]
= drafts: 0
Siti: /daftar
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
