# Stiker, suara, foto, lokasi, dan lainnya dijawab dengan satu kalimat ramah
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: <stiker>
Siti: Siti Aminah
Siti: <suara>
Siti: <foto: 1871994803010001>
Siti: <berkas>
Siti: <lokasi>
Siti: <polling>
Siti: <dadu>
Siti: <terusan kanal>
Siti: <album 3 foto>
Siti: <kontak sendiri>
Siti: 1871994803010001
Siti: <stiker>
