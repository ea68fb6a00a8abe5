# Tes dipindah lewat formulir kelas: jawaban lama tidak berlaku, ditanya lagi
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-08, minimal 0, tes 2027-01-25 08:00
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

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
@ 2027-01-21 09:00
Bot: Tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Apakah Anda dapat hadir?
  [Hadir] [Tidak Bisa] [Belum Tahu]
Bot ke Rina: Masa pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) berakhir dan sudah kami tutup, dengan 1 pendaftar aktif.
  [Lihat Kelas]
Siti: [Tidak Bisa]
Bot (info): Tersimpan
Bot (ubah): Terima kasih sudah memberi tahu. Tanpa mengikuti tes, Anda tidak dapat diterima di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Ingin melepas tempat Anda, atau bicara dengan petugas? Jika ternyata bisa, ketuk Hadir.
  [Hadir] [Belum Tahu]
  [Mengundurkan Diri] [Tanya Petugas]
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Ditutup
  Plate Welder SMAW 1G
  Mulai 8 Februari 2027 · 1 pendaftar aktif, kuota 16
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
  1 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Tes menurut jawaban: hadir 0, tidak bisa 1, belum tahu 0, belum menjawab 0

  Syarat: tidak ada
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Perpanjang] [Mulai Seleksi]
  [Tunda] [Batalkan]
  [Pendaftar (1)] [Seleksi]
  [Jadwal] [Ubah]
  [Salin] [Pengajar]
  [Unduh Excel] [Daftar Kelas]
Rina: [Ubah]
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 8 Februari 2027 sampai Jumat, 19 Maret 2027
  Lama: 30 hari
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 08.00 WIB
  Pendaftaran ditutup: Rabu, 13 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK
  Batas konfirmasi kursi: tidak ada
  Kuota: 16 orang
  Cadangan: 2 orang
  Minimal peserta: tanpa batas
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: tidak ada
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan] [Tidak Jadi]
  [Ubah …]
Rina: tes
Bot: Kapan tesnya? Tulis tanggal dan jam, misalnya 25 Januari 2027 pukul 09.00, atau ketuk Tanpa Tes.

  Sekarang: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK
  [Tanpa Tes]
  [Kembali]
Rina: 28 Januari 2027 pukul 09.00
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 8 Februari 2027 sampai Jumat, 19 Maret 2027
  Lama: 30 hari
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Senin, 4 Januari 2027, pukul 08.00 WIB
  Pendaftaran ditutup: Rabu, 13 Januari 2027, pukul 23.59 WIB
  Tes: Kamis, 28 Januari 2027, pukul 09.00 WIB, di Aula BLK
  Batas konfirmasi kursi: tidak ada
  Kuota: 16 orang
  Cadangan: 2 orang
  Minimal peserta: tanpa batas
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: tidak ada
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan] [Tidak Jadi]
  [Ubah …]
Rina: [Simpan]
Bot: 1 pendaftar akan menerima pesan ini:

  Ada perubahan di kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01):

  • Tes: Senin, 25 Januari 2027, pukul 08.00 WIB → Kamis, 28 Januari 2027, pukul 09.00 WIB

  Lainnya tetap. Maaf atas perubahan ini.

  Simpan dan kabari mereka?
  [Simpan dan Kabari]
  [Kembali]
Rina: [Simpan dan Kabari]
Bot: Perubahan kelas MTR-2027-01 tersimpan. 1 pendaftar sedang kami kabari.
  [Lihat Kelas]
Bot ke Siti: Ada perubahan di kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01):

  • Tes: Senin, 25 Januari 2027, pukul 08.00 WIB → Kamis, 28 Januari 2027, pukul 09.00 WIB

  Lainnya tetap. Maaf atas perubahan ini.
  [Status Saya]
Siti: <tekan h:come=1.yes.1800838800>
Bot (ubah): Waktu tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah berubah: Kamis, 28 Januari 2027, pukul 09.00 WIB, di Aula BLK.

  Apakah Anda dapat hadir pada waktu yang baru?
  [Hadir] [Tidak Bisa] [Belum Tahu]
@ 2027-01-26 09:00
Bot: Tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Kamis, 28 Januari 2027, pukul 09.00 WIB, di Aula BLK.

  Apakah Anda dapat hadir?
  [Hadir] [Tidak Bisa] [Belum Tahu]
Siti: [Hadir]
Bot (info): Tersimpan
Bot (ubah): Terima kasih, kami tunggu di tes Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Kamis, 28 Januari 2027, pukul 09.00 WIB, di Aula BLK.

  Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
