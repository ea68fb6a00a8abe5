# Admin menambah program dengan nama panjang, mengisi JP, memindahkannya, dan mengganti nama bidang
@ 2026-03-02 09:00
Petugas: /start
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: <tekan p:fields>
Bot: Bidang pelatihan dan jumlah programnya. Ketuk salah satu untuk melihat programnya.
  [Teknik Las (6)]
  [Garmen Apparel (Menjahit) (4)]
  [Teknologi Informasi dan Komunikasi (5)]
  [Teknik Elektronika (0)]
  [Teknik Listrik (2)]
  [Tata Kecantikan dan Tata Rias (2)]
  [Teknik Otomotif (4)]
  [Bisnis dan Manajemen (2)]
  [Pariwisata dan Perhotelan (4)]
  [Teknik Pendingin (Refrigerasi) (2)]
  [Teknik Manufaktur (2)]
  [Bangunan dan Perkayuan (0)]
  [Pengolahan Hasil Pertanian dan Perikanan (2)]
  [Pertanian dan Perikanan (0)]
  [Kerajinan dan Industri Kreatif (0)]
  [Bahasa (1)]
  [Perawatan dan Caregiver (1)]
Petugas: <tekan p:field=las>
Bot: Teknik Las: 6 program ditawarkan. Ketuk program untuk melihat atau mengubahnya.
  [Las SMAW]
  [Las SMAW 1G]
  [Las SMAW 2F]
  [Las SMAW 3G]
  [Plate Welder SMAW 1G]
  [Plate Welder SMAW 3G-UP/PF]
  [Ubah Nama] [Tambah Program]
  [Lihat Bidang]
Petugas: [Tambah Program]
Bot: Ketik nama program pelatihan, seperti yang akan dibaca pencari kerja.
  [Tidak Jadi]
Petugas: x
Bot: Nama itu belum dapat dicatat: satu baris, 3–100 huruf. Silakan ketik lagi.
  [Tidak Jadi]
Petugas: Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral & VRF) — Tingkat Lanjut 🧊
Bot: Program Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral & VRF) — Tingkat Lanjut 🧊 sudah ditambahkan. JP dan jumlah harinya dapat diisi di kartunya.
  [Lihat Program]
Petugas: [Lihat Program]
Bot: Teknik Las: 7 program ditawarkan. Ketuk program untuk melihat atau mengubahnya.
  [Las SMAW]
  [Las SMAW 1G]
  [Las SMAW 2F]
  [Las SMAW 3G]
  [Plate Welder SMAW 1G]
  [Plate Welder SMAW 3G-UP/PF]
  [Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral…]
  [Ubah Nama] [Tambah Program]
  [Lihat Bidang]
Petugas: [Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral…]
Bot: Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral & VRF) — Tingkat Lanjut 🧊
  Bidang: Teknik Las
  JP: belum diisi
  Hari: belum diisi
  [Ubah Nama] [Ubah Bidang]
  [Ubah JP] [Ubah Hari]
  [Nonaktifkan]
  [Lihat Program]
Petugas: [Ubah JP]
Bot: Ketik jumlah JP program ini. Ketik - untuk mengosongkan.
  [Tidak Jadi]
Petugas: banyak
Bot: Silakan ketik angka bulat, 1 sampai 2000.
  [Tidak Jadi]
Petugas: 240
Bot: Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral & VRF) — Tingkat Lanjut 🧊
  Bidang: Teknik Las
  JP: 240
  Hari: belum diisi
  [Ubah Nama] [Ubah Bidang]
  [Ubah JP] [Ubah Hari]
  [Nonaktifkan]
  [Lihat Program]
Petugas: [Ubah Hari]
Bot: Ketik jumlah hari pelatihan program ini. Ketik - untuk mengosongkan.
  [Tidak Jadi]
Petugas: 30
Bot: Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral & VRF) — Tingkat Lanjut 🧊
  Bidang: Teknik Las
  JP: 240
  Hari: 30
  [Ubah Nama] [Ubah Bidang]
  [Ubah JP] [Ubah Hari]
  [Nonaktifkan]
  [Lihat Program]
Petugas: [Ubah Bidang]
Bot: Ketik nama bidang untuk program ini.

  Sekarang: Teknik Las
  [Tidak Jadi]
Petugas: sihir
Bot: Bidang itu belum kami temukan. Silakan ketik namanya seperti di daftar bidang.
  [Tidak Jadi]
Petugas: otomotif
Bot: Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral & VRF) — Tingkat Lanjut 🧊
  Bidang: Teknik Otomotif
  JP: 240
  Hari: 30
  [Ubah Nama] [Ubah Bidang]
  [Ubah JP] [Ubah Hari]
  [Nonaktifkan]
  [Lihat Program]
Petugas: [Ubah Nama]
Bot: Ketik nama program pelatihan, seperti yang akan dibaca pencari kerja.

  Sekarang: Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral & VRF) — Tingkat Lanjut 🧊
  [Tidak Jadi]
Petugas: batal
Bot: Baik, ini kami hentikan. Tidak ada yang berubah.
  [Bantuan]
Petugas: [Nonaktifkan]
Bot: Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral & VRF) — Tingkat Lanjut 🧊
  Bidang: Teknik Otomotif
  JP: 240
  Hari: 30

  Program ini nonaktif: tidak ditawarkan untuk kelas baru, tetapi tetap tertulis di kelas lama.
  [Ubah Nama] [Ubah Bidang]
  [Ubah JP] [Ubah Hari]
  [Aktifkan Lagi]
  [Lihat Program]
Petugas: [Aktifkan Lagi]
Bot: Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral & VRF) — Tingkat Lanjut 🧊
  Bidang: Teknik Otomotif
  JP: 240
  Hari: 30
  [Ubah Nama] [Ubah Bidang]
  [Ubah JP] [Ubah Hari]
  [Nonaktifkan]
  [Lihat Program]
Petugas: <tekan p:field-name=las>
Bot: Ketik nama baru untuk bidang ini.

  Sekarang: Teknik Las
  [Tidak Jadi]
Petugas: Las dan Fabrikasi
Bot: Las dan Fabrikasi: 6 program ditawarkan. Ketuk program untuk melihat atau mengubahnya.
  [Las SMAW]
  [Las SMAW 1G]
  [Las SMAW 2F]
  [Las SMAW 3G]
  [Plate Welder SMAW 1G]
  [Plate Welder SMAW 3G-UP/PF]
  [Ubah Nama] [Tambah Program]
  [Lihat Bidang]
Petugas: <tekan p:fields>
Bot: Bidang pelatihan dan jumlah programnya. Ketuk salah satu untuk melihat programnya.
  [Las dan Fabrikasi (6)]
  [Garmen Apparel (Menjahit) (4)]
  [Teknologi Informasi dan Komunikasi (5)]
  [Teknik Elektronika (0)]
  [Teknik Listrik (2)]
  [Tata Kecantikan dan Tata Rias (2)]
  [Teknik Otomotif (5)]
  [Bisnis dan Manajemen (2)]
  [Pariwisata dan Perhotelan (4)]
  [Teknik Pendingin (Refrigerasi) (2)]
  [Teknik Manufaktur (2)]
  [Bangunan dan Perkayuan (0)]
  [Pengolahan Hasil Pertanian dan Perikanan (2)]
  [Pertanian dan Perikanan (0)]
  [Kerajinan dan Industri Kreatif (0)]
  [Bahasa (1)]
  [Perawatan dan Caregiver (1)]
