# DLG-21: dalam grup bot menyapa sekali, lalu diam; perintah petugas pun tidak dijawab
@ 2026-12-01 09:00
! kelas MTR-2027-01: las, Metro, buka 2026-12-01..2027-01-20, mulai 2027-02-01
! Siti terdaftar
Petugas: /start
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
! grup Warga: Siti, Budi, Petugas
Bot: Layanan ini hanya berjalan di obrolan pribadi, supaya data Anda tidak terlihat orang lain. Silakan ketuk nama bot ini, lalu kirim pesan kepadanya.
Siti (grup Warga): /daftar
Budi (grup Warga): /status
Siti (grup Warga): Budi Contoh
Budi (grup Warga): 3273011508989991
Siti (grup Warga): petugas
Siti (grup Warga): mau tanya, kapan kelas las dibuka?
Budi (grup Warga): <foto>
Petugas (grup Warga): /petugas
Petugas (grup Warga): /kelas
Petugas (grup Warga): /undang
Petugas (grup Warga): /pelatihan
Siti (grup Warga): /start MTR-2027-01
= people: 1
= drafts: 0
= questions: 0
= requests: 0
= applications: 0
