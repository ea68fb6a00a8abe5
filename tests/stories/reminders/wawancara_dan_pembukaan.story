# Pelamar diingatkan akan wawancara, wakil akan pembukaan, semua akan uji kompetensi; satu surat untuk satu hari
@ 2027-03-22 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-03-01..2027-03-31, mulai 2027-04-12, minimal 0, bawa KTP|Pasfoto
! Siti terdaftar
! Budi terdaftar
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
! tahap MTR-2027-01: selecting
! pertemuan MTR-2027-01: interview 2027-04-06 09:00..11:00, ruang Ruang Rapat, bawa KTP asli
@ 2027-04-05 18:48
Bot: Pengingat: besok, Selasa, 6 April 2027, Wawancara Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 09.00–11.00 WIB, di Ruang Rapat, BLK Metro, Banjarsari, Metro Utara
  Bawa: KTP asli
  [Jadwal] [Tanya Petugas]
Bot ke Siti: Pengingat: besok, Selasa, 6 April 2027, Wawancara Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 09.00–11.00 WIB, di Ruang Rapat, BLK Metro, Banjarsari, Metro Utara
  Bawa: KTP asli
  [Jadwal] [Tanya Petugas]
@ 2027-04-06 06:30
! pendaftaran LMR-000001: confirmed
! pendaftaran LMR-000002: confirmed
! tahap MTR-2027-01: announced
! pertemuan MTR-2027-01: opening 2027-04-12 07:00..08:00, ruang Aula, wakil LMR-000002
@ 2027-04-11 18:46
Bot ke Siti: Pengingat: besok, Senin, 12 April 2027, hari pertama kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara

  Yang dibawa pada hari pertama: KTP, Pasfoto.

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
@ 2027-04-11 18:47
Bot: Pengingat: besok, Senin, 12 April 2027, hari pertama kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Upacara Pembukaan, pukul 07.00–08.00 WIB, di Aula, BLK Metro, Banjarsari, Metro Utara

  Pelatihan, pukul 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara

  Yang dibawa pada hari pertama: KTP, Pasfoto.

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
@ 2027-04-12 06:30
Bot: Pengingat: hari ini, Senin, 12 April 2027, hari pertama kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Upacara Pembukaan, pukul 07.00–08.00 WIB, di Aula, BLK Metro, Banjarsari, Metro Utara

  Pelatihan, pukul 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara

  Yang dibawa pada hari pertama: KTP, Pasfoto.

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
Bot ke Siti: Pengingat: hari ini, Senin, 12 April 2027, hari pertama kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara

  Yang dibawa pada hari pertama: KTP, Pasfoto.

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
! pertemuan MTR-2027-01: competence_test 2027-05-29 08:00..12:00
@ 2027-05-28 18:46
Bot ke Siti: Pengingat: besok, Sabtu, 29 Mei 2027, Uji Kompetensi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–12.00 WIB, di BLK Metro

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
@ 2027-05-29 06:30
Bot: Pengingat: hari ini, Sabtu, 29 Mei 2027, Uji Kompetensi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–12.00 WIB, di BLK Metro

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
Bot ke Siti: Pengingat: hari ini, Sabtu, 29 Mei 2027, Uji Kompetensi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–12.00 WIB, di BLK Metro

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
