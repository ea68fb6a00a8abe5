# Selagi ada kursi kosong, menjadi cadangan sama dengan mendapat kursi: petugas diberi tahu sebelumnya
@ 2027-01-22 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-25, mulai 2027-02-01, kuota 2, minimal 0
! Siti terdaftar
! Budi terdaftar
! Dewi terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 2, pendaftar sejauh ini: 0
  Pendaftaran sampai: Senin, 25 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 25 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Budi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 2, pendaftar sejauh ini: 1
  Pendaftaran sampai: Senin, 25 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 25 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Dewi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 2, pendaftar sejauh ini: 2
  Pendaftaran sampai: Senin, 25 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Dewi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000003.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 25 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! pendaftaran LMR-000001: accepted
! pendaftaran LMR-000002: not_accepted
! pendaftaran LMR-000003: not_accepted
! tahap MTR-2027-01: announced
Rina: /seleksi
Bot: Kelas dalam seleksi (1)

  MTR-2027-01 · Hasil Diumumkan
  Plate Welder SMAW 1G
  1 pendaftar, 2 kursi
  [MTR-2027-01]
Rina: [MTR-2027-01]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Hasil Diumumkan

  Kursi: 0 sudah diambil, 1 belum diambil, 1 kosong, dari 2
  Cadangan 0, tidak diterima 2, kursi tidak diambil 0, mundur 0
  [Pendaftar] [Cari]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Pendaftar]
Bot (ubah): Pendaftar MTR-2027-01
  1 pendaftar aktif, 2 tidak lanjut

  LMR-000001 · Siti Aminah · diterima
  LMR-000002 · Budi Contoh · tidak diterima
  LMR-000003 · Dewi Contoh · tidak diterima
  [Siti Aminah] [Budi Contoh]
  [Dewi Contoh]
  [Unduh Excel]
  [Cari] [Meja Seleksi]
Rina: [Budi Contoh]
Bot (ubah): Budi Contoh · LMR-000002
  Kelas MTR-2027-01 · tidak diterima

  NIK: 3273••••••••9991
  Usia saat kelas mulai: 28 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0013
  Mendaftar Jumat, 22 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan
  [Terima] [Cadangkan]
  [Berikutnya ▶] [Meja Seleksi]
Rina: [Cadangkan]
Bot (ubah): Ada kursi kosong dan tidak ada cadangan lain di depan Budi Contoh. Sebagai cadangan, Budi Contoh langsung mendapat kursi itu. Terima saja, atau kecilkan dahulu kuota kelasnya.
  [Terima] [Kartu Pendaftar]
@ +1m
= application states: accepted | not_accepted | not_accepted
Rina: [Terima]
Bot (ubah): Budi Contoh dipindah menjadi diterima. Apa alasannya? Ketuk salah satu, atau ketik dengan kata sendiri. Alasan ini hanya dicatat untuk petugas.
  [Hasil Wawancara] [Kelompok Prioritas]
  [Koreksi Penilaian] [Permintaan Pendaftar]
  [Kartu Pendaftar]
Rina: [Permintaan Pendaftar]
Bot (info): Tersimpan
Bot (ubah): Budi Contoh · LMR-000002
  Kelas MTR-2027-01 · diterima

  NIK: 3273••••••••9991
  Usia saat kelas mulai: 28 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0013
  Mendaftar Jumat, 22 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Kursi ditahan sampai Senin, 25 Januari 2027, pukul 09.01 WIB
  [Cadangkan] [Tolak]
  [Berikutnya ▶] [Meja Seleksi]
Bot ke Budi: Ada perubahan atas kabar kami sebelumnya.

  Selamat, Budi Contoh. Anda diterima di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Senin, 25 Januari 2027, pukul 09.01 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
@ +1m
Rina: [Meja Seleksi]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Hasil Diumumkan

  Kursi: 0 sudah diambil, 2 belum diambil, 0 kosong, dari 2
  Cadangan 0, tidak diterima 1, kursi tidak diambil 0, mundur 0
  [Pendaftar] [Cari]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Pendaftar]
Bot (ubah): Pendaftar MTR-2027-01
  2 pendaftar aktif, 1 tidak lanjut

  LMR-000001 · Siti Aminah · diterima
  LMR-000002 · Budi Contoh · diterima
  LMR-000003 · Dewi Contoh · tidak diterima
  [Siti Aminah] [Budi Contoh]
  [Dewi Contoh]
  [Unduh Excel]
  [Cari] [Meja Seleksi]
Rina: [Siti Aminah]
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · diterima

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Jumat, 22 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan
  [Cadangkan] [Tolak]
  [Berikutnya ▶] [Meja Seleksi]
Rina: [Cadangkan]
Bot (ubah): Tidak ada cadangan lain yang dapat mengisi kursi Siti Aminah. Sebagai cadangan, Siti Aminah langsung naik lagi ke kursi itu. Biarkan diterima, tolak, atau kecilkan dahulu kuota kelasnya.
  [Tolak] [Kartu Pendaftar]
