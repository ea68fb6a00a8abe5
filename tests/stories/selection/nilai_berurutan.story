# Nilai diisi dari meja seleksi, satu per satu, hanya untuk yang hadir; berhenti kapan saja
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0, kuota 1, cadangan 1
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! Budi terdaftar
Budi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! Dewi terdaftar
Dewi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 2
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Dewi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000003.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
@ 2027-01-21 09:00
Bot ke Rina: Masa pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) berakhir dan sudah kami tutup, dengan 3 pendaftar aktif.
  [Lihat Kelas]
Rina: /seleksi
Bot: Kelas dalam seleksi (1)

  MTR-2027-01 · Ditutup
  Plate Welder SMAW 1G
  3 pendaftar, 1 kursi
  [MTR-2027-01]
Rina: [MTR-2027-01]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Ditutup

  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Mulai Seleksi]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Mulai Seleksi]
Bot (info): Tersimpan
Bot: Seleksi MTR-2027-01 dimulai.
Bot: Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: <tekan e:came=2.0>
Bot (info): Tersimpan
Bot (ubah): Budi Contoh · LMR-000002
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 3273••••••••9991
  Usia saat kelas mulai: 28 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0013
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: tidak hadir

  Usulan: tidak diterima (tidak ikut tes)
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [✓ Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Rina: /seleksi
Bot: Kelas dalam seleksi (1)

  MTR-2027-01 · Seleksi
  Plate Welder SMAW 1G
  3 pendaftar, 1 kursi
  [MTR-2027-01]
Rina: [MTR-2027-01]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 0 hadir, 1 tidak hadir
  Nilai: tes 0, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Nilai Tes]
Bot: Berapa nilai tes Siti Aminah (LMR-000001)? Ketik 0 sampai 100, misalnya 78,5.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: 120
Bot: Nilai paling tinggi 100. Ketik lagi nilai Siti Aminah, dari 0 sampai 100.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: 80
Bot: Nilai tes Siti Aminah tersimpan: 80.

  Berapa nilai tes Dewi Contoh (LMR-000003)? Ketik 0 sampai 100, misalnya 78,5.
  [Kartu Pendaftar]
  [Selesai]
Rina: [Selesai]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 0 hadir, 1 tidak hadir
  Nilai: tes 1, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Nilai Tes]
Bot: Berapa nilai tes Dewi Contoh (LMR-000003)? Ketik 0 sampai 100, misalnya 78,5.
  [Kartu Pendaftar]
  [Selesai]
Rina: 90,5
Bot: Nilai tes Dewi Contoh tersimpan: 90,5.

  Semua sudah punya nilai tes, kecuali yang tercatat tidak hadir.
  [Usulan] [Meja Seleksi]
Rina: <tekan e:points=1.test>
Bot: Semua sudah punya nilai tes, kecuali yang tercatat tidak hadir.
  [Usulan] [Meja Seleksi]
Rina: <tekan e:one=3>
Bot (ubah): Dewi Contoh · LMR-000003
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 3273••••••••9993
  Usia saat kelas mulai: 37 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0014
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: tes 90,5

  Usulan: diterima, urutan 1
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Meja Seleksi]
Rina: [Pindahkan]
Bot (ubah): Dewi Contoh dipindah ke mana? Ia baru dikabari saat hasil diumumkan.
  [Jadikan Diterima]
  [Jadikan Cadangan]
  [Jadikan Tidak Diterima]
  [Kartu Pendaftar]
Rina: [Jadikan Tidak Diterima]
Bot (ubah): Mengapa Dewi Contoh tidak diterima? Alasan yang diketuk disampaikan kepada Dewi Contoh saat hasil diumumkan. Alasan lain boleh diketik; yang diketik hanya untuk petugas.

  Akibatnya: Siti Aminah (diterima).
  [Kursi Penuh] [Berkas Tidak Lengkap]
  [Tidak Ikut Tes] [Tidak Sesuai Syarat]
  [Sudah Pernah Dilatih] [Alasan Lain]
  [Kartu Pendaftar]
