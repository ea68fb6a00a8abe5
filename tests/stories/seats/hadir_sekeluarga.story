# Dua anggota keluarga di satu HP ditanya tentang tes: ketikan saja belum jelas untuk siapa
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-08, minimal 0, tes 2027-01-25 08:00
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8 Februari–19 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Siti: <tekan k:another>
Bot: Silakan berikan HP ini kepada anggota keluarga yang akan didaftarkan: persetujuan dan jawabannya harus dari orangnya sendiri. Data Siti Aminah tidak berubah.
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Siti: [Setuju]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
Siti: Budi Contoh
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: 3273011508989991
Bot (hapus): pesan Siti
Bot: Menurut NIK, Anda lahir 15 Agustus 1998, laki-laki. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

  Di kabupaten atau kota mana Anda tinggal sekarang? Ketuk salah satu tombol, atau ketik namanya.
  [Lampung Selatan] [Lampung Tengah]
  [Lampung Utara] [Lampung Barat]
  [Tulang Bawang] [Tanggamus]
  [Lampung Timur] [Way Kanan]
  [Pesawaran] [Pringsewu]
  [Mesuji] [Tulang Bawang Barat]
  [Pesisir Barat] [Kota Bandar Lampung]
  [Kota Metro]
  [Di Luar Lampung]
  [Kembali]
Siti: Bandar Lampung
Bot: Di kecamatan mana di Kota Bandar Lampung Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.

  Halaman 1 dari 2
  [Kedaton] [Sukarame]
  [Tanjungkarang Barat] [Panjang]
  [Tanjungkarang Timur] [Tanjungkarang Pusat]
  [Telukbetung Selatan] [Telukbetung Barat]
  [Telukbetung Utara] [Rajabasa]
  [Berikutnya ▶]
  [Kembali]
Siti: Rajabasa
Bot: Apa pendidikan terakhir yang sudah Anda tamatkan?
  [SD] [SMP] [SMA]
  [SMK] [D1–D3] [S1/D4]
  [S2]
  [Kembali]
Siti: SMA
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Siti: 081200000019
Bot: Nomor 0812-0000-0019 sudah kami catat. Jika keliru, nanti dapat Anda ubah sebelum dikirim.
  {}
Bot: Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

  Halaman 1 dari 3
  [Teknik Las]
  [Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [Teknik Elektronika]
  [Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Bidang Lain ▶]
  [Selesai]
  [Kembali]
Siti: las
Bot: Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

  Pilihan Anda: Teknik Las

  Halaman 1 dari 3
  [✓ Teknik Las]
  [Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [Teknik Elektronika]
  [Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Bidang Lain ▶]
  [Selesai]
  [Kembali]
Siti: selesai
Bot: Mohon periksa sebelum dikirim:

  Nama: Budi Contoh
  NIK: 3273••••••••9991
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: laki-laki
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0019 (diketik)
  Bidang: Teknik Las

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Siti: kirim
Bot: Terima kasih, Budi Contoh. Pendaftaran Anda sudah kami terima dengan nomor LPG-000002.

  Kelas yang sedang dibuka ada di bawah ini. Jika Anda juga ingin dikabari tentang kelas berikutnya di bidang Anda, ketuk Terima Info Pelatihan.

  Untuk melihat perkembangan, ketuk /status.
  [Terima Info Pelatihan]
  [Status Saya]
Bot: Sekarang kami melayani Budi Contoh di obrolan ini. Untuk kembali ke Siti Aminah, ketuk Ganti Orang.
  [Ganti Orang]
Bot: Di bidang Anda sedang dibuka 1 kelas:

  Plate Welder SMAW 1G, BLK Metro
  Mulai 8 Februari 2027. Pendaftaran sampai 13 Januari 2027.
  Kuota: 16, pendaftar: 1

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Metro]
  [Semua Kelas]
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8 Februari–19 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
@ 2027-01-21 09:00
Bot: Untuk Siti Aminah:

  Tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Apakah Anda dapat hadir?
  [Hadir] [Tidak Bisa] [Belum Tahu]
Bot: Untuk Budi Contoh:

  Tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Apakah Anda dapat hadir?
  [Hadir] [Tidak Bisa] [Belum Tahu]
Bot ke Rina: Masa pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) berakhir dan sudah kami tutup, dengan 2 pendaftar aktif.
  [Lihat Kelas]
Siti: hadir
Bot: Siti Aminah (LMR-000001), tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Apakah dapat hadir?
  [Hadir] [Tidak Bisa] [Belum Tahu]
Bot: Budi Contoh (LMR-000002), tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Apakah dapat hadir?
  [Hadir] [Tidak Bisa] [Belum Tahu]
= answers about tests: - | -
Siti: [Hadir]
Bot (info): Tersimpan
Bot (ubah): Terima kasih, kami tunggu di tes Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
Siti: [Hadir] @lama
Bot (info): Tersimpan
Bot (ubah): Terima kasih, kami tunggu di tes Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
= answers about tests: yes | yes
