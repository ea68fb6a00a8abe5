# DLG-01: tombol kirim, tombol bidang, dan tombol yang mengubah kartu diketuk dua kali
@ 2026-03-02 09:00
! Siti sampai nomor
Siti: + [Bidang Lain ▶]
Siti: + [Bidang Lain ▶]
Bot (ubah): Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

  Halaman 2 dari 3
  [Teknik Otomotif]
  [Bisnis dan Manajemen]
  [Pariwisata dan Perhotelan]
  [Teknik Pendingin (Refrigerasi)]
  [Teknik Manufaktur]
  [Bangunan dan Perkayuan]
  [◀ Bidang Sebelumnya] [Bidang Lain ▶]
  [Selesai]
  [Kembali]
Bot (ditolak): 400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message
Siti: [◀ Bidang Sebelumnya]
Bot (ubah): Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

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
! tolak editMessageText 400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message
Siti: [Teknik Las]
Bot (info): Ditambahkan
Bot (ditolak): 400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message
Siti: [Selesai]
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah
  NIK: 1871••••••••0001
  Tanggal lahir: 8 Maret 2001
  Jenis kelamin: perempuan
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Teknik Las

  Apakah semuanya sudah benar?
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Siti: + [Benar, Kirim]
Siti: + [Benar, Kirim]
Bot: Terima kasih, Siti Aminah. Pendaftaran Anda sudah kami terima dengan nomor LPG-000001.

  Saat ini belum ada kelas yang dibuka. Jika Anda ingin dikabari di sini saat kelas di bidang Anda dibuka, ketuk Terima Info Pelatihan.

  Untuk melihat perkembangan, ketuk /status.
  [Terima Info Pelatihan]
  [Status Saya]
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Siti Aminah. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Bahasa] [Bantuan]
= people: 1
= consents granted: 1
= outbox waiting: 0
