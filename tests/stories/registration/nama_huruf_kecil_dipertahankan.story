# Usul ejaan ditolak: nama tetap seperti yang diketik
@ 2026-03-02 09:00
! Siti sampai setuju
Siti: siti aminah
Bot: Nama Anda kami terima: siti aminah.

  Apakah boleh kami catat sebagai Siti Aminah?
  [Pakai “Siti Aminah”]
  [Tetap “siti aminah”]
  [Kembali]
Siti: [Tetap “siti aminah”]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
