# Di pertanyaan ejaan, nama lain boleh diketik
@ 2026-03-02 09:00
! Siti sampai setuju
Siti: siti amnah
Bot: Nama Anda kami terima: siti amnah.

  Apakah boleh kami catat sebagai Siti Amnah?
  [Pakai “Siti Amnah”]
  [Tetap “siti amnah”]
  [Kembali]
Siti: Siti Aminah
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
