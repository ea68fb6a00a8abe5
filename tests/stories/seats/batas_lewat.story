# Batas kursi: diingatkan sekali, lewat, dilepas dengan baik, kursinya untuk cadangan berikutnya; menekan terlambat
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-01, kuota 1, minimal 0
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 0
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
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 1
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
@ 2027-01-18 10:00
! pendaftaran LMR-000001: accepted 2027-01-20 20:00
! pendaftaran LMR-000002: reserve
@ 2027-01-19 19:59
@ 2027-01-19 20:05
Bot ke Siti: Kursi Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001, belum diambil. Ketuk Ambil Kursi paling lambat Rabu, 20 Januari 2027, pukul 20.00 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
@ +1m
# Tepat pada batasnya kursi masih miliknya
@ 2027-01-20 20:00
= application states: accepted | reserve
@ 2027-01-20 20:01
Bot ke Siti: Batas untuk mengambil kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah lewat (Rabu, 20 Januari 2027, pukul 20.00 WIB), jadi kursi itu tidak lagi disimpan untuk Anda. Terima kasih sudah mengikuti seleksinya.

  Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas Teknik Las dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
  [Tanya Petugas]
= application states: forfeited | reserve
# Cadangan dikabari pada jam kerja, bukan malam itu
@ 2027-01-21 08:00
Bot: Kabar baik, Budi Contoh. Ada kursi kosong untuk Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Jumat, 22 Januari 2027, pukul 08.00 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
= application states: forfeited | accepted
Siti: <tekan h:take=1>
Bot (ubah): Batas waktu untuk kursi Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000001, sudah lewat, dan kursi itu tidak lagi disimpan untuk Anda. Anda tetap boleh mendaftar di kelas lain. Jika ada kendala, ketuk Tanya Petugas.
  [Kelas Lain] [Tanya Petugas]
@ 2027-01-21 20:10
Bot ke Budi: Kursi Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000002, belum diambil. Ketuk Ambil Kursi paling lambat Jumat, 22 Januari 2027, pukul 08.00 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
@ 2027-01-22 08:01
Bot ke Rina: Batas untuk mengambil kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah lewat: 1 orang tidak mengambil kursinya. 1 kursi kosong, cadangan habis. Anda masih dapat menerima orang lain dari daftar pendaftar, atau menunda kelasnya.
  [Lihat Kelas]
Bot ke Budi: Batas untuk mengambil kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah lewat (Jumat, 22 Januari 2027, pukul 08.00 WIB), jadi kursi itu tidak lagi disimpan untuk Anda. Terima kasih sudah mengikuti seleksinya.

  Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas Teknik Las dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
  [Tanya Petugas]
= application states: forfeited | forfeited
# Tidak ada cadangan lagi, kursinya masih kosong: yang terlambat masih boleh
Siti: <tekan h:take=1>
Bot (ubah): Selamat, kursi Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah pasti, nomor LMR-000001.

  Hari pertama: Senin, 1 Februari 2027, pukul 08.00 WIB, di BLK Metro, Banjarsari, Metro Utara.

  Jika berhalangan, beri tahu kami lewat /status.
  [Status Saya] [Tanya Petugas]
= application states: confirmed | forfeited
Budi: <tekan h:take=2>
Bot (ubah): Batas waktu untuk kursi Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), nomor LMR-000002, sudah lewat, dan kursi itu tidak lagi disimpan untuk Anda. Anda tetap boleh mendaftar di kelas lain. Jika ada kendala, ketuk Tanya Petugas.
  [Kelas Lain] [Tanya Petugas]
