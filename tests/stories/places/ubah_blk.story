# Admin menambah BLK, mengubahnya, menonaktifkannya, dan mengaktifkannya lagi
@ 2026-03-02 09:00
Petugas: /start
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: <tekan p:open>
Bot: Apa yang ingin Anda ubah? Perubahan langsung berlaku dan tercatat.
  [Lihat BLK]
  [Lihat Bidang]
  [Hari Libur]
Petugas: [Lihat BLK]
Bot: BLK yang ada. Ketuk salah satu untuk melihat atau mengubahnya.
  [BLK Bandar Lampung]
  [BLK Kalianda]
  [BLK Metro]
  [BLK Kotabumi]
  [Tambah BLK]
Petugas: [Tambah BLK]
Bot: Ketik nama BLK, misalnya BLK Metro.
  [Tidak Jadi]
Petugas: BLK metro
Bot: Nama itu sudah dipakai. Silakan ketik nama lain.
  [Tidak Jadi]
Petugas: BLK Tulang Bawang
Bot: Ketik singkatan BLK Tulang Bawang, tiga huruf, misalnya MTR. Kode kelasnya diawali huruf itu.
  [Tidak Jadi]
Petugas: MTR
Bot: Singkatan itu sudah dipakai BLK Metro. Silakan ketik singkatan lain.
  [Tidak Jadi]
Petugas: tulang
Bot: Singkatan terdiri atas tiga huruf A–Z, misalnya MTR. Silakan ketik lagi.
  [Tidak Jadi]
Petugas: tlb
Bot: BLK Tulang Bawang sudah ditambahkan. Wilayah, alamat, dan telepon dapat diisi di kartunya.
  [Lihat BLK]
= centres: 5
Petugas: [Lihat BLK]
Bot: BLK yang ada. Ketuk salah satu untuk melihat atau mengubahnya.
  [BLK Bandar Lampung]
  [BLK Kalianda]
  [BLK Metro]
  [BLK Kotabumi]
  [BLK Tulang Bawang]
  [Tambah BLK]
Petugas: [BLK Tulang Bawang]
Bot: BLK Tulang Bawang
  Singkatan: TLB
  Wilayah: belum diisi
  Alamat: belum diisi
  Telepon: belum diisi
  [Ubah Nama] [Ubah Singkatan]
  [Ubah Wilayah] [Ubah Alamat]
  [Ubah Telepon]
  [Nonaktifkan]
  [Lihat BLK]
Petugas: [Ubah Wilayah]
Bot: Ketik kabupaten atau kota tempat BLK ini. Ketik - untuk mengosongkan.
  [Tidak Jadi]
Petugas: Surabaya
Bot: Kabupaten atau kota itu belum kami temukan di Lampung. Silakan ketik lagi, misalnya Kota Metro.
  [Tidak Jadi]
Petugas: tulang bawang
Bot: BLK Tulang Bawang
  Singkatan: TLB
  Wilayah: Kabupaten Tulang Bawang
  Alamat: belum diisi
  Telepon: belum diisi
  [Ubah Nama] [Ubah Singkatan]
  [Ubah Wilayah] [Ubah Alamat]
  [Ubah Telepon]
  [Nonaktifkan]
  [Lihat BLK]
Petugas: [Ubah Telepon]
Bot: Ketik nomor telepon BLK ini dengan kode daerah, misalnya 0725 000000. Ketik - untuk mengosongkan.
  [Tidak Jadi]
Petugas: 0726 000000
Bot: BLK Tulang Bawang
  Singkatan: TLB
  Wilayah: Kabupaten Tulang Bawang
  Alamat: belum diisi
  Telepon: +62726000000
  [Ubah Nama] [Ubah Singkatan]
  [Ubah Wilayah] [Ubah Alamat]
  [Ubah Telepon]
  [Nonaktifkan]
  [Lihat BLK]
Petugas: [Ubah Alamat]
Bot: Ketik alamat BLK ini. Ketik - untuk mengosongkan.
  [Tidak Jadi]
Petugas: <stiker>
Bot: Mohon ketik jawabannya dengan huruf atau angka.
  [Tidak Jadi]
Petugas: Jalan Contoh 1
Bot: BLK Tulang Bawang
  Singkatan: TLB
  Wilayah: Kabupaten Tulang Bawang
  Alamat: Jalan Contoh 1
  Telepon: +62726000000
  [Ubah Nama] [Ubah Singkatan]
  [Ubah Wilayah] [Ubah Alamat]
  [Ubah Telepon]
  [Nonaktifkan]
  [Lihat BLK]
Petugas: [Ubah Alamat]
Bot: Ketik alamat BLK ini. Ketik - untuk mengosongkan.

  Sekarang: Jalan Contoh 1
  [Tidak Jadi]
Petugas: -
Bot: BLK Tulang Bawang
  Singkatan: TLB
  Wilayah: Kabupaten Tulang Bawang
  Alamat: belum diisi
  Telepon: +62726000000
  [Ubah Nama] [Ubah Singkatan]
  [Ubah Wilayah] [Ubah Alamat]
  [Ubah Telepon]
  [Nonaktifkan]
  [Lihat BLK]
Petugas: [Ubah Nama]
Bot: Ketik nama BLK, misalnya BLK Metro.

  Sekarang: BLK Tulang Bawang
  [Tidak Jadi]
Petugas: BLK Menggala
Bot: BLK Menggala
  Singkatan: TLB
  Wilayah: Kabupaten Tulang Bawang
  Alamat: belum diisi
  Telepon: +62726000000
  [Ubah Nama] [Ubah Singkatan]
  [Ubah Wilayah] [Ubah Alamat]
  [Ubah Telepon]
  [Nonaktifkan]
  [Lihat BLK]
Petugas: [Nonaktifkan]
Bot: BLK Menggala
  Singkatan: TLB
  Wilayah: Kabupaten Tulang Bawang
  Alamat: belum diisi
  Telepon: +62726000000

  BLK ini nonaktif: tidak ditawarkan untuk kelas baru, tetapi tetap tertulis di kelas lama.
  [Ubah Nama] [Ubah Singkatan]
  [Ubah Wilayah] [Ubah Alamat]
  [Ubah Telepon]
  [Aktifkan Lagi]
  [Lihat BLK]
= centres: 4
Petugas: [Nonaktifkan]
Bot: BLK Menggala
  Singkatan: TLB
  Wilayah: Kabupaten Tulang Bawang
  Alamat: belum diisi
  Telepon: +62726000000

  BLK ini nonaktif: tidak ditawarkan untuk kelas baru, tetapi tetap tertulis di kelas lama.
  [Ubah Nama] [Ubah Singkatan]
  [Ubah Wilayah] [Ubah Alamat]
  [Ubah Telepon]
  [Aktifkan Lagi]
  [Lihat BLK]
Petugas: [Aktifkan Lagi]
Bot: BLK Menggala
  Singkatan: TLB
  Wilayah: Kabupaten Tulang Bawang
  Alamat: belum diisi
  Telepon: +62726000000
  [Ubah Nama] [Ubah Singkatan]
  [Ubah Wilayah] [Ubah Alamat]
  [Ubah Telepon]
  [Nonaktifkan]
  [Lihat BLK]
= centres: 5
= audit actions: centre_added | centre_changed | centre_changed | centre_changed | centre_changed | centre_changed | centre_retired | centre_restored
