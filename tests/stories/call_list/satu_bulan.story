# Sebulan setelah lulus Siti ditanya, dua kali diingatkan, lalu petugas menelepon; jawaban mana pun menghentikannya
@ 2027-01-05 09:00
! Siti terdaftar
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup 20 Januari 2027. Kami mengabari Anda di sini.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
@ 2027-03-12 15:00
Bot ke Rina: Pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) ditutup dengan 1 pendaftar aktif, padahal minimal pesertanya 10 orang.

  Apa yang akan dilakukan?
  [Perpanjang] [Tunda]
  [Tetap Jalankan]
  [Lihat Kelas]
Bot ke Rina: Hasil seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) masih belum diumumkan, padahal hari pertamanya Senin, 1 Februari 2027 sudah tiba. 1 pendaftar belum mendapat jawaban. Mohon diumumkan, ditunda, atau dibatalkan hari ini juga.
  [Meja Seleksi]
Bot ke Petugas: Hasil seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) masih belum diumumkan, padahal hari pertamanya Senin, 1 Februari 2027 sudah tiba. 1 pendaftar belum mendapat jawaban. Mohon diumumkan, ditunda, atau dibatalkan hari ini juga.
  [Meja Seleksi]
! pendaftaran LMR-000001: passed
@ 2027-03-12 15:01
= follow-up: 30 0 - | 90 0 - | 180 0 - | 365 0 -
@ 2027-04-12 09:00
Bot: Halo, Siti Aminah. Satu bulan sudah berlalu sejak Anda lulus pelatihan Plate Welder SMAW 1G. Apa kegiatan Anda sekarang? Cukup ketuk satu jawaban; jawaban Anda tidak memengaruhi sertifikat.
  [Bekerja] [Usaha Sendiri]
  [Magang] [Lanjut Sekolah]
  [Masih Mencari] [Tidak Sedang Mencari]
@ 2027-04-15 09:00
Bot: Halo, Siti Aminah. Kami ingin tahu kabar Anda setelah pelatihan Plate Welder SMAW 1G. Apa kegiatan Anda sekarang? Belum bekerja pun kabar yang berguna bagi kami.
  [Bekerja] [Usaha Sendiri]
  [Magang] [Lanjut Sekolah]
  [Masih Mencari] [Tidak Sedang Mencari]
@ 2027-04-22 09:00
Bot: Halo, Siti Aminah. Sekali lagi kami bertanya: apa kegiatan Anda setelah pelatihan Plate Welder SMAW 1G? Jika belum sempat menjawab, petugas BLK mungkin menelepon Anda.
  [Bekerja] [Usaha Sendiri]
  [Magang] [Lanjut Sekolah]
  [Masih Mencari] [Tidak Sedang Mencari]
@ 2027-04-26 08:00
Rina: /petugas
Bot: Rina Wati, Petugas BLK Metro. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Telepon Lulusan]
  [Laporan]
Rina: [Telepon Lulusan]
Bot: Tidak ada lulusan yang perlu ditelepon sekarang.
@ 2027-04-26 09:00
= follow-up: 30 3 call | 90 0 - | 180 0 - | 365 0 -
Rina: [Telepon Lulusan]
Bot: 1 lulusan menunggu ditelepon; hari ini sudah 0. Yang paling lama menunggu ada di atas. Ketuk namanya untuk melihat nomornya.
  [Siti Aminah]
Rina: [Siti Aminah]
Bot: Siti Aminah, lulusan Plate Welder SMAW 1G (MTR-2027-01)
  Telepon: 0812-0000-0011
  Tiga pesan kami belum dijawab.

  Tanyakan kegiatannya sekarang, lalu ketuk hasilnya.
  [Buka WhatsApp]
  [Tersambung dan Menjawab]
  [Tidak Diangkat] [Salah Nomor]
  [Jangan Ditelepon] [Daftar Telepon]
Rina: [Tidak Diangkat]
Bot: Baik. Siti Aminah muncul lagi di daftar ini tiga hari lagi.
  [Daftar Telepon]
Rina: [Daftar Telepon]
Bot: Cukup untuk hari ini: 1 lulusan sudah ditelepon. 1 lainnya menunggu sampai besok.
@ 2027-04-29 09:00
Rina: [Daftar Telepon]
Bot: 1 lulusan menunggu ditelepon; hari ini sudah 0. Yang paling lama menunggu ada di atas. Ketuk namanya untuk melihat nomornya.
  [Siti Aminah]
