# Persetujuan yang diketuk dua kali tetap seperti yang dimaksud
@ 2026-03-02 09:00
! Siti terdaftar
Siti: + [Terima Info Pelatihan]
Siti: + [Terima Info Pelatihan]
Bot: Baik, mulai sekarang Anda menerima info pelatihan dan lowongan: begitu ada kelas di bidang Anda, kami mengabari Anda di sini. Untuk berhenti kapan saja, ketuk /berhenti.
  [Status Saya]
Bot: Baik, mulai sekarang Anda menerima info pelatihan dan lowongan: begitu ada kelas di bidang Anda, kami mengabari Anda di sini. Untuk berhenti kapan saja, ketuk /berhenti.
  [Status Saya]
= people hearing announcements: 1
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
  [✓ Info Pelatihan dan Lowongan]
  [✗ Kirim Data ke Perusahaan]
  [Kembali ke Data Saya]
Siti: + [✗ Kirim Data ke Perusahaan]
Siti: + [✗ Kirim Data ke Perusahaan]
Bot (info): Tersimpan
Bot (ubah): Persetujuan Anda untuk setiap tujuan. Ketuk untuk mengubahnya.

  ✓ berarti Anda setuju, ✗ berarti tidak.
  [✓ Layanan Pelatihan]
  [✓ Info Pelatihan dan Lowongan]
  [✓ Kirim Data ke Perusahaan]
  [Kembali ke Data Saya]
Bot (info): Sudah dilakukan sebelumnya.
Bot (ditolak): 400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message
= consents granted: 3
= consents taken back: 0
