# Kelas disalin: semuanya ikut kecuali kode dan tanggal
@ 2026-12-01 09:00
! kelas MTR-2026-05: las, Metro, buka 2026-10-01..2026-10-15, mulai 2026-11-02, kuota 20, usia 18-35, pendidikan SMP, wilayah 1872|1807, bawa KTP|Surat sehat, tes 2026-10-20 08:00
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: <tekan f:copy=1>
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
  Program: Plate Welder SMAW 1G
  Kode: MTR-2027-01
  Tanggal: Senin, 1 Februari 2027 sampai Rabu, 17 Maret 2027
  Lama: 30 hari
  Libur yang dilewati: 8 Maret 2027 (Hari Suci Nyepi (Tahun Baru Saka 1949), perkiraan); 10 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan); 11 Maret 2027 (Idulfitri 1448 Hijriah, perkiraan)
  Hari: Senin–Jumat
  Jam: 08.00–15.30 WIB
  Ruang: belum ditentukan
  Pendaftaran dibuka: begitu disimpan
  Pendaftaran ditutup: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: tidak ada
  Batas konfirmasi kursi: Jumat, 29 Januari 2027, pukul 15.00 WIB
  Kuota: 20 orang
  Cadangan: 2 orang
  Minimal peserta: 10 orang
  Usia: 18–35 tahun
  Pendidikan: paling rendah SMP
  Wilayah: Lampung Timur, Kota Metro
  Pernah ikut pelatihan: boleh
  Berkas: KTP, Surat sehat
  Dana: belum ditentukan
  Biaya: gratis

  Apakah sudah benar?
  [Simpan dan Buka] [Simpan sebagai Draf]
  [Ubah …]
  [Kembali]
Petugas: [Simpan sebagai Draf]
Bot: Kelas MTR-2027-01 tersimpan sebagai draf. Hanya petugas yang dapat melihatnya sampai Anda membukanya.
  [Lihat Kelas]
  [Kelas Baru]
= class states: MTR-2026-05 open | MTR-2027-01 draft
