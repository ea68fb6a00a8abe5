# Nama dari KTP berhuruf besar: usul ejaan diterima
@ 2026-03-02 09:00
! Siti sampai setuju
Siti: SITI AMINAH
Bot: Nama Anda kami terima: SITI AMINAH.

  Apakah boleh kami catat sebagai Siti Aminah?
  [Pakai “Siti Aminah”]
  [Tetap “SITI AMINAH”]
  [Kembali]
Siti: [Pakai “Siti Aminah”]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
