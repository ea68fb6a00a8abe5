# Setiap persetujuan punya tombolnya sendiri
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
Siti: [Persetujuan]
Bot: Persetujuan Anda untuk setiap tujuan. Ketuk untuk mengubahnya.

  ✓ berarti Anda setuju, ✗ berarti tidak.
  [✓ Layanan Pelatihan]
  [✗ Info Pelatihan dan Lowongan]
  [✗ Kirim Data ke Perusahaan]
  [Kembali ke Data Saya]
Siti: [✗ Info Pelatihan dan Lowongan]
Bot (info): Tersimpan
Bot (ubah): Persetujuan Anda untuk setiap tujuan. Ketuk untuk mengubahnya.

  ✓ berarti Anda setuju, ✗ berarti tidak.
  [✓ Layanan Pelatihan]
  [✓ Info Pelatihan dan Lowongan]
  [✗ Kirim Data ke Perusahaan]
  [Kembali ke Data Saya]
Siti: [✓ Info Pelatihan dan Lowongan]
Bot (info): Tersimpan
Bot (ubah): Persetujuan Anda untuk setiap tujuan. Ketuk untuk mengubahnya.

  ✓ berarti Anda setuju, ✗ berarti tidak.
  [✓ Layanan Pelatihan]
  [✗ Info Pelatihan dan Lowongan]
  [✗ Kirim Data ke Perusahaan]
  [Kembali ke Data Saya]
= consents granted: 2
= consents taken back: 1
