# Petugas yang juga pencari kerja adalah keduanya
@ 2026-03-02 09:00
! Siti terdaftar
! staf Siti: Instruktur, BLK Kotabumi, Siti Aminah
Siti: /start
Bot: Halo, Siti Aminah. Apa yang ingin Anda lakukan?

  Meja petugas: /petugas
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Siti: /status
Bot: Siti Aminah, Anda terdaftar dengan nomor LPG-000001 sejak 2 Maret 2026.

  Bidang yang Anda minati: Teknik Las.

  Berikutnya: menunggu kelas dibuka. Tanggalnya belum ada. Agar kami kabari begitu ada kelas di bidang Anda, ketuk Terima Info Pelatihan.

  Ada pertanyaan? Ketuk Tanya Petugas.
  [Terima Info Pelatihan]
  [Data Saya] [Tanya Petugas]
Siti: /petugas
Bot: Siti Aminah, Instruktur BLK Kotabumi. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal]
