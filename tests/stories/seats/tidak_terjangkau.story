# Yang naik memblokir bot: kabarnya menunggu, petugas menelepon dan mencatat jawabannya
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! staf Adi: Instruktur, BLK Metro, Adi Contoh
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-01, kuota 2, minimal 0
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 2, pendaftar sejauh ini: 0
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
  Kuota: 2, pendaftar sejauh ini: 1
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
  Kuota: 2, pendaftar sejauh ini: 2
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
! blokir Siti
! blokir Budi
@ 2027-01-18 10:00
! pendaftaran LMR-000001: reserve
! pendaftaran LMR-000002: reserve
! pendaftaran LMR-000003: reserve
@ +1m
Bot ke Rina: Mohon ditelepon: mereka mendapat kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01), tetapi tidak dapat dihubungi di sini (tanpa obrolan atau bot diblokir). Kabar tetap menunggu mereka.

  Siti Aminah (LMR-000001), 0812-0000-0013
  Kursi dipegang sampai Selasa, 19 Januari 2027, pukul 10.01 WIB.

  Budi Contoh (LMR-000002), 0812-0000-0014
  Kursi dipegang sampai Selasa, 19 Januari 2027, pukul 10.01 WIB.
  [Siti Aminah] [Budi Contoh]
  [Lihat Kelas]
= application states: accepted | accepted | reserve
# Instruktur dan pelamar tidak boleh
Adi: <tekan h:take-for=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Dewi: <tekan h:take-for=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: [Siti Aminah]
Bot: Apa jawaban Siti Aminah (LMR-000001) tentang kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)? Kursi disimpan sampai Selasa, 19 Januari 2027, pukul 10.01 WIB.
  [Sudah Bersedia] [Tidak Bersedia]
  [Kartu Pendaftar] [Lihat Kelas]
Rina: [Sudah Bersedia]
Bot (info): Tersimpan
Bot: Kursi Siti Aminah (LMR-000001) di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah pasti.
  [Tidak Bersedia]
  [Kartu Pendaftar] [Lihat Kelas]
Rina: [Budi Contoh]
Bot: Apa jawaban Budi Contoh (LMR-000002) tentang kursi di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)? Kursi disimpan sampai Selasa, 19 Januari 2027, pukul 10.01 WIB.
  [Sudah Bersedia] [Tidak Bersedia]
  [Kartu Pendaftar] [Lihat Kelas]
Rina: [Tidak Bersedia]
Bot (ubah): Lepas kursi Budi Contoh (LMR-000002) di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)? Pendaftarannya berakhir, dan kursinya ditawarkan kepada Dewi Contoh. Lanjutkan?
  [Ya, Lepas Kursi] [Tidak Jadi]
Rina: [Ya, Lepas Kursi]
Bot (info): Tersimpan
Bot: Kursi Budi Contoh (LMR-000002) di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah dilepas. Berikutnya kursi ini ditawarkan kepada Dewi Contoh.
  [Kartu Pendaftar] [Lihat Kelas]
Rina: <tekan h:take-for=1>
Bot (info): Sudah dilakukan sebelumnya.
Bot: Kursi Siti Aminah (LMR-000001) di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah pasti.
  [Tidak Bersedia]
  [Kartu Pendaftar] [Lihat Kelas]
Rina: <tekan h:give-up-for=2>
Bot: Kursi Budi Contoh (LMR-000002) di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah dilepas.
  [Kartu Pendaftar] [Lihat Kelas]
@ +1m
Bot ke Dewi: Kabar baik, Dewi Contoh. Ada kursi kosong untuk Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Selasa, 19 Januari 2027, pukul 10.02 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
= application states: confirmed | withdrawn | accepted
! buka blokir Siti
Bot: Selamat datang kembali. Selama Anda tidak dapat dihubungi, ada 2 pesan untuk Anda; kami kirim setelah ini.
Bot: Kabar baik, Siti Aminah. Ada kursi kosong untuk Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Selasa, 19 Januari 2027, pukul 10.01 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
Bot: Kursi Anda di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) sudah dicatat pasti oleh petugas.

  Berikutnya: pelatihan 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  [Status Saya]
  [Tanya Petugas]
Siti: /status
Bot: Siti Aminah (LPG-000001), pendaftaran kelas Anda:

  LMR-000001: Kursi Diambil
  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Berikutnya: pelatihan 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  Tempat bertanya: BLK Metro, Banjarsari, Metro Utara
  [Ganti Kelas] [Mengundurkan Diri]
  [Data Saya] [Tanya Petugas]
