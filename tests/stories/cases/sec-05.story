# SEC-05: nomor di dalam tombol tidak dipercaya begitu saja
@ 2026-03-02 09:00
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Siti: petugas
Bot: Permintaan Anda sudah kami teruskan kepada petugas dengan nomor PM-000001. Petugas membalas di Telegram pada hari kerja, pukul 08.00–15.30 WIB. Anda juga dapat datang ke BLK terdekat: Bandar Lampung, Kalianda, Metro, atau Kotabumi.
Bot ke Petugas: Permintaan baru PM-000001: pertanyaan kepada petugas.
  Dari: tanpa nama

  Ketuk Selesai jika sudah ditangani. Semua permintaan: /petugas
  [Selesai PM-000001]
! Budi terdaftar
Budi: <tekan s:close=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan s:close=0>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Budi: <tekan s:close=-1>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Budi: <tekan s:close=99999999999>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan s:close=17 OR 1=1>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Budi: <tekan s:close=>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Budi: <tekan d:delete-forever>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Budi Contoh
  NIK: 3273••••••••9991
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: laki-laki
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0012 (dibagikan dari Telegram)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
Budi: <tekan d:delete-yes>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Budi Contoh
  NIK: 3273••••••••9991
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: laki-laki
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0012 (dibagikan dari Telegram)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
Budi: <tekan d:withdraw-yes>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Budi Contoh
  NIK: 3273••••••••9991
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: laki-laki
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0012 (dibagikan dari Telegram)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
Budi: <tekan r:16:send>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Budi: <tekan r:9:region=9999>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Budi: <tekan r:11:district=187110>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Budi: <tekan r:15:skill=tidak-ada>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Budi: <tekan w:>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Budi: <tekan x>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
= people: 1
= open requests: 1
= people in service: 1
# Pendaftaran kelas milik Siti tidak dapat dilihat, ditarik, atau diubah oleh Budi
@ 2027-01-05 09:00
! Siti terdaftar
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01
! kelas BDL-2027-01: las, Bandar Lampung, buka 2027-01-04..2027-01-20, mulai 2027-02-15
! kelas BDL-2027-02: las, Bandar Lampung, buka 2027-01-04..2027-01-20, mulai 2027-02-15, status draft
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
Budi: <tekan a:show=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan a:withdraw=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan a:because=1.work>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan a:keep=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan a:swap=1.0>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan a:swap-to=1.2>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan a:swap-yes=1.2>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan a:second=1.0>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan a:second-to=1.2>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan a:second-none=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan a:show=99999999999>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan a:show=0>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Budi: <tekan a:withdraw=-1>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Budi: <tekan a:withdraw=17 OR 1=1>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Budi: <tekan a:withdraw=>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Budi: <tekan t:apply=3.m>
Bot: Kelas atau tautan itu tidak kami kenal atau sudah tidak berlaku. Yang sedang dibuka ada di bawah ini.
Bot: Kelas yang sedang dibuka: 2

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 1

  Plate Welder SMAW 1G, BLK Bandar Lampung
  Mulai 15 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Metro]
  [Plate Welder SMAW 1G, BLK Bandar Lampung]
  [Bidang] [BLK] [Dekat Saya]
Budi: <tekan t:class=99999999999.m>
Bot: Kelas atau tautan itu tidak kami kenal atau sudah tidak berlaku. Yang sedang dibuka ada di bawah ini.
Bot: Kelas yang sedang dibuka: 2

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 1

  Plate Welder SMAW 1G, BLK Bandar Lampung
  Mulai 15 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Metro]
  [Plate Welder SMAW 1G, BLK Bandar Lampung]
  [Bidang] [BLK] [Dekat Saya]
Budi: <tekan t:nearest=3.m>
Bot: Kelas atau tautan itu tidak kami kenal atau sudah tidak berlaku. Yang sedang dibuka ada di bawah ini.
Budi: /status
Bot: Budi Contoh, Anda terdaftar dengan nomor LPG-000001 sejak 2 Maret 2026.

  Bidang yang Anda minati: Teknik Las.

  Berikutnya: Anda belum mendaftar di kelas mana pun. Di bidang Anda sedang dibuka kelas di bawah ini; ketuk untuk melihat syaratnya.

  Ada pertanyaan? Ketuk Tanya Petugas.
  [Plate Welder SMAW 1G, BLK Metro]
  [Plate Welder SMAW 1G, BLK Bandar Lampung]
  [Terima Info Pelatihan]
  [Data Saya] [Tanya Petugas]
= applications: 1
= application states: applied
