# Untuk persetujuan, "ya" atau "lanjut" tidak cukup: tombol atau kata lengkapnya
@ 2026-03-02 09:00
Siti: /daftar
Siti: ya
Siti: oke lanjut
Siti: y
Siti: 👍
Siti: Setuju.
