# Dari sertifikat, diam, ditelepon, bekerja, dikonfirmasi tempat kerja, berhenti, sampai usaha sendiri; laporan diperiksa tiap kali
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
Rina: /laporan
@ +1m
Bot: Penempatan lulusan: BLK Metro
  5 Januari 2027

  Peserta 0 · lulus 0 · dihitung 0

  Bekerja 0 · usaha sendiri 0
  Magang 0 · lanjut sekolah 0
  Mencari 0 · tidak mencari 0
  Belum ada kabar 0

  Terserap dari lulusan: 0 dari 0 (–)
  Terserap dari yang menjawab: 0 dari 0 (–)
  Yang menjawab: 0 dari 0 (–)
  Dikonfirmasi tempat kerja: 0 dari 0 (–)
  [Grafik] [Excel]
@ 2027-03-12 15:00
Bot: Pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) ditutup dengan 1 pendaftar aktif, padahal minimal pesertanya 10 orang.

  Apa yang akan dilakukan?
  [Perpanjang] [Tunda]
  [Tetap Jalankan]
  [Lihat Kelas]
Bot: Hasil seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) masih belum diumumkan, padahal hari pertamanya Senin, 1 Februari 2027 sudah tiba. 1 pendaftar belum mendapat jawaban. Mohon diumumkan, ditunda, atau dibatalkan hari ini juga.
  [Meja Seleksi]
Bot ke Petugas: Hasil seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) masih belum diumumkan, padahal hari pertamanya Senin, 1 Februari 2027 sudah tiba. 1 pendaftar belum mendapat jawaban. Mohon diumumkan, ditunda, atau dibatalkan hari ini juga.
  [Meja Seleksi]
! pendaftaran LMR-000001: passed
@ 2027-03-12 15:01
Rina: /laporan
@ +1m
Bot: Penempatan lulusan: BLK Metro
  12 Maret 2027

  Peserta 1 · lulus 1 · dihitung 0
  1 lulusan belum dihitung, karena angkatannya belum sebulan lulus.

  Bekerja 0 · usaha sendiri 0
  Magang 0 · lanjut sekolah 0
  Mencari 0 · tidak mencari 0
  Belum ada kabar 0

  Terserap dari lulusan: 0 dari 0 (–)
  Terserap dari yang menjawab: 0 dari 0 (–)
  Yang menjawab: 0 dari 0 (–)
  Dikonfirmasi tempat kerja: 0 dari 0 (–)
  [Grafik] [Excel]
@ 2027-04-12 09:00
Bot ke Siti: Halo, Siti Aminah. Satu bulan sudah berlalu sejak Anda lulus pelatihan Plate Welder SMAW 1G. Apa kegiatan Anda sekarang? Cukup ketuk satu jawaban; jawaban Anda tidak memengaruhi sertifikat.
  [Bekerja] [Usaha Sendiri]
  [Magang] [Lanjut Sekolah]
  [Masih Mencari] [Tidak Sedang Mencari]
@ 2027-04-15 09:00
Bot ke Siti: Halo, Siti Aminah. Kami ingin tahu kabar Anda setelah pelatihan Plate Welder SMAW 1G. Apa kegiatan Anda sekarang? Belum bekerja pun kabar yang berguna bagi kami.
  [Bekerja] [Usaha Sendiri]
  [Magang] [Lanjut Sekolah]
  [Masih Mencari] [Tidak Sedang Mencari]
@ 2027-04-22 09:00
Bot ke Siti: Halo, Siti Aminah. Sekali lagi kami bertanya: apa kegiatan Anda setelah pelatihan Plate Welder SMAW 1G? Jika belum sempat menjawab, petugas BLK mungkin menelepon Anda.
  [Bekerja] [Usaha Sendiri]
  [Magang] [Lanjut Sekolah]
  [Masih Mencari] [Tidak Sedang Mencari]
@ 2027-04-26 09:00
@ 2027-04-30 09:00
Rina: /laporan
@ +1m
Bot: Penempatan lulusan: BLK Metro
  30 April 2027

  Peserta 1 · lulus 1 · dihitung 1

  Bekerja 0 · usaha sendiri 0
  Magang 0 · lanjut sekolah 0
  Mencari 0 · tidak mencari 0
  Belum ada kabar 1

  Terserap dari lulusan: 0 dari 1 (0,0%)
  Terserap dari yang menjawab: 0 dari 0 (–)
  Yang menjawab: 0 dari 1 (0,0%)
  Dikonfirmasi tempat kerja: 0 dari 0 (–)

  1 lulusan menunggu ditelepon.
  [Grafik] [Excel]
