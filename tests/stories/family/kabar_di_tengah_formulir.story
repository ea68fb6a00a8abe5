# HP diserahkan di tengah formulir: data dan jawaban untuk pemiliknya menyebut namanya
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
Siti: /data
Bot: Data Siti Aminah dengan nomor pendaftaran LPG-000001:

  Nama: Siti Aminah
  NIK: 1871••••••••0001
  Tanggal lahir: 8 Maret 2001
  Jenis kelamin: perempuan
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Data ini milik Siti Aminah, bukan milik orang yang sedang didaftarkan. Untuk mengubahnya, selesaikan dulu pendaftaran di bawah, atau keluar dengan /batal.
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: <tekan d:delete>
Bot: Data Siti Aminah dengan nomor pendaftaran LPG-000001:

  Nama: Siti Aminah
  NIK: 1871••••••••0001
  Tanggal lahir: 8 Maret 2001
  Jenis kelamin: perempuan
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Data ini milik Siti Aminah, bukan milik orang yang sedang didaftarkan. Untuk mengubahnya, selesaikan dulu pendaftaran di bawah, atau keluar dengan /batal.
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Petugas: [Jawab]
Bot: Silakan tulis jawaban untuk TN-000001 dalam satu pesan.

  Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB

  “Kapan kelas las dibuka?”
  [Tidak Jadi]
Petugas: Kelas las dibuka bulan depan.
Bot: Jawaban untuk Siti Aminah, pertanyaan TN-000001:

  “Kelas las dibuka bulan depan.”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Petugas: [Kirim]
Bot: Jawaban untuk TN-000001 sudah kami kirim.
  [Pertanyaan]
Bot ke Siti: Untuk Siti Aminah:

  Jawaban petugas atas pertanyaan Anda TN-000001:

  Kelas las dibuka bulan depan.

  Pertanyaan Anda: “Kapan kelas las dibuka?”
  [Tanya Lagi]
