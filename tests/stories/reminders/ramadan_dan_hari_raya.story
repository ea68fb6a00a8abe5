# Selama Ramadan diingatkan sore, sebelum berbuka; di hari Nyepi dan Idulfitri tidak ada pesan, jadi lebih awal
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! tahap MTR-2027-01: announced
! pendaftaran LMR-000001: confirmed
@ 2027-02-07 18:46
Bot: Pengingat: besok, Senin, 8 Februari 2027, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
@ 2027-02-08 16:00
Bot ke Petugas (ditolak): 400 Bad Request: chat not found
@ 2027-02-08 16:01
Bot: Pengingat: besok, Selasa, 9 Februari 2027, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
@ 2027-03-05 16:01
@ 2027-03-07 16:01
Bot: Pengingat: Selasa, 9 Maret 2027, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
@ 2027-03-09 06:30
@ 2027-03-09 16:01
Bot: Pengingat: Jumat, 12 Maret 2027, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
@ 2027-03-11 19:00
@ 2027-03-12 06:30
