# Lanjutkan di bawah permintaan maaf: petugas tanpa isian sampai di mejanya, yang sedang mengisi kelas sampai di pertanyaannya
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
Rina: /petugas
Bot: Rina Wati, Petugas BLK Metro. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Telepon Lulusan]
  [Laporan]
Rina: <tekan r:0:continue>
Bot: Rina Wati, Petugas BLK Metro. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Telepon Lulusan]
  [Laporan]
Rina: /kelas
Bot: Kelas · Semua (0)

  Belum ada kelas di sini. Ketuk Kelas Baru untuk membuka yang pertama.
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [Kelas Baru]
Rina: [Kelas Baru]
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
Rina: las
Bot: Beberapa program cocok. Ketuk yang akan dibuka, atau ketik nama lain.

  Masih 3 pertanyaan, lalu ringkasan.
  [Las SMAW 3G]
  [Las SMAW 1G]
  [Las SMAW 2F]
  [Las SMAW]
  [Plate Welder SMAW 1G]
  [Plate Welder SMAW 3G-UP/PF]
  [Kembali]
Rina: <tekan r:0:continue>
Bot: Beberapa program cocok. Ketuk yang akan dibuka, atau ketik nama lain.

  Masih 3 pertanyaan, lalu ringkasan.
  [Las SMAW 3G]
  [Las SMAW 1G]
  [Las SMAW 2F]
  [Las SMAW]
  [Plate Welder SMAW 1G]
  [Plate Welder SMAW 3G-UP/PF]
  [Kembali]
