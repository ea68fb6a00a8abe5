# DLG-08: nama program 88 byte dengan emoji; tombolnya muncul, dapat dipilih, dan tersimpan
@ 2026-12-01 09:00
Petugas: /start
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: <tekan p:field=refrigerasi>
Bot: Teknik Pendingin (Refrigerasi): 2 program ditawarkan. Ketuk program untuk melihat atau mengubahnya.
  [Servis AC]
  [Teknisi AC]
  [Ubah Nama] [Tambah Program]
  [Lihat Bidang]
Petugas: [Tambah Program]
Bot: Ketik nama program pelatihan, seperti yang akan dibaca pencari kerja.
  [Tidak Jadi]
Petugas: Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral & VRF) — Tingkat Lanjut 🧊
Bot: Program Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral & VRF) — Tingkat Lanjut 🧊 sudah ditambahkan. JP dan jumlah harinya dapat diisi di kartunya.
  [Lihat Program]
Petugas: [Lihat Program]
Bot: Teknik Pendingin (Refrigerasi): 3 program ditawarkan. Ketuk program untuk melihat atau mengubahnya.
  [Servis AC]
  [Teknisi AC]
  [Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral…]
  [Ubah Nama] [Tambah Program]
  [Lihat Bidang]
Petugas: <tekan f:new>
Bot: Kelas ini diadakan di BLK mana? Ketuk salah satu, atau ketik namanya.

  Masih 4 pertanyaan, lalu ringkasan.
  [BLK Bandar Lampung]
  [BLK Kalianda]
  [BLK Metro]
  [BLK Kotabumi]
  [Kembali]
Petugas: [BLK Metro]
Bot: Pelatihan apa yang akan dibuka? Ketik sebagian namanya, misalnya las atau jahit, atau pilih bidangnya di bawah.

  Masih 3 pertanyaan, lalu ringkasan.
  [Teknik Las]
  [Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Teknik Otomotif]
  [Bisnis dan Manajemen]
  [Pariwisata dan Perhotelan]
  [Teknik Pendingin (Refrigerasi)]
  [Teknik Manufaktur]
  [Pengolahan Hasil Pertanian dan Perikanan]
  [Bahasa]
  [Perawatan dan Caregiver]
  [Kembali]
Petugas: komersial
Bot: Beberapa program cocok. Ketuk yang akan dibuka, atau ketik nama lain.

  Masih 3 pertanyaan, lalu ringkasan.
  [Pembuatan Makanan Komersial]
  [Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral…]
  [Kembali]
Petugas: [Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral…]
Bot: Berapa lama pelatihannya? Tulis jam pelajaran atau hari, misalnya 240 JP, 8 JP per hari atau 30 hari.

  Masih 3 pertanyaan, lalu ringkasan.
  [Kembali]
Petugas: 20 hari
Bot: Kapan hari pertama pelatihan? Ketuk salah satu, atau ketik tanggalnya, misalnya 4 Januari 2027.

  Masih 2 pertanyaan, lalu ringkasan.
  [4 Januari 2027] [11 Januari 2027]
  [18 Januari 2027] [25 Januari 2027]
  [Kembali]
Petugas: 1 Februari 2027
Bot: Sampai kapan orang dapat mendaftar? Ketuk salah satu, atau ketik tanggalnya, misalnya 29 Januari 2027. Tanpa jam, pendaftaran ditutup pukul 23.59 WIB.

  Ini pertanyaan terakhir, lalu ringkasan.
  [8 Januari 2027] [15 Januari 2027]
  [22 Januari 2027] [29 Januari 2027]
  [Kembali]
Petugas: 20 Januari 2027
Bot: Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.

  BLK: BLK Metro
  Program: Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral & VRF) — Tingkat Lanjut 🧊
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Jumat, 26 Februari 2027
  Lama: 20 hari
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
  Kuota: 16 orang
  Cadangan: 2 orang
  Minimal peserta: 10 orang
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: KTP, Ijazah terakhir, Pas foto 3×4, Kartu Keluarga (KK)
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan dan Buka] [Simpan sebagai Draf]
  [Ubah …]
  [Kembali]
Petugas: [Simpan dan Buka]
Bot: Kelas MTR-2027-01 tersimpan dan pendaftarannya dibuka. ✅

  Tautan untuk dibagikan: https://t.me/PencakerBot?start=MTR-2027-01
  [Lihat Kelas]
  [Kelas Baru]
= class states: MTR-2027-01 open
