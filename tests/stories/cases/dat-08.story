# DAT-08: kode wilayah yang tidak dikenal ditanyakan, dari provinsi lain diterima
@ 2026-03-02 09:00
Budi: /daftar
Budi: [Setuju]
Budi: Budi Contoh
Budi: 9901011508989991
Budi: [Perbaiki]
Budi: 3507011508989988
Budi: [Kembali]
Budi: 3273991508989991
