# Bot mati enam jam, tiga hari, enam pekan: hanya pengingat terbaru yang masih berguna, tidak ada banjir pesan
@ 2027-03-22 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-03-01..2027-03-31, mulai 2027-04-12, minimal 0, bawa KTP|Pasfoto
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 12 April–21 Mei 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 31 Maret 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Berkas: KTP, Pasfoto. Siapkan dan simpan dulu; kapan dibawa ke BLK Metro, kami kabari di sini.
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 31 Maret 2027. Kami mengabari Anda di sini. Berkas (KTP, Pasfoto) simpan dulu; kapan dibawa ke BLK Metro, kami kabari di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! tahap MTR-2027-01: announced
! pendaftaran LMR-000001: confirmed
@ 2027-04-05 19:00
Bot: Sebentar lagi kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dimulai: Senin, 12 April 2027, pukul 08.00 WIB, di BLK Metro, Banjarsari, Metro Utara.

  Yang dibawa pada hari pertama: KTP, Pasfoto.

  Jika berhalangan, beri tahu kami lewat Tanya Petugas.
  [Jadwal] [Tanya Petugas]
@ 2027-04-11 18:00
# Mati enam jam melewati malam: tengah malam tidak ada pesan, paginya ada
@ 2027-04-12 00:10
@ 2027-04-12 06:30
Bot: Pengingat: hari ini, Senin, 12 April 2027, hari pertama kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara

  Yang dibawa pada hari pertama: KTP, Pasfoto.

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
# Mati tiga hari: hari yang lewat tidak disebut lagi
@ 2027-04-15 10:00
Bot ke Petugas (ditolak): 400 Bad Request: chat not found
@ 2027-04-15 18:46
Bot: Pengingat: besok, Jumat, 16 April 2027, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
# Mati hampir enam pekan
@ 2027-05-19 06:40
Bot: Pengingat: hari ini, Rabu, 19 Mei 2027, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
@ 2027-05-19 18:46
= reminders: 1 morning 12/04 08:00 | 1 week_before 12/04 08:00 | 1 morning 15/04 08:00 (terlewat) | 1 evening 16/04 08:00 | 1 morning 18/05 08:00 (terlewat) | 1 morning 19/05 08:00
# Mati sampai kelas selesai
@ 2027-07-01 09:00
= letters to people waiting: 0
