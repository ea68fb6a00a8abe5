# Hadir tes dijawab dengan ketikan: hadir, tidak, belum tahu; kata yang sama tanpa pertanyaan tidak berarti apa-apa
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-08, minimal 0, tes 2027-01-25 08:00
! Siti terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 8 Februari–19 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 13 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
# Belum ditanya
Siti: hadir
Bot: Maaf, kami belum memahami pesan itu. Silakan pilih salah satu tombol di bawah. Untuk berbicara dengan petugas, ketik PETUGAS. Petugas membalas pada hari kerja, pukul 08.00–15.30 WIB.
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
@ 2027-01-21 09:00
Bot: Tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Apakah Anda dapat hadir?
  [Hadir] [Tidak Bisa] [Belum Tahu]
Bot ke Rina: Masa pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) berakhir dan sudah kami tutup, dengan 1 pendaftar aktif.
  [Lihat Kelas]
Siti: belum tahu min
Bot: Baik. Tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Begitu Anda tahu, ketuk Hadir atau Tidak Bisa.
  [Hadir] [Tidak Bisa]
= answers about tests: unsure
Siti: ya
Bot: Terima kasih, kami tunggu di tes Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
= answers about tests: yes
# Sudah dijawab: ya dan tidak untuk pertanyaan lain tidak mengubahnya, kata hadir masih
Siti: tidak
Bot: Maaf, kami belum memahami pesan itu. Silakan pilih salah satu tombol di bawah. Untuk berbicara dengan petugas, ketik PETUGAS. Petugas membalas pada hari kerja, pukul 08.00–15.30 WIB.
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
= answers about tests: yes
Siti: gak bisa hadir
Bot: Terima kasih sudah memberi tahu. Tanpa mengikuti tes, Anda tidak dapat diterima di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).

  Ingin melepas tempat Anda, atau bicara dengan petugas? Jika ternyata bisa, ketuk Hadir.
  [Hadir] [Belum Tahu]
  [Mengundurkan Diri] [Tanya Petugas]
= answers about tests: no
Siti: saya hadir
Bot: Terima kasih, kami tunggu di tes Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
= answers about tests: yes
Siti: hadir
Bot: Terima kasih, kami tunggu di tes Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
= answers about tests: yes
@ 2027-01-25 06:30
Bot: Hari ini tes untuk Plate Welder SMAW 1G, BLK Metro (MTR-2027-01): Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK.

  Anda sudah menjawab akan hadir; kami tunggu. Jika ternyata berhalangan, ketuk Tidak Bisa.
  [Tidak Bisa] [Belum Tahu]
@ 2027-01-25 08:00
# Tes sudah dimulai
Siti: hadir
Bot: Maaf, kami belum memahami pesan itu. Silakan pilih salah satu tombol di bawah. Untuk berbicara dengan petugas, ketik PETUGAS. Petugas membalas pada hari kerja, pukul 08.00–15.30 WIB.
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