Rina: /petugas
Bot: Rina Wati, Petugas BLK Metro. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Telepon Lulusan]
  [Laporan]
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
Rina: /laporan
@ +1m
Bot: Penempatan lulusan: BLK Metro
  30 April 2027

  Peserta 1 · lulus 1 · dihitung 1

  Bekerja 1 · usaha sendiri 0
  Magang 0 · lanjut sekolah 0
  Mencari 0 · tidak mencari 0
  Belum ada kabar 0

  Terserap dari lulusan: 1 dari 1 (100,0%)
  Terserap dari yang menjawab: 1 dari 1 (100,0%)
  Yang menjawab: 1 dari 1 (100,0%)
  Dikonfirmasi tempat kerja: 0 dari 1 (0,0%)
  Separuh yang bekerja mendapatkannya dalam 49 hari.
  [Grafik] [Excel]
Siti: [Kabar Kerja]
Bot: Kabar kerja Anda

  Sekarang:
  • Bekerja
  [Perbaiki: Bekerja] [Sudah Selesai: Bekerja]
  [Tambah Pekerjaan Lain]
  [Kegiatan Saya Berubah]
Siti: [Perbaiki: Bekerja]
Bot: Bekerja

  Apa yang ingin Anda ubah atau tambahkan? Catatan sebelumnya tetap kami simpan.
  [Tempat Kerja] [Pekerjaan]
  [Sejak Kapan] [Sesuai Pelatihan]
  [Penghasilan] [Daerah]
  [Sudah Selesai: Bekerja]
Siti: [Tempat Kerja]
Bot: Di mana Anda bekerja? Tulis nama tempat kerja atau pemberi kerja. Contoh: Bengkel Las Maju
  [Lewati]
Siti: Bengkel Las Maju
Bot: Baik, sudah kami catat.

  Sekarang:
  • Bekerja di Bengkel Las Maju
  [Minta Konfirmasi Tempat Kerja]
  [Perbaiki: Bengkel Las Maju] [Sudah Selesai: Bengkel Las Maju]
  [Tambah Pekerjaan Lain]
  [Kegiatan Saya Berubah]
Siti: [Minta Konfirmasi Tempat Kerja]
Bot: Teruskan pesan di bawah ini kepada atasan atau bagian kepegawaian. Mereka cukup mengetuk tautannya; tidak perlu mendaftar. Tautan berlaku sekali, sampai Jumat, 14 Mei 2027, pukul 09.02 WIB.
Bot: Bapak/Ibu, mohon bantu mengonfirmasi bahwa Siti Aminah bekerja di Bengkel Las Maju. Cukup tiga ketukan, tanpa mendaftar: https://t.me/PencakerBot?start=k_…
Budi: <tautan>
Bot: Selamat datang, Bapak/Ibu. Siti Aminah mencatat:

  Bekerja di Bengkel Las Maju

  Apakah ini benar?
  [Benar]
  [Tidak Benar]
  [Sudah Tidak Bekerja]
Budi: [Benar]
Bot: Jawaban Bapak/Ibu tentang Benar: Siti Aminah. Kami kirim?
  [Kirim]
  [Tidak Benar] [Sudah Tidak Bekerja]
Budi: [Kirim]
Bot: Terima kasih, Bapak/Ibu. Jawaban sudah kami terima; tidak ada lagi yang perlu dilakukan.
Bot ke Siti: Kabar baik: Bengkel Las Maju sudah mengonfirmasi bahwa Anda bekerja di sana.
= levels: confirmed
Rina: /laporan
@ +1m
Bot: Penempatan lulusan: BLK Metro
  30 April 2027

  Peserta 1 · lulus 1 · dihitung 1

  Bekerja 1 · usaha sendiri 0
  Magang 0 · lanjut sekolah 0
  Mencari 0 · tidak mencari 0
  Belum ada kabar 0

  Terserap dari lulusan: 1 dari 1 (100,0%)
  Terserap dari yang menjawab: 1 dari 1 (100,0%)
  Yang menjawab: 1 dari 1 (100,0%)
  Dikonfirmasi tempat kerja: 1 dari 1 (100,0%)
  Separuh yang bekerja mendapatkannya dalam 49 hari.
  [Grafik] [Excel]
