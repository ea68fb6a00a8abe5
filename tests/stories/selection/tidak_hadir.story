# Tidak hadir pada tes: dicatat instruktur, tidak diusulkan, diberi alasan
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0, kuota 1, cadangan 2, bawa KTP|Ijazah, tes 2027-01-25 08:00
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
  Pendaftar: 3 · kursi 1, cadangan 2
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
  Pendaftar: 3 · kursi 1, cadangan 2
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
! staf Agus: Instruktur, BLK Metro, Agus Salim
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Seleksi
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 3 pendaftar aktif, kuota 1
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Seleksi

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK
  3 pendaftar aktif
  Kuota: 1 orang, cadangan 2 orang

  Syarat: tidak ada
  Dibawa: KTP, Ijazah
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Umumkan Hasil] [Tunda]
  [Batalkan]
  [Pendaftar (3)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
Rina: [Pengajar]
Bot: Siapa yang mengajar kelas MTR-2027-01? Ketuk nama untuk menambah atau melepas. Pengajar dapat membaca kelas ini dan pendaftarnya.
  [Agus Salim]
  [Rina Wati]
  [Lihat Kelas]
Rina: [Agus Salim]
Bot (info): Ditambahkan
Bot (ubah): Siapa yang mengajar kelas MTR-2027-01? Ketuk nama untuk menambah atau melepas. Pengajar dapat membaca kelas ini dan pendaftarnya.
  [✓ Agus Salim]
  [Rina Wati]
  [Lihat Kelas]
Agus: /seleksi
Bot: Kelas dalam seleksi (1)

  MTR-2027-01 · Seleksi
  Plate Welder SMAW 1G
  3 pendaftar, 1 kursi
  [MTR-2027-01]
Agus: [MTR-2027-01]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Pendaftar: 3 · kursi 1, cadangan 2
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Usulan]
  [Lihat Kelas] [Kelas Lain]
Agus: [Pendaftar]
Bot (ubah): Pendaftar MTR-2027-01
  3 pendaftar aktif

  LMR-000001 · Siti Aminah · baru mendaftar
  LMR-000002 · Budi Contoh · baru mendaftar
  LMR-000003 · Dewi Contoh · baru mendaftar
  [Siti Aminah] [Budi Contoh]
  [Dewi Contoh]
  [Cari] [Meja Seleksi]
Agus: [Siti Aminah]
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · baru mendaftar

  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: diterima, urutan 1
  [Hadir] [Tidak Hadir]
  [Berikutnya ▶] [Meja Seleksi]
Agus: [Tidak Hadir]
Bot (info): Tersimpan
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · baru mendaftar

  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: tidak hadir

  Usulan: tidak diterima (tidak ikut tes)
  [Hadir] [✓ Tidak Hadir]
  [Berikutnya ▶] [Meja Seleksi]
Agus: [Berikutnya ▶]
Bot (ubah): Budi Contoh · LMR-000002
  Kelas MTR-2027-01 · baru mendaftar

  Usia saat kelas mulai: 28 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: diterima, urutan 1
  [Hadir] [Tidak Hadir]
  [Berikutnya ▶] [Meja Seleksi]
Agus: [Hadir]
Bot (info): Tersimpan
Bot (ubah): Budi Contoh · LMR-000002
  Kelas MTR-2027-01 · baru mendaftar

  Usia saat kelas mulai: 28 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: hadir

  Usulan: diterima, urutan 1
  [✓ Hadir] [Tidak Hadir]
  [Berikutnya ▶] [Meja Seleksi]
# Instruktur mencatat kehadiran saja
Agus: <tekan e:complete=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Agus: <tekan e:score=1.test>
Bot (jendela): Tombol ini bukan untuk Anda.
Agus: <tekan e:announce=1>
Bot (jendela): Tombol ini bukan untuk Anda.
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
  Pendaftar: 3 · kursi 1, cadangan 2
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 1 hadir, 1 tidak hadir
  Nilai: tes 0, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Usulan]
Bot (ubah): Usulan MTR-2027-01: 1 diterima, 1 cadangan, 1 tidak diterima. Ini usulan; Anda yang memutuskan.

  Urut menurut rata-rata nilai. Jika sama: nilai tes, lalu nilai wawancara, lalu siapa yang mendaftar lebih dahulu.

  Diterima
  1. Budi Contoh · tanpa nilai
  Cadangan
  1. Dewi Contoh · tanpa nilai
  Tidak diterima
  – Siti Aminah · tanpa nilai · tidak ikut tes
  [Budi Contoh] [Dewi Contoh]
  [Siti Aminah]
  [Unduh Excel]
  [Umumkan Hasil] [Meja Seleksi]
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
Bot ke Siti: Terima kasih sudah mengikuti seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Kali ini Anda belum diterima: ada 3 pendaftar untuk 1 kursi. Pada hari tes, kehadiran Anda tidak tercatat. Jika Anda sebenarnya hadir, ketuk Tanya Petugas.

  Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas Teknik Las dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
  [Tanya Petugas]
Bot ke Budi: Selamat, Budi Contoh. Anda diterima di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Kamis, 28 Januari 2027, pukul 20.00 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  Yang dibawa pada hari pertama: KTP, Ijazah.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
Bot ke Dewi: Anda berada di urutan ke-1 daftar cadangan Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Jika ada kursi kosong, kami langsung mengabari Anda. Kepastiannya kami kirim paling lambat Selasa, 2 Februari 2027, pukul 23.59 WIB, jadi Anda tidak perlu menunggu tanpa kabar.
  [Status Saya] [Mengundurkan Diri]
  [Tanya Petugas]
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Tidak Diterima
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Terima kasih sudah mendaftar. Kali ini kelas tersebut belum dapat menerima Anda. Berikutnya: kelas lain dapat Anda lihat kapan saja di /pelatihan
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Data Saya] [Tanya Petugas]
