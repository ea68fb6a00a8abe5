# Peserta melihat jadwalnya: minggu ini, hari ini, minggu depan, hari yang berubah dan yang dibatalkan
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, lama 8
! Siti terdaftar
Siti: /jadwal
Bot: Anda belum mengikuti kelas, jadi belum ada jadwal. Setelah Anda diterima di sebuah kelas, hari, jam, dan tempatnya dapat dilihat di sini.
  [Status Saya]
! peserta MTR-2027-01: Siti
! tahap MTR-2027-01: announced
@ 2027-01-22 10:00
Siti: /jadwal
Bot: Jadwal minggu ini, 18–24 Januari 2027

  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Minggu ini tidak ada jadwal lagi.
  Berikutnya: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB, Pelatihan hari ke-1.
  [Hari Ini] [Minggu Depan]
  [Simpan ke Kalender] [Gambar Minggu Ini]
  [Izin atau Sakit]
  [Ingatkan Setiap Pagi]
  [Status Saya]
@ 2027-01-31 15:00
Siti: besok masuk jam berapa
Bot: Jadwal minggu depan, 1–7 Februari 2027

  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Tempat: BLK Metro, Banjarsari, Metro Utara
  • Senin, 1 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-1
  • Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-2
  • Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-3
  • Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-4
  • Jumat, 5 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-5
  [Hari Ini] [Minggu Ini]
  [Simpan ke Kalender] [Gambar Minggu Depan]
  [Izin atau Sakit]
  [Ingatkan Setiap Pagi]
  [Status Saya]
Siti: [Minggu Ini]
Bot (ubah): Jadwal minggu ini, 25–31 Januari 2027

  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Minggu ini tidak ada jadwal lagi.
  Berikutnya: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB, Pelatihan hari ke-1.
  [Hari Ini] [Minggu Depan]
  [Simpan ke Kalender] [Gambar Minggu Ini]
  [Izin atau Sakit]
  [Ingatkan Setiap Pagi]
  [Status Saya]
! tahap MTR-2027-01: running
! pertemuan MTR-2027-01 2027-02-03: ruang Lab Las 2
! pertemuan MTR-2027-01 2027-02-03: materi Las posisi datar
! pertemuan MTR-2027-01 2027-02-03: bawa kacamata las, sarung tangan
! pertemuan MTR-2027-01 2027-02-04: batal
@ 2027-02-02 07:00
Bot: Pengingat: hari ini, Selasa, 2 Februari 2027, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
Siti: /jadwal
Bot: Jadwal minggu ini, 1–7 Februari 2027

  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Tempat: BLK Metro, Banjarsari, Metro Utara
  • Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-2
  • Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-3, Las posisi datar (berubah)
     Ruang: Lab Las 2 · Bawa: kacamata las, sarung tangan
  • Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-4 dibatalkan
  • Jumat, 5 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-5
  [Hari Ini] [Minggu Depan]
  [Simpan ke Kalender] [Gambar Minggu Ini]
  [Izin atau Sakit]
  [Ingatkan Setiap Pagi]
  [Status Saya]
Siti: [Hari Ini]
Bot (ubah): Jadwal hari ini, Selasa, 2 Februari 2027

  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Tempat: BLK Metro, Banjarsari, Metro Utara
  • Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-2
  [Minggu Ini] [Minggu Depan]
  [Simpan ke Kalender] [Gambar Minggu Ini]
  [Izin atau Sakit]
  [Ingatkan Setiap Pagi]
  [Status Saya]
Siti: [Hari Ini] @lama
Bot (ubah): Jadwal hari ini, Selasa, 2 Februari 2027

  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Tempat: BLK Metro, Banjarsari, Metro Utara
  • Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-2
  [Minggu Ini] [Minggu Depan]
  [Simpan ke Kalender] [Gambar Minggu Ini]
  [Izin atau Sakit]
  [Ingatkan Setiap Pagi]
  [Status Saya]
Siti: [Minggu Depan]
Bot (ubah): Jadwal minggu depan, 8–14 Februari 2027

  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Tempat: BLK Metro, Banjarsari, Metro Utara
  • Senin, 8 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-6
  • Selasa, 9 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-7
  • Rabu, 10 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-8
  [Hari Ini] [Minggu Ini]
  [Simpan ke Kalender] [Gambar Minggu Depan]
  [Izin atau Sakit]
  [Ingatkan Setiap Pagi]
  [Status Saya]
Siti: [Ingatkan Setiap Pagi]
Bot (info): Tersimpan
Bot: Baik. Setiap pagi sebelum ada pertemuan, kami ingatkan Anda di sini.
  [Berhenti Ingatkan Pagi]
= daily reminders: 1
Siti: [Berhenti Ingatkan Pagi]
Bot (info): Tersimpan
Bot: Baik. Pengingat setiap pagi kami hentikan. Pengingat pada malam sebelumnya tetap kami kirim.
  [Ingatkan Setiap Pagi]
= daily reminders: 0
Siti: [Berhenti Ingatkan Pagi] @lama
Bot (info): Sudah dilakukan sebelumnya.
# Setelah hari terakhir tidak ada lagi
@ 2027-02-10 17:00
Bot ke Petugas (ditolak): 400 Bad Request: chat not found
Siti: /jadwal
Bot: Jadwal minggu ini, 8–14 Februari 2027

  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Pelatihan berjalan sampai 10 Februari 2027.
  [Hari Ini] [Minggu Depan]
  [Status Saya]