Budi: [Kirim]
Bot (info): Sudah dilakukan sebelumnya.
Bot: Terima kasih, Bapak/Ibu. Jawaban sudah kami terima; tidak ada lagi yang perlu dilakukan.
Siti: [Kabar Kerja] @lama
Bot: Kabar kerja Anda

  Sekarang:
  • Bekerja di Bengkel Las Maju (sudah dikonfirmasi tempat kerja)
  [Perbaiki: Bengkel Las Maju] [Sudah Selesai: Bengkel Las Maju]
  [Tambah Pekerjaan Lain]
  [Kegiatan Saya Berubah]
Siti: [Sudah Selesai: Bengkel Las Maju]
Bot: Terima kasih sudah mengabari. Kami catat kegiatan itu selesai hari ini. Semoga segera ada kesempatan baru.

  Saat ini tidak ada kegiatan yang tercatat.

  Sebelumnya:
  • Bekerja di Bengkel Las Maju, sampai April 2027 (sudah dikonfirmasi tempat kerja)

  Belum ada kelas buka yang cocok. Ketuk Ingatkan Saya agar kami kabari begitu ada.
  [Ingatkan Saya]
  [Bekerja] [Usaha Sendiri]
  [Magang] [Lanjut Sekolah]
  [Masih Mencari] [Tidak Sedang Mencari]
  [Masih Berjalan]
Rina: /laporan
@ +1m
Bot: Penempatan lulusan: BLK Metro
  30 April 2027

  Peserta 1 · lulus 1 · dihitung 1

  Bekerja 0 · usaha sendiri 0
  Magang 0 · lanjut sekolah 0
  Mencari 0 · tidak mencari 0
  Belum ada kabar 1

  Terserap dari lulusan: 0 dari 1 (0,0%)
  Terserap dari yang menjawab: 0 dari 0 (–)
  Yang menjawab: 0 dari 1 (0,0%)
  Dikonfirmasi tempat kerja: 0 dari 0 (–)
  [Grafik] [Excel]
Siti: [Usaha Sendiri]
Bot: Terima kasih, sudah kami catat: Usaha sendiri.

  Usaha apa yang Anda jalankan? Contoh: jahit pakaian di rumah
  [Lewati]
Siti: las pagar di rumah
Bot: Sejak kapan? Pilih, atau tulis bulan dan tahunnya. Contoh: Maret 2027
  [Bulan Ini] [Maret 2027]
  [Februari 2027] [Januari 2027]
  [Lewati]
Siti: [Bulan Ini]
Bot: Sendiri atau bersama berapa orang, termasuk Anda? Tulis angkanya, atau pilih.
  [Sendiri] [2 Orang] [3 Orang]
  [Lewati]
Siti: [Sendiri]
Bot: Baik, sudah kami catat.

  Sekarang:
  • Usaha sendiri: las pagar di rumah, sejak April 2027

  Sebelumnya:
  • Bekerja di Bengkel Las Maju, sampai April 2027 (sudah dikonfirmasi tempat kerja)
  [Perbaiki: las pagar di rumah] [Sudah Selesai: las pagar di rumah]
  [Tambah Usaha Lain]
  [Kegiatan Saya Berubah]
Rina: /laporan
@ +1m
Bot: Penempatan lulusan: BLK Metro
  30 April 2027

  Peserta 1 · lulus 1 · dihitung 1

  Bekerja 0 · usaha sendiri 1
  Magang 0 · lanjut sekolah 0
  Mencari 0 · tidak mencari 0
  Belum ada kabar 0

  Terserap dari lulusan: 1 dari 1 (100,0%)
  Terserap dari yang menjawab: 1 dari 1 (100,0%)
  Yang menjawab: 1 dari 1 (100,0%)
  Dikonfirmasi tempat kerja: 0 dari 1 (0,0%)
  Separuh yang bekerja mendapatkannya dalam 20 hari.
  [Grafik] [Excel]
= answers: working | working | unknown | own_business
Rina: [Grafik]
Bot (info): Sebentar, sedang disiapkan
@ +1m
Bot (gambar): penempatan-2027-04-30.png —
Rina: [Excel]
Bot (info): Sebentar, sedang disiapkan
@ +1m
Bot (berkas): penempatan-2027-04-30.xlsx —
Siti: /data
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Siti Aminah
  NIK: 1871••••••••0001
  Tanggal lahir: 8 Maret 2001
  Jenis kelamin: perempuan
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Teknik Las
  Terdaftar sejak: 5 Januari 2027

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
