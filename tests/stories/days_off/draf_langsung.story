# Kelas yang masih draf langsung mengikuti; kelas yang mulainya jatuh pada hari libur harus diatur petugas
@ 2027-01-11 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-25, mulai 2027-02-01, lama 5, status draft
! kelas MTR-2027-02: las, Metro, buka 2027-01-04..2027-01-25, mulai 2027-02-02, lama 3
= days of training: 01/02 02/02 02/02 03/02 03/02 04/02 04/02 05/02
Petugas: <tekan p:open>
Bot: Apa yang ingin Anda ubah? Perubahan langsung berlaku dan tercatat.
  [Lihat BLK]
  [Lihat Bidang]
  [Hari Libur]
Petugas: [Hari Libur]
Bot (ubah): Hari libur 2027. Ketuk tanggalnya untuk memindahkan atau menghapusnya.

  Jumat, 1 Januari 2027: Tahun Baru 2027 Masehi
  Selasa, 5 Januari 2027: Isra Mikraj Nabi Muhammad saw. (perkiraan)
  Sabtu, 6 Februari 2027: Tahun Baru Imlek 2578 Kongzili (perkiraan)
  Senin, 8 Maret 2027: Hari Suci Nyepi (Tahun Baru Saka 1949) (perkiraan)
  Rabu, 10 Maret 2027: Idulfitri 1448 Hijriah (perkiraan)
  Kamis, 11 Maret 2027: Idulfitri 1448 Hijriah (perkiraan)
  Jumat, 26 Maret 2027: Wafat Yesus Kristus (perkiraan)
  Minggu, 28 Maret 2027: Kebangkitan Yesus Kristus (Paskah) (perkiraan)
  Sabtu, 1 Mei 2027: Hari Buruh Internasional
  Kamis, 6 Mei 2027: Kenaikan Yesus Kristus (perkiraan)
  Minggu, 16 Mei 2027: Iduladha 1448 Hijriah (perkiraan)
  Kamis, 20 Mei 2027: Hari Raya Waisak 2571 BE (perkiraan)
  [6 Februari 2027] [8 Maret 2027]
  [10 Maret 2027] [11 Maret 2027]
  [26 Maret 2027] [28 Maret 2027]
  [1 Mei 2027] [6 Mei 2027]
  [16 Mei 2027] [20 Mei 2027]
  [Berikutnya ▶]
  [2026] [2028]
  [Tambah]
Petugas: [Tambah]
Bot: Tanggal berapa liburnya? Ketik tanggalnya, misalnya 11 Januari 2027.
  [Tidak Jadi]
Petugas: 4 Januari 2027
Bot: Tanggal itu sudah lewat. Silakan ketik tanggal mulai hari ini.
  [Tidak Jadi]
Petugas: 2 Februari 2027
Bot: Apa nama hari libur Selasa, 2 Februari 2027? Misalnya Cuti Bersama Idulfitri.
  [Tidak Jadi]
Petugas: X
Bot: Nama hari libur terdiri atas 3 sampai 60 huruf. Silakan ketik lagi.
  [Tidak Jadi]
Petugas: Cuti  bersama daerah
Bot: Selasa, 2 Februari 2027 sekarang hari libur: Cuti bersama daerah.

  Kelas yang masih draf langsung disesuaikan: 1.

  Petugas dari 1 kelas kami tanya dahulu. Jadwal kelas itu belum berubah dan peserta belum diberi tahu.
  [Daftar Hari Libur]
Bot ke Rina: Hari pertama MTR-2027-02 Plate Welder SMAW 1G, BLK Metro jatuh pada hari libur: Selasa, 2 Februari 2027 (Cuti bersama daerah). Jadwalnya belum berubah. Silakan ubah hari pertamanya lewat kartu kelas, paling dekat Rabu, 3 Februari 2027.
  [Buka Kelas]
= days of training: 01/02 02/02 03/02 03/02 04/02 04/02 05/02 08/02
= last days: 2027-02-08 | 2027-02-04
Petugas: [Daftar Hari Libur]
Bot (ubah): Hari libur 2027. Ketuk tanggalnya untuk memindahkan atau menghapusnya.

  Jumat, 1 Januari 2027: Tahun Baru 2027 Masehi
  Selasa, 5 Januari 2027: Isra Mikraj Nabi Muhammad saw. (perkiraan)
  Selasa, 2 Februari 2027: Cuti bersama daerah
  Sabtu, 6 Februari 2027: Tahun Baru Imlek 2578 Kongzili (perkiraan)
  Senin, 8 Maret 2027: Hari Suci Nyepi (Tahun Baru Saka 1949) (perkiraan)
  Rabu, 10 Maret 2027: Idulfitri 1448 Hijriah (perkiraan)
  Kamis, 11 Maret 2027: Idulfitri 1448 Hijriah (perkiraan)
  Jumat, 26 Maret 2027: Wafat Yesus Kristus (perkiraan)
  Minggu, 28 Maret 2027: Kebangkitan Yesus Kristus (Paskah) (perkiraan)
  Sabtu, 1 Mei 2027: Hari Buruh Internasional
  Kamis, 6 Mei 2027: Kenaikan Yesus Kristus (perkiraan)
  Minggu, 16 Mei 2027: Iduladha 1448 Hijriah (perkiraan)
  [2 Februari 2027] [6 Februari 2027]
  [8 Maret 2027] [10 Maret 2027]
  [11 Maret 2027] [26 Maret 2027]
  [28 Maret 2027] [1 Mei 2027]
  [6 Mei 2027] [16 Mei 2027]
  [Berikutnya ▶]
  [2026] [2028]
  [Tambah]
Petugas: [2 Februari 2027]
Bot: Cuti bersama daerah, Selasa, 2 Februari 2027.
  [Pindah] [Bukan Libur]
  [Daftar Hari Libur]
Petugas: [Bukan Libur]
Bot (info): Tersimpan
Bot: Selasa, 2 Februari 2027 sekarang hari kerja. Cuti bersama daerah bukan libur lagi.

  Kelas yang masih draf langsung disesuaikan: 1.

  Tidak ada kelas lain yang jadwalnya terkena.
  [Jadikan Libur Lagi]
  [Daftar Hari Libur]
= last days: 2027-02-05 | 2027-02-04
Petugas: [Jadikan Libur Lagi]
Bot (info): Tersimpan
Bot: Selasa, 2 Februari 2027 sekarang hari libur: Cuti bersama daerah.

  Kelas yang masih draf langsung disesuaikan: 1.

  Petugas dari 1 kelas kami tanya dahulu. Jadwal kelas itu belum berubah dan peserta belum diberi tahu.
  [Daftar Hari Libur]
Bot ke Rina: Hari pertama MTR-2027-02 Plate Welder SMAW 1G, BLK Metro jatuh pada hari libur: Selasa, 2 Februari 2027 (Cuti bersama daerah). Jadwalnya belum berubah. Silakan ubah hari pertamanya lewat kartu kelas, paling dekat Rabu, 3 Februari 2027.
  [Buka Kelas]
Petugas: [Jadikan Libur Lagi]
Bot (info): Sudah dilakukan sebelumnya.
