# Kegiatan baru: upacara pembukaan untuk wakil saja, dipilih dengan ketukan
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-01, lama 5, minimal 0
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1–5 Februari 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 5 hari
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
  Waktu: 1–5 Februari 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 5 hari
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
Rina: /kelas
Bot: Kelas · Semua (1)

  MTR-2027-01 · Hasil Diumumkan
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 2 pendaftar aktif, kuota 16
  [MTR-2027-01]
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [MTR-2027-01]
Bot: MTR-2027-01 · Plate Welder SMAW 1G
  BLK Metro · Hasil Diumumkan

  Pelatihan: Senin, 1 Februari 2027 sampai Jumat, 5 Februari 2027 (5 hari)
  Hari: Senin–Jumat, 08.00–15.30 WIB
  Pendaftaran: 4 Januari 2027 sampai Rabu, 13 Januari 2027, pukul 23.59 WIB
  2 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang
  Kursi terisi: 2
  Cadangan menunggu: 0 · kursi kosong: 14
  Cadangan dapat naik sampai Selasa, 2 Februari 2027, pukul 23.59 WIB.

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
Rina: [Jadwal]
Bot (ubah): Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  1–7 Februari 2027

  Sen 1/2, 08.00–15.30 WIB: Pelatihan
  Sel 2/2, 08.00–15.30 WIB: Pelatihan
  Rab 3/2, 08.00–15.30 WIB: Pelatihan
  Kam 4/2, 08.00–15.30 WIB: Pelatihan
  Jum 5/2, 08.00–15.30 WIB: Pelatihan
  [Sen 1/2] [Sel 2/2] [Rab 3/2]
  [Kam 4/2] [Jum 5/2]
  [Lihat Sebulan] [Tambah Kegiatan]
  [Lihat Kelas]
Rina: [Tambah Kegiatan]
Bot (ubah): Kegiatan apa yang ditambahkan untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)?
  [Wawancara] [Daftar Ulang]
  [Upacara Pembukaan] [Pelatihan]
  [Kunjungan] [Uji Kompetensi]
  [Penutupan]
  [Tidak Jadi]
Rina: [Upacara Pembukaan]
Bot: Upacara Pembukaan untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): pada hari apa? Pilih, atau ketik tanggalnya, misalnya 8 Februari 2027.
  [Senin, 8 Februari 2027]
  [Selasa, 9 Februari 2027]
  [Rabu, 10 Februari 2027]
  [Tidak Jadi]
# Bersamaan dengan hari pertama
Rina: 1 februari
Bot: Pada jam yang sama kelas ini sudah punya: Pelatihan, Senin, 1 Februari 2027, pukul 08.00–15.30 WIB. Apakah hari itu tetap dipakai?
  [Tetap Pakai] [Pilih Hari Lain]
  [Tidak Jadi]
Rina: [Tetap Pakai]
Bot: Upacara Pembukaan untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): dari pukul berapa sampai pukul berapa? Pilih, atau ketik jamnya, misalnya 08.00–12.00.
  [08.00–15.30 WIB] [08.00–12.00 WIB]
  [13.00–16.00 WIB]
  [Tidak Jadi]
Rina: <stiker>
Bot: Upacara Pembukaan untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): dari pukul berapa sampai pukul berapa? Pilih, atau ketik jamnya, misalnya 08.00–12.00.
  [08.00–15.30 WIB] [08.00–12.00 WIB]
  [13.00–16.00 WIB]
  [Tidak Jadi]
Rina: jam delapan
Bot: Jam itu belum kami pahami. Tulis jam mulai dan selesai, misalnya 08.00–12.00.
Rina: 08.00–10.00
Bot: Upacara Pembukaan untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): di ruang mana? Ketik nama ruangnya.
  [Ruang Kelas]
  [Tidak Jadi]
Rina: Aula Disnaker
Bot: Mohon periksa sebelum disimpan:

  Upacara Pembukaan, Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: Senin, 1 Februari 2027, pukul 08.00–10.00 WIB
  Ruang: Aula Disnaker
  Yang hadir: semua peserta
  [Simpan]
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Hanya Wakil]
  [Tidak Jadi]
Rina: [Hanya Wakil]
Bot: Mohon periksa sebelum disimpan:

  Upacara Pembukaan, Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: Senin, 1 Februari 2027, pukul 08.00–10.00 WIB
  Ruang: Aula Disnaker
  Yang hadir: hanya wakil, dipilih sesudah disimpan
  [Simpan]
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Semua Peserta]
  [Tidak Jadi]
