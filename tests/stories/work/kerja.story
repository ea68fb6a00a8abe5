# Siti mengabari kapan saja: bekerja, lalu kehilangan pekerjaan, lalu membuka usaha
! Siti terdaftar
@ 2027-04-13 09:00
Siti: /kerja
Bot: Apa kegiatan Anda sekarang? Cukup ketuk satu jawaban. Kerja harian, borongan, atau di usaha keluarga juga dihitung bekerja.
  [Bekerja] [Usaha Sendiri]
  [Magang] [Lanjut Sekolah]
  [Masih Mencari] [Tidak Sedang Mencari]
Siti: [Bekerja]
Bot: Terima kasih, sudah kami catat: Bekerja.

  Di mana Anda bekerja? Tulis nama tempat kerja atau pemberi kerja. Contoh: Bengkel Las Maju
  [Lewati]
= answers: working
Siti: Bengkel Las Maju
Bot: Sebagai apa Anda bekerja? Tulis, atau pilih salah satu.
  [Tukang Las] [Juru Las]
  [Welder]
  [Lewati]
Siti: [Lewati]
Bot: Sejak kapan? Pilih, atau tulis bulan dan tahunnya. Contoh: Maret 2027
  [Bulan Ini] [Maret 2027]
  [Februari 2027] [Januari 2027]
  [Lewati]
Siti: Maret 2027
Bot: Apakah pekerjaan ini memakai keterampilan dari pelatihan?
  [Ya] [Sebagian] [Tidak]
  [Lewati]
Siti: [Sebagian]
Bot: Baik, sudah kami catat.

  Sekarang:
  • Bekerja di Bengkel Las Maju, sejak Maret 2027
  [Minta Konfirmasi Tempat Kerja]
  [Perbaiki: Bengkel Las Maju] [Sudah Selesai: Bengkel Las Maju]
  [Tambah Pekerjaan Lain]
  [Kegiatan Saya Berubah]
= spells: working 2027-03-01..-
Siti: [Perbaiki: Bengkel Las Maju]
Bot: Bekerja di Bengkel Las Maju, sejak Maret 2027

  Apa yang ingin Anda ubah atau tambahkan? Catatan sebelumnya tetap kami simpan.
  [Tempat Kerja] [Pekerjaan]
  [Sejak Kapan] [Sesuai Pelatihan]
  [Penghasilan] [Daerah]
  [Sudah Selesai: Bekerja]
Siti: [Penghasilan]
Bot: Kira-kira berapa penghasilan Anda sebulan? Jawaban ini hanya untuk laporan dan tidak ditunjukkan kepada tempat kerja.
  [Di Bawah Rp1 Juta] [Rp1–2 Juta]
  [Rp2–3 Juta] [Rp3 Juta atau Lebih]
  [Tidak Ingin Menjawab]
Siti: 2,5 juta
Bot: Baik, sudah kami catat.

  Sekarang:
  • Bekerja di Bengkel Las Maju, sejak Maret 2027
  [Minta Konfirmasi Tempat Kerja]
  [Perbaiki: Bengkel Las Maju] [Sudah Selesai: Bengkel Las Maju]
  [Tambah Pekerjaan Lain]
  [Kegiatan Saya Berubah]
= wages: 2m_to_3m
Siti: [Perbaiki: Bengkel Las Maju]
Bot: Bekerja di Bengkel Las Maju, sejak Maret 2027

  Apa yang ingin Anda ubah atau tambahkan? Catatan sebelumnya tetap kami simpan.
  [Tempat Kerja] [Pekerjaan]
  [Sejak Kapan] [Sesuai Pelatihan]
  [Penghasilan] [Daerah]
  [Sudah Selesai: Bekerja]
Siti: [Daerah]
Bot: Di daerah mana Anda bekerja?
  [Lampung Selatan] [Lampung Tengah]
  [Lampung Utara] [Lampung Barat]
  [Tulang Bawang] [Tanggamus]
  [Lampung Timur] [Way Kanan]
  [Pesawaran] [Pringsewu]
  [Mesuji] [Tulang Bawang Barat]
  [Pesisir Barat] [Kota Bandar Lampung]
  [Kota Metro] [Provinsi Lain]
  [Luar Negeri]
  [Lewati]
Siti: Kota Metro
Bot: Baik, sudah kami catat.

  Sekarang:
  • Bekerja di Bengkel Las Maju, sejak Maret 2027
  [Minta Konfirmasi Tempat Kerja]
  [Perbaiki: Bengkel Las Maju] [Sudah Selesai: Bengkel Las Maju]
  [Tambah Pekerjaan Lain]
  [Kegiatan Saya Berubah]
