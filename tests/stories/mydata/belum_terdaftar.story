# Belum terdaftar: tidak ada data, atau hanya jawaban yang belum dikirim
@ 2026-03-02 09:00
Siti: /data
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: /data
Siti: [Hapus Jawaban]
= drafts: 0