Rina: [Simpan]
Bot (info): Tersimpan
Bot: Upacara Pembukaan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Senin, 1 Februari 2027, pukul 08.00–10.00 WIB
  Ruang: Aula Disnaker
  Yang hadir: hanya wakil, 0 orang terpilih

  Perubahannya disampaikan kepada peserta sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB.
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Pilih Wakil] [Semua Peserta]
  [Batalkan] [Geser Hari]
  [Jadwal]
Bot: Mengapa jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah? Peserta membaca alasannya bersama semua perubahan sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB. Pilih, ketik, atau lewati.
  [Hari Libur] [Pengajar Berhalangan]
  [Ruang Belum Siap] [Ada Acara Lain]
  [Lewati]
Rina: [Lewati]
Bot: Baik, tanpa alasan. Peserta diberi tahu sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB; perubahan lain sampai saat itu ikut disampaikan.
  [Jadwal]
Rina: <tekan j:one=6>
Bot (ubah): Upacara Pembukaan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Senin, 1 Februari 2027, pukul 08.00–10.00 WIB
  Ruang: Aula Disnaker
  Yang hadir: hanya wakil, 0 orang terpilih

  Perubahannya disampaikan kepada peserta sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB.
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Pilih Wakil] [Semua Peserta]
  [Batalkan] [Geser Hari]
  [Jadwal]
Rina: [Pilih Wakil]
Bot (ubah): Wakil untuk Upacara Pembukaan Senin, 1 Februari 2027, pukul 08.00–10.00 WIB: 0 orang. Ketuk nama untuk memilih atau melepas.
  [Budi Contoh] [Siti Aminah]
  [Kembali]
Rina: [Siti Aminah]
Bot (info): Ditambahkan
Bot (ubah): Wakil untuk Upacara Pembukaan Senin, 1 Februari 2027, pukul 08.00–10.00 WIB: 1 orang. Ketuk nama untuk memilih atau melepas.
  [Budi Contoh] [✓ Siti Aminah]
  [Kembali]
Rina: [✓ Siti Aminah]
Bot (info): Dilepas
Bot (ubah): Wakil untuk Upacara Pembukaan Senin, 1 Februari 2027, pukul 08.00–10.00 WIB: 0 orang. Ketuk nama untuk memilih atau melepas.
  [Budi Contoh] [Siti Aminah]
  [Kembali]
Rina: [Siti Aminah]
Bot (info): Ditambahkan
Bot (ubah): Wakil untuk Upacara Pembukaan Senin, 1 Februari 2027, pukul 08.00–10.00 WIB: 1 orang. Ketuk nama untuk memilih atau melepas.
  [Budi Contoh] [✓ Siti Aminah]
  [Kembali]
Rina: [Kembali]
Bot (ubah): Upacara Pembukaan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Senin, 1 Februari 2027, pukul 08.00–10.00 WIB
  Ruang: Aula Disnaker
  Yang hadir: hanya wakil, 1 orang terpilih

  Perubahannya disampaikan kepada peserta sekitar Rabu, 20 Januari 2027, pukul 10.10 WIB.
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Pilih Wakil] [Semua Peserta]
  [Batalkan] [Geser Hari]
  [Jadwal]
@ +12m
Bot ke Siti: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Upacara Pembukaan ditambahkan: Senin, 1 Februari 2027, pukul 08.00–10.00 WIB, di Aula Disnaker.

  Maaf atas perubahan ini. Mohon ketuk Sudah Baca.
  [Sudah Baca] [Jadwal]
Siti: [Sudah Baca]
Bot (info): Tersimpan
Bot (ubah): Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Upacara Pembukaan ditambahkan: Senin, 1 Februari 2027, pukul 08.00–10.00 WIB, di Aula Disnaker.

  Terima kasih sudah membaca.
  [Jadwal]
# Semua diundang sesudahnya: yang belum tahu dikabari
Rina: <tekan j:all=6.1>
Bot (info): Tersimpan
Bot: Upacara Pembukaan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Senin, 1 Februari 2027, pukul 08.00–10.00 WIB
  Ruang: Aula Disnaker

  Perubahannya disampaikan kepada peserta sekitar Rabu, 20 Januari 2027, pukul 10.22 WIB.
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Hanya Wakil] [Batalkan]
  [Geser Hari]
  [Jadwal]
