# Hari terakhir lewat: petugas ditanya, mencatat hasil dengan ketikan singkat, menyelesaikan kelas; semua peserta diberi tahu
@ 2027-02-01 07:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-02-03, mulai 2027-02-08, lama 5
! Siti terdaftar
! Budi terdaftar
! Dewi terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8–12 Februari 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 5 hari
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
Budi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8–12 Februari 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 5 hari
  Kuota: 16, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 3 Februari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 3 Februari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Dewi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8–12 Februari 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 5 hari
  Kuota: 16, pendaftar sejauh ini: 2
  Pendaftaran sampai: Rabu, 3 Februari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Dewi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000003.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 3 Februari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! pendaftaran LMR-000001: confirmed
! pendaftaran LMR-000002: confirmed
! pendaftaran LMR-000003: confirmed
@ 2027-02-08 09:00
Bot ke Rina: Pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) ditutup dengan 3 pendaftar aktif, padahal minimal pesertanya 10 orang.

  Apa yang akan dilakukan?
  [Perpanjang] [Tunda]
  [Tetap Jalankan]
  [Lihat Kelas]
! tahap MTR-2027-01: running
@ 2027-02-10 10:00
Bot ke Rina: Pertemuan sudah dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-3: Rabu, 10 Februari 2027, pukul 08.00–15.30 WIB

  3 peserta: hadir 3

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [3. Dewi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Rina: <tekan o:open=1>
Bot: Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: belum diisi
  2. Budi Contoh: belum diisi
  3. Dewi Contoh: belum diisi

  Lulus 0 · Tidak lulus 0 · Belum diisi 3

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Sisanya Lulus] [Selesaikan Kelas]
  [Buka Kelas]
Rina: [Selesaikan Kelas]
Bot: MTR-2027-01 Plate Welder SMAW 1G, BLK Metro belum selesai: hari terakhirnya sampai Jumat, 12 Februari 2027, pukul 15.30 WIB. Jika pelatihan berakhir lebih cepat, batalkan dahulu hari yang tersisa di jadwal.
  [Hasil Pelatihan]
Rina: 2 bk
Bot: Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: belum diisi
  2. Budi Contoh: belum diisi, belum kompeten
  3. Dewi Contoh: belum diisi

  Lulus 0 · Tidak lulus 0 · Belum diisi 3

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Sisanya Lulus] [Selesaikan Kelas]
  [Buka Kelas]
@ 2027-02-12 16:30
Bot: Pertemuan sudah selesai, tetapi daftarnya belum ditutup. Periksa sekali lagi, lalu ketuk Tutup Daftar.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-5: Jumat, 12 Februari 2027, pukul 08.00–15.30 WIB

  3 peserta: hadir 3

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah] [2. Budi Contoh]
  [3. Dewi Contoh]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Bot: Hari terakhir MTR-2027-01 Plate Welder SMAW 1G, BLK Metro sudah lewat dan hasil 3 peserta belum dicatat. Siapa yang lulus? Ketuk Hasil Pelatihan.
  [Hasil Pelatihan] [Buka Kelas]
@ +1d
Rina: [Hasil Pelatihan]
Bot: Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: belum diisi
  2. Budi Contoh: belum diisi, belum kompeten
  3. Dewi Contoh: belum diisi

  Lulus 0 · Tidak lulus 0 · Belum diisi 3

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Sisanya Lulus] [Selesaikan Kelas]
  [Buka Kelas]
Rina: semua lulus kecuali 3, 7 tidak, apa kabar
Bot: "apa kabar" belum kami pahami, jadi tidak dicatat.
  Tidak ada peserta nomor 7.

  Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: lulus
  2. Budi Contoh: lulus, belum kompeten
  3. Dewi Contoh: tidak lulus

  Lulus 2 · Tidak lulus 1 · Belum diisi 0
  Lulus tanpa nomor sertifikat: 2

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Selesaikan Kelas]
  [Buka Kelas]
Rina: SK/MTR/009, 1 kompeten
Bot: Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: lulus, kompeten, SK/MTR/009
  2. Budi Contoh: lulus, belum kompeten, SK/MTR/010
  3. Dewi Contoh: tidak lulus

  Lulus 2 · Tidak lulus 1 · Belum diisi 0

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Selesaikan Kelas]
  [Buka Kelas]
Rina: 3 SK/MTR/099
Bot: Nomor 3 tidak tercatat lulus, jadi belum mendapat nomor sertifikat.

  Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: lulus, kompeten, SK/MTR/009
  2. Budi Contoh: lulus, belum kompeten, SK/MTR/010
  3. Dewi Contoh: tidak lulus

  Lulus 2 · Tidak lulus 1 · Belum diisi 0

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Selesaikan Kelas]
  [Buka Kelas]
