# Setelah pengumuman: perubahan hasil lewat sheet menanyakan apakah orangnya dikabari
@ 2027-01-22 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-25, mulai 2027-02-01, kuota 2
! Siti terdaftar
! Budi terdaftar
! Dewi terdaftar
Siti: MTR-2027-01
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
Budi: MTR-2027-01
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
Dewi: MTR-2027-01
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
! pendaftaran LMR-000001: confirmed
! pendaftaran LMR-000002: accepted
! pendaftaran LMR-000003: not_accepted
! tahap MTR-2027-01: announced
Petugas: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Hasil Diumumkan
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 2 pendaftar aktif, kuota 2
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
Petugas: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Hasil Diumumkan

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Senin, 25 Januari 2027, pukul 23.59 WIB
  2 pendaftar aktif, 1 tidak lanjut
  Kuota: 2 orang, cadangan 2 orang
  Kursi terisi: 2
  Cadangan menunggu: 0 · kursi kosong: 0
  Cadangan dapat naik sampai Selasa, 2 Februari 2027, pukul 23.59 WIB.
  Minimal peserta: 10 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Mulai Pelatihan] [Tunda]
  [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Presensi]
  [Ubah] [Salin]
  [Pengajar] [Tetapkan Kursi]
  [Unduh Excel] [Daftar Kelas]
Petugas: [Unduh Excel]
Bot: Berkas Excel pendaftar kelas MTR-2027-01 sedang dibuat dan menyusul sebentar lagi.
@ +1m
Bot (berkas): pendaftar-MTR-2027-01.xlsx — Pendaftar kelas MTR-2027-01: 3 orang.
  Isi kolom Berkas sampai Alasan, simpan sebagai .xlsx, lalu kirim berkasnya ke sini. Tidak ada yang berubah sebelum Anda mengetuk Terapkan.
Petugas: <sheet: 2 Hasil = Cadangan; 3 Hasil = Tidak Diterima, Alasan = Syarat tidak cocok; 4 Hasil = Diterima>
Bot: Berkas Anda sudah diterima dan sedang dibaca. Hasilnya menyusul sebentar lagi.
@ +1m
Bot: Kelas MTR-2027-01: 0 baru, 2 berubah, 0 sama, 1 salah.

  2 · Siti Aminah: salah, kursi ini sudah diambil orangnya; pindahkan lewat /seleksi
  3 · Budi Contoh: Hasil Diterima → Tidak Diterima, Alasan kosong → Syarat tidak cocok
  4 · Dewi Contoh: Hasil Tidak Diterima → Diterima

  Belum ada yang diubah. Tahap 2 orang akan berubah. Ketuk Terapkan dan Kabari agar mereka menerima kabar, atau Terapkan Saja tanpa kabar.
  [Terapkan dan Kabari]
  [Terapkan Saja]
  [Batal]
Bot (berkas): perbaiki-MTR-2027-01.xlsx — 1 baris belum bisa diterima. Alasannya ada di kolom Masalah. Perbaiki di berkas ini, lalu kirim kembali.
! blokir Budi
Petugas: [Terapkan dan Kabari]
Bot (ubah): Perubahan kelas MTR-2027-01 sedang diterapkan.
@ +1m
Bot: Selesai. 2 baris kelas MTR-2027-01 sudah diterapkan.
  Dikabari: 1 orang.
  Belum bisa dikabari lewat bot, mohon dihubungi: Budi Contoh.
Bot ke Dewi: Ada perubahan atas kabar kami sebelumnya.

  Selamat, Dewi Contoh. Anda diterima di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Senin, 25 Januari 2027, pukul 09.03 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
= seats held: 1
= refused: 1
Petugas: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Hasil Diumumkan
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 2 pendaftar aktif, kuota 2
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
Petugas: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Hasil Diumumkan

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Senin, 25 Januari 2027, pukul 23.59 WIB
  2 pendaftar aktif, 1 tidak lanjut
  Kuota: 2 orang, cadangan 2 orang
  Kursi terisi: 2
  Cadangan menunggu: 0 · kursi kosong: 0
  Cadangan dapat naik sampai Selasa, 2 Februari 2027, pukul 23.59 WIB.
  Minimal peserta: 10 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Mulai Pelatihan] [Tunda]
  [Batalkan]
  [Pendaftar (2)] [Seleksi]
  [Jadwal] [Presensi]
  [Ubah] [Salin]
  [Pengajar] [Tetapkan Kursi]
  [Unduh Excel] [Daftar Kelas]
Petugas: [Unduh Excel]
Bot: Berkas Excel pendaftar kelas MTR-2027-01 sedang dibuat dan menyusul sebentar lagi.
@ +1m
Bot (berkas): pendaftar-MTR-2027-01.xlsx — Pendaftar kelas MTR-2027-01: 3 orang.
  Isi kolom Berkas sampai Alasan, simpan sebagai .xlsx, lalu kirim berkasnya ke sini. Tidak ada yang berubah sebelum Anda mengetuk Terapkan.
Bot: Mohon ditelepon: hasil Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) belum sampai kepada mereka (tanpa obrolan atau bot diblokir). Kabar tetap menunggu mereka.

  Budi Contoh (LMR-000002), 0812-0000-0012: tidak diterima
  [Lihat Kelas]
Petugas: <sheet: 4 Hasil = Cadangan>
Bot: Berkas Anda sudah diterima dan sedang dibaca. Hasilnya menyusul sebentar lagi.
@ +1m
Bot: Kelas MTR-2027-01: 0 baru, 1 berubah, 2 sama, 0 salah.

  4 · Dewi Contoh: Hasil Diterima → Cadangan

  Setelah diterapkan masih ada kursi kosong: 1 cadangan langsung naik sesuai urutan dan kami kabari.

  Belum ada yang diubah. Tahap 1 orang akan berubah. Ketuk Terapkan dan Kabari agar mereka menerima kabar, atau Terapkan Saja tanpa kabar.
  [Terapkan dan Kabari]
  [Terapkan Saja]
  [Batal]
Petugas: [Terapkan Saja]
Bot (ubah): Perubahan kelas MTR-2027-01 sedang diterapkan.
@ +1m
Bot: Selesai. 1 baris kelas MTR-2027-01 sudah diterapkan.
= seats held: 0
