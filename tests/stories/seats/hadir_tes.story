# Hadir tes: ditanya dua hari kerja sebelumnya dan paginya; petugas dan pengajar melihat perkiraannya
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-08, minimal 0, tes 2027-01-25 08:00, bawa KTP|Pasfoto
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8 Februari–19 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Yang dibawa saat tes: KTP, Pasfoto
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Pasfoto.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! Budi terdaftar
Budi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8 Februari–19 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Yang dibawa saat tes: KTP, Pasfoto
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Pasfoto.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! Dewi terdaftar
Dewi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8 Februari–19 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 2
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Yang dibawa saat tes: KTP, Pasfoto
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Dewi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000003.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Pasfoto.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
@ 2027-01-21 08:59
Bot ke Rina: Masa pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) berakhir dan sudah kami tutup, dengan 3 pendaftar aktif.
  [Lihat Kelas]
@ 2027-01-21 09:00
Bot: Tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Pasfoto.

  Apakah Anda dapat hadir?
  [Hadir] [Tidak Bisa] [Belum Tahu]
Bot ke Siti: Tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Pasfoto.

  Apakah Anda dapat hadir?
  [Hadir] [Tidak Bisa] [Belum Tahu]
Bot ke Budi: Tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Pasfoto.

  Apakah Anda dapat hadir?
  [Hadir] [Tidak Bisa] [Belum Tahu]
@ +1m
Siti: [Hadir]
Bot (info): Tersimpan
Bot (ubah): Terima kasih, kami tunggu di tes Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Pasfoto.

  Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
Budi: [Tidak Bisa]
Bot (info): Tersimpan
Bot (ubah): Terima kasih sudah memberi tahu. Tanpa mengikuti tes, Anda tidak dapat diterima di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Ingin melepas tempat Anda, atau bicara dengan petugas? Jika ternyata bisa, ketuk Hadir.
  [Hadir] [Belum Tahu]
  [Mengundurkan Diri] [Tanya Petugas]
Dewi: [Belum Tahu]
Bot (info): Tersimpan
Bot (ubah): Baik. Tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Pasfoto.

  Begitu Anda tahu, ketuk Hadir atau Tidak Bisa.
  [Hadir] [Tidak Bisa]
# Dua kali
Siti: <tekan h:come=1.yes.1800838800>
Bot (info): Sudah dilakukan sebelumnya.
# Jawaban untuk hari lain
Siti: <tekan h:come=1.yes.1800752400>
Bot (ubah): Waktu tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah berubah: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Pasfoto.

  Apakah Anda dapat hadir pada waktu yang baru?
  [Hadir] [Tidak Bisa] [Belum Tahu]
# Bukan miliknya
Siti: <tekan h:come=2.yes.1800838800>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Ditutup
  Plate Welder SMAW 1G
  Mulai 8 Februari 2027 · 3 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Ditutup

  Pelatihan: Senin, 8 Februari 2027 sampai Jumat, 19 Maret 2027 (30 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 13 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK
  3 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Tes menurut jawaban: hadir 1, tidak bisa 1, belum tahu 1, belum menjawab 0

  Syarat: tidak ada
  Dibawa: KTP, Pasfoto
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Perpanjang] [Mulai Seleksi]
  [Tunda] [Batalkan]
  [Pendaftar (3)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
@ 2027-01-25 06:29
@ 2027-01-25 06:30
Bot ke Siti: Hari ini tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Pasfoto.

  Anda sudah menjawab akan hadir; kami tunggu. Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
Bot ke Dewi: Hari ini tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Pasfoto.

  Apakah Anda hadir?
  [Hadir] [Tidak Bisa]
Dewi: [Hadir]
Bot (info): Tersimpan
Bot (ubah): Terima kasih, kami tunggu di tes Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Pasfoto.

  Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
@ 2027-01-25 07:00
Bot ke Rina: Tes Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), Senin, 25 Januari 2027, pukul 08.00 WIB. Menurut jawaban peserta: hadir 2, tidak bisa 1, belum tahu 0, belum menjawab 0.
  [Lihat Kelas]
@ 2027-01-25 07:10
@ 2027-01-25 08:00
Siti: <tekan h:come=1.no.1800838800>
Bot (ubah): Tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001, sudah dimulai atau sudah selesai. Jika Anda terlambat atau berhalangan, ketuk Tanya Petugas.
  [Status Saya] [Tanya Petugas]
