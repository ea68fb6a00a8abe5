# Apostrof, titik, tanda hubung, dan gelar adalah bagian nama
@ 2026-03-02 09:00
! Siti sampai setuju
Siti: Nur'aini Ma'ruf-Al, S.Pd.
Bot: Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.
  [Kembali]
Siti: /start
Bot: Pendaftaran Anda belum selesai: 1 dari 8 jawaban sudah tersimpan. Ingin melanjutkan?
  [Lanjutkan]
  [Lihat Jawaban] [Mulai Lagi]
Siti: [Lihat Jawaban]
Bot: Jawaban Anda sejauh ini:

  Nama: Nur'aini Ma'ruf-Al, S.Pd.
  NIK: belum diisi
  Tanggal lahir: belum diisi
  Jenis kelamin: belum diisi
  Alamat: belum diisi
  Pendidikan: belum diisi
  Nomor HP: belum diisi
  Bidang: belum diisi

  Ketuk Lanjutkan untuk mengisi yang belum ada.
  [Lanjutkan] [Mulai Lagi]
