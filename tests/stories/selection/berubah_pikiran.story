# Sesudah pengumuman: berubah pikiran, kursi penuh, kelas orang lain
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
Rina: [Umumkan Hasil]
Bot: Belum ada nilai sama sekali. Hasil akan menurut urutan mendaftar.

  Umumkan hasil seleksi MTR-2027-01?

  1 diterima untuk 1 kursi, 1 cadangan, 1 tidak diterima.

  3 orang dikabari lewat bot.

  Berkas 3 orang belum dilihat.
  [Ya, Umumkan]
  [Usulan] [Meja Seleksi]
Rina: [Ya, Umumkan]
Bot: Hasil seleksi MTR-2027-01 akan diumumkan hari ini pukul 10.10 WIB (10 menit lagi) kepada 3 orang: 1 diterima, 1 cadangan, 1 tidak diterima. Jika keliru, ketuk Urungkan.
  [Urungkan]
  [Meja Seleksi]
@ +11m
Bot: Hasil seleksi MTR-2027-01 sudah diumumkan: 1 diterima, 1 cadangan, 1 tidak diterima.
  [Meja Seleksi]
Bot ke Siti: Selamat, Siti Aminah. Anda diterima di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Kamis, 28 Januari 2027, pukul 20.00 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  Yang dibawa pada hari pertama: KTP, Ijazah.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
Bot ke Budi: Anda berada di urutan ke-1 daftar cadangan Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Jika ada kursi kosong, kami langsung mengabari Anda. Kepastiannya kami kirim paling lambat Selasa, 2 Februari 2027, pukul 23.59 WIB, jadi Anda tidak perlu menunggu tanpa kabar.
  [Status Saya] [Mengundurkan Diri]
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

  LMR-000001 · Siti Aminah · diterima
  LMR-000002 · Budi Contoh · cadangan
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
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Alasan tidak diterima: kursi penuh
  [Terima] [Cadangkan]
  [Meja Seleksi]
# Kursi penuh: tidak ada dua orang di satu kursi
Rina: [Terima]
Bot (ubah): Tidak ada kursi kosong untuk Dewi Contoh: 1 dari 1 kursi terisi. Jadikan cadangan, atau tambah kuota kelas.
  [Kartu Pendaftar]
Rina: [Kartu Pendaftar]
Bot (ubah): Dewi Contoh · LMR-000003
  Kelas MTR-2027-01 · tidak diterima

  NIK: 3273••••••••9993
  Usia saat kelas mulai: 37 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0014
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Alasan tidak diterima: kursi penuh
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
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Cadangan urutan ke-2
  [Terima] [Tolak]
  [Meja Seleksi]
Bot ke Dewi: Ada perubahan atas kabar kami sebelumnya.

  Anda berada di urutan ke-2 daftar cadangan Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Jika ada kursi kosong, kami langsung mengabari Anda. Kepastiannya kami kirim paling lambat Selasa, 2 Februari 2027, pukul 23.59 WIB, jadi Anda tidak perlu menunggu tanpa kabar.
  [Status Saya] [Mengundurkan Diri]
  [Tanya Petugas]
Rina: [Tolak]
Bot (ubah): Mengapa Dewi Contoh tidak diterima? Begitu alasan diketuk, Dewi Contoh langsung dikabari dengan alasan itu. Alasan lain boleh diketik; yang diketik hanya untuk petugas.
  [Kursi Penuh] [Berkas Tidak Lengkap]
  [Tidak Ikut Tes] [Tidak Sesuai Syarat]
  [Sudah Pernah Dilatih] [Alasan Lain]
  [Kartu Pendaftar]
Rina: [Tidak Sesuai Syarat]
Bot (info): Tersimpan
Bot (ubah): Dewi Contoh · LMR-000003
  Kelas MTR-2027-01 · tidak diterima

  NIK: 3273••••••••9993
  Usia saat kelas mulai: 37 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0014
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Alasan tidak diterima: tidak sesuai syarat
  [Terima] [Cadangkan]
  [Meja Seleksi]
Bot ke Dewi: Terima kasih sudah mengikuti seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Kali ini Anda belum diterima: ada 3 pendaftar untuk 1 kursi. Data Anda belum sesuai dengan syarat kelas ini.

  Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas Teknik Las dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
  [Tanya Petugas]
Rina: <tekan e:complete=3>
Bot: Itu tidak dapat dilakukan di kelas MTR-2027-01 sekarang. Keadaannya ada di meja seleksi.
  [Meja Seleksi]
Bot: Dewi Contoh · LMR-000003
  Kelas MTR-2027-01 · tidak diterima

  NIK: 3273••••••••9993
  Usia saat kelas mulai: 37 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0014
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Alasan tidak diterima: tidak sesuai syarat
  [Terima] [Cadangkan]
  [Meja Seleksi]
! staf Joko: Petugas BLK, BLK Kalianda, Joko Contoh
Joko: <tekan e:one=3>
Bot (jendela): Tombol ini bukan untuk Anda.
Joko: <tekan e:class=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Joko: /seleksi
Bot: Tidak ada kelas yang sedang diseleksi. Kelas tampil di sini begitu pendaftarannya ditutup.
Siti: /seleksi
Bot: Perintah itu tidak kami kenal. Ketuk Bantuan untuk melihat yang dapat Anda lakukan di sini.
  [Bantuan]
Siti: <tekan e:one=3>
Bot (jendela): Tombol ini bukan untuk Anda.
