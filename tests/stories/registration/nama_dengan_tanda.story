# Apostrof, titik, tanda hubung, dan gelar adalah bagian nama
@ 2026-03-02 09:00
Siti: /daftar
Siti: [Setuju]
Siti: Nur'aini Ma'ruf-Al, S.Pd.
Siti: /start
Siti: [Lihat Jawaban]
