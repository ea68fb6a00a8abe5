# Hanya petugas BLK kelas itu; hasil yang berubah ditampilkan lagi; nomor sertifikat tidak dipakai dua kali
@ 2027-02-01 07:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! staf Joko: Petugas BLK, BLK Kalianda, Joko Susilo
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-02-03, mulai 2027-02-08, lama 2
! kelas MTR-2027-02: las, Metro, buka 2027-01-04..2027-02-03, mulai 2027-02-08, lama 2
! Siti terdaftar
! Budi terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8–9 Februari 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 2 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 3 Februari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 3 Februari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Budi: /start MTR-2027-02
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8–9 Februari 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 2 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 3 Februari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-02

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-02) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 3 Februari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! pendaftaran LMR-000001: confirmed
! pendaftaran LMR-000002: confirmed
@ 2027-02-08 09:00
Bot ke Rina: Pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) ditutup dengan 1 pendaftar aktif, padahal minimal pesertanya 10 orang.

  Apa yang akan dilakukan?
  [Perpanjang] [Tunda]
  [Tetap Jalankan]
  [Lihat Kelas]
Bot ke Rina: Pendaftaran MTR-2027-02 (Plate Welder SMAW 1G) ditutup dengan 1 pendaftar aktif, padahal minimal pesertanya 10 orang.

  Apa yang akan dilakukan?
  [Perpanjang] [Tunda]
  [Tetap Jalankan]
  [Lihat Kelas]
! tahap MTR-2027-01: running
@ 2027-02-10 10:00
Bot ke Rina: Hari terakhir MTR-2027-01 Plate Welder SMAW 1G, BLK Metro sudah lewat dan hasil 1 peserta belum dicatat. Siapa yang lulus? Ketuk Hasil Pelatihan.
  [Hasil Pelatihan] [Buka Kelas]
Rina: <tekan o:open=2>
Bot: MTR-2027-02 Plate Welder SMAW 1G, BLK Metro tidak sedang berjalan, jadi hasilnya tidak dapat dicatat.
  [Buka Kelas]
! tahap MTR-2027-02: running
Joko: <tekan o:open=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Siti: <tekan o:open=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: <tekan o:open=2>
Bot: Hasil pelatihan MTR-2027-02 Plate Welder SMAW 1G, BLK Metro

  1. Budi Contoh: belum diisi

  Lulus 0 · Tidak lulus 0 · Belum diisi 1

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Sisanya Lulus] [Selesaikan Kelas]
  [Buka Kelas]
Rina: [Sisanya Lulus]
Bot: Hasil pelatihan MTR-2027-02 Plate Welder SMAW 1G, BLK Metro

  1. Budi Contoh: lulus

  Lulus 1 · Tidak lulus 0 · Belum diisi 0
  Lulus tanpa nomor sertifikat: 1

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Selesaikan Kelas]
  [Buka Kelas]
Rina: SK/MTR/001
Bot: Hasil pelatihan MTR-2027-02 Plate Welder SMAW 1G, BLK Metro

  1. Budi Contoh: lulus, SK/MTR/001

  Lulus 1 · Tidak lulus 0 · Belum diisi 0

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Selesaikan Kelas]
  [Buka Kelas]
Rina: SK/2027
Bot: Belum ada peserta lulus yang perlu nomor sertifikat. Catat dahulu siapa yang lulus.

  Hasil pelatihan MTR-2027-02 Plate Welder SMAW 1G, BLK Metro

  1. Budi Contoh: lulus, SK/MTR/001

  Lulus 1 · Tidak lulus 0 · Belum diisi 0

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Selesaikan Kelas]
  [Buka Kelas]
Rina: <tekan o:open=1>
Bot: Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: belum diisi

  Lulus 0 · Tidak lulus 0 · Belum diisi 1

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Sisanya Lulus] [Selesaikan Kelas]
  [Buka Kelas]
Rina: 1 lulus, SK/MTR/001
Bot: Nomor sertifikat SK/MTR/001 sudah dipakai di kelas lain.

  Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: lulus

  Lulus 1 · Tidak lulus 0 · Belum diisi 0
  Lulus tanpa nomor sertifikat: 1

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Selesaikan Kelas]
  [Buka Kelas]
Rina: SK/MTR/002
Bot: Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: lulus, SK/MTR/002

  Lulus 1 · Tidak lulus 0 · Belum diisi 0

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Selesaikan Kelas]
  [Buka Kelas]
Rina: [Selesaikan Kelas]
Bot: Selesaikan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro?

  Lulus 1 · Tidak lulus 0 · Belum diisi 0

  Peserta yang sudah diisi langsung diberi tahu hasilnya. Setelah itu kelas tidak dapat dibuka lagi.
  [Ya, Selesaikan dan Beri Tahu]
  [Tidak Jadi]
Petugas: <tekan o:open=1>
Bot: Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: lulus, SK/MTR/002

  Lulus 1 · Tidak lulus 0 · Belum diisi 0

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Selesaikan Kelas]
  [Buka Kelas]
Petugas: 1 td
Bot: Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: lulus, tidak diuji, SK/MTR/002

  Lulus 1 · Tidak lulus 0 · Belum diisi 0

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Selesaikan Kelas]
  [Buka Kelas]
Rina: [Ya, Selesaikan dan Beri Tahu]
Bot: Hasilnya berubah sejak ditampilkan. Mohon periksa lagi.

  Selesaikan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro?

  Lulus 1 · Tidak lulus 0 · Belum diisi 0

  Peserta yang sudah diisi langsung diberi tahu hasilnya. Setelah itu kelas tidak dapat dibuka lagi.
  [Ya, Selesaikan dan Beri Tahu]
  [Tidak Jadi]
Rina: [Ya, Selesaikan dan Beri Tahu]
Bot (info): Tersimpan
Bot (ubah): MTR-2027-01 Plate Welder SMAW 1G, BLK Metro selesai. Hasilnya dikirim kepada 1 peserta.
  [Hasil Pelatihan] [Buka Kelas]
Bot ke Siti: Selamat, Siti Aminah. Anda lulus Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Uji kompetensi tidak Anda ikuti.

  Nomor sertifikat pelatihan: SK/MTR/002. Silakan ambil di BLK Metro, Banjarsari, Metro Utara, hari kerja, pukul 08.00–15.30 WIB, dengan membawa KTP.

  Berikutnya: setelah 1, 3, 6, dan 12 bulan kami bertanya di sini tentang pekerjaan Anda; cukup satu ketukan. Lowongan dapat dilihat di /lowongan
  [Status Saya]
  [Tanya Petugas]
Rina: [Ya, Selesaikan dan Beri Tahu]
Bot (info): Sudah dilakukan sebelumnya.
Bot: Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: lulus, tidak diuji, SK/MTR/002

  Lulus 1 · Tidak lulus 0 · Belum diisi 0

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Buka Kelas]
= results: 1 passed not_tested SK/MTR/002 | 2 confirmed - SK/MTR/001