Rina: 1 SK/MTR/010
Bot: Nomor SK/MTR/010 akan dipakai dua orang, jadi tidak ada yang dicatat.

  Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: lulus, kompeten, SK/MTR/009
  2. Budi Contoh: lulus, belum kompeten, SK/MTR/010
  3. Dewi Contoh: tidak lulus

  Lulus 2 · Tidak lulus 1 · Belum diisi 0

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Selesaikan Kelas]
  [Buka Kelas]
= results: 1 confirmed competent SK/MTR/009 | 2 confirmed not_yet SK/MTR/010 | 3 confirmed - -
Rina: [Selesaikan Kelas]
Bot: Selesaikan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro?

  Lulus 2 · Tidak lulus 1 · Belum diisi 0

  Peserta yang sudah diisi langsung diberi tahu hasilnya. Setelah itu kelas tidak dapat dibuka lagi.
  [Ya, Selesaikan dan Beri Tahu]
  [Tidak Jadi]
Rina: [Ya, Selesaikan dan Beri Tahu]
Bot (info): Tersimpan
Bot (ubah): MTR-2027-01 Plate Welder SMAW 1G, BLK Metro selesai. Hasilnya dikirim kepada 3 peserta.
  [Hasil Pelatihan] [Buka Kelas]
Bot ke Siti: Selamat, Siti Aminah. Anda lulus Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Uji kompetensi: kompeten.

  Nomor sertifikat pelatihan: SK/MTR/009. Silakan ambil di BLK Metro, Banjarsari, Metro Utara, hari kerja, pukul 08.00–15.30 WIB, dengan membawa KTP.

  Berikutnya: setelah 1, 3, 6, dan 12 bulan kami bertanya di sini tentang pekerjaan Anda; cukup satu ketukan. Lowongan dapat dilihat di /lowongan
  [Status Saya]
  [Tanya Petugas]
Bot ke Budi: Selamat, Budi Contoh. Anda lulus Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Uji kompetensi: belum kompeten. Kesempatan uji ulang dapat ditanyakan kepada petugas.

  Nomor sertifikat pelatihan: SK/MTR/010. Silakan ambil di BLK Metro, Banjarsari, Metro Utara, hari kerja, pukul 08.00–15.30 WIB, dengan membawa KTP.

  Berikutnya: setelah 1, 3, 6, dan 12 bulan kami bertanya di sini tentang pekerjaan Anda; cukup satu ketukan. Lowongan dapat dilihat di /lowongan
  [Status Saya]
  [Tanya Petugas]
Bot ke Dewi: Terima kasih sudah mengikuti Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sampai selesai. Kali ini Anda belum lulus. Untuk mengetahui alasannya, ketuk Tanya Petugas.

  Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas Teknik Las dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
  [Tanya Petugas]
= results: 1 passed competent SK/MTR/009 | 2 passed not_yet SK/MTR/010 | 3 not_passed - -
Rina: <tekan o:finish=1>
Bot (info): Sudah dilakukan sebelumnya.
Bot: Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: lulus, kompeten, SK/MTR/009
  2. Budi Contoh: lulus, belum kompeten, SK/MTR/010
  3. Dewi Contoh: tidak lulus

  Lulus 2 · Tidak lulus 1 · Belum diisi 0

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Buka Kelas]
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Selesai
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Anda lulus. Pelatihan selesai 12 Februari 2027. Uji kompetensi: kompeten. Nomor sertifikat pelatihan: SK/MTR/009. Silakan ambil di BLK Metro, Banjarsari, Metro Utara, hari kerja, pukul 08.00–15.30 WIB, dengan membawa KTP.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Data Saya] [Tanya Petugas]
Budi: /status
Bot: Budi Contoh (LPG-000002), pendaftaran kelas Anda:

  LMR-000002: Selesai
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Anda lulus. Pelatihan selesai 12 Februari 2027. Uji kompetensi: belum kompeten. Kesempatan uji ulang dapat ditanyakan kepada petugas. Nomor sertifikat pelatihan: SK/MTR/010. Silakan ambil di BLK Metro, Banjarsari, Metro Utara, hari kerja, pukul 08.00–15.30 WIB, dengan membawa KTP.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Data Saya] [Tanya Petugas]
Dewi: /status
Bot: Dewi Contoh (LPG-000003), pendaftaran kelas Anda:

  LMR-000003: Selesai
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Pelatihan selesai 12 Februari 2027. Berikutnya: kapan saja Anda dapat melihat kelas lain di /pelatihan
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Data Saya] [Tanya Petugas]
Rina: <tekan o:open=1>
Bot: Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: lulus, kompeten, SK/MTR/009
  2. Budi Contoh: lulus, belum kompeten, SK/MTR/010
  3. Dewi Contoh: tidak lulus

  Lulus 2 · Tidak lulus 1 · Belum diisi 0

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Buka Kelas]
Rina: 3 lulus, 2 k
Bot: Kelas MTR-2027-01 Plate Welder SMAW 1G, BLK Metro sudah selesai. Ubah hasil ini?

  Budi Contoh: lulus, belum kompeten, SK/MTR/010 → lulus, kompeten, SK/MTR/010
  Dewi Contoh: tidak lulus → lulus

  Yang diberi tahu: 2 orang.
  [Simpan dan Beri Tahu]
  [Tidak Jadi]
