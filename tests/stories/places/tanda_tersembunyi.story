# Tanda arah dan tanda tanpa lebar tidak masuk ke nama; program tidak boleh kembar juga saat diganti namanya
@ 2026-03-02 09:00
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: <tekan p:centre=3>
Bot: BLK Metro
  Singkatan: MTR
  Wilayah: Kota Metro
  Alamat: Banjarsari, Metro Utara
  Telepon: belum diisi
  [Ubah Nama] [Ubah Singkatan]
  [Ubah Wilayah] [Ubah Alamat]
  [Ubah Telepon]
  [Nonaktifkan]
  [Lihat BLK]
Petugas: [Ubah Nama]
Bot: Ketik nama BLK, misalnya BLK Metro.

  Sekarang: BLK Metro
  [Tidak Jadi]
Petugas: BLK ‮orteM‬ ⁦Kota⁩​
Bot: BLK orteM Kota
  Singkatan: MTR
  Wilayah: Kota Metro
  Alamat: Banjarsari, Metro Utara
  Telepon: belum diisi
  [Ubah Nama] [Ubah Singkatan]
  [Ubah Wilayah] [Ubah Alamat]
  [Ubah Telepon]
  [Nonaktifkan]
  [Lihat BLK]
= places: BLK Bandar Lampung | BLK Kalianda | BLK orteM Kota | BLK Kotabumi
Petugas: <tekan p:field=las>
Bot: Teknik Las: 6 program ditawarkan. Ketuk program untuk melihat atau mengubahnya.
  [Las SMAW]
  [Las SMAW 1G]
  [Las SMAW 2F]
  [Las SMAW 3G]
  [Plate Welder SMAW 1G]
  [Plate Welder SMAW 3G-UP/PF]
  [Ubah Nama] [Tambah Program]
  [Lihat Bidang]
Petugas: [Las SMAW 2F]
Bot: Las SMAW 2F
  Bidang: Teknik Las
  JP: belum diisi
  Hari: 23
  [Ubah Nama] [Ubah Bidang]
  [Ubah JP] [Ubah Hari]
  [Nonaktifkan]
  [Lihat Program]
Petugas: [Ubah Nama]
Bot: Ketik nama program pelatihan, seperti yang akan dibaca pencari kerja.

  Sekarang: Las SMAW 2F
  [Tidak Jadi]
Petugas: las smaw 3g
Bot: Nama itu sudah dipakai. Silakan ketik nama lain.
  [Tidak Jadi]
Petugas: Las ‏SMAW 3G‬
Bot: Nama itu sudah dipakai. Silakan ketik nama lain.
  [Tidak Jadi]
Petugas: Las SMAW 4G
Bot: Las SMAW 4G
  Bidang: Teknik Las
  JP: belum diisi
  Hari: 23
  [Ubah Nama] [Ubah Bidang]
  [Ubah JP] [Ubah Hari]
  [Nonaktifkan]
  [Lihat Program]
# Ke bidang yang sudah punya program bernama sama
Petugas: <tekan p:field=garmen-menjahit>
Bot: Garmen Apparel (Menjahit): 4 program ditawarkan. Ketuk program untuk melihat atau mengubahnya.
  [Menjahit]
  [Menjahit Pakaian Anak]
  [Menjahit Pakaian Wanita Dewasa]
  [Menjahit Pakaian dengan Mesin]
  [Ubah Nama] [Tambah Program]
  [Lihat Bidang]
Petugas: [Tambah Program]
Bot: Ketik nama program pelatihan, seperti yang akan dibaca pencari kerja.
  [Tidak Jadi]
Petugas: Las SMAW 3G
Bot: Program Las SMAW 3G sudah ditambahkan. JP dan jumlah harinya dapat diisi di kartunya.
  [Lihat Program]
Petugas: [Lihat Program]
Bot: Garmen Apparel (Menjahit): 5 program ditawarkan. Ketuk program untuk melihat atau mengubahnya.
  [Las SMAW 3G]
  [Menjahit]
  [Menjahit Pakaian Anak]
  [Menjahit Pakaian Wanita Dewasa]
  [Menjahit Pakaian dengan Mesin]
  [Ubah Nama] [Tambah Program]
  [Lihat Bidang]
Petugas: [Las SMAW 3G]
Bot: Las SMAW 3G
  Bidang: Garmen Apparel (Menjahit)
  JP: belum diisi
  Hari: belum diisi
  [Ubah Nama] [Ubah Bidang]
  [Ubah JP] [Ubah Hari]
  [Nonaktifkan]
  [Lihat Program]
Petugas: [Ubah Bidang]
Bot: Ketik nama bidang untuk program ini.

  Sekarang: Garmen Apparel (Menjahit)
  [Tidak Jadi]
Petugas: Teknik Las
Bot: Di bidang itu sudah ada program dengan nama yang sama. Ketik bidang lain, atau ganti dulu namanya.
  [Tidak Jadi]
