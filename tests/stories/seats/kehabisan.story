# Lebih banyak yang diterima daripada kursi: yang pertama mengambil mendapatnya, yang lain menjadi cadangan dengan nomornya
@ 2027-01-05 09:00
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
! Dewi terdaftar
Dewi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 2
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Dewi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000003.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 13 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
! tahap MTR-2027-01: announced
@ 2027-01-18 10:00
! pendaftaran LMR-000001: accepted 2027-01-22 20:00
! pendaftaran LMR-000002: accepted 2027-01-22 20:00
! pendaftaran LMR-000003: accepted 2027-01-22 20:00
Dewi: /status
Bot: Dewi Contoh (LPG-000003), pendaftaran kelas Anda:

  LMR-000003: Diterima
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Berikutnya: ketuk Ambil Kursi paling lambat Jumat, 22 Januari 2027, pukul 20.00 WIB.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Ambil Kursi] [Lepas Kursi]
  [Data Saya] [Tanya Petugas]
Dewi: [Ambil Kursi]
Bot (ubah): Selamat, kursi Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah pasti, nomor LMR-000003.

  Hari pertama: Senin, 1 Februari 2027, pukul 08.00 WIB, di BLK Metro, Banjarsari, Metro Utara.

  Jika berhalangan, beri tahu kami lewat /status.
  [Status Saya] [Tanya Petugas]
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Diterima
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Berikutnya: ketuk Ambil Kursi paling lambat Jumat, 22 Januari 2027, pukul 20.00 WIB.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Ambil Kursi] [Lepas Kursi]
  [Data Saya] [Tanya Petugas]
Siti: [Ambil Kursi]
Bot (ubah): Mohon maaf, semua kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah terisi lebih dahulu. Anda kini cadangan urutan ke-1, nomor pendaftaran LMR-000001. Jika ada kursi kosong, kami mengabari Anda di sini sesuai urutan.
  [Status Saya] [Tanya Petugas]
Budi: /status
Bot: Budi Contoh (LPG-000002), pendaftaran kelas Anda:

  LMR-000002: Diterima
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Berikutnya: ketuk Ambil Kursi paling lambat Jumat, 22 Januari 2027, pukul 20.00 WIB.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Ambil Kursi] [Lepas Kursi]
  [Data Saya] [Tanya Petugas]
Budi: [Ambil Kursi]
Bot (ubah): Mohon maaf, semua kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah terisi lebih dahulu. Anda kini cadangan urutan ke-2, nomor pendaftaran LMR-000002. Jika ada kursi kosong, kami mengabari Anda di sini sesuai urutan.
  [Status Saya] [Tanya Petugas]
# Tombol lama: tempatnya dalam antrean tetap
Budi: <tekan h:take=2>
Bot (info): Sudah dilakukan sebelumnya.
Bot (ubah): Belum ada kursi kosong di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Anda cadangan urutan ke-2, nomor pendaftaran LMR-000002. Jika ada kursi kosong, kami mengabari Anda di sini sesuai urutan.
  [Status Saya] [Tanya Petugas]
= application states: reserve | reserve | confirmed
Budi: /status
Bot: Budi Contoh (LPG-000002), pendaftaran kelas Anda:

  LMR-000002: Cadangan
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Berikutnya: Anda di urutan ke-2 cadangan. Jika ada kursi kosong, kami mengabari Anda di sini. Kepastiannya paling lambat Selasa, 2 Februari 2027, pukul 23.59 WIB.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Ganti Kelas] [Mengundurkan Diri]
  [Data Saya] [Tanya Petugas]
