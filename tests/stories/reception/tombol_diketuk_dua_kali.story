# Tombol kirim diketuk dua kali: satu pendaftaran
@ 2026-03-02 09:00
! Siti sampai bidang
Siti: + [Benar, Kirim]
Siti: + [Benar, Kirim]
Bot: Terima kasih, Siti Aminah. Pendaftaran Anda sudah kami terima dengan nomor LPG-000001.

  Saat ini belum ada kelas yang dibuka. Jika Anda ingin dikabari di sini saat kelas di bidang Anda dibuka, ketuk Terima Info Pelatihan.

  Untuk melihat perkembangan, ketuk /status.
  [Terima Info Pelatihan]
  [Status Saya]
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Siti Aminah. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Bahasa] [Bantuan]
= people: 1
