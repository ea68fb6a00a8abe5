# DLG-15: pembaruan yang sudah ditangani datang lagi setelah mati, tiga kali
@ 2026-03-02 09:00
Petugas: /petugas
Bot: Tidak ada permintaan yang menunggu.
! Siti sampai bidang
! kill sebelum dikirim
Siti: [Benar, Kirim]
Bot: Terima kasih, Siti Aminah. Pendaftaran Anda sudah kami terima dengan nomor LPG-000001.

  Saat ini belum ada kelas yang dibuka. Jika Anda ingin dikabari di sini saat kelas di bidang Anda dibuka, ketuk Terima Info Pelatihan.

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
