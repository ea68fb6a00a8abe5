# NIK orang lain tidak dapat menjadi NIK sendiri
@ 2026-03-02 09:00
! Siti terdaftar
! Budi terdaftar
Budi: /data
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
Budi: [Ubah NIK]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Budi: 1871994803010001
Bot (hapus): pesan Budi
Bot: NIK ini sudah pernah didaftarkan. Jika itu akun Anda, ketuk Pulihkan Akun. Jika Anda belum pernah mendaftar, ketuk Hubungi Petugas agar kami periksa. Demi keamanan, data akun tersebut tidak kami tampilkan di sini.
  [Pulihkan Akun]
  [Hubungi Petugas]
  [Perbaiki NIK]
  [Kembali]
Budi: [Kembali]
Bot: Baik, tidak ada yang diubah.
  [Data Saya]
Budi: /batal
Bot: Tidak ada yang sedang berjalan, jadi tidak ada yang perlu dibatalkan.
  [Bantuan]
= people: 2
