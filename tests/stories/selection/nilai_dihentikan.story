# Pengisian nilai dihentikan di tengah jalan: yang sudah diketik tetap tersimpan, dan itu yang dikatakan
@ 2027-01-25 10:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-25, mulai 2027-02-08, minimal 0
! Siti terdaftar
! Budi terdaftar
! Dewi terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8 Februari–19 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
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
  Waktu: 8 Februari–19 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 1
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
  Waktu: 8 Februari–19 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 2
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
@ 2027-01-26 10:00
Bot ke Rina: Masa pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) berakhir dan sudah kami tutup, dengan 3 pendaftar aktif.
  [Lihat Kelas]
# Belum ada yang diketik
Rina: <tekan e:score=1.test>
Bot: Berapa nilai tes Siti Aminah (LMR-000001)? Ketik 0 sampai 100, misalnya 78,5.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: /batal
Bot: Baik, ini kami hentikan. Tidak ada yang berubah. Silakan pilih:
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Telepon Lulusan]
  [Laporan]
# Satu nilai tersimpan, satu orang dilewati
Rina: <tekan e:score=1.test>
Bot: Berapa nilai tes Siti Aminah (LMR-000001)? Ketik 0 sampai 100, misalnya 78,5.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: 78,5
Bot: Nilai tes Siti Aminah tersimpan: 78,5.

  Berapa nilai tes Budi Contoh (LMR-000002)? Ketik 0 sampai 100, misalnya 78,5.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: [Berikutnya ▶]
Bot: Berapa nilai tes Dewi Contoh (LMR-000003)? Ketik 0 sampai 100, misalnya 78,5.
  [Berikutnya ▶]
  [Kartu Pendaftar]
  [Selesai]
Rina: /batal
Bot: Baik, pengisian nilai kami hentikan. Nilai yang sudah Anda ketik tetap tersimpan.
  [Kartu Pendaftar]
Rina: <tekan e:one=1>
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Senin, 25 Januari 2027, pukul 10.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: tes 78,5

  Usulan: diterima, urutan 1
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
