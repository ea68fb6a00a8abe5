# Persetujuan layanan ditarik: petugas tahu, dan jawaban dijanjikan
@ 2026-03-02 09:00
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
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
Siti: [Tarik Persetujuan]
Bot: Tarik persetujuan untuk layanan pelatihan? Setelah itu data Anda tidak kami pakai lagi untuk seleksi, info, atau perusahaan. Data Anda belum terhapus, dan persetujuan dapat Anda berikan lagi di /data.

  Untuk melanjutkan, ketuk Ya, Tarik Persetujuan.
  [Ya, Tarik Persetujuan]
  [Tidak Jadi]
Siti: ya
Bot: Tarik persetujuan untuk layanan pelatihan? Setelah itu data Anda tidak kami pakai lagi untuk seleksi, info, atau perusahaan. Data Anda belum terhapus, dan persetujuan dapat Anda berikan lagi di /data.

  Untuk melanjutkan, ketuk Ya, Tarik Persetujuan.
  [Ya, Tarik Persetujuan]
  [Tidak Jadi]
Siti: [Ya, Tarik Persetujuan]
Bot: Persetujuan Anda sudah ditarik. Petugas kami beri tahu dengan nomor PM-000001, dan pemrosesan data Anda kami hentikan paling lambat 3 × 24 jam. Untuk memberi persetujuan lagi atau menghapus data, ketuk /data.
Bot ke Petugas: Permintaan baru PM-000001: persetujuan ditarik, hentikan pemrosesan paling lambat 3 × 24 jam.
  Dari: Siti Aminah

  Ketuk Selesai jika sudah ditangani. Semua permintaan: /petugas
  [Selesai PM-000001]
= people in service: 0
= open requests: 1
Siti: /status
Bot: Siti Aminah, Anda terdaftar dengan nomor LPG-000001 sejak 2 Maret 2026.

  Bidang yang Anda minati: Teknik Las.

  Persetujuan layanan sudah Anda tarik, jadi data Anda tidak kami pakai untuk seleksi. Untuk memberi persetujuan lagi, ketuk Persetujuan.

  Ada pertanyaan? Ketuk Tanya Petugas.
  [Persetujuan]
  [Data Saya] [Tanya Petugas]
