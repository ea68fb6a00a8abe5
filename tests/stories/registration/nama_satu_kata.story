# Nama satu kata diterima seperti adanya
@ 2026-03-02 09:00
! Siti sampai setuju
Siti: Wagiyem
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
