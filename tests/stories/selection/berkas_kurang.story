# Berkas kurang: orangnya dikabari, lalu melengkapi
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
Rina: [Berkas Kurang]
Bot (ubah): Berkas apa yang kurang dari Siti Aminah? Ketuk namanya, atau ketik nama berkas lain. Siti Aminah kami kabari begitu disimpan.
  [KTP] [Ijazah]
  [Kartu Pendaftar]
Rina: [Ijazah]
Bot (ubah): Yang kurang dari Siti Aminah: Ijazah. Ketuk lagi untuk mengubah, lalu Simpan. Siti Aminah kami kabari begitu disimpan.
  [KTP] [✓ Ijazah]
  [Simpan] [Kartu Pendaftar]
Rina: surat sehat
Bot: Yang kurang dari Siti Aminah: Ijazah, surat sehat. Ketuk lagi untuk mengubah, lalu Simpan. Siti Aminah kami kabari begitu disimpan.
  [KTP] [✓ Ijazah]
  [✓ surat sehat]
  [Simpan] [Kartu Pendaftar]
Rina: [Simpan]
Bot (info): Tersimpan
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · berkas kurang

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Berkas kurang: Ijazah, surat sehat
  Seleksi: belum ada catatan

  Usulan: tidak diterima (berkas tidak lengkap)
  [Berkas Lengkap] [✓ Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Bot ke Siti: Berkas Anda untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) belum lengkap. Yang masih diperlukan: Ijazah, surat sehat.

  Berikutnya: bawa Ijazah, surat sehat ke BLK Metro, Banjarsari, Metro Utara paling lambat Kamis, 28 Januari 2027, pukul 15.30 WIB.
  [Status Saya]
  [Tanya Petugas]
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Berkas Belum Lengkap
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Berikutnya: bawa Ijazah, surat sehat ke BLK Metro, Banjarsari, Metro Utara paling lambat Kamis, 28 Januari 2027, pukul 15.30 WIB.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Ganti Kelas] [Mengundurkan Diri]
  [Data Saya] [Tanya Petugas]
# Daftar yang berubah dikabarkan lagi
Rina: [✓ Berkas Kurang]
Bot (ubah): Yang kurang dari Siti Aminah: Ijazah, surat sehat. Ketuk lagi untuk mengubah, lalu Simpan. Siti Aminah kami kabari begitu disimpan.
  [KTP] [✓ Ijazah]
  [✓ surat sehat]
  [Simpan] [Kartu Pendaftar]
Rina: [✓ Ijazah]
Bot (ubah): Yang kurang dari Siti Aminah: surat sehat. Ketuk lagi untuk mengubah, lalu Simpan. Siti Aminah kami kabari begitu disimpan.
  [KTP] [Ijazah]
  [✓ surat sehat]
  [Simpan] [Kartu Pendaftar]
Rina: [Simpan]
Bot (info): Tersimpan
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · berkas kurang

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Berkas kurang: surat sehat
  Seleksi: belum ada catatan

  Usulan: tidak diterima (berkas tidak lengkap)
  [Berkas Lengkap] [✓ Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Bot ke Siti: Berkas Anda untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) belum lengkap. Yang masih diperlukan: surat sehat.

  Berikutnya: bawa surat sehat ke BLK Metro, Banjarsari, Metro Utara paling lambat Kamis, 28 Januari 2027, pukul 15.30 WIB.
  [Status Saya]
  [Tanya Petugas]
Rina: [Meja Seleksi]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 1 kurang, 2 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
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
  – Siti Aminah · tanpa nilai · berkas tidak lengkap
  [Budi Contoh] [Dewi Contoh]
  [Siti Aminah]
  [Unduh Excel]
  [Umumkan Hasil] [Meja Seleksi]
Rina: [Siti Aminah]
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · berkas kurang

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Berkas kurang: surat sehat
  Seleksi: belum ada catatan

  Usulan: tidak diterima (berkas tidak lengkap)
  [Berkas Lengkap] [✓ Berkas Kurang]
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
Rina: [Berkas Kurang]
Bot (ubah): Berkas apa yang kurang dari Siti Aminah? Ketuk namanya, atau ketik nama berkas lain. Siti Aminah kami kabari begitu disimpan.
  [KTP] [Ijazah]
  [Kartu Pendaftar]
Rina: [Kartu Pendaftar]
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
Rina: <tekan e:lacking=1>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot (ditolak): 400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message
