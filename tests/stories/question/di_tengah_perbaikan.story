# Bertanya di tengah perbaikan data: sesudahnya pertanyaan yang terbuka muncul lagi
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
Siti: [Ubah Nama]
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
Siti: petugas
Bot: Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: Nama saya di KTP salah, bagaimana?
Bot: Pertanyaan dari Siti Aminah:

  “Nama saya di KTP salah, bagaimana?”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Siti: /bahasa
Bot: Bahasa apa yang ingin Anda pakai? · Which language would you like?
  [Bahasa Indonesia] [English]
Bot: Pertanyaan dari Siti Aminah:

  “Nama saya di KTP salah, bagaimana?”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Siti: [Kirim]
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000001. Jawabannya datang di sini paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
Bot: Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

  Contoh: Siti Aminah
  [Kembali]
Bot ke Petugas: Pertanyaan baru TN-000001
  Siti Aminah · umum · Senin, 2 Maret 2026, pukul 09.00 WIB

  “Nama saya di KTP salah, bagaimana?”

  Mohon dijawab paling lambat Selasa, 3 Maret 2026, pukul 09.00 WIB.
  [Jawab]
Siti: Siti Aminah Sari
Bot: Perubahan sudah kami simpan.
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Siti Aminah Sari
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
= questions: 1
= names: Siti Aminah Sari
