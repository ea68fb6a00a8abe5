# Petugas mengunduh sheet, mengisinya, melihat perbandingan, menerapkan; dua kali tidak mengubah apa-apa
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, bawa KTP|Pasfoto
! Siti terdaftar
! Budi terdaftar
Siti: MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Berkas: KTP, Pasfoto. Siapkan dan simpan dulu; kapan dibawa ke BLK Metro, kami kabari di sini.
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini. Berkas (KTP, Pasfoto) simpan dulu; kapan dibawa ke BLK Metro, kami kabari di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Budi: MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Berkas: KTP, Pasfoto. Siapkan dan simpan dulu; kapan dibawa ke BLK Metro, kami kabari di sini.
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini. Berkas (KTP, Pasfoto) simpan dulu; kapan dibawa ke BLK Metro, kami kabari di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! tahap MTR-2027-01: selecting
Petugas: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Seleksi
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 2 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
Petugas: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Seleksi

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  2 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Minimal peserta: 10 orang

  Syarat: tidak ada
  Dibawa: KTP, Pasfoto
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Umumkan Hasil] [Tunda]
  [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
Petugas: [Unduh Excel]
Bot: Berkas Excel pendaftar kelas MTR-2027-01 sedang dibuat dan menyusul sebentar lagi.
@ +1m
Bot (berkas): pendaftar-MTR-2027-01.xlsx — Pendaftar kelas MTR-2027-01: 2 orang.
  Isi kolom Berkas sampai Alasan, simpan sebagai .xlsx, lalu kirim berkasnya ke sini. Tidak ada yang berubah sebelum Anda mengetuk Terapkan.
Petugas: <sheet kembali>
Bot: Berkas Anda sudah diterima dan sedang dibaca. Hasilnya menyusul sebentar lagi.
@ +1m
Bot: Kelas MTR-2027-01: 0 baru, 0 berubah, 2 sama, 0 salah.

  Tidak ada yang perlu diterapkan: 0 perubahan.
Petugas: <sheet: 2 Nilai Tes = 78,5, Hadir Tes = Hadir; 3 Berkas = Kurang, Berkas yang Kurang = Pasfoto>
Bot: Berkas Anda sudah diterima dan sedang dibaca. Hasilnya menyusul sebentar lagi.
@ +1m
Bot: Kelas MTR-2027-01: 0 baru, 2 berubah, 0 sama, 0 salah.

  2 · Siti Aminah: Hadir Tes kosong → Hadir, Nilai Tes kosong → 78,5
  3 · Budi Contoh: Berkas kosong → Kurang, Berkas yang Kurang kosong → Pasfoto

  Belum ada yang diubah. Tahap 1 orang akan berubah. Ketuk Terapkan dan Kabari agar mereka menerima kabar, atau Terapkan Saja tanpa kabar.
  [Terapkan dan Kabari]
  [Terapkan Saja]
  [Batal]
Petugas: [Terapkan dan Kabari]
Bot (ubah): Perubahan kelas MTR-2027-01 sedang diterapkan.
= scored: 0
@ +1m
Bot: Selesai. 2 baris kelas MTR-2027-01 sudah diterapkan.
  Dikabari: 1 orang.
Bot ke Budi: Berkas Anda untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) belum lengkap. Yang masih diperlukan: Pasfoto.

  Berikutnya: bawa Pasfoto ke BLK Metro, Banjarsari, Metro Utara paling lambat Rabu, 20 Januari 2027, pukul 23.59 WIB.
  [Status Saya]
  [Tanya Petugas]
= scored: 1
= documents missing: 1
Petugas: <tekan x:t2>
Bot (info): Sudah dilakukan sebelumnya.
Petugas: <sheet: 2 Nilai Tes = 78,5, Hadir Tes = Hadir; 3 Berkas = Kurang, Berkas yang Kurang = Pasfoto>
Bot: Berkas Anda sudah diterima dan sedang dibaca. Hasilnya menyusul sebentar lagi.
@ +1m
Bot: Kelas MTR-2027-01: 0 baru, 0 berubah, 2 sama, 0 salah.

  Tidak ada yang perlu diterapkan: 0 perubahan.
Petugas: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Seleksi
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 2 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
Petugas: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Seleksi

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  2 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Minimal peserta: 10 orang

  Syarat: tidak ada
  Dibawa: KTP, Pasfoto
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Umumkan Hasil] [Tunda]
  [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
Petugas: [Unduh Excel]
Bot: Berkas Excel pendaftar kelas MTR-2027-01 sedang dibuat dan menyusul sebentar lagi.
@ +1m
Bot (berkas): pendaftar-MTR-2027-01.xlsx — Pendaftar kelas MTR-2027-01: 2 orang.
  Isi kolom Berkas sampai Alasan, simpan sebagai .xlsx, lalu kirim berkasnya ke sini. Tidak ada yang berubah sebelum Anda mengetuk Terapkan.
Petugas: <sheet: 2 Nilai Tes = 101; 3 Nilai Wawancara = 80>
Bot: Berkas Anda sudah diterima dan sedang dibaca. Hasilnya menyusul sebentar lagi.
@ +1m
Bot: Kelas MTR-2027-01: 0 baru, 1 berubah, 0 sama, 1 salah.

  2 · Siti Aminah: salah, isi kolom Nilai Tes tidak dikenal
  3 · Budi Contoh: Nilai Wawancara kosong → 80

  Belum ada yang diubah. Ketuk Terapkan untuk menyimpannya.
  [Terapkan]
  [Batal]
Bot (berkas): perbaiki-MTR-2027-01.xlsx — 1 baris belum bisa diterima. Alasannya ada di kolom Masalah. Perbaiki di berkas ini, lalu kirim kembali.
Petugas: [Batal]
Bot (ubah): Berkas kelas MTR-2027-01 dibatalkan. Tidak ada yang diubah.
@ +1m
Petugas: <tekan x:a4>
Bot (info): Sudah dilakukan sebelumnya.
