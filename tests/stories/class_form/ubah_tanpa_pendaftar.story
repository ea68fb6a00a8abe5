# Kelas yang sudah dibuka diubah; belum ada pendaftar, jadi langsung tersimpan. Kode dan program tetap
@ 2026-12-01 09:00
! kelas MTR-2027-01: las, Metro, buka 2026-12-01..2027-01-15, mulai 2027-02-01, kuota 16
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: <tekan f:edit=1>
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Lama: 30 hari
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Selasa, 1 Desember 2026, pukul 08.00 WIB
  Pendaftaran ditutup: Jumat, 15 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: tidak ada
  Kuota: 16 orang
  Cadangan: 2 orang
  Minimal peserta: 10 orang
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: tidak ada
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan] [Tidak Jadi]
  [Ubah …]
Petugas: ubah kode
Bot: Bagian itu tidak dapat diubah lagi: status kelas ini Dibuka.
  [Simpan] [Tidak Jadi]
  [Ubah …]
Petugas: [Ubah …]
Bot: Apa yang ingin diubah? Ketuk salah satu, atau ketik namanya, misalnya ubah jam.
  [Ubah BLK] [Ubah Tanggal Mulai]
  [Ubah Lama] [Ubah Hari]
  [Ubah Jam] [Ubah Ruang]
  [Ubah Pembukaan] [Ubah Penutupan]
  [Ubah Tes] [Ubah Batas Konfirmasi]
  [Ubah Kuota] [Ubah Cadangan]
  [Ubah Minimal Peserta] [Ubah Usia]
  [Ubah Pendidikan] [Ubah Wilayah]
  [Ubah Aturan Pernah Ikut] [Ubah Berkas]
  [Ubah Dana] [Ubah Biaya]
  [Kembali]
Petugas: [Ubah Jam]
Bot: Dari pukul berapa sampai pukul berapa setiap harinya? Misalnya 08.00–15.30.

  Sekarang: 08.00–15.30 WIB
  [08.00–15.30]
  [Kembali]
Petugas: 07.30–12.00
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Lama: 30 hari
  Hari: Senin–Jumat
  Jam: 07.30–12.00 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Selasa, 1 Desember 2026, pukul 08.00 WIB
  Pendaftaran ditutup: Jumat, 15 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: tidak ada
  Kuota: 16 orang
  Cadangan: 2 orang
  Minimal peserta: 10 orang
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: tidak ada
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan] [Tidak Jadi]
  [Ubah …]
Petugas: [Ubah …]
Bot: Apa yang ingin diubah? Ketuk salah satu, atau ketik namanya, misalnya ubah jam.
  [Ubah BLK] [Ubah Tanggal Mulai]
  [Ubah Lama] [Ubah Hari]
  [Ubah Jam] [Ubah Ruang]
  [Ubah Pembukaan] [Ubah Penutupan]
  [Ubah Tes] [Ubah Batas Konfirmasi]
  [Ubah Kuota] [Ubah Cadangan]
  [Ubah Minimal Peserta] [Ubah Usia]
  [Ubah Pendidikan] [Ubah Wilayah]
  [Ubah Aturan Pernah Ikut] [Ubah Berkas]
  [Ubah Dana] [Ubah Biaya]
  [Kembali]
Petugas: [Ubah Penutupan]
Bot: Sampai kapan orang dapat mendaftar? Ketuk salah satu, atau ketik tanggalnya, misalnya 29 Januari 2027. Tanpa jam, pendaftaran ditutup pukul 23.59 WIB.

  Sekarang: Jumat, 15 Januari 2027, pukul 23.59 WIB
  [8 Januari 2027] [15 Januari 2027]
  [22 Januari 2027] [29 Januari 2027]
  [Kembali]
Petugas: 2 Februari 2027
Bot: Kelas mulai Senin, 1 Februari 2027. Pendaftaran harus ditutup sebelum hari itu.
  [8 Januari 2027] [15 Januari 2027]
  [22 Januari 2027] [29 Januari 2027]
  [Kembali]
Petugas: [22 Januari 2027]
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Jumat, 12 Maret 2027
  Lama: 30 hari
  Hari: Senin–Jumat
  Jam: 07.30–12.00 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Selasa, 1 Desember 2026, pukul 08.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: tidak ada
  Kuota: 16 orang
  Cadangan: 2 orang
  Minimal peserta: 10 orang
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: tidak ada
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan] [Tidak Jadi]
  [Ubah …]
Petugas: [Ubah …]
Bot: Apa yang ingin diubah? Ketuk salah satu, atau ketik namanya, misalnya ubah jam.
  [Ubah BLK] [Ubah Tanggal Mulai]
  [Ubah Lama] [Ubah Hari]
  [Ubah Jam] [Ubah Ruang]
  [Ubah Pembukaan] [Ubah Penutupan]
  [Ubah Tes] [Ubah Batas Konfirmasi]
  [Ubah Kuota] [Ubah Cadangan]
  [Ubah Minimal Peserta] [Ubah Usia]
  [Ubah Pendidikan] [Ubah Wilayah]
  [Ubah Aturan Pernah Ikut] [Ubah Berkas]
  [Ubah Dana] [Ubah Biaya]
  [Kembali]
Petugas: [Ubah Hari]
Bot: Hari apa saja pelatihannya? Ketuk pilihan di bawah, atau ketik, misalnya Senin–Jumat. Ketuk Selesai jika sudah.

  Sekarang: Senin–Jumat
  [Senin–Jumat] [Senin–Sabtu] [Senin–Kamis]
  [✓ Senin] [✓ Selasa] [✓ Rabu]
  [✓ Kamis] [✓ Jumat] [Sabtu]
  [Minggu]
  [Selesai]
  [Kembali]
