# Diingatkan sepekan sebelum mulai, malam sebelumnya, dan pagi hari pertama; sesudah itu malam saja, kecuali ada perubahan
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
@ 2027-04-05 18:45
@ 2027-04-05 18:46
Bot: Sebentar lagi kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dimulai: Senin, 12 April 2027, pukul 08.00 WIB, di BLK Metro, Banjarsari, Metro Utara.

  Yang dibawa pada hari pertama: KTP, Pasfoto.

  Jika berhalangan, beri tahu kami lewat Tanya Petugas.
  [Jadwal] [Tanya Petugas]
@ 2027-04-11 18:46
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
@ 2027-04-12 07:00
# Hari kedua: malam sebelumnya saja, dengan ruang dan bawaan yang berlaku saat itu
! pertemuan MTR-2027-01 2027-04-13: ruang Bengkel 2, materi Sambungan T & sudut, bawa Sarung tangan <las>
@ 2027-04-12 18:46
Bot: Pengingat: besok, Selasa, 13 April 2027, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di Bengkel 2, BLK Metro
  Materi: Sambungan T & sudut
  Bawa: Sarung tangan <las>

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
Bot ke Petugas (ditolak): 400 Bad Request: chat not found
@ 2027-04-13 06:30
# Hari ketiga: diubah sesudah pengingat malam, jadi diingatkan lagi paginya
@ 2027-04-13 18:46
Bot: Pengingat: besok, Rabu, 14 April 2027, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
@ 2027-04-13 19:00
! pertemuan MTR-2027-01 2027-04-14: jam 09:00..12:00
@ 2027-04-13 20:00
@ 2027-04-14 06:30
Bot: Pengingat: hari ini, Rabu, 14 April 2027, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 09.00–12.00 WIB, di BLK Metro

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
# Hari keempat batal: tidak diingatkan; hari kelima ya
! pertemuan MTR-2027-01 2027-04-15: batal
@ 2027-04-14 20:00
@ 2027-04-15 18:46
Bot: Pengingat: besok, Jumat, 16 April 2027, kelas Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Pukul 08.00–15.30 WIB, di BLK Metro

  Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.
  [Hadir] [Izin] [Sakit]
  [Jadwal]
= reminders: 1 evening 12/04 08:00 | 1 morning 12/04 08:00 | 1 week_before 12/04 08:00 | 1 evening 13/04 08:00 | 1 evening 14/04 08:00 | 1 morning 14/04 09:00 | 1 evening 16/04 08:00
= letters to people waiting: 0