Bot: Mengapa jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah? Peserta membaca alasannya bersama semua perubahan sekitar Rabu, 20 Januari 2027, pukul 10.22 WIB. Pilih, ketik, atau lewati.
  [Hari Libur] [Pengajar Berhalangan]
  [Ruang Belum Siap] [Ada Acara Lain]
  [Lewati]
Rina: tamu dari provinsi lebih banyak
Bot: Alasan dicatat: tamu dari provinsi lebih banyak. Peserta diberi tahu sekitar Rabu, 20 Januari 2027, pukul 10.22 WIB; perubahan lain sampai saat itu ikut disampaikan.
  [Jadwal]
@ +11m
Bot ke Budi: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Upacara Pembukaan ditambahkan: Senin, 1 Februari 2027, pukul 08.00–10.00 WIB, di Aula Disnaker.

  Alasan: tamu dari provinsi lebih banyak.

  Maaf atas perubahan ini. Mohon ketuk Sudah Baca.
  [Sudah Baca] [Jadwal]
Rina: <tekan j:cancel=6.1>
Bot (info): Tersimpan
Bot: Upacara Pembukaan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Senin, 1 Februari 2027, pukul 08.00–10.00 WIB
  Dibatalkan
  Ruang: Aula Disnaker

  Perubahannya disampaikan kepada peserta sekitar Rabu, 20 Januari 2027, pukul 10.33 WIB.
  [Pulihkan]
  [Jadwal]
Bot: Mengapa jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah? Peserta membaca alasannya bersama semua perubahan sekitar Rabu, 20 Januari 2027, pukul 10.33 WIB. Pilih, ketik, atau lewati.
  [Hari Libur] [Pengajar Berhalangan]
  [Ruang Belum Siap] [Ada Acara Lain]
  [Lewati]
Rina: <tekan j:no-reason=1>
Bot: Baik, tanpa alasan. Peserta diberi tahu sekitar Rabu, 20 Januari 2027, pukul 10.33 WIB; perubahan lain sampai saat itu ikut disampaikan.
  [Jadwal]
@ +11m
Bot ke Siti: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Upacara Pembukaan Senin, 1 Februari 2027, pukul 08.00–10.00 WIB, ditiadakan.

  Maaf atas perubahan ini. Mohon ketuk Sudah Baca.
  [Sudah Baca] [Jadwal]
Bot ke Budi: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Upacara Pembukaan Senin, 1 Februari 2027, pukul 08.00–10.00 WIB, ditiadakan.

  Maaf atas perubahan ini. Mohon ketuk Sudah Baca.
  [Sudah Baca] [Jadwal]
Rina: <tekan j:cancel=6.0>
Bot (info): Tersimpan
Bot: Upacara Pembukaan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Senin, 1 Februari 2027, pukul 08.00–10.00 WIB
  Ruang: Aula Disnaker

  Perubahannya disampaikan kepada peserta sekitar Rabu, 20 Januari 2027, pukul 10.44 WIB.
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Hanya Wakil] [Batalkan]
  [Geser Hari]
  [Jadwal]
Bot: Mengapa jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah? Peserta membaca alasannya bersama semua perubahan sekitar Rabu, 20 Januari 2027, pukul 10.44 WIB. Pilih, ketik, atau lewati.
  [Hari Libur] [Pengajar Berhalangan]
  [Ruang Belum Siap] [Ada Acara Lain]
  [Lewati]
Rina: <tekan j:no-reason=1>
Bot: Baik, tanpa alasan. Peserta diberi tahu sekitar Rabu, 20 Januari 2027, pukul 10.44 WIB; perubahan lain sampai saat itu ikut disampaikan.
  [Jadwal]
@ +11m
Bot ke Siti: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Upacara Pembukaan Senin, 1 Februari 2027, pukul 08.00–10.00 WIB, di Aula Disnaker, jadi diadakan.

  Maaf atas perubahan ini. Mohon ketuk Sudah Baca.
  [Sudah Baca] [Jadwal]
Bot ke Budi: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Upacara Pembukaan Senin, 1 Februari 2027, pukul 08.00–10.00 WIB, di Aula Disnaker, jadi diadakan.

  Maaf atas perubahan ini. Mohon ketuk Sudah Baca.
  [Sudah Baca] [Jadwal]
