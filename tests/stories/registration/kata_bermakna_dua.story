# "btl" bisa betul, bisa batal: ditanyakan
@ 2026-03-02 09:00
! Siti sampai bidang
Siti: btl
Bot: Maaf, “btl” dapat berarti betul dan dapat berarti batal. Mana yang Anda maksud? Silakan tulis lengkap, atau ketuk salah satu tombol.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Benar, Kirim]
  [Kembali]
Siti: betul
Bot: Terima kasih, Siti Aminah. Pendaftaran Anda sudah kami terima dengan nomor LPG-000001.

  Saat ini belum ada kelas yang dibuka di bidang Anda. Jika Anda ingin dikabari di sini saat kelasnya dibuka, ketuk Terima Info Pelatihan.

  Untuk melihat perkembangan, ketuk /status.
  [Terima Info Pelatihan]
  [Status Saya]
= people: 1
