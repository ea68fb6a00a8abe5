# NIK yang tidak biasa hanya ditanyakan: kode provinsi baru, lalu usia seperti nomor KK
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 9901011508989991
Siti: [Perbaiki]
Siti: 1871990101270001
Siti: salah kak
Siti: 1871990101270001
Siti: [Sama dengan KTP]
