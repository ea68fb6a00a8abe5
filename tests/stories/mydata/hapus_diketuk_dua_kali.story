# Setiap tombol diketuk dua kali: kedua langkah tetap terjadi, dan data terhapus
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
Siti: [Hapus Data]
Bot: Hapus semua data Anda? Nama, NIK, nomor HP, jawaban lain, dan permintaan Anda akan hilang dan tidak dapat dikembalikan.

  Anda belum pernah mengikuti kelas, jadi tidak ada yang wajib kami simpan sebagai arsip. Yang tersisa hanya hitungan jumlah pendaftar, tanpa nama.

  Penghapusan terdiri atas dua langkah. Ini langkah pertama.
  [Ya, Hapus Data Saya]
  [Tidak Jadi]
Siti: [Hapus Data]
Bot: Hapus semua data Anda? Nama, NIK, nomor HP, jawaban lain, dan permintaan Anda akan hilang dan tidak dapat dikembalikan.

  Anda belum pernah mengikuti kelas, jadi tidak ada yang wajib kami simpan sebagai arsip. Yang tersisa hanya hitungan jumlah pendaftar, tanpa nama.

  Penghapusan terdiri atas dua langkah. Ini langkah pertama.
  [Ya, Hapus Data Saya]
  [Tidak Jadi]
Siti: [Ya, Hapus Data Saya]
Bot: Ini langkah terakhir. Setelah ini data Anda tidak dapat dikembalikan.

  Ketuk Hapus Selamanya, atau ketik HAPUS. Jika ragu, ketuk Tidak Jadi.
  [Hapus Selamanya]
  [Tidak Jadi]
Siti: [Ya, Hapus Data Saya]
Bot: Ini langkah terakhir. Setelah ini data Anda tidak dapat dikembalikan.

  Ketuk Hapus Selamanya, atau ketik HAPUS. Jika ragu, ketuk Tidak Jadi.
  [Hapus Selamanya]
  [Tidak Jadi]
Siti: [Hapus Selamanya]
Bot: Semua data Anda sudah kami hapus. Terima kasih sudah memakai layanan ini. Jika nanti ingin mendaftar lagi, ketuk /daftar.
= people: 0
