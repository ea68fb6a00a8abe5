# Begitu terdaftar, kelas di bidang yang baru disebut langsung ditampilkan
@ 2027-01-05 09:00
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01
! kelas BDL-2027-01: jahit, Bandar Lampung, buka 2027-01-04..2027-01-18, mulai 2027-02-15
! Siti sampai bidang
Siti: [Benar, Kirim]
Bot: Terima kasih, Siti Aminah. Pendaftaran Anda sudah kami terima dengan nomor LPG-000001.

  Kelas yang sedang dibuka ada di bawah ini. Jika Anda juga ingin dikabari tentang kelas berikutnya di bidang Anda, ketuk Terima Info Pelatihan.

  Untuk melihat perkembangan, ketuk /status.
  [Terima Info Pelatihan]
  [Status Saya]
Bot: Di bidang Anda sedang dibuka 1 kelas:

  Plate Welder SMAW 1G, BLK Metro
  Mulai 1 Februari 2027. Pendaftaran sampai 20 Januari 2027.
  Kuota: 16, pendaftar: 0

  Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
  [Plate Welder SMAW 1G, BLK Metro]
  [Semua Kelas]
Siti: /status
Bot: Siti Aminah, Anda terdaftar dengan nomor LPG-000001 sejak 5 Januari 2027.

  Bidang yang Anda minati: Teknik Las.

  Berikutnya: Anda belum mendaftar di kelas mana pun. Di bidang Anda sedang dibuka kelas di bawah ini; ketuk untuk melihat syaratnya.

  Ada pertanyaan? Ketuk Tanya Petugas.
  [Plate Welder SMAW 1G, BLK Metro]
  [Terima Info Pelatihan]
  [Data Saya] [Tanya Petugas]
