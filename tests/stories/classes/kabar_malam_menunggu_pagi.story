# Kelas ditunda malam hari: pendaftar baru dikabari pagi, petugas diberi tahu kapan
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01
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
Petugas: /start
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
@ 2027-01-05 22:00
Petugas: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 1 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
Petugas: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Dibuka

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 20 Januari 2027, pukul 23.59 WIB
  1 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Minimal peserta: 10 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (1)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Poster QR] [Unduh Excel]
  [Daftar Kelas]
Petugas: [Tunda]
Bot: Kapan MTR-2027-01 mulai? Rencana semula Senin, 1 Februari 2027. Pilih, atau ketik tanggalnya, misalnya 1 Maret 2027. Jika tanggalnya belum pasti, ketuk Belum Ditentukan.
  [8 Februari 2027] [15 Februari 2027]
  [1 Maret 2027]
  [Belum Ditentukan]
  [Tidak Jadi]
Petugas: [Belum Ditentukan]
Bot: Apa alasan MTR-2027-01 ditunda? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
  [Peminat Belum Cukup]
  [Instruktur Berhalangan]
  [Ruang atau Alat Belum Siap]
  [Anggaran Belum Tersedia]
  [Tidak Jadi]
Petugas: [Instruktur Berhalangan]
Bot: Tunda kelas MTR-2027-01?
  Pelatihan: tanggal baru belum ditentukan
  Semula: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Alasan: instruktur berhalangan
  Pendaftar yang kami beri tahu: 1
  [Ya, Tunda]
  [Tidak Jadi]
Petugas: [Ya, Tunda]
Bot (info): Tersimpan
Bot: Kelas MTR-2027-01 ditunda, tanggal mulai belum ditentukan. 1 pendaftar kami beri tahu.
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Ditunda

  Pelatihan: tanggal belum ditentukan (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: berhenti dulu, dibuka lagi bersama tanggal baru
  1 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Minimal peserta: 10 orang

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Buka Lagi] [Batalkan]
  [Pendaftar (1)] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
Bot: Sekarang jam tenang, jadi kabar kepada yang bersangkutan dikirim Rabu, 6 Januari 2027, pukul 06.30 WIB.
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Kelas Ditunda
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Berikutnya: jadwal baru. Tanggalnya belum ada; pendaftaran Anda tetap berlaku, dan kami mengabari Anda di sini.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Ganti Kelas] [Mengundurkan Diri]
  [Data Saya] [Tanya Petugas]
@ 2027-01-06 06:29
@ 2027-01-06 06:31
Bot: Kelas Plate Welder SMAW 1G (MTR-2027-01) di BLK Metro ditunda.
  Pelatihan: tanggal baru belum ditentukan
  Semula: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Alasan: instruktur berhalangan

  Pendaftaran Anda tetap berlaku dan Anda kami kabari begitu ada tanggal. Jika tidak ingin menunggu, ada kelas lain yang mungkin pas.
  [Lihat Kelas Lain]
