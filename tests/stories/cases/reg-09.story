# REG-09: petugas berubah pikiran dalam satu menit, dan Telegram lambat
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
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
@ 2027-01-21 09:00
Bot ke Rina: Masa pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) berakhir dan sudah kami tutup, dengan 1 pendaftar aktif.
  [Lihat Kelas]
Rina: /seleksi
Bot: Kelas dalam seleksi (1)

  MTR-2027-01 · Ditutup
  Plate Welder SMAW 1G
  1 pendaftar, 16 kursi
  [MTR-2027-01]
Rina: [MTR-2027-01]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Ditutup

  Pendaftar: 1 · kursi 16, cadangan 2
  Berkas: 0 lengkap, 0 kurang, 1 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 1
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

  Pendaftar: 1 · kursi 16, cadangan 2
  Berkas: 0 lengkap, 0 kurang, 1 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 1
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: <tekan e:announce=1>
Bot: Belum ada nilai sama sekali. Hasil akan menurut urutan mendaftar.

  Umumkan hasil seleksi MTR-2027-01?

  1 diterima untuk 16 kursi, 0 cadangan, 0 tidak diterima.

  1 orang dikabari lewat bot.

  Berkas 1 orang belum dilihat.
  [Ya, Umumkan]
  [Usulan] [Meja Seleksi]
Rina: [Ya, Umumkan]
Bot: Hasil seleksi MTR-2027-01 akan diumumkan hari ini pukul 09.10 WIB (10 menit lagi) kepada 1 orang: 1 diterima, 0 cadangan, 0 tidak diterima. Jika keliru, ketuk Urungkan.
  [Urungkan]
  [Meja Seleksi]
@ +11m
Bot: Hasil seleksi MTR-2027-01 sudah diumumkan: 1 diterima, 0 cadangan, 0 tidak diterima.
  [Meja Seleksi]
Bot ke Siti: Selamat, Siti Aminah. Anda diterima di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Selasa, 26 Januari 2027, pukul 20.00 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
Rina: [Meja Seleksi]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Hasil Diumumkan

  Kursi: 0 sudah diambil, 1 belum diambil, 15 kosong, dari 16
  Cadangan 0, tidak diterima 0, kursi tidak diambil 0, mundur 0
  [Pendaftar] [Cari]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Pendaftar]
Bot (ubah): Pendaftar MTR-2027-01
  1 pendaftar aktif

  LMR-000001 · Siti Aminah · diterima
  [Siti Aminah]
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
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Kursi ditahan sampai Selasa, 26 Januari 2027, pukul 20.00 WIB
  [Cadangkan] [Tolak]
  [Meja Seleksi]
! 429 3
Rina: [Tolak]
Bot (ubah): Mengapa Siti Aminah tidak diterima? Begitu alasan diketuk, Siti Aminah langsung dikabari dengan alasan itu. Alasan lain boleh diketik; yang diketik hanya untuk petugas.

  Tidak ada cadangan yang menunggu kursinya.
  [Kursi Penuh] [Berkas Tidak Lengkap]
  [Tidak Ikut Tes] [Tidak Sesuai Syarat]
  [Sudah Pernah Dilatih] [Alasan Lain]
  [Kartu Pendaftar]
Rina: [Alasan Lain]
Bot (info): Tersimpan
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · tidak diterima

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Alasan tidak diterima: lainnya, dijelaskan petugas
  [Terima] [Cadangkan]
  [Meja Seleksi]
Bot ke Siti (ditolak): 429 Too Many Requests: retry after 3
Bot ke Siti: Ada perubahan atas kabar kami sebelumnya.

  Terima kasih sudah mengikuti seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Kali ini Anda belum diterima. Penjelasannya dapat Anda tanyakan: ketuk Tanya Petugas.

  Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas Teknik Las dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
  [Tanya Petugas]
Rina: [Terima]
Bot (ubah): Siti Aminah dipindah menjadi diterima. Apa alasannya? Ketuk salah satu, atau ketik dengan kata sendiri. Alasan ini hanya dicatat untuk petugas.
  [Hasil Wawancara] [Kelompok Prioritas]
  [Koreksi Penilaian] [Permintaan Pendaftar]
  [Kartu Pendaftar]
Rina: [Koreksi Penilaian]
Bot (info): Tersimpan
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · diterima

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Kursi ditahan sampai Jumat, 22 Januari 2027, pukul 09.11 WIB
  [Cadangkan] [Tolak]
  [Meja Seleksi]
Bot ke Siti: Ada perubahan atas kabar kami sebelumnya.

  Selamat, Siti Aminah. Anda diterima di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Jumat, 22 Januari 2027, pukul 09.11 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
# Kursi masih kosong, jadi cadangan tidak ada artinya
Rina: [Cadangkan]
Bot (ubah): Tidak ada cadangan lain yang dapat mengisi kursi Siti Aminah. Sebagai cadangan, Siti Aminah langsung naik lagi ke kursi itu. Biarkan diterima, tolak, atau kecilkan dahulu kuota kelasnya.
  [Tolak] [Kartu Pendaftar]
Rina: [Tolak]
Bot (ubah): Mengapa Siti Aminah tidak diterima? Begitu alasan diketuk, Siti Aminah langsung dikabari dengan alasan itu. Alasan lain boleh diketik; yang diketik hanya untuk petugas.

  Tidak ada cadangan yang menunggu kursinya.
  [Kursi Penuh] [Berkas Tidak Lengkap]
  [Tidak Ikut Tes] [Tidak Sesuai Syarat]
  [Sudah Pernah Dilatih] [Alasan Lain]
  [Kartu Pendaftar]
Rina: [Tidak Sesuai Syarat]
Bot (info): Tersimpan
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · tidak diterima

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Alasan tidak diterima: tidak sesuai syarat
  [Terima] [Cadangkan]
  [Meja Seleksi]
Bot ke Siti: Ada perubahan atas kabar kami sebelumnya.

  Terima kasih sudah mengikuti seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Kali ini Anda belum diterima. Data Anda belum sesuai dengan syarat kelas ini.

  Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas Teknik Las dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
  [Tanya Petugas]
Rina: [Terima]
Bot (ubah): Siti Aminah dipindah menjadi diterima. Apa alasannya? Ketuk salah satu, atau ketik dengan kata sendiri. Alasan ini hanya dicatat untuk petugas.
  [Hasil Wawancara] [Kelompok Prioritas]
  [Koreksi Penilaian] [Permintaan Pendaftar]
  [Kartu Pendaftar]
Rina: [Koreksi Penilaian]
Bot (info): Tersimpan
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · diterima

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Kursi ditahan sampai Jumat, 22 Januari 2027, pukul 09.11 WIB
  [Cadangkan] [Tolak]
  [Meja Seleksi]
Bot ke Siti: Ada perubahan atas kabar kami sebelumnya.

  Selamat, Siti Aminah. Anda diterima di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Jumat, 22 Januari 2027, pukul 09.11 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
@ +1m
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Diterima
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Berikutnya: ketuk Ambil Kursi paling lambat Jumat, 22 Januari 2027, pukul 09.11 WIB.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Ambil Kursi] [Lepas Kursi]
  [Data Saya] [Tanya Petugas]
= application states: accepted
= audit actions: invitation_made | staff_joined | class_closed | selection_begun | announcement_ordered | results_announced | applicants_seen | person_seen | application_moved | application_moved | application_moved | application_moved
