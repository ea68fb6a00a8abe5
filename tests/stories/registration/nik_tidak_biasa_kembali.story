# NIK yang tidak biasa di kartu, lalu Kembali tanpa menjawab: NIK ditanyakan lagi
@ 2026-03-02 09:00
! Siti sampai bidang
Siti: [Ubah NIK]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: 9971994803010001
Bot (hapus): pesan Siti
Bot: NIK 9971••••••••0001 sudah kami terima. Dua angka pertamanya, yaitu kode provinsi, belum ada dalam daftar kami.

  Apakah NIK itu sudah sama dengan KTP?
  [Sama dengan KTP] [Perbaiki]
  [Kembali]
Siti: [Kembali]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
= people: 0
