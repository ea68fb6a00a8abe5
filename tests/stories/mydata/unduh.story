# Data diunduh: satu berkas untuk dibaca, satu untuk mesin
@ 2026-03-02 09:00
! Siti terdaftar
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
  Terdaftar sejak: 2 Maret 2026

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
Siti: [Unduh Data]
Bot (berkas): data-saya-LPG-000001.txt — Salinan data Anda untuk dibaca. Berkas ini memuat NIK lengkap; simpan baik-baik.
Bot (berkas): data-saya-LPG-000001.json — Salinan yang sama dalam bentuk JSON, untuk dibaca komputer.
