# Perkiraan yang sudah diumumkan dibuat pasti; tahun lain dan pertanyaan yang ditinggalkan
@ 2027-01-11 09:00
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: <tekan y:open>
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
Petugas: [6 Mei 2027]
Bot: Kenaikan Yesus Kristus, diperkirakan Kamis, 6 Mei 2027. Tanggal resminya belum diumumkan.
  [Sudah Pasti] [Pindah]
  [Bukan Libur]
  [Daftar Hari Libur]
Petugas: [Sudah Pasti]
Bot (info): Tersimpan
Bot: Kamis, 6 Mei 2027 sekarang pasti libur: Kenaikan Yesus Kristus.

  Tidak ada kelas yang jadwalnya terkena.
  [Daftar Hari Libur]
Petugas: [Sudah Pasti]
Bot (info): Sudah dilakukan sebelumnya.
Petugas: [Daftar Hari Libur]
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
  Kamis, 6 Mei 2027: Kenaikan Yesus Kristus
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
Petugas: [2028]
Bot (ubah): Belum ada hari libur 2028. Ketuk Tambah begitu tanggalnya diumumkan.
  [2027] [2029]
  [Tambah]
Petugas: [Tambah]
Bot: Tanggal berapa liburnya? Ketik tanggalnya, misalnya 11 Januari 2027.
  [Tidak Jadi]
Petugas: [Tidak Jadi]
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
  Kamis, 6 Mei 2027: Kenaikan Yesus Kristus
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
Petugas: /batal
Bot: Baik, ini kami hentikan. Tidak ada yang berubah. Silakan pilih:
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: <tekan y:day=2027-07-07>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Hari libur 2027. Ketuk tanggalnya untuk memindahkan atau menghapusnya.

  Jumat, 1 Januari 2027: Tahun Baru 2027 Masehi
  Selasa, 5 Januari 2027: Isra Mikraj Nabi Muhammad saw. (perkiraan)
  Sabtu, 6 Februari 2027: Tahun Baru Imlek 2578 Kongzili (perkiraan)
  Senin, 8 Maret 2027: Hari Suci Nyepi (Tahun Baru Saka 1949) (perkiraan)
  Rabu, 10 Maret 2027: Idulfitri 1448 Hijriah (perkiraan)
  Kamis, 11 Maret 2027: Idulfitri 1448 Hijriah (perkiraan)
  Jumat, 26 Maret 2027: Wafat Yesus Kristus (perkiraan)
  Minggu, 28 Maret 2027: Kebangkitan Yesus Kristus (Paskah) (perkiraan)
  Sabtu, 1 Mei 2027: Hari Buruh Internasional
  Kamis, 6 Mei 2027: Kenaikan Yesus Kristus
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
Petugas: <tekan y:move=2027-01-05>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Hari libur 2027. Ketuk tanggalnya untuk memindahkan atau menghapusnya.

  Jumat, 1 Januari 2027: Tahun Baru 2027 Masehi
  Selasa, 5 Januari 2027: Isra Mikraj Nabi Muhammad saw. (perkiraan)
  Sabtu, 6 Februari 2027: Tahun Baru Imlek 2578 Kongzili (perkiraan)
  Senin, 8 Maret 2027: Hari Suci Nyepi (Tahun Baru Saka 1949) (perkiraan)
  Rabu, 10 Maret 2027: Idulfitri 1448 Hijriah (perkiraan)
  Kamis, 11 Maret 2027: Idulfitri 1448 Hijriah (perkiraan)
  Jumat, 26 Maret 2027: Wafat Yesus Kristus (perkiraan)
  Minggu, 28 Maret 2027: Kebangkitan Yesus Kristus (Paskah) (perkiraan)
  Sabtu, 1 Mei 2027: Hari Buruh Internasional
  Kamis, 6 Mei 2027: Kenaikan Yesus Kristus
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
