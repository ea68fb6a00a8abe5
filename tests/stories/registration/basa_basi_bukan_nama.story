# "ok", "siap", dan salam bukan nama
@ 2026-03-02 09:00
! Siti sampai setuju
Siti: ok
Bot: Silakan ketik nama lengkap Anda sesuai KTP.
  [Kembali]
Siti: siap kak
Bot: Silakan ketik nama lengkap Anda sesuai KTP.
  [Kembali]
Siti: Assalamualaikum
Bot: Silakan ketik nama lengkap Anda sesuai KTP.
  [Kembali]
Siti: 🙏
Bot: Silakan ketik nama lengkap Anda sesuai KTP.
  [Kembali]
Siti: Siti Aminah
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
