# Kecamatan diketik: tidak ada di sini, salah eja, dua cocok
@ 2026-03-02 09:00
! Siti sampai kabupaten
Siti: kalianda
Bot: Kami belum menemukan kecamatan itu di sini. Silakan ketuk salah satu tombol, atau ketik namanya sekali lagi. Jika kabupatennya keliru, ketuk Kembali.
  [Kedaton] [Sukarame]
  [Tanjungkarang Barat] [Panjang]
  [Tanjungkarang Timur] [Tanjungkarang Pusat]
  [Telukbetung Selatan] [Telukbetung Barat]
  [Telukbetung Utara] [Rajabasa]
  [Berikutnya ▶]
  [Kembali]
Siti: teluk betung
Bot: Ada beberapa kecamatan yang mirip. Mana yang Anda maksud?
  [Telukbetung Selatan]
  [Telukbetung Barat]
  [Telukbetung Utara]
  [Telukbetung Timur]
  [Kembali]
Siti: 2
Bot: Apa pendidikan terakhir yang sudah Anda tamatkan?
  [SD] [SMP] [SMA]
  [SMK] [D1–D3] [S1/D4]
  [S2]
  [Kembali]
Siti: [Kembali]
Bot: Di kecamatan mana di Kota Bandar Lampung Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.

  Halaman 1 dari 2
  [Kedaton] [Sukarame]
  [Tanjungkarang Barat] [Panjang]
  [Tanjungkarang Timur] [Tanjungkarang Pusat]
  [Telukbetung Selatan] [Telukbetung Barat]
  [Telukbetung Utara] [Rajabasa]
  [Berikutnya ▶]
  [Kembali]
Siti: kemilng
Bot: Apa pendidikan terakhir yang sudah Anda tamatkan?
  [SD] [SMP] [SMA]
  [SMK] [D1–D3] [S1/D4]
  [S2]
  [Kembali]