Rina: [Simpan dan Beri Tahu]
Bot (info): Tersimpan
Bot: Hasil MTR-2027-01 Plate Welder SMAW 1G, BLK Metro sudah diubah. Yang diberi tahu: 2 orang.
  [Hasil Pelatihan] [Buka Kelas]
Bot ke Budi: Data kelulusan Anda di MTR-2027-01 Plate Welder SMAW 1G, BLK Metro diperbarui.

  Uji kompetensi: kompeten.

  Nomor sertifikat pelatihan: SK/MTR/010.
  [Tanya Petugas]
Bot ke Dewi: Ada perubahan atas kabar kami sebelumnya.

  Selamat, Dewi Contoh. Anda lulus Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Sertifikat pelatihan sedang disiapkan. Nomornya kami kabarkan di sini.

  Berikutnya: setelah 1, 3, 6, dan 12 bulan kami bertanya di sini tentang pekerjaan Anda; cukup satu ketukan. Lowongan dapat dilihat di /lowongan
  [Status Saya]
  [Tanya Petugas]
Rina: [Simpan dan Beri Tahu]
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: lulus, kompeten, SK/MTR/009
  2. Budi Contoh: lulus, kompeten, SK/MTR/010
  3. Dewi Contoh: lulus

  Lulus 3 · Tidak lulus 0 · Belum diisi 0
  Lulus tanpa nomor sertifikat: 1

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Buka Kelas]
Rina: 3 SK/MTR/011
Bot: Kelas MTR-2027-01 Plate Welder SMAW 1G, BLK Metro sudah selesai. Ubah hasil ini?

  Dewi Contoh: lulus → lulus, SK/MTR/011

  Yang diberi tahu: 1 orang.
  [Simpan dan Beri Tahu]
  [Tidak Jadi]
Rina: [Tidak Jadi]
Bot: Hasil pelatihan MTR-2027-01 Plate Welder SMAW 1G, BLK Metro

  1. Siti Aminah: lulus, kompeten, SK/MTR/009
  2. Budi Contoh: lulus, kompeten, SK/MTR/010
  3. Dewi Contoh: lulus

  Lulus 3 · Tidak lulus 0 · Belum diisi 0
  Lulus tanpa nomor sertifikat: 1

  Ketik hasilnya, misalnya:
  semua lulus kecuali 3
  3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
  SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)
  [Buka Kelas]
Rina: 3 SK/MTR/011
Bot: Kelas MTR-2027-01 Plate Welder SMAW 1G, BLK Metro sudah selesai. Ubah hasil ini?

  Dewi Contoh: lulus → lulus, SK/MTR/011

  Yang diberi tahu: 1 orang.
  [Simpan dan Beri Tahu]
  [Tidak Jadi]
Rina: [Simpan dan Beri Tahu]
Bot (info): Tersimpan
Bot: Hasil MTR-2027-01 Plate Welder SMAW 1G, BLK Metro sudah diubah. Yang diberi tahu: 1 orang.
  [Hasil Pelatihan] [Buka Kelas]
Bot ke Dewi: Data kelulusan Anda di MTR-2027-01 Plate Welder SMAW 1G, BLK Metro diperbarui.

  Nomor sertifikat pelatihan: SK/MTR/011.
  [Tanya Petugas]
Rina: /batal
Bot: Baik, ini kami hentikan. Tidak ada yang berubah. Silakan pilih:
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Telepon Lulusan]
  [Laporan]
= results: 1 passed competent SK/MTR/009 | 2 passed competent SK/MTR/010 | 3 passed - SK/MTR/011
