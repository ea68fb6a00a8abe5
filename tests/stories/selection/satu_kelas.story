# Satu kelas diseleksi: berkas, nilai berurutan, usulan, pengumuman
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0, kuota 1, cadangan 1, bawa KTP|Ijazah, tes 2027-01-25 08:00
! Siti terdaftar
! Budi terdaftar
! Dewi terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Yang dibawa saat tes: KTP, Ijazah
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Budi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Yang dibawa saat tes: KTP, Ijazah
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Dewi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 2
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Yang dibawa saat tes: KTP, Ijazah
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Dewi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000003.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
@ 2027-01-25 10:00
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

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
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

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: /seleksi
Bot: Kelas dalam seleksi (1)

  MTR-2027-01 · Seleksi
  Plate Welder SMAW 1G
  3 pendaftar, 1 kursi
  [MTR-2027-01]
Rina: [MTR-2027-01]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Pendaftar]
Bot (ubah): Pendaftar MTR-2027-01
  3 pendaftar aktif

  LMR-000001 · Siti Aminah · baru mendaftar
  LMR-000002 · Budi Contoh · baru mendaftar
  LMR-000003 · Dewi Contoh · baru mendaftar
  [Siti Aminah] [Budi Contoh]
  [Dewi Contoh]
  [Unduh Excel]
  [Cari] [Meja Seleksi]
Rina: [Siti Aminah]
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: diterima, urutan 1
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Rina: [Berkas Lengkap]
Bot (info): Tersimpan
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · berkas lengkap

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: diterima, urutan 1
  [✓ Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Bot ke Siti: Berkas Anda untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) lengkap.

  Berikutnya: pengumuman hasil. Kami mengabari Anda di sini, paling lambat sebelum pelatihan dimulai Senin, 1 Februari 2027.
  [Status Saya]
  [Tanya Petugas]
Rina: [Hadir]
Bot (info): Tersimpan
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · berkas lengkap

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: hadir

  Usulan: diterima, urutan 1
  [✓ Berkas Lengkap] [Berkas Kurang]
  [✓ Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
# Nilai diketik berurutan: setiap jawaban membawa orang berikutnya
Rina: [Nilai Tes]
Bot: Berapa nilai tes Siti Aminah (LMR-000001)? Ketik 0 sampai 100, misalnya 78,5.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: seratus satu
Bot: Nilainya belum kami pahami. Ketik angka 0 sampai 100 untuk Siti Aminah, misalnya 78 atau 78,5.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: 101
Bot: Nilai paling tinggi 100. Ketik lagi nilai Siti Aminah, dari 0 sampai 100.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: 78,5
Bot: Nilai tes Siti Aminah tersimpan: 78,5.

  Berapa nilai tes Budi Contoh (LMR-000002)? Ketik 0 sampai 100, misalnya 78,5.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: <stiker>
Bot: Berapa nilai tes Budi Contoh (LMR-000002)? Ketik 0 sampai 100, misalnya 78,5.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: 90
Bot: Nilai tes Budi Contoh tersimpan: 90.

  Berapa nilai tes Dewi Contoh (LMR-000003)? Ketik 0 sampai 100, misalnya 78,5.
  [Kartu Pendaftar]
  [Selesai]
Rina: 60.25
Bot: Nilai tes Dewi Contoh tersimpan: 60,25.

  Semua sudah punya nilai tes, kecuali yang tercatat tidak hadir.
  [Usulan] [Meja Seleksi]
Rina: [Meja Seleksi]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 1 lengkap, 0 kurang, 2 belum dilihat
  Kehadiran: 1 hadir, 0 tidak hadir
  Nilai: tes 3, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Cari]
Bot: Siapa yang dicari di kelas MTR-2027-01? Ketik awal nama, atau nomornya, misalnya LMR-000012.
  [Meja Seleksi]
Rina: dew
Bot: Pendaftar MTR-2027-01 yang cocok dengan “dew”: 1 orang

  LMR-000003 · Dewi Contoh · baru mendaftar · tes 60,25
  [Dewi Contoh]
  [Pendaftar] [Meja Seleksi]
Rina: [Dewi Contoh]
Bot (ubah): Dewi Contoh · LMR-000003
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 3273••••••••9993
  Usia saat kelas mulai: 37 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0014
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: tes 60,25

  Usulan: tidak diterima (kursi penuh)
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Meja Seleksi]
Rina: [Nilai Wawancara]
Bot: Berapa nilai wawancara Dewi Contoh (LMR-000003)? Ketik 0 sampai 100, misalnya 78,5.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: [Berikutnya ▶]
Bot: Berapa nilai wawancara Siti Aminah (LMR-000001)? Ketik 0 sampai 100, misalnya 78,5.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: 80
Bot: Nilai wawancara Siti Aminah tersimpan: 80.

  Berapa nilai wawancara Budi Contoh (LMR-000002)? Ketik 0 sampai 100, misalnya 78,5.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: [Kartu Pendaftar]
