# Kecamatan dalam halaman, kartu yang sama berganti isi
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Siti Aminah
Siti: 1871994803010001
Siti: [Kabupaten Lampung Tengah]
Siti: [Berikutnya ▶]
Siti: [Berikutnya ▶]
Siti: [◀ Sebelumnya]
Siti: [Kembali]
