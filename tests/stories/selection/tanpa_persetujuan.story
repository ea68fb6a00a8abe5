# Yang menarik persetujuan tidak diusulkan dengan sendirinya; petugas melihat sebabnya, dan orangnya melihatnya di /status
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0, kuota 1, cadangan 2
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
Siti: /data
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Siti Aminah
  NIK: 1871••••••••0001
  Tanggal lahir: 8 Maret 2001
  Jenis kelamin: perempuan
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0012 (dibagikan dari Telegram)
  Bidang: Teknik Las
  Terdaftar sejak: 5 Januari 2027

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
Siti: [Persetujuan]
Bot: Persetujuan Anda untuk setiap tujuan. Ketuk untuk mengubahnya.

  ✓ berarti Anda setuju, ✗ berarti tidak.
  [✓ Layanan Pelatihan]
  [✗ Info Pelatihan dan Lowongan]
  [✗ Kirim Data ke Perusahaan]
  [Kembali ke Data Saya]
Siti: [Tarik Persetujuan]
Bot: Tarik persetujuan untuk layanan pelatihan? Setelah itu data Anda tidak kami pakai lagi untuk seleksi, info, atau perusahaan. Data Anda belum terhapus, dan persetujuan dapat Anda berikan lagi di /data.

  Untuk melanjutkan, ketuk Ya, Tarik Persetujuan.
  [Ya, Tarik Persetujuan]
  [Tidak Jadi]
Siti: [Ya, Tarik Persetujuan]
Bot: Persetujuan Anda sudah ditarik. Petugas kami beri tahu dengan nomor PM-000001, dan pemrosesan data Anda kami hentikan paling lambat 3 × 24 jam. Untuk memberi persetujuan lagi atau menghapus data, ketuk /data.
Bot ke Rina: Permintaan baru PM-000001: persetujuan ditarik, hentikan pemrosesan paling lambat 3 × 24 jam.
  Dari: Siti Aminah

  Ketuk Selesai jika sudah ditangani. Semua permintaan: /petugas
  [Selesai PM-000001]
Bot ke Petugas: Permintaan baru PM-000001: persetujuan ditarik, hentikan pemrosesan paling lambat 3 × 24 jam.
  Dari: Siti Aminah

  Ketuk Selesai jika sudah ditangani. Semua permintaan: /petugas
  [Selesai PM-000001]
@ 2027-01-21 09:00
Bot ke Rina: Masa pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) berakhir dan sudah kami tutup, dengan 2 pendaftar aktif.
  [Lihat Kelas]
Rina: /seleksi
Bot: Kelas dalam seleksi (1)

  MTR-2027-01 · Ditutup
  Plate Welder SMAW 1G
  2 pendaftar, 1 kursi
  [MTR-2027-01]
Rina: [MTR-2027-01]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Ditutup

  Pendaftar: 2 · kursi 1, cadangan 2
  Berkas: 0 lengkap, 0 kurang, 2 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 2
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Mulai Seleksi]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Usulan]
Bot (ubah): Usulan MTR-2027-01: 1 diterima, 0 cadangan, 1 tidak diterima. Ini usulan; Anda yang memutuskan.

  Urut menurut rata-rata nilai. Jika sama: nilai tes, lalu nilai wawancara, lalu siapa yang mendaftar lebih dahulu.

  Diterima
  1. Budi Contoh · tanpa nilai
  Tidak diterima
  – Siti Aminah · tanpa nilai · persetujuan layanan ditarik
  [Budi Contoh] [Siti Aminah]
  [Unduh Excel]
  [Meja Seleksi]
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

  Usulan: tidak diterima (persetujuan layanan ditarik)
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
! tahap MTR-2027-01: announced
! pendaftaran LMR-000001: reserve
! pendaftaran LMR-000002: reserve
@ +1m
Bot ke Budi: Kabar baik, Budi Contoh. Ada kursi kosong untuk Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Jumat, 22 Januari 2027, pukul 09.01 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
= application states: reserve | accepted
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Cadangan
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Kursi kosong belum dapat kami berikan kepada Anda karena persetujuan layanan Anda tarik. Agar giliran Anda tidak terlewat lagi, berikan persetujuan lewat /data. Kepastiannya paling lambat Selasa, 2 Februari 2027, pukul 23.59 WIB.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara

  Persetujuan layanan sudah Anda tarik, jadi data Anda tidak kami pakai untuk seleksi. Untuk memberi persetujuan lagi, ketuk Persetujuan.
  [Persetujuan]
  [Ganti Kelas] [Mengundurkan Diri]
  [Data Saya] [Tanya Petugas]
