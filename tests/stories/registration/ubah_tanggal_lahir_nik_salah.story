# Tanggal lahir lain dari NIK, dan NIK-nya yang salah ketik
@ 2026-03-02 09:00
! Siti sampai bidang
Siti: [Ubah Tanggal Lahir]
Bot: Kapan tanggal lahir Anda sesuai KTP? Tulis hari, bulan, lalu tahun.

  Contoh: 8 Maret 2001
  [Kembali]
Siti: 2 maret 1989
Bot: Data yang Anda tulis tampak berbeda dengan NIK. Hal itu memang terjadi pada sebagian KTP.

  Anda tulis: 2 Maret 1989, perempuan
  Menurut NIK: 8 Maret 2001, perempuan

  Jika yang Anda tulis sudah sama dengan KTP, ketuk Sama dengan KTP. Jika NIK salah ketik, ketuk Perbaiki.
  [Sama dengan KTP] [Perbaiki]
  [Kembali]
Siti: [Perbaiki]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: 3273014203899993
Bot (hapus): pesan Siti
Bot: Mohon periksa sebelum dikirim:

  Nama: Siti Aminah
  NIK: 3273••••••••9993
  Tanggal lahir: 2 Maret 1989
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
Siti: [Benar, Kirim]
Bot: Terima kasih, Siti Aminah. Pendaftaran Anda sudah kami terima dengan nomor LPG-000001.

  Saat ini belum ada kelas yang dibuka di bidang Anda. Jika Anda ingin dikabari di sini saat kelasnya dibuka, ketuk Terima Info Pelatihan.

  Untuk melihat perkembangan, ketuk /status.
  [Terima Info Pelatihan]
  [Status Saya]
= people differing from their NIK: 0
= birth dates: 1989-03-02 female
