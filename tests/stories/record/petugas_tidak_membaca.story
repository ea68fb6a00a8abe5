# Petugas BLK tidak membaca catatan: tombol dan isiannya tidak ada baginya
@ 2026-12-01 09:00
! Siti terdaftar
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
Rina: /petugas
Bot: Rina Wati, Petugas BLK Metro. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Telepon Lulusan]
  [Laporan]
Rina: <tekan n:open>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: <tekan n:day=2026-12-01=0>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: <tekan n:person=1=0>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: <tekan n:person>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: siti
Bot: Pesan itu tidak sedang kami tunggu. Silakan pilih:
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Telepon Lulusan]
  [Laporan]
Budi: /petugas
Bot: Perintah itu tidak kami kenal. Ketuk Bantuan untuk melihat yang dapat Anda lakukan di sini.
  [Bantuan]
Budi: <tekan n:open>
Bot (jendela): Tombol ini bukan untuk Anda.
= audit acts: 9001 invitation_made | 1002 staff_joined
