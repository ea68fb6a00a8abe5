# Satu dari dua orang menghapus datanya: yang lain tetap, dengan pertanyaannya
@ 2026-03-02 09:00
! Siti terdaftar
Petugas: /start
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Siti: petugas
Bot: Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: Kapan kelas las dibuka?
Bot: Pertanyaan dari Siti Aminah:

  “Kapan kelas las dibuka?”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Siti: [Kirim]
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000001. Jawabannya datang di sini paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
Bot ke Petugas: Pertanyaan baru TN-000001
  Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB

  “Kapan kelas las dibuka?”

  Mohon dijawab paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
  [Jawab]
Siti: <tekan k:another>
Bot: Silakan berikan HP ini kepada anggota keluarga yang akan didaftarkan: persetujuan dan jawabannya harus dari orangnya sendiri. Data Siti Aminah tidak berubah.
Bot: Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini gratis.

  Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

  Apakah Anda setuju?
  [Setuju] [Baca Selengkapnya]
  [Tidak]
Siti: [Setuju]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
Siti: Budi Contoh
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: 3273011508989991
Bot (hapus): pesan Siti
Bot: Menurut NIK, Anda lahir 15 Agustus 1998, laki-laki. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

  Di kabupaten atau kota mana Anda tinggal sekarang? Ketuk salah satu tombol, atau ketik namanya.
  [Lampung Selatan] [Lampung Tengah]
  [Lampung Utara] [Lampung Barat]
  [Tulang Bawang] [Tanggamus]
  [Lampung Timur] [Way Kanan]
  [Pesawaran] [Pringsewu]
  [Mesuji] [Tulang Bawang Barat]
  [Pesisir Barat] [Kota Bandar Lampung]
  [Kota Metro]
  [Di Luar Lampung]
  [Kembali]
Siti: Bandar Lampung
Bot: Di kecamatan mana di Kota Bandar Lampung Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.

  Halaman 1 dari 2
  [Kedaton] [Sukarame]
  [Tanjungkarang Barat] [Panjang]
  [Tanjungkarang Timur] [Tanjungkarang Pusat]
  [Telukbetung Selatan] [Telukbetung Barat]
  [Telukbetung Utara] [Rajabasa]
  [Berikutnya ▶]
  [Kembali]
Siti: Rajabasa
Bot: Apa pendidikan terakhir yang sudah Anda tamatkan?
  [SD] [SMP] [SMA]
  [SMK] [D1–D3] [S1/D4]
  [S2]
  [Kembali]
Siti: SMA
Bot: Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.
  {Bagikan Nomor HP}
  {Kembali}
Siti: 081200000019
Bot: Nomor 0812-0000-0019 sudah kami catat. Jika keliru, nanti dapat Anda ubah sebelum dikirim.
  {}
Bot: Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

  Halaman 1 dari 3
  [Teknik Las]
  [Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [Teknik Elektronika]
  [Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Bidang Lain ▶]
  [Selesai]
  [Kembali]
Siti: las
Bot: Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

  Pilihan Anda: Teknik Las

  Halaman 1 dari 3
  [✓ Teknik Las]
  [Garmen Apparel (Menjahit)]
  [Teknologi Informasi dan Komunikasi]
  [Teknik Elektronika]
  [Teknik Listrik]
  [Tata Kecantikan dan Tata Rias]
  [Bidang Lain ▶]
  [Selesai]
  [Kembali]
Siti: selesai
Bot: Mohon periksa sebelum dikirim:

  Nama: Budi Contoh
  NIK: 3273••••••••9991
  Tanggal lahir: 15 Agustus 1998
  Jenis kelamin: laki-laki
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0019 (diketik)
  Bidang: Teknik Las

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Siti: kirim
Bot: Terima kasih, Budi Contoh. Pendaftaran Anda sudah kami terima dengan nomor LPG-000002.

  Saat ini belum ada kelas yang dibuka di bidang Anda. Jika Anda ingin dikabari di sini saat kelasnya dibuka, ketuk Terima Info Pelatihan.

  Untuk melihat perkembangan, ketuk /status.
  [Terima Info Pelatihan]
  [Status Saya]
Bot: Sekarang kami melayani Budi Contoh di obrolan ini. Untuk kembali ke Siti Aminah, ketuk Ganti Orang.
  [Ganti Orang]
Siti: petugas
Bot: Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: Apakah ada kelas sore?
Bot: Pertanyaan dari Budi Contoh:

  “Apakah ada kelas sore?”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Siti: [Kirim]
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000002. Jawabannya datang di sini paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
Bot ke Petugas: Pertanyaan baru TN-000002
  Budi Contoh · umum · Senin, 2 Maret 2026, pukul 09.00 WIB

  “Apakah ada kelas sore?”

  Mohon dijawab paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
  [Jawab]
= questions: 2
Siti: <tekan d:delete>
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
Siti: [Hapus Selamanya]
Bot: Semua data Anda sudah kami hapus. Terima kasih sudah memakai layanan ini. Jika nanti ingin mendaftar lagi, ketuk /daftar.
Bot: Baik, sekarang kami melayani Siti Aminah. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
= names: Siti Aminah
= chats: 1
= questions: 1
Siti: /status
Bot: Siti Aminah, Anda terdaftar dengan nomor LPG-000001 sejak 2 Maret 2026.

  Bidang yang Anda minati: Teknik Las.

  Berikutnya: menunggu kelas dibuka. Tanggalnya belum ada. Agar kami kabari begitu ada kelas di bidang Anda, ketuk Terima Info Pelatihan.

  Ada pertanyaan? Ketuk Tanya Petugas.
  [Terima Info Pelatihan]
  [Data Saya] [Tanya Petugas]
Petugas: <tekan q:answer=1>
Bot: Silakan tulis jawaban untuk TN-000001 dalam satu pesan.

  Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB

  “Kapan kelas las dibuka?”
  [Tidak Jadi]
Petugas: Bulan April.
Bot: Jawaban untuk Siti Aminah, pertanyaan TN-000001:

  “Bulan April.”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Petugas: [Kirim]
Bot: Jawaban untuk TN-000001 sudah kami kirim.
  [Pertanyaan]
Bot ke Siti: Jawaban petugas atas pertanyaan Anda TN-000001:

  Bulan April.

  Pertanyaan Anda: “Kapan kelas las dibuka?”
  [Tanya Lagi]
Siti: <tekan d:delete>
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
Siti: [Hapus Selamanya]
Bot: Semua data Anda sudah kami hapus. Terima kasih sudah memakai layanan ini. Jika nanti ingin mendaftar lagi, ketuk /daftar.
= people: 0
= questions: 0