Rina: [Siti Aminah]
Bot: Siti Aminah, lulusan Plate Welder SMAW 1G (MTR-2027-01)
  Telepon: 0812-0000-0011
  Tiga pesan kami belum dijawab.
  Sudah 1 kali ditelepon tanpa jawaban.

  Tanyakan kegiatannya sekarang, lalu ketuk hasilnya.
  [Buka WhatsApp]
  [Tersambung dan Menjawab]
  [Tidak Diangkat] [Salah Nomor]
  [Jangan Ditelepon] [Daftar Telepon]
Rina: [Tersambung dan Menjawab]
Bot: Apa kegiatan Siti Aminah sekarang?
  [Bekerja] [Usaha Sendiri]
  [Magang] [Lanjut Sekolah]
  [Masih Mencari] [Tidak Sedang Mencari]
Rina: [Bekerja]
Bot: Kabar Siti Aminah sudah dicatat, dan Siti Aminah kami beri tahu.
  [Periksa Kabar Ini]
  [Daftar Telepon]
Bot ke Siti: Terima kasih sudah menjawab telepon kami. Yang dicatat petugas: Bekerja. Jika kurang tepat, ketuk Kabar Kerja untuk memperbaikinya.
  [Kabar Kerja]
= follow-up: 30 3 known staff | 90 0 - | 180 0 - | 365 0 -
= answers: working
Rina: [Periksa Kabar Ini]
Bot: Siti Aminah: Bekerja

  Apa yang Anda periksa? Tulis singkat, misalnya: melihat slip gaji, Maret 2027. Untuk berhenti, ketuk /batal
Rina: Melihat foto seragam dan jadwal kerja
Bot: Sudah dicatat. Siti Aminah: Bekerja (sudah diperiksa petugas). Kami juga mengabari yang bersangkutan.
  [Daftar Telepon]
Bot ke Siti: Petugas sudah memeriksa kabar kerja Anda: Bekerja (sudah diperiksa petugas). Jika kurang tepat, ketuk Kabar Kerja untuk memperbaikinya.
  [Kabar Kerja]
= levels: checked
Rina: [Siti Aminah] @lama
Bot: Lulusan ini tidak perlu ditelepon lagi: kabarnya sudah ada, atau petugas lain sudah mencatat.
  [Daftar Telepon]
@ 2027-06-14 09:00
Bot ke Siti: Halo, Siti Aminah. Tiga bulan sudah berlalu sejak Anda lulus pelatihan Plate Welder SMAW 1G. Apa kegiatan Anda sekarang? Cukup ketuk satu jawaban; jawaban Anda tidak memengaruhi sertifikat.
  [Bekerja] [Usaha Sendiri]
  [Magang] [Lanjut Sekolah]
  [Masih Mencari] [Tidak Sedang Mencari]
Siti: [Bekerja]
Bot: Terima kasih. Sudah kami catat bahwa kegiatan Anda masih sama.

  Sekarang:
  • Bekerja (sudah diperiksa petugas)
  [Perbaiki: Bekerja] [Sudah Selesai: Bekerja]
  [Tambah Pekerjaan Lain]
  [Kegiatan Saya Berubah]
= follow-up: 30 3 known staff | 90 1 answered person | 180 0 - | 365 0 -
@ 2027-09-13 09:00
Bot: Halo, Siti Aminah. Setengah tahun sudah berlalu sejak Anda lulus pelatihan Plate Welder SMAW 1G. Apa kegiatan Anda sekarang? Cukup ketuk satu jawaban; jawaban Anda tidak memengaruhi sertifikat.
  [Bekerja] [Usaha Sendiri]
  [Magang] [Lanjut Sekolah]
  [Masih Mencari] [Tidak Sedang Mencari]
Siti: [Masih Mencari]
Bot: Terima kasih sudah mengabari. Kami catat kegiatan itu selesai hari ini. Semoga segera ada kesempatan baru.

  Sekarang:
  • Mencari kerja

  Sebelumnya:
  • Bekerja, sampai September 2027 (sudah diperiksa petugas)

  Belum ada kelas buka yang cocok. Ketuk Ingatkan Saya agar kami kabari begitu ada.
  [Ingatkan Saya]
  [Masih Berjalan]
  [Kegiatan Saya Berubah]
= answers: working | working | looking
