# DLG-11: stiker, suara, foto berketerangan, lokasi, dadu, polling, dan terusan kanal saat NIK ditanyakan
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: <stiker>
Siti: <suara>
Siti: <foto: 3273011508989991>
Siti: <lokasi>
Siti: <dadu>
Siti: <polling>
Siti: <terusan kanal>
Siti: <album 4 foto>
= inbox waiting: 0
= inbox set aside: 0
Siti: 3273015508989992
