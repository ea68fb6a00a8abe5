# Dua perubahan dalam sepuluh menit satu kabar, dengan alasan; dibaca; yang dikembalikan tidak dikabarkan
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-01, lama 10, minimal 0
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1–12 Februari 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 10 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 13 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! Budi terdaftar
Budi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1–12 Februari 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 10 hari
  Kuota: 16, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 13 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! tahap MTR-2027-01: announced
! pendaftaran LMR-000001: confirmed
! pendaftaran LMR-000002: confirmed
@ 2027-01-20 10:00
Rina: /petugas
Bot: Rina Wati, Petugas BLK Metro. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Telepon Lulusan]
  [Laporan]
Rina: [Jadwal]
Bot (ubah): Jadwal 1 kelas yang berjalan atau akan datang. Pilih kelasnya.

  MTR-2027-01, Hasil Diumumkan
  Plate Welder SMAW 1G, 1–12 Februari 2027
  [MTR-2027-01]
  [Meja Petugas]
Rina: [MTR-2027-01]
Bot (ubah): Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  1–7 Februari 2027

  Sen 1/2, 08.00–15.30 WIB: Pelatihan
  Sel 2/2, 08.00–15.30 WIB: Pelatihan
  Rab 3/2, 08.00–15.30 WIB: Pelatihan
  Kam 4/2, 08.00–15.30 WIB: Pelatihan
  Jum 5/2, 08.00–15.30 WIB: Pelatihan
  [Sen 1/2] [Sel 2/2] [Rab 3/2]
  [Kam 4/2] [Jum 5/2]
  [Minggu Berikutnya]
  [Lihat Sebulan] [Tambah Kegiatan]
  [Lihat Kelas]
Rina: [Kam 4/2]
Bot (ubah): Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB
  Ruang: ruang kelas
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Batalkan] [Geser Hari]
  [Jadwal]
Rina: [Ubah Hari]
Bot: Pelatihan Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB dipindahkan ke hari apa? Pilih, atau ketik tanggalnya, misalnya 15 Februari 2027.
  [Senin, 15 Februari 2027]
  [Selasa, 16 Februari 2027]
  [Rabu, 17 Februari 2027]
  [Tidak Jadi]
Rina: 30 februari
Bot: Tanggal itu belum kami pahami. Tulis misalnya 15 Februari 2027.
# Hari libur ditanyakan, yang baru perkiraan juga
Rina: 6 februari
Bot: Sabtu, 6 Februari 2027 adalah hari libur: Tahun Baru Imlek 2578 Kongzili. Apakah hari itu tetap dipakai?
  [Tetap Pakai] [Pilih Hari Lain]
  [Tidak Jadi]
Rina: [Pilih Hari Lain]
Bot: Pelatihan Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB dipindahkan ke hari apa? Pilih, atau ketik tanggalnya, misalnya 15 Februari 2027.
  [Senin, 15 Februari 2027]
  [Selasa, 16 Februari 2027]
  [Rabu, 17 Februari 2027]
  [Tidak Jadi]
Rina: 13 februari
Bot: Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Sabtu, 13 Februari 2027, pukul 08.00–15.30 WIB
  Ruang: ruang kelas

  Perubahannya disampaikan kepada peserta sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB.
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Batalkan] [Geser Hari]
  [Jadwal]
Bot: Mengapa jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah? Peserta membaca alasannya bersama semua perubahan sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB. Pilih, ketik, atau lewati.
  [Hari Libur] [Pengajar Berhalangan]
  [Ruang Belum Siap] [Ada Acara Lain]
  [Lewati]
Rina: [Hari Libur]
Bot: Alasan dicatat: hari libur. Peserta diberi tahu sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB; perubahan lain sampai saat itu ikut disampaikan.
  [Jadwal]
