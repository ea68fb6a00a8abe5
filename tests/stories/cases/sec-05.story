# SEC-05: nomor di dalam tombol tidak dipercaya begitu saja
@ 2026-03-02 09:00
Petugas: /petugas
Bot: Tidak ada permintaan yang menunggu.
! Siti terdaftar
Siti: petugas
Bot: Permintaan Anda sudah kami teruskan kepada petugas dengan nomor PM-000001. Petugas membalas di Telegram pada hari kerja, pukul 08.00–15.30 WIB. Anda juga dapat datang ke BLK terdekat: Bandar Lampung, Kalianda, Metro, atau Kotabumi.
Bot ke Petugas: Permintaan baru PM-000001: pertanyaan kepada petugas.
  Dari: Siti Aminah

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
  [Bahasa] [Bantuan]
Budi: <tekan s:close=-1>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Bahasa] [Bantuan]
Budi: <tekan s:close=99999999999>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan s:close=17 OR 1=1>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Bahasa] [Bantuan]
Budi: <tekan s:close=>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Bahasa] [Bantuan]
Budi: <tekan d:delete-forever>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Data Anda dengan nomor pendaftaran LPG-000002:

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
Bot: Data Anda dengan nomor pendaftaran LPG-000002:

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
Bot: Data Anda dengan nomor pendaftaran LPG-000002:

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
  [Bahasa] [Bantuan]
Budi: <tekan r:9:region=9999>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Bahasa] [Bantuan]
Budi: <tekan r:11:district=187110>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Bahasa] [Bantuan]
Budi: <tekan r:15:skill=tidak-ada>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Bahasa] [Bantuan]
Budi: <tekan w:>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Bahasa] [Bantuan]
Budi: <tekan x>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Budi Contoh. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Bahasa] [Bantuan]
= people: 2
= open requests: 1
= people in service: 2