Bot (ubah): Budi Contoh · LMR-000002
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 3273••••••••9991
  Usia saat kelas mulai: 28 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0013
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: tes 90

  Usulan: diterima, urutan 1
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Rina: [Meja Seleksi]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 1 lengkap, 0 kurang, 2 belum dilihat
  Kehadiran: 1 hadir, 0 tidak hadir
  Nilai: tes 3, wawancara 1 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Usulan]
Bot (ubah): Usulan MTR-2027-01: 1 diterima, 1 cadangan, 1 tidak diterima. Ini usulan; Anda yang memutuskan.

  Urut menurut rata-rata nilai. Jika sama: nilai tes, lalu nilai wawancara, lalu siapa yang mendaftar lebih dahulu.

  Diterima
  1. Budi Contoh · 90
  Cadangan
  1. Siti Aminah · 79,25
  Tidak diterima
  – Dewi Contoh · 60,25 · kursi penuh
  [Budi Contoh] [Siti Aminah]
  [Dewi Contoh]
  [Unduh Excel]
  [Umumkan Hasil] [Meja Seleksi]
Rina: [Umumkan Hasil]
Bot: Umumkan hasil seleksi MTR-2027-01?

  1 diterima untuk 1 kursi, 1 cadangan, 1 tidak diterima.

  3 orang dikabari lewat bot.

  Berkas 2 orang belum dilihat.
  [Ya, Umumkan]
  [Usulan] [Meja Seleksi]
Rina: [Ya, Umumkan]
Bot: Hasil seleksi MTR-2027-01 akan diumumkan hari ini pukul 10.10 WIB (10 menit lagi) kepada 3 orang: 1 diterima, 1 cadangan, 1 tidak diterima. Jika keliru, ketuk Urungkan.
  [Urungkan]
  [Meja Seleksi]
Rina: [Ya, Umumkan]
Bot: Hasil MTR-2027-01 diumumkan Senin, 25 Januari 2027, pukul 10.10 WIB. Untuk mengubah sesuatu sebelum itu, ketuk Urungkan dahulu.
  [Urungkan] [Meja Seleksi]
@ +11m
Bot: Hasil seleksi MTR-2027-01 sudah diumumkan: 1 diterima, 1 cadangan, 1 tidak diterima.
  [Meja Seleksi]
Bot ke Siti: Anda berada di urutan ke-1 daftar cadangan Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Jika ada kursi kosong, kami langsung mengabari Anda. Kepastiannya kami kirim paling lambat Selasa, 2 Februari 2027, pukul 23.59 WIB, jadi Anda tidak perlu menunggu tanpa kabar.
  [Status Saya] [Mengundurkan Diri]
  [Tanya Petugas]
Bot ke Budi: Selamat, Budi Contoh. Anda diterima di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Kamis, 28 Januari 2027, pukul 20.00 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  Yang dibawa pada hari pertama: KTP, Ijazah.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
Bot ke Dewi: Terima kasih sudah mengikuti seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Kali ini Anda belum diterima: ada 3 pendaftar untuk 1 kursi. Kursi diberikan menurut urutan hasil seleksi.

  Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas Teknik Las dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
  [Tanya Petugas]
Rina: [Meja Seleksi]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Hasil Diumumkan

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Kursi: 0 sudah diambil, 1 belum diambil, 0 kosong, dari 1
  Cadangan 1, tidak diterima 1, kursi tidak diambil 0, mundur 0
  [Pendaftar] [Cari]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Pendaftar]
Bot (ubah): Pendaftar MTR-2027-01
  2 pendaftar aktif, 1 tidak lanjut

  LMR-000001 · Siti Aminah · cadangan · hadir · tes 78,5 · wawancara 80
  LMR-000002 · Budi Contoh · diterima · tes 90
  LMR-000003 · Dewi Contoh · tidak diterima · tes 60,25
  [Siti Aminah] [Budi Contoh]
  [Dewi Contoh]
  [Unduh Excel]
  [Cari] [Meja Seleksi]
Rina: [Budi Contoh]
Bot (ubah): Budi Contoh · LMR-000002
  Kelas MTR-2027-01 · diterima

  NIK: 3273••••••••9991
  Usia saat kelas mulai: 28 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0013
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: tes 90

  Kursi ditahan sampai Kamis, 28 Januari 2027, pukul 20.00 WIB
  [Cadangkan] [Tolak]
  [Berikutnya ▶] [Meja Seleksi]
