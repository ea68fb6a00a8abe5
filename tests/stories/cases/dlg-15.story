# DLG-15: pembaruan yang sudah ditangani datang lagi setelah mati, tiga kali
@ 2026-03-02 09:00
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
! Siti sampai bidang
! kill sebelum dikirim
Siti: [Benar, Kirim]
Bot: Terima kasih, Siti Aminah. Pendaftaran Anda sudah kami terima dengan nomor LPG-000001.

  Saat ini belum ada kelas yang dibuka di bidang Anda. Jika Anda ingin dikabari di sini saat kelasnya dibuka, ketuk Terima Info Pelatihan.

  Untuk melihat perkembangan, ketuk /status.
  [Terima Info Pelatihan]
  [Status Saya]
! ulang
! kill
! ulang
! kill
! ulang
! kill
! ulang
= people: 1
= consents granted: 1
= inbox waiting: 0