Petugas: [✓ Jumat]
Bot (info): Dilepas
Bot (ubah): Hari apa saja pelatihannya? Ketuk pilihan di bawah, atau ketik, misalnya Senin–Jumat. Ketuk Selesai jika sudah.

  Sekarang: Senin–Kamis
  [Senin–Jumat] [Senin–Sabtu] [Senin–Kamis]
  [✓ Senin] [✓ Selasa] [✓ Rabu]
  [✓ Kamis] [Jumat] [Sabtu]
  [Minggu]
  [Selesai]
  [Kembali]
Petugas: [Selesai]
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Selasa, 1 Desember 2026, pukul 08.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: tidak ada
  Kuota: 16 orang
  Cadangan: 2 orang
  Minimal peserta: 10 orang
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: tidak ada
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan] [Tidak Jadi]
  [Ubah …]
Petugas: [Ubah …]
Bot: Apa yang ingin diubah? Ketuk salah satu, atau ketik namanya, misalnya ubah jam.
  [Ubah BLK] [Ubah Tanggal Mulai]
  [Ubah Lama] [Ubah Hari]
  [Ubah Jam] [Ubah Ruang]
  [Ubah Pembukaan] [Ubah Penutupan]
  [Ubah Tes] [Ubah Batas Konfirmasi]
  [Ubah Kuota] [Ubah Cadangan]
  [Ubah Minimal Peserta] [Ubah Usia]
  [Ubah Pendidikan] [Ubah Wilayah]
  [Ubah Aturan Pernah Ikut] [Ubah Berkas]
  [Ubah Dana] [Ubah Biaya]
  [Kembali]
Petugas: [Ubah Berkas]
Bot: Berkas apa yang dibawa pendaftar? Ketuk untuk menambah atau mengurangi, tulis berkas lain jika perlu, lalu ketuk Selesai.

  Sekarang: tidak ada
  [KTP]
  [Ijazah terakhir]
  [Pas foto 3×4]
  [Kartu Keluarga (KK)]
  [Selesai]
  [Kembali]
Petugas: [KTP]
Bot (info): Ditambahkan
Bot (ubah): Berkas apa yang dibawa pendaftar? Ketuk untuk menambah atau mengurangi, tulis berkas lain jika perlu, lalu ketuk Selesai.

  Sekarang: KTP
  [✓ KTP]
  [Ijazah terakhir]
  [Pas foto 3×4]
  [Kartu Keluarga (KK)]
  [Selesai]
  [Kembali]
Petugas: [✓ KTP]
Bot (info): Dilepas
Bot (ubah): Berkas apa yang dibawa pendaftar? Ketuk untuk menambah atau mengurangi, tulis berkas lain jika perlu, lalu ketuk Selesai.

  Sekarang: tidak ada
  [KTP]
  [Ijazah terakhir]
  [Pas foto 3×4]
  [Kartu Keluarga (KK)]
  [Selesai]
  [Kembali]
Petugas: [KTP]
Bot (info): Ditambahkan
Bot (ubah): Berkas apa yang dibawa pendaftar? Ketuk untuk menambah atau mengurangi, tulis berkas lain jika perlu, lalu ketuk Selesai.

  Sekarang: KTP
  [✓ KTP]
  [Ijazah terakhir]
  [Pas foto 3×4]
  [Kartu Keluarga (KK)]
  [Selesai]
  [Kembali]
Petugas: [Selesai]
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Selasa, 1 Desember 2026, pukul 08.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: tidak ada
  Kuota: 16 orang
  Cadangan: 2 orang
  Minimal peserta: 10 orang
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: KTP
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan] [Tidak Jadi]
  [Ubah …]
Petugas: [Simpan]
Bot: Perubahan kelas MTR-2027-01 tersimpan.

  Poster yang sudah dicetak masih memuat isi yang lama.
  [Poster Baru]
  [Lihat Kelas]
= audit actions: class_changed
= class starts: MTR-2027-01 2027-02-01..2027-03-29
Petugas: <tekan f:edit=1>
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 30 hari
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Selasa, 1 Desember 2026, pukul 08.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: tidak ada
  Kuota: 16 orang
  Cadangan: 2 orang
  Minimal peserta: 10 orang
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: KTP
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan] [Tidak Jadi]
  [Ubah …]
Petugas: [Simpan]
Bot: Tidak ada yang berubah di kelas MTR-2027-01.
  [Lihat Kelas]
Petugas: <tekan f:edit=99>
Bot (jendela): Tombol ini bukan untuk Anda.
Petugas: <tekan f:edit=1>
Bot: Kelas ini akan menjadi:

  BLK: BLK Metro
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Senin, 29 Maret 2027
  Lama: 30 hari
  Hari: Senin–Kamis
  Jam: 07.30–12.00 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: Selasa, 1 Desember 2026, pukul 08.00 WIB
  Pendaftaran ditutup: Jumat, 22 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: tidak ada
  Kuota: 16 orang
  Cadangan: 2 orang
  Minimal peserta: 10 orang
  Usia: tanpa batas
  Pendidikan: tanpa batas
  Wilayah: dari mana saja
  Pernah ikut pelatihan: boleh
  Berkas: KTP
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan] [Tidak Jadi]
  [Ubah …]
Petugas: [Tidak Jadi]
Bot: Baik, tidak ada yang disimpan.
= audit: 1