@ +5m
Rina: [Jadwal]
Bot (ubah): Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  1–7 Februari 2027

  Sen 1/2, 08.00–15.30 WIB: Pelatihan
  Sel 2/2, 08.00–15.30 WIB: Pelatihan
  Rab 3/2, 08.00–15.30 WIB: Pelatihan
  Jum 5/2, 08.00–15.30 WIB: Pelatihan

  Belum disampaikan: perubahan pada 1 kegiatan. Peserta diberi tahu sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB.
  [Sen 1/2] [Sel 2/2] [Rab 3/2]
  [Jum 5/2]
  [Minggu Berikutnya]
  [Lihat Sebulan] [Tambah Kegiatan]
  [Lihat Kelas]
Rina: [Minggu Berikutnya]
Bot (ubah): Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  8–14 Februari 2027

  Sen 8/2, 08.00–15.30 WIB: Pelatihan
  Sel 9/2, 08.00–15.30 WIB: Pelatihan
  Rab 10/2, 08.00–15.30 WIB: Pelatihan
  Kam 11/2, 08.00–15.30 WIB: Pelatihan
  Jum 12/2, 08.00–15.30 WIB: Pelatihan
  Sab 13/2, 08.00–15.30 WIB: Pelatihan (belum disampaikan)

  Belum disampaikan: perubahan pada 1 kegiatan. Peserta diberi tahu sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB.
  [Sen 8/2] [Sel 9/2] [Rab 10/2]
  [Kam 11/2] [Jum 12/2] [Sab 13/2]
  [Minggu Sebelumnya]
  [Lihat Sebulan] [Tambah Kegiatan]
  [Lihat Kelas]
Rina: [Sab 13/2]
Bot (ubah): Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Sabtu, 13 Februari 2027, pukul 08.00–15.30 WIB
  Ruang: ruang kelas

  Perubahannya disampaikan kepada peserta sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB.
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Batalkan] [Geser Hari]
  [Jadwal]
Rina: [Ubah Ruang]
Bot: Pelatihan Sabtu, 13 Februari 2027, pukul 08.00–15.30 WIB di ruang mana? Ketik nama ruangnya.
  [Ruang Kelas]
  [Tidak Jadi]
Rina: Bengkel Las 2
Bot: Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Sabtu, 13 Februari 2027, pukul 08.00–15.30 WIB
  Ruang: Bengkel Las 2

  Perubahannya disampaikan kepada peserta sekitar Rabu, 20 Januari 2027, pukul 10.15 WIB.
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Batalkan] [Geser Hari]
  [Jadwal]
@ +9m
# Sepuluh menit sesudah perubahan terakhir
@ +2m
Bot ke Siti: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Pelatihan Kamis, 4 Februari 2027, dipindahkan ke Sabtu, 13 Februari 2027, pukul 08.00–15.30 WIB. Tempatnya pindah dari ruang kelas ke Bengkel Las 2.

  Alasan: hari libur.

  Maaf atas perubahan ini. Mohon ketuk Sudah Baca.
  [Sudah Baca] [Jadwal]
Bot ke Budi: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Pelatihan Kamis, 4 Februari 2027, dipindahkan ke Sabtu, 13 Februari 2027, pukul 08.00–15.30 WIB. Tempatnya pindah dari ruang kelas ke Bengkel Las 2.

  Alasan: hari libur.

  Maaf atas perubahan ini. Mohon ketuk Sudah Baca.
  [Sudah Baca] [Jadwal]
Siti: [Sudah Baca]
Bot (info): Tersimpan
Bot (ubah): Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Pelatihan Kamis, 4 Februari 2027, dipindahkan ke Sabtu, 13 Februari 2027, pukul 08.00–15.30 WIB. Tempatnya pindah dari ruang kelas ke Bengkel Las 2.

  Alasan: hari libur.

  Terima kasih sudah membaca.
  [Jadwal]
Siti: <tekan j:read=1.1>
Bot (info): Sudah dilakukan sebelumnya.
# Milik orang lain
Budi: <tekan j:read=1.1>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: /petugas
Bot: Rina Wati, Petugas BLK Metro. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Telepon Lulusan]
  [Laporan]
