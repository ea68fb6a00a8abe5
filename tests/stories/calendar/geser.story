# Menggeser hari: hasilnya ditunjukkan dahulu; sesudah disimpan satu kabar untuk semuanya
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-01, lama 8, minimal 0
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1–10 Februari 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 8 hari
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
# Hari pertama kelas yang belum mulai ikut kelasnya
Rina: <tekan j:shift=1>
Bot: Hari pertama Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) diubah dari kartu kelas, lewat Tunda, agar batas waktu peserta ikut bergeser.
  [Jadwal] [Lihat Kelas]
! tahap MTR-2027-01: running
@ 2027-02-02 09:00
Bot: Pertemuan sudah dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-2: Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB

  1 peserta: hadir 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Rina: <tekan j:one=5>
Bot (ubah): Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Jumat, 5 Februari 2027, pukul 08.00–15.30 WIB
  Ruang: ruang kelas
  [Ubah Hari] [Ubah Jam]
  [Ubah Ruang] [Ubah Pengajar]
  [Ubah Materi] [Ubah Bawaan]
  [Batalkan] [Geser Hari]
  [Jadwal]
Rina: [Geser Hari]
Bot: Pelatihan Jumat, 5 Februari 2027, pukul 08.00–15.30 WIB dan 3 kegiatan sesudahnya ikut bergeser. Ke hari apa? Pilih, atau ketik tanggalnya, misalnya 12 Februari 2027.
  [Senin, 8 Februari 2027]
  [Selasa, 9 Februari 2027]
  [Jumat, 12 Februari 2027]
  [Tidak Jadi]
Rina: [Selasa, 9 Februari 2027]
Bot: 4 kegiatan bergeser, hari libur dilewati:

  Jum 5/2 → Sel 9/2: Pelatihan
  Sen 8/2 → Rab 10/2: Pelatihan
  Sel 9/2 → Kam 11/2: Pelatihan
  Rab 10/2 → Jum 12/2: Pelatihan
  [Geser Sekarang] [Pilih Hari Lain]
  [Tidak Jadi]
Rina: [Pilih Hari Lain]
Bot: Pelatihan Jumat, 5 Februari 2027, pukul 08.00–15.30 WIB dan 3 kegiatan sesudahnya ikut bergeser. Ke hari apa? Pilih, atau ketik tanggalnya, misalnya 12 Februari 2027.
  [Senin, 8 Februari 2027]
  [Selasa, 9 Februari 2027]
  [Jumat, 12 Februari 2027]
  [Tidak Jadi]
Rina: 1 februari
Bot: Tahun 2028 terlalu jauh. Silakan periksa tahunnya, lalu tulis lagi.
Rina: 8 februari
Bot: 4 kegiatan bergeser, hari libur dilewati:

  Jum 5/2 → Sen 8/2: Pelatihan
  Sen 8/2 → Sel 9/2: Pelatihan
  Sel 9/2 → Rab 10/2: Pelatihan
  Rab 10/2 → Kam 11/2: Pelatihan
  [Geser Sekarang] [Pilih Hari Lain]
  [Tidak Jadi]
# Sementara itu satu hari dibatalkan: hasilnya lain
Petugas: <tekan j:cancel=8.1>
Bot (info): Tersimpan
Bot: Pelatihan, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  Rabu, 10 Februari 2027, pukul 08.00–15.30 WIB
  Dibatalkan
  Ruang: ruang kelas

  Perubahannya disampaikan kepada peserta sekitar Selasa, 2 Februari 2027, pukul 09.10 WIB.
  [Pulihkan]
  [Jadwal]
Bot: Mengapa jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah? Peserta membaca alasannya bersama semua perubahan sekitar Selasa, 2 Februari 2027, pukul 09.10 WIB. Pilih, ketik, atau lewati.
  [Hari Libur] [Pengajar Berhalangan]
  [Ruang Belum Siap] [Ada Acara Lain]
  [Lewati]
Petugas: [Lewati]
Bot: Baik, tanpa alasan. Peserta diberi tahu sekitar Selasa, 2 Februari 2027, pukul 09.10 WIB; perubahan lain sampai saat itu ikut disampaikan.
  [Jadwal]
Rina: [Geser Sekarang]
Bot: Jadwal ini baru saja berubah. Berikut hasilnya sekarang.

  3 kegiatan bergeser, hari libur dilewati:

  Jum 5/2 → Sen 8/2: Pelatihan
  Sen 8/2 → Sel 9/2: Pelatihan
  Sel 9/2 → Rab 10/2: Pelatihan
  [Geser Sekarang] [Pilih Hari Lain]
  [Tidak Jadi]
Rina: [Geser Sekarang]
Bot (info): Tersimpan
Bot: 3 kegiatan sudah digeser.
Bot: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)

  8–14 Februari 2027

  Sen 8/2, 08.00–15.30 WIB: Pelatihan (belum disampaikan)
  Sel 9/2, 08.00–15.30 WIB: Pelatihan (belum disampaikan)
  Rab 10/2, 08.00–15.30 WIB: Pelatihan (belum disampaikan)
  Rab 10/2, 08.00–15.30 WIB: Pelatihan (dibatalkan, belum disampaikan)

  Belum disampaikan: perubahan pada 4 kegiatan. Peserta diberi tahu sekitar Selasa, 2 Februari 2027, pukul 09.10 WIB.
  [Sen 8/2] [Sel 9/2] [Rab 10/2 08.00]
  [Rab 10/2 08.00]
  [Minggu Sebelumnya]
  [Lihat Sebulan] [Tambah Kegiatan]
  [Beri Alasan] [Lihat Kelas]
@ +11m
Bot ke Siti: Jadwal Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) berubah.

  Pelatihan Jumat, 5 Februari 2027, dipindahkan ke Senin, 8 Februari 2027, pukul 08.00–15.30 WIB.
  Pelatihan Senin, 8 Februari 2027, dipindahkan ke Selasa, 9 Februari 2027, pukul 08.00–15.30 WIB.
  Pelatihan Selasa, 9 Februari 2027, dipindahkan ke Rabu, 10 Februari 2027, pukul 08.00–15.30 WIB.
  Pelatihan Rabu, 10 Februari 2027, pukul 08.00–15.30 WIB, ditiadakan.

  Maaf atas perubahan ini. Mohon ketuk Sudah Baca.
  [Sudah Baca] [Jadwal]
= class starts: MTR-2027-01 2027-02-01..2027-02-10
Rina: <tekan j:shift=1>
Bot: Kegiatan Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) ini sudah berlangsung atau daftar hadirnya sudah ditutup. Waktu dan tempatnya tidak dapat diubah lagi.
  [Jadwal] [Lihat Kelas]
Rina: <tekan j:day=5.20260101>
Bot: Waktu itu sudah lewat. Silakan pilih hari yang akan datang.
