# Tanpa persetujuan layanan tidak ada pendaftaran kelas
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01
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
  Terdaftar sejak: 5 Januari 2027

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
Siti: [Tarik Persetujuan]
Bot: Tarik persetujuan untuk layanan pelatihan? Setelah itu data Anda tidak kami pakai lagi untuk seleksi, info, atau perusahaan. Data Anda belum terhapus, dan persetujuan dapat Anda berikan lagi di /data.

  Untuk melanjutkan, ketuk Ya, Tarik Persetujuan.
  [Ya, Tarik Persetujuan]
  [Tidak Jadi]
Siti: [Ya, Tarik Persetujuan]
Bot: Persetujuan Anda sudah ditarik. Petugas kami beri tahu dengan nomor PM-000001, dan pemrosesan data Anda kami hentikan paling lambat 3 × 24 jam. Untuk memberi persetujuan lagi atau menghapus data, ketuk /data.
Bot ke Petugas (ditolak): 400 Bad Request: chat not found
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

  Persetujuan layanan sudah Anda tarik, jadi data Anda tidak kami pakai untuk seleksi. Untuk mendaftar kelas, beri persetujuan lagi lewat tombol Persetujuan.
  [Persetujuan]
  [Kelas Lain]
  [Tanya Petugas]
Siti: <tekan t:apply=1.m>
Bot: Persetujuan layanan sudah Anda tarik, jadi data Anda tidak kami pakai untuk seleksi. Untuk mendaftar kelas, beri persetujuan lagi lewat tombol Persetujuan.
  [Persetujuan]
= applications: 0