Siti: [Tambah Pekerjaan Lain]
Bot: Terima kasih, sudah kami catat: Bekerja.

  Di mana Anda bekerja? Tulis nama tempat kerja atau pemberi kerja. Contoh: Bengkel Las Maju
  [Lewati]
Siti: Toko Sinar
Bot: Sebagai apa Anda bekerja? Tulis, atau pilih salah satu.
  [Tukang Las] [Juru Las]
  [Welder]
  [Lewati]
Siti: /batal
Bot: Baik, ini kami hentikan. Tidak ada yang berubah.
  [Bantuan]
= spells: working 2027-03-01..- | working -..-
@ +30d
Siti: /kerja
Bot: Kabar kerja Anda

  Sekarang:
  • Bekerja di Bengkel Las Maju, sejak Maret 2027
  • Bekerja di Toko Sinar
  [Minta Konfirmasi Tempat Kerja]
  [Perbaiki: Bengkel Las Maju] [Sudah Selesai: Bengkel Las Maju]
  [Minta Konfirmasi Tempat Kerja]
  [Perbaiki: Toko Sinar] [Sudah Selesai: Toko Sinar]
  [Tambah Pekerjaan Lain]
  [Kegiatan Saya Berubah]
Siti: [Kegiatan Saya Berubah]
Bot: Apa kegiatan Anda sekarang? Cukup ketuk satu jawaban. Kerja harian, borongan, atau di usaha keluarga juga dihitung bekerja.
  [Bekerja] [Usaha Sendiri]
  [Magang] [Lanjut Sekolah]
  [Masih Mencari] [Tidak Sedang Mencari]
Siti: [Masih Mencari]
Bot: Terima kasih sudah mengabari. Kami catat kegiatan itu selesai hari ini. Semoga segera ada kesempatan baru.

  Sekarang:
  • Mencari kerja

  Sebelumnya:
  • Bekerja di Toko Sinar, sampai Mei 2027
  • Bekerja di Bengkel Las Maju, Maret 2027–Mei 2027

  Belum ada kelas buka yang cocok. Ketuk Ingatkan Saya agar kami kabari begitu ada.
  [Ingatkan Saya]
  [Masih Berjalan]
  [Kegiatan Saya Berubah]
= spells: working 2027-03-01..2027-05-13 | working -..2027-05-13 | looking -..-
= answers: working | working | looking
Siti: [Kegiatan Saya Berubah]
Bot: Apa kegiatan Anda sekarang? Cukup ketuk satu jawaban. Kerja harian, borongan, atau di usaha keluarga juga dihitung bekerja.
  [Bekerja] [Usaha Sendiri]
  [Magang] [Lanjut Sekolah]
  [Masih Mencari] [Tidak Sedang Mencari]
Siti: [Usaha Sendiri]
Bot: Terima kasih, sudah kami catat: Usaha sendiri.

  Usaha apa yang Anda jalankan? Contoh: jahit pakaian di rumah
  [Lewati]
Siti: jual pecel di rumah
Bot: Sejak kapan? Pilih, atau tulis bulan dan tahunnya. Contoh: Maret 2027
  [Bulan Ini] [April 2027]
  [Maret 2027] [Februari 2027]
  [Lewati]
Siti: [Bulan Ini]
Bot: Sendiri atau bersama berapa orang, termasuk Anda? Tulis angkanya, atau pilih.
  [Sendiri] [2 Orang] [3 Orang]
  [Lewati]
Siti: [Sendiri]
Bot: Baik, sudah kami catat.

  Sekarang:
  • Usaha sendiri: jual pecel di rumah, sejak Mei 2027

  Sebelumnya:
  • Mencari kerja, sampai Mei 2027
  • Bekerja di Toko Sinar, sampai Mei 2027
  • Bekerja di Bengkel Las Maju, Maret 2027–Mei 2027
  [Perbaiki: jual pecel di rumah] [Sudah Selesai: jual pecel di rumah]
  [Tambah Usaha Lain]
  [Kegiatan Saya Berubah]
= spells: working 2027-03-01..2027-05-13 | working -..2027-05-13 | looking -..2027-05-13 | own_business 2027-05-01..-
Siti: [Masih Mencari] @lama
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Kabar yang lebih baru sudah tercatat. Jika ada yang berubah, ketuk Kegiatan Saya Berubah.

  Sekarang:
  • Usaha sendiri: jual pecel di rumah, sejak Mei 2027

  Sebelumnya:
  • Mencari kerja, sampai Mei 2027
  • Bekerja di Toko Sinar, sampai Mei 2027
  • Bekerja di Bengkel Las Maju, Maret 2027–Mei 2027
  [Perbaiki: jual pecel di rumah] [Sudah Selesai: jual pecel di rumah]
  [Tambah Usaha Lain]
  [Kegiatan Saya Berubah]
= answers: working | working | looking | own_business
