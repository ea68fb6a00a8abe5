# Idulfitri dipindah satu hari: petugas kelas ditanya dahulu, jadwal baru berubah setelah dijawab
@ 2027-01-11 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-02-20, mulai 2027-03-01, lama 10
= days of training: 01/03 02/03 03/03 04/03 05/03 09/03 12/03 15/03 16/03 17/03
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
Petugas: [10 Maret 2027]
Bot: Idulfitri 1448 Hijriah, diperkirakan Rabu, 10 Maret 2027. Tanggal resminya belum diumumkan.
  [Sudah Pasti] [Pindah]
  [Bukan Libur]
  [Daftar Hari Libur]
Petugas: [Pindah]
Bot: Idulfitri 1448 Hijriah, sekarang Rabu, 10 Maret 2027. Dipindah ke tanggal berapa? Ketik tanggalnya.
  [Tidak Jadi]
Petugas: tidak tahu
Bot: Tanggal itu belum kami pahami. Silakan ketik hari, bulan, dan tahun, misalnya 10 Maret 2027.
  [Tidak Jadi]
Petugas: 11 Maret
Bot: Kamis, 11 Maret 2027 sudah hari libur: Idulfitri 1448 Hijriah. Silakan ketik tanggal lain.
  [Tidak Jadi]
Petugas: 9 Maret 2027
Bot: Idulfitri 1448 Hijriah sudah dipindah dari Rabu, 10 Maret 2027 ke Selasa, 9 Maret 2027.

  Petugas dari 1 kelas kami tanya dahulu. Jadwal kelas itu belum berubah dan peserta belum diberi tahu.
  [Daftar Hari Libur]
Bot ke Rina: Hari libur berubah: Rabu, 10 Maret 2027 hari kerja, bukan libur (Idulfitri 1448 Hijriah); Selasa, 9 Maret 2027 libur (Idulfitri 1448 Hijriah).

  MTR-2027-01 Plate Welder SMAW 1G, BLK Metro:
  Tidak lagi masuk: Selasa, 9 Maret 2027
  Menjadi hari masuk: Rabu, 10 Maret 2027
  Hari terakhir tetap Rabu, 17 Maret 2027

  Jadwal belum berubah dan peserta belum diberi tahu. Sesuaikan jadwal kelas ini?
  [Sesuaikan Jadwal] [Biarkan]
= days of training: 01/03 02/03 03/03 04/03 05/03 09/03 12/03 15/03 16/03 17/03
Rina: [Biarkan]
Bot (ubah): Jadwal MTR-2027-01 Plate Welder SMAW 1G, BLK Metro tetap seperti semula. Jika nanti berubah pikiran, ketuk Sesuaikan Jadwal.
  [Sesuaikan Jadwal] [Buka Kelas]
= days of training: 01/03 02/03 03/03 04/03 05/03 09/03 12/03 15/03 16/03 17/03
Rina: [Sesuaikan Jadwal]
Bot (info): Tersimpan
Bot (ubah): Jadwal MTR-2027-01 Plate Welder SMAW 1G, BLK Metro sudah disesuaikan.
  Tidak lagi masuk: Selasa, 9 Maret 2027
  Menjadi hari masuk: Rabu, 10 Maret 2027
  Hari terakhir tetap Rabu, 17 Maret 2027
  [Buka Kelas]
= days of training: 01/03 02/03 03/03 04/03 05/03 10/03 12/03 15/03 16/03 17/03
= last days: 2027-03-17
Rina: <tekan y:adapt=1>
Bot: Jadwal MTR-2027-01 Plate Welder SMAW 1G, BLK Metro sudah sesuai dengan hari libur. Tidak ada yang perlu diubah.
  [Buka Kelas]