Rina: [Jadwal]
Bot (ubah): Jadwal 1 kelas yang berjalan atau akan datang. Pilih kelasnya.

  MTR-2027-01, Hasil Diumumkan
  Plate Welder SMAW 1G, 1–13 Februari 2027
  [MTR-2027-01]
  [Meja Petugas]
Rina: [MTR-2027-01]
Bot (ubah): Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  1–7 Februari 2027

  Sen 1/2, 08.00–15.30 WIB: Pelatihan
  Sel 2/2, 08.00–15.30 WIB: Pelatihan
  Rab 3/2, 08.00–15.30 WIB: Pelatihan
  Jum 5/2, 08.00–15.30 WIB: Pelatihan

  Perubahan terakhir, Rabu, 20 Januari 2027, pukul 10.16 WIB: dibaca 1 dari 2 orang.
  [Sen 1/2] [Sel 2/2] [Rab 3/2]
  [Jum 5/2]
  [Minggu Berikutnya]
  [Lihat Sebulan] [Tambah Kegiatan]
  [Daftar Telepon] [Lihat Kelas]
Rina: [Daftar Telepon]
Bot (ubah): Belum membaca perubahan jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01):

  Budi Contoh: 0812-0000-0013
  [Jadwal]
# Yang dikembalikan tidak dikabarkan
Rina: [Jadwal]
Bot (ubah): Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  1–7 Februari 2027

  Sen 1/2, 08.00–15.30 WIB: Pelatihan
  Sel 2/2, 08.00–15.30 WIB: Pelatihan
  Rab 3/2, 08.00–15.30 WIB: Pelatihan
  Jum 5/2, 08.00–15.30 WIB: Pelatihan

  Perubahan terakhir, Rabu, 20 Januari 2027, pukul 10.16 WIB: dibaca 1 dari 2 orang.
  [Sen 1/2] [Sel 2/2] [Rab 3/2]
  [Jum 5/2]
  [Minggu Berikutnya]
  [Lihat Sebulan] [Tambah Kegiatan]
  [Daftar Telepon] [Lihat Kelas]
Rina: [Sen 1/2]
Bot (ubah): Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Senin, 1 Februari 2027, pukul 08.00–15.30 WIB
  Ruang: ruang kelas
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Batalkan] [Geser Hari]
  [Jadwal]
Rina: [Ubah Jam]
Bot: Pelatihan Senin, 1 Februari 2027, pukul 08.00–15.30 WIB menjadi pukul berapa? Pilih, atau ketik jamnya, misalnya 08.00–12.00.
  [08.00–15.30 WIB] [08.00–12.00 WIB]
  [13.00–16.00 WIB]
  [Tidak Jadi]
Rina: 09.00-12.00
Bot: Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Senin, 1 Februari 2027, pukul 09.00–12.00 WIB
  Ruang: ruang kelas

  Perubahannya disampaikan kepada peserta sekitar Rabu, 20 Januari 2027, pukul 10.26 WIB.
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Batalkan] [Geser Hari]
  [Jadwal]
Bot: Mengapa jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah? Peserta membaca alasannya bersama semua perubahan sekitar Rabu, 20 Januari 2027, pukul 10.26 WIB. Pilih, ketik, atau lewati.
  [Hari Libur] [Pengajar Berhalangan]
  [Ruang Belum Siap] [Ada Acara Lain]
  [Lewati]
Rina: [Lewati]
Bot: Baik, tanpa alasan. Peserta diberi tahu sekitar Rabu, 20 Januari 2027, pukul 10.26 WIB; perubahan lain sampai saat itu ikut disampaikan.
  [Jadwal]
@ +3m
Rina: <tekan j:hours=1.0800.1530>
Bot (info): Tersimpan
Bot: Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Senin, 1 Februari 2027, pukul 08.00–15.30 WIB
  Ruang: ruang kelas

  Perubahannya disampaikan kepada peserta sekitar Rabu, 20 Januari 2027, pukul 10.29 WIB.
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Batalkan] [Geser Hari]
  [Jadwal]
@ +15m
= schedule changes: 1
