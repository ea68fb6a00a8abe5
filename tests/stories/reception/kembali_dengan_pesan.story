# Memblokir tanpa membuka blokir dahulu: menulis lagi sudah cukup
@ 2026-03-02 09:00
! Siti terdaftar
! blokir Siti
Siti: /start
Bot: Halo, Siti Aminah. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
= chats left: 0