Rina: tidak sanggup ikut penuh
Bot: Dewi Contoh · LMR-000003
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 3273••••••••9993
  Usia saat kelas mulai: 37 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0014
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: tes 90,5

  Usulan: tidak diterima
  Dipindah petugas: tidak sanggup ikut penuh
  Alasan tidak diterima: lainnya, dijelaskan petugas
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan] [Kembali ke Urutan]
  [Meja Seleksi]
Rina: [Meja Seleksi]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 0 hadir, 1 tidak hadir
  Nilai: tes 2, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Umumkan Hasil]
Bot: Umumkan hasil seleksi MTR-2027-01?

  1 diterima untuk 1 kursi, 0 cadangan, 2 tidak diterima.

  3 orang dikabari lewat bot.

  Berkas 3 orang belum dilihat.

  1 orang tanpa nilai.

  Dipindah petugas: Dewi Contoh (tidak diterima)
  [Ya, Umumkan]
  [Usulan] [Meja Seleksi]
Rina: [Ya, Umumkan]
Bot: Hasil seleksi MTR-2027-01 akan diumumkan hari ini pukul 09.10 WIB (10 menit lagi) kepada 3 orang: 1 diterima, 0 cadangan, 2 tidak diterima. Jika keliru, ketuk Urungkan.
  [Urungkan]
  [Meja Seleksi]
@ +11m
Bot: Hasil seleksi MTR-2027-01 sudah diumumkan: 1 diterima, 0 cadangan, 2 tidak diterima.
  [Meja Seleksi]
Bot ke Siti: Selamat, Siti Aminah. Anda diterima di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Selasa, 26 Januari 2027, pukul 20.00 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
Bot ke Budi: Terima kasih sudah mengikuti seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Kali ini Anda belum diterima: ada 3 pendaftar untuk 1 kursi. Pada hari tes, kehadiran Anda tidak tercatat. Jika Anda sebenarnya hadir, ketuk Tanya Petugas.

  Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas Teknik Las dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
  [Tanya Petugas]
Bot ke Dewi: Terima kasih sudah mengikuti seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Kali ini Anda belum diterima: ada 3 pendaftar untuk 1 kursi. Penjelasannya dapat Anda tanyakan: ketuk Tanya Petugas.

  Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas Teknik Las dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
  [Tanya Petugas]
@ +1m
Rina: <tekan e:one=1>
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · diterima

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: tes 80

  Kursi ditahan sampai Selasa, 26 Januari 2027, pukul 20.00 WIB
  [Cadangkan] [Tolak]
  [Berikutnya ▶] [Meja Seleksi]
Rina: [Tolak]
Bot (ubah): Mengapa Siti Aminah tidak diterima? Begitu alasan diketuk, Siti Aminah langsung dikabari dengan alasan itu. Alasan lain boleh diketik; yang diketik hanya untuk petugas.

  Tidak ada cadangan yang menunggu kursinya.
  [Kursi Penuh] [Berkas Tidak Lengkap]
  [Tidak Ikut Tes] [Tidak Sesuai Syarat]
  [Sudah Pernah Dilatih] [Alasan Lain]
  [Kartu Pendaftar]
Rina: menolak lewat telepon
Bot: Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · tidak diterima

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: tes 80

  Alasan tidak diterima: lainnya, dijelaskan petugas
  [Terima] [Cadangkan]
  [Berikutnya ▶] [Meja Seleksi]
Bot ke Siti: Ada perubahan atas kabar kami sebelumnya.

  Terima kasih sudah mengikuti seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Kali ini Anda belum diterima: ada 3 pendaftar untuk 1 kursi. Penjelasannya dapat Anda tanyakan: ketuk Tanya Petugas.

  Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas Teknik Las dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
  [Tanya Petugas]
