# Petugas BLK tidak mengatur hari libur, dan hanya menyesuaikan kelas BLK-nya sendiri
@ 2027-01-11 09:00
! staf Rina: Petugas BLK, BLK Kalianda, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-02-20, mulai 2027-03-01, lama 10
Rina: <tekan y:open>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: <tekan y:drop=2027-03-10>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: <tekan y:adapt=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Siti: /start
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Siti: <tekan y:adapt=1>
Bot (jendela): Tombol ini bukan untuk Anda.
= days of training: 01/03 02/03 03/03 04/03 05/03 09/03 12/03 15/03 16/03 17/03