@ +1m
= application states: accepted | accepted | not_accepted
Rina: [Kartu Pendaftar]
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · diterima

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Jumat, 22 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan
  [Cadangkan] [Tolak]
  [Berikutnya ▶] [Meja Seleksi]
Rina: [Meja Seleksi]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Hasil Diumumkan

  Kursi: 0 sudah diambil, 2 belum diambil, 0 kosong, dari 2
  Cadangan 0, tidak diterima 1, kursi tidak diambil 0, mundur 0
  [Pendaftar] [Cari]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Pendaftar]
Bot (ubah): Pendaftar MTR-2027-01
  2 pendaftar aktif, 1 tidak lanjut

  LMR-000001 · Siti Aminah · diterima
  LMR-000002 · Budi Contoh · diterima
  LMR-000003 · Dewi Contoh · tidak diterima
  [Siti Aminah] [Budi Contoh]
  [Dewi Contoh]
  [Unduh Excel]
  [Cari] [Meja Seleksi]
Rina: [Dewi Contoh]
Bot (ubah): Dewi Contoh · LMR-000003
  Kelas MTR-2027-01 · tidak diterima

  NIK: 3273••••••••9993
  Usia saat kelas mulai: 37 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0014
  Mendaftar Jumat, 22 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan
  [Terima] [Cadangkan]
  [Meja Seleksi]
Rina: [Cadangkan]
Bot (ubah): Dewi Contoh dipindah menjadi cadangan. Apa alasannya? Ketuk salah satu, atau ketik dengan kata sendiri. Alasan ini hanya dicatat untuk petugas.
  [Hasil Wawancara] [Kelompok Prioritas]
  [Koreksi Penilaian] [Permintaan Pendaftar]
  [Kartu Pendaftar]
Rina: [Permintaan Pendaftar]
Bot (info): Tersimpan
Bot (ubah): Dewi Contoh · LMR-000003
  Kelas MTR-2027-01 · cadangan

  NIK: 3273••••••••9993
  Usia saat kelas mulai: 37 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0014
  Mendaftar Jumat, 22 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Cadangan urutan ke-1
  [Terima] [Tolak]
  [Meja Seleksi]
Bot ke Dewi: Ada perubahan atas kabar kami sebelumnya.

  Anda berada di urutan ke-1 daftar cadangan Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Jika ada kursi kosong, kami langsung mengabari Anda. Kepastiannya kami kirim paling lambat Selasa, 2 Februari 2027, pukul 23.59 WIB, jadi Anda tidak perlu menunggu tanpa kabar.
  [Status Saya] [Mengundurkan Diri]
  [Tanya Petugas]
@ +1m
= application states: accepted | accepted | reserve
Rina: [Meja Seleksi]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Hasil Diumumkan

  Kursi: 0 sudah diambil, 2 belum diambil, 0 kosong, dari 2
  Cadangan 1, tidak diterima 0, kursi tidak diambil 0, mundur 0
  [Pendaftar] [Cari]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Pendaftar]
Bot (ubah): Pendaftar MTR-2027-01
  3 pendaftar aktif

  LMR-000001 · Siti Aminah · diterima
  LMR-000002 · Budi Contoh · diterima
  LMR-000003 · Dewi Contoh · cadangan
  [Siti Aminah] [Budi Contoh]
  [Dewi Contoh]
  [Unduh Excel]
  [Cari] [Meja Seleksi]
Rina: [Siti Aminah]
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · diterima

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Jumat, 22 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan
  [Cadangkan] [Tolak]
  [Berikutnya ▶] [Meja Seleksi]
Rina: [Cadangkan]
Bot (ubah): Siti Aminah dipindah menjadi cadangan. Apa alasannya? Ketuk salah satu, atau ketik dengan kata sendiri. Alasan ini hanya dicatat untuk petugas.

  Kursinya ditawarkan kepada Dewi Contoh.
  [Hasil Wawancara] [Kelompok Prioritas]
  [Koreksi Penilaian] [Permintaan Pendaftar]
  [Kartu Pendaftar]
Rina: [Permintaan Pendaftar]
Bot (info): Tersimpan
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · cadangan

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Jumat, 22 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Cadangan urutan ke-2
  [Terima] [Tolak]
  [Berikutnya ▶] [Meja Seleksi]
Bot ke Siti: Ada perubahan atas kabar kami sebelumnya.

  Anda kini ada di daftar cadangan Plate Welder SMAW 1G, BLK Metro (MTR-2027-01); urutannya dapat dilihat di /status. Jika ada kursi kosong, kami langsung mengabari Anda. Kepastiannya kami kirim paling lambat Selasa, 2 Februari 2027, pukul 23.59 WIB.
  [Status Saya] [Mengundurkan Diri]
  [Tanya Petugas]
@ +1m
Bot ke Dewi: Kabar baik, Dewi Contoh. Ada kursi kosong untuk Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Senin, 25 Januari 2027, pukul 09.05 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
= application states: reserve | accepted | accepted
@ +5m
= application states: reserve | accepted | accepted
