# Yang diterima terlambat mendapat yang masih berlaku sebagai satu pesan; yang mundur atau belum punya kursi tidak mendapat apa-apa
@ 2027-03-22 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-03-01..2027-03-31, mulai 2027-04-12, minimal 0, bawa KTP|Pasfoto
! Siti terdaftar
! Budi terdaftar
! Dewi terdaftar
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
Budi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 12 April–21 Mei 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 31 Maret 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Berkas: KTP, Pasfoto. Siapkan dan simpan dulu; kapan dibawa ke BLK Metro, kami kabari di sini.
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 31 Maret 2027. Kami mengabari Anda di sini. Berkas (KTP, Pasfoto) simpan dulu; kapan dibawa ke BLK Metro, kami kabari di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Dewi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 12 April–21 Mei 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 2
  Pendaftaran sampai: Rabu, 31 Maret 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Berkas: KTP, Pasfoto. Siapkan dan simpan dulu; kapan dibawa ke BLK Metro, kami kabari di sini.
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Dewi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000003.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 31 Maret 2027. Kami mengabari Anda di sini. Berkas (KTP, Pasfoto) simpan dulu; kapan dibawa ke BLK Metro, kami kabari di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! tahap MTR-2027-01: announced
! pendaftaran LMR-000001: confirmed
@ 2027-04-05 19:00
Bot ke Siti: Sebentar lagi kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dimulai: Senin, 12 April 2027, pukul 08.00 WIB, di BLK Metro, Banjarsari, Metro Utara.

  Yang dibawa pada hari pertama: KTP, Pasfoto.

  Jika berhalangan, beri tahu kami lewat Tanya Petugas.
  [Jadwal] [Tanya Petugas]
! pendaftaran LMR-000002: confirmed
@ 2027-04-08 09:00
! pendaftaran LMR-000001: withdrawn
@ 2027-04-11 19:00
Bot ke Budi: Pengingat: besok, Senin, 12 April 2027, hari pertama kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara

  Yang dibawa pada hari pertama: KTP, Pasfoto.

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
! pendaftaran LMR-000003: confirmed
@ 2027-04-11 19:02
Bot: Pengingat: besok, Senin, 12 April 2027, hari pertama kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara

  Yang dibawa pada hari pertama: KTP, Pasfoto.

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
@ 2027-04-12 06:30
Bot: Pengingat: hari ini, Senin, 12 April 2027, hari pertama kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara

  Yang dibawa pada hari pertama: KTP, Pasfoto.

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
Bot ke Budi: Pengingat: hari ini, Senin, 12 April 2027, hari pertama kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara

  Yang dibawa pada hari pertama: KTP, Pasfoto.

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
! pendaftaran LMR-000002: left
@ 2027-04-12 19:30
Bot: Pengingat: besok, Selasa, 13 April 2027, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
Bot ke Petugas (ditolak): 400 Bad Request: chat not found
= reminders: 1 week_before 12/04 08:00 | 2 evening 12/04 08:00 | 2 morning 12/04 08:00 | 3 evening 12/04 08:00 | 3 morning 12/04 08:00 | 3 evening 13/04 08:00
