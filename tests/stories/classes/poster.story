# Poster QR: hanya untuk kelas yang dibuka, dan tercatat
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, usia 18-35, pendidikan SMP, minimal 0
! kelas MTR-2027-02: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, status draft
Petugas: /kelas
Bot: Kelas · Semua (2)

  MTR-2027-02 · Draf
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 0 pendaftar aktif, kuota 16

  MTR-2027-01 · Dibuka
  Plate Welder SMAW 1G
  Mulai 1 Februari 2027 · 0 pendaftar aktif, kuota 16
  [MTR-2027-02] [MTR-2027-01]
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
  0 pendaftar aktif
  Kuota: 16 orang, cadangan 2 orang

  Syarat: usia 18–35 tahun, pendidikan minimal SMP
  Biaya: gratis

  Tautan: https://t.me/PencakerBot?start=MTR-2027-01
  [Tutup Pendaftaran] [Perpanjang]
  [Tunda] [Batalkan]
  [Pendaftar (0)] [Jadwal]
  [Ubah] [Salin]
  [Pengajar] [Poster QR]
  [Unduh Excel] [Daftar Kelas]
Petugas: [Poster QR]
Bot (gambar): poster-MTR-2027-01.png — Poster kelas MTR-2027-01, siap dicetak di kertas A4. Siapa pun yang memindainya langsung sampai di kelas ini.
Petugas: <tekan c:poster=2>
Bot: Kelas MTR-2027-02 sekarang: Draf. Tindakan itu sudah dilakukan atau tidak berlaku lagi, jadi tidak ada yang berubah.
= audit actions: poster_made
