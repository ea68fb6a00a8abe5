# Admin melihat kelas semua BLK, membuka draf, menutupnya, dan seorang rekan menekan tombol yang sama
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, kuota 16, usia 18-35, pendidikan SMP, tes 2027-01-22 08:00, minimal 0, bawa KTP|Pasfoto
! kelas KLD-2027-01: tik, Kalianda, buka 2027-01-11..2027-01-25, mulai 2027-02-08, status draft, minimal 0, wilayah 1801|1872
Petugas: /kelas
Bot: Kelas · Semua (2)

  KLD-2027-01 · Draf
  Komputer Operator Asisten
  Mulai 8 Februari 2027 · 0 pendaftar aktif, kuota 16

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 0 pendaftar aktif, kuota 16
  [KLD-2027-01] [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
Petugas: [Draf]
Bot (ubah): Kelas · Draf (1)

  KLD-2027-01 · Draf
  Komputer Operator Asisten
  Mulai 8 Februari 2027 · 0 pendaftar aktif, kuota 16
  [KLD-2027-01]
  [· Draf ·] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [Semua]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
Petugas: [KLD-2027-01]
Bot: KLD-2027-01 · Komputer Operator Asisten
  BLK Kalianda · Draf

  Pelatihan: Senin, 8 Februari 2027 sampai Jumat, 19 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 11 Januari 2027 sampai Senin, 25 Januari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tinggal di Lampung Selatan, Kota Metro
  Biaya: gratis
  [Buka Pendaftaran] [Batalkan]
  [Pendaftar (0)] [Jadwal]
  [Ubah] [Salin]
  [Pengajar] [Daftar Kelas]
Petugas: [Buka Pendaftaran]
Bot (info): Tersimpan
Bot: Kelas KLD-2027-01 dibuka. Pendaftaran berlaku mulai Senin, 11 Januari 2027, pukul 08.00 WIB.
Bot: KLD-2027-01 · Komputer Operator Asisten
  BLK Kalianda · Dibuka

  Pelatihan: Senin, 8 Februari 2027 sampai Jumat, 19 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 11 Januari 2027 sampai Senin, 25 Januari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tinggal di Lampung Selatan, Kota Metro
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=KLD-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (0)] [Jadwal]
  [Ubah] [Salin]
  [Pengajar] [Poster QR]
  [Unduh Excel] [Daftar Kelas]
= class states: MTR-2027-01 open | KLD-2027-01 open
# Tombol kartu lama ditekan lagi
Petugas: [Buka Pendaftaran] @lama
Bot (info): Sudah dilakukan sebelumnya.
Bot: Kelas KLD-2027-01 sekarang: Dibuka. Tindakan itu sudah dilakukan atau tidak berlaku lagi, jadi tidak ada yang berubah.
Bot: KLD-2027-01 · Komputer Operator Asisten
  BLK Kalianda · Dibuka

  Pelatihan: Senin, 8 Februari 2027 sampai Jumat, 19 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 11 Januari 2027 sampai Senin, 25 Januari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tinggal di Lampung Selatan, Kota Metro
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=KLD-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (0)] [Jadwal]
  [Ubah] [Salin]
  [Pengajar] [Poster QR]
  [Unduh Excel] [Daftar Kelas]
