# Yang belum terdaftar dapat melihat-lihat
@ 2026-03-02 09:00
Budi: /pelatihan
Budi: /lowongan
Budi: /bantuan
Budi: las listrik
Budi: terima kasih
Budi: /batal
