# Malam hari: yang menyangkut besok pagi disampaikan juga, yang lain menunggu pagi; program mati di antaranya
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
! tahap MTR-2027-01: announced
! pendaftaran LMR-000001: confirmed
! tahap MTR-2027-01: running
@ 2027-02-02 21:00
# Kamis masih jauh
Rina: <tekan j:ask=4.room>
Bot: Pelatihan Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB di ruang mana? Ketik nama ruangnya.
  [Ruang Kelas]
  [Tidak Jadi]
Rina: Aula
Bot: Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB
  Ruang: Aula

  Perubahannya disampaikan kepada peserta sekitar Rabu, 3 Februari 2027, pukul 06.30 WIB.
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Batalkan] [Geser Hari]
  [Jadwal]
Bot: Mengapa jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah? Peserta membaca alasannya bersama semua perubahan sekitar Rabu, 3 Februari 2027, pukul 06.30 WIB. Pilih, ketik, atau lewati.
  [Hari Libur] [Pengajar Berhalangan]
  [Ruang Belum Siap] [Ada Acara Lain]
  [Lewati]
Rina: [Ada Acara Lain]
Bot: Alasan dicatat: ada acara lain di kantor. Peserta diberi tahu sekitar Rabu, 3 Februari 2027, pukul 06.30 WIB; perubahan lain sampai saat itu ikut disampaikan.
  [Jadwal]
@ +15m
# Besok pukul 08.00
Rina: <tekan j:cancel=3.1>
Bot (info): Tersimpan
Bot: Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB
  Dibatalkan
  Ruang: ruang kelas

  Perubahannya disampaikan kepada peserta sekitar Selasa, 2 Februari 2027, pukul 21.25 WIB.
  [Pulihkan]
  [Jadwal]
! kill
@ +11m
Bot ke Siti: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Pelatihan Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB, ditiadakan.
  Pelatihan Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB. Tempatnya pindah dari ruang kelas ke Aula.

  Alasan: ada acara lain di kantor.

  Maaf atas perubahan ini. Mohon ketuk Sudah Baca.
  [Sudah Baca] [Jadwal]
Siti: [Sudah Baca]
Bot (info): Tersimpan
Bot (ubah): Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Pelatihan Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB, ditiadakan.
  Pelatihan Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB. Tempatnya pindah dari ruang kelas ke Aula.

  Alasan: ada acara lain di kantor.

  Terima kasih sudah membaca.
  [Jadwal]
Rina: <tekan j:usual=4.room>
Bot (info): Tersimpan
Bot: Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB
  Ruang: ruang kelas

  Perubahannya disampaikan kepada peserta sekitar Rabu, 3 Februari 2027, pukul 06.30 WIB.
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Batalkan] [Geser Hari]
  [Jadwal]
Bot: Mengapa jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah? Peserta membaca alasannya bersama semua perubahan sekitar Rabu, 3 Februari 2027, pukul 06.30 WIB. Pilih, ketik, atau lewati.
  [Hari Libur] [Pengajar Berhalangan]
  [Ruang Belum Siap] [Ada Acara Lain]
  [Lewati]
@ +1h
# Aula tidak jadi: itu menunggu pagi
@ 2027-02-03 06:29
@ 2027-02-03 06:31
Bot ke Siti: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Pelatihan Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB. Tempatnya pindah dari Aula ke ruang kelas.

  Maaf atas perubahan ini. Mohon ketuk Sudah Baca.
  [Sudah Baca] [Jadwal]
Siti: [Sudah Baca]
Bot (info): Tersimpan
Bot (ubah): Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Pelatihan Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB. Tempatnya pindah dari Aula ke ruang kelas.

  Terima kasih sudah membaca.
  [Jadwal]
