# Jawaban yang tidak dipahami tidak hilang, dan setiap pertanyaan boleh dilewati
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
Siti: <stiker>
Bot: Jawaban itu belum dapat kami catat. Tulis dengan kata, paling panjang 100 huruf, atau ketuk Lewati.
  [Lewati]
Siti: 1
Bot: Jawaban itu belum dapat kami catat. Tulis dengan kata, paling panjang 100 huruf, atau ketuk Lewati.
  [Lewati]
Siti: Warung Bu Tini
Bot: Sebagai apa Anda bekerja? Tulis, atau pilih salah satu.
  [Tukang Las] [Juru Las]
  [Welder]
  [Lewati]
Siti: pelayan
Bot: Sejak kapan? Pilih, atau tulis bulan dan tahunnya. Contoh: Maret 2027
  [Bulan Ini] [Maret 2027]
  [Februari 2027] [Januari 2027]
  [Lewati]
Siti: tahun depan
Bot: Bulan itu belum kami pahami. Tulis bulan dan tahun yang sudah lewat, misalnya Maret 2027, atau ketuk Lewati.
  [Bulan Ini] [Maret 2027]
  [Februari 2027] [Januari 2027]
  [Lewati]
Siti: Mei 2027
Bot: Bulan itu belum kami pahami. Tulis bulan dan tahun yang sudah lewat, misalnya Maret 2027, atau ketuk Lewati.
  [Bulan Ini] [Maret 2027]
  [Februari 2027] [Januari 2027]
  [Lewati]
Siti: lewati
Bot: Apakah pekerjaan ini memakai keterampilan dari pelatihan?
  [Ya] [Sebagian] [Tidak]
  [Lewati]
Siti: mungkin
Bot: Jawaban itu belum kami pahami. Pilih salah satu, atau ketuk Lewati.
  [Ya] [Sebagian] [Tidak]
  [Lewati]
Siti: ya
Bot: Baik, sudah kami catat.

  Sekarang:
  • Bekerja di Warung Bu Tini sebagai pelayan
  [Minta Konfirmasi Tempat Kerja]
  [Perbaiki: Warung Bu Tini] [Sudah Selesai: Warung Bu Tini]
  [Tambah Pekerjaan Lain]
  [Kegiatan Saya Berubah]
= answers: working
Siti: [Perbaiki: Warung Bu Tini]
Bot: Bekerja di Warung Bu Tini sebagai pelayan

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
Siti: banyak
Bot: Jumlah itu belum kami pahami. Tulis misalnya 2,5 juta, atau pilih salah satu.
  [Di Bawah Rp1 Juta] [Rp1–2 Juta]
  [Rp2–3 Juta] [Rp3 Juta atau Lebih]
  [Tidak Ingin Menjawab]
Siti: [Tidak Ingin Menjawab]
Bot: Baik, sudah kami catat.

  Sekarang:
  • Bekerja di Warung Bu Tini sebagai pelayan
  [Minta Konfirmasi Tempat Kerja]
  [Perbaiki: Warung Bu Tini] [Sudah Selesai: Warung Bu Tini]
  [Tambah Pekerjaan Lain]
  [Kegiatan Saya Berubah]
= wages: untold
Siti: [Perbaiki: Warung Bu Tini]
Bot: Bekerja di Warung Bu Tini sebagai pelayan

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
Siti: Jakarta
Bot: Baik, sudah kami catat.

  Sekarang:
  • Bekerja di Warung Bu Tini sebagai pelayan
  [Minta Konfirmasi Tempat Kerja]
  [Perbaiki: Warung Bu Tini] [Sudah Selesai: Warung Bu Tini]
  [Tambah Pekerjaan Lain]
  [Kegiatan Saya Berubah]
= places of work: elsewhere
