# Belum terdaftar: tidak ada data, atau hanya jawaban yang belum dikirim
@ 2026-03-02 09:00
Siti: /data
Bot: Belum ada data Anda yang kami simpan. Untuk mendaftar, ketuk Daftar.
  [Daftar]
! Siti sampai nama
Siti: /data
Bot: Anda belum terdaftar, tetapi jawaban pendaftaran yang belum selesai masih kami simpan. Anda dapat melanjutkan atau menghapusnya.
  [Lanjutkan] [Hapus Jawaban]
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: [Hapus Jawaban]
Bot: Jawaban yang belum selesai sudah kami hapus. Jika nanti ingin mendaftar, ketuk /daftar.
  [Daftar]
= drafts: 0
