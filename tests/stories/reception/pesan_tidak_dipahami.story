# Tidak dipahami sekali: menu; dua kali: kontak kantor
@ 2026-03-02 09:00
! Siti terdaftar
Siti: qwertyuiop
Bot: Maaf, kami belum memahami pesan itu. Silakan pilih salah satu tombol di bawah. Untuk berbicara dengan petugas, ketik PETUGAS. Petugas membalas pada hari kerja, pukul 08.00–15.30 WIB.
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Siti: zxcvbnm
Bot: Maaf, kami belum memahami pesan itu juga. Petugas menjawab pada hari kerja, pukul 08.00–15.30 WIB: ketik PETUGAS atau ketuk Hubungi Petugas. Anda juga dapat datang ke BLK terdekat: Bandar Lampung, Kalianda, Metro, atau Kotabumi.
  [Hubungi Petugas] [Bantuan]
Siti: jadwal saya kapan?
Bot: Anda belum mengikuti kelas, jadi belum ada jadwal. Setelah Anda diterima di sebuah kelas, hari, jam, dan tempatnya dapat dilihat di sini.
  [Status Saya]
Siti: qwertyuiop
Bot: Maaf, kami belum memahami pesan itu. Silakan pilih salah satu tombol di bawah. Untuk berbicara dengan petugas, ketik PETUGAS. Petugas membalas pada hari kerja, pukul 08.00–15.30 WIB.
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