Petugas: [Tutup Pendaftaran]
Bot (info): Tersimpan
Bot: Pendaftaran KLD-2027-01 ditutup dengan 0 pendaftar aktif.
Bot: KLD-2027-01 · Komputer Operator Asisten
  BLK Kalianda · Ditutup

  Pelatihan: Senin, 8 Februari 2027 sampai Jumat, 19 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 11 Januari 2027 sampai Senin, 25 Januari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tinggal di Lampung Selatan, Kota Metro
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=KLD-2027-01
  [Perpanjang] [Mulai Seleksi]
  [Tunda] [Batalkan]
  [Pendaftar (0)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
Petugas: [Mulai Seleksi]
Bot (info): Tersimpan
Bot: Seleksi KLD-2027-01 dimulai.
Bot: Seleksi KLD-2027-01
  Komputer Operator Asisten, BLK Kalianda · Seleksi

  Pendaftar: 0 · kursi 16, cadangan 2
  Berkas: 0 lengkap, 0 kurang, 0 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 0
  [Pendaftar] [Cari]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Petugas: [Umumkan Hasil]
Bot: Umumkan hasil seleksi KLD-2027-01?

  0 diterima untuk 16 kursi, 0 cadangan, 0 tidak diterima.

  0 orang dikabari lewat bot.
  [Ya, Umumkan]
  [Usulan] [Meja Seleksi]
Petugas: [Ya, Umumkan]
Bot: Hasil seleksi KLD-2027-01 akan diumumkan hari ini pukul 09.10 WIB (10 menit lagi) kepada 0 orang: 0 diterima, 0 cadangan, 0 tidak diterima. Jika keliru, ketuk Urungkan.
  [Urungkan]
  [Meja Seleksi]
@ +11m
Bot: Hasil seleksi KLD-2027-01 sudah diumumkan: 0 diterima, 0 cadangan, 0 tidak diterima.
  [Meja Seleksi]
Petugas: [Daftar Kelas]
Bot (ubah): Kelas · Semua (2)

  KLD-2027-01 · Hasil Diumumkan
  Komputer Operator Asisten
  Mulai 8 Februari 2027 · 0 pendaftar aktif, kuota 16

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 0 pendaftar aktif, kuota 16
  [KLD-2027-01] [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
Petugas: /kelas
Bot: Kelas · Semua (2)

  KLD-2027-01 · Hasil Diumumkan
  Komputer Operator Asisten
  Mulai 8 Februari 2027 · 0 pendaftar aktif, kuota 16

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 0 pendaftar aktif, kuota 16
  [KLD-2027-01] [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
Petugas: [KLD-2027-01]
Bot: KLD-2027-01 · Komputer Operator Asisten
  BLK Kalianda · Hasil Diumumkan

  Pelatihan: Senin, 8 Februari 2027 sampai Jumat, 19 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 11 Januari 2027 sampai Senin, 25 Januari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Cadangan menunggu: 0 · kursi kosong: 16
  Cadangan dapat naik sampai Selasa, 9 Februari 2027, pukul 23.59 WIB.

  Syarat: tinggal di Lampung Selatan, Kota Metro
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=KLD-2027-01
  [Mulai Pelatihan] [Tunda]
  [Batalkan]
  [Pendaftar (0)] [Seleksi]
  [Jadwal] [Presensi]
  [Ubah] [Salin]
  [Pengajar] [Tetapkan Kursi]
  [Unduh Excel] [Daftar Kelas]
Petugas: [Mulai Pelatihan]
Bot (info): Tersimpan
Bot: Pelatihan KLD-2027-01 dimulai.
Bot: KLD-2027-01 · Komputer Operator Asisten
  BLK Kalianda · Berjalan

  Pelatihan: Senin, 8 Februari 2027 sampai Jumat, 19 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 11 Januari 2027 sampai Senin, 25 Januari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Cadangan menunggu: 0 · kursi kosong: 16
  Cadangan dapat naik sampai Selasa, 9 Februari 2027, pukul 23.59 WIB.

  Syarat: tinggal di Lampung Selatan, Kota Metro
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=KLD-2027-01
  [Selesaikan] [Batalkan]
  [Pendaftar (0)] [Seleksi]
  [Jadwal] [Presensi]
  [Ubah] [Salin]
  [Pengajar] [Tetapkan Kursi]
  [Hasil Pelatihan] [Unduh Excel]
  [Daftar Kelas]
Petugas: [Selesaikan]
Bot: KLD-2027-01 Komputer Operator Asisten, BLK Kalianda belum selesai: hari terakhirnya sampai Rabu, 24 Maret 2027, pukul 15.30 WIB. Jika pelatihan berakhir lebih cepat, batalkan dahulu hari yang tersisa di jadwal.
  [Hasil Pelatihan]
Petugas: [Hasil Pelatihan]
Bot: Hasil pelatihan KLD-2027-01 Komputer Operator Asisten, BLK Kalianda

  Belum ada peserta di kelas ini.
  [Selesaikan Kelas]
  [Buka Kelas]
@ 2027-03-25 09:00
Bot: Masa pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) berakhir dan sudah kami tutup, dengan 0 pendaftar aktif.
  [Lihat Kelas]
Petugas: [Selesaikan Kelas]
Bot: Selesaikan KLD-2027-01 Komputer Operator Asisten, BLK Kalianda?

  Lulus 0 · Tidak lulus 0 · Belum diisi 0

  Peserta yang sudah diisi langsung diberi tahu hasilnya. Setelah itu kelas tidak dapat dibuka lagi.
  [Ya, Selesaikan dan Beri Tahu]
  [Tidak Jadi]
Petugas: [Ya, Selesaikan dan Beri Tahu]
Bot (info): Tersimpan
Bot (ubah): KLD-2027-01 Komputer Operator Asisten, BLK Kalianda selesai. Hasilnya dikirim kepada 0 peserta.
  [Hasil Pelatihan] [Buka Kelas]
Petugas: [Buka Kelas]
Bot: KLD-2027-01 · Komputer Operator Asisten
  BLK Kalianda · Selesai

  Pelatihan: Senin, 8 Februari 2027 sampai Jumat, 19 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 11 Januari 2027 sampai Senin, 25 Januari 2027, pukul 23.59 WIB
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: tinggal di Lampung Selatan, Kota Metro
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=KLD-2027-01
  [Pendaftar (0)] [Jadwal]
  [Presensi] [Salin]
  [Hasil Pelatihan] [Unduh Excel]
  [Daftar Kelas]
= class states: MTR-2027-01 closed | KLD-2027-01 finished
= audit actions: class_published | class_closed | selection_begun | announcement_ordered | results_announced | class_started | class_closed | class_finished
Petugas: [Daftar Kelas]
Bot (ubah): Kelas · Semua (2)

  KLD-2027-01 · Selesai
  Komputer Operator Asisten
  Mulai 8 Februari 2027 · kuota 16

  MTR-2027-01 · Ditutup
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 0 pendaftar aktif, kuota 16
  [KLD-2027-01] [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
Petugas: [Selesai]
Bot (ubah): Kelas · Selesai (1)

  KLD-2027-01 · Selesai
  Komputer Operator Asisten
  Mulai 8 Februari 2027 · kuota 16
  [KLD-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [· Selesai ·] [Semua]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
Petugas: [BLK Metro]
Bot (ubah): Kelas BLK Metro · Selesai (0)

  Belum ada kelas di sini. Ketuk Kelas Baru untuk membuka yang pertama.
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [· Selesai ·] [Semua]
  [Semua BLK] [BLK Bandar Lampung]
  [BLK Kalianda] [BLK Kotabumi]
  [Kelas Baru]
Petugas: [Semua]
Bot (ubah): Kelas BLK Metro · Semua (1)

  MTR-2027-01 · Ditutup
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 0 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Semua BLK] [BLK Bandar Lampung]
  [BLK Kalianda] [BLK Kotabumi]
  [Kelas Baru]
# Orang lain tidak mengenal perintah ini, dan tombolnya tidak berlaku
Siti: /kelas
Bot: Perintah itu tidak kami kenal. Ketuk Bantuan untuk melihat yang dapat Anda lakukan di sini.
  [Bantuan]
Siti: <tekan c:card=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Siti: <tekan c:act=cancel.1>
Bot (jendela): Tombol ini bukan untuk Anda.
= class states: MTR-2027-01 closed | KLD-2027-01 finished
