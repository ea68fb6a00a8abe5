# Setelah data seseorang dihapus, catatan tentangnya tinggal tanpa nama dan tanpa rincian
@ 2026-12-01 09:00
! Siti terdaftar
Siti: <tekan d:withdraw>
Bot: Tarik persetujuan untuk layanan pelatihan? Setelah itu data Anda tidak kami pakai lagi untuk seleksi, info, atau perusahaan. Data Anda belum terhapus, dan persetujuan dapat Anda berikan lagi di /data.

  Untuk melanjutkan, ketuk Ya, Tarik Persetujuan.
  [Ya, Tarik Persetujuan]
  [Tidak Jadi]
Siti: tarik
Bot: Persetujuan Anda sudah ditarik. Petugas kami beri tahu dengan nomor PM-000001, dan pemrosesan data Anda kami hentikan paling lambat 3 × 24 jam. Untuk memberi persetujuan lagi atau menghapus data, ketuk /data.
Bot ke Petugas (ditolak): 400 Bad Request: chat not found
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan (1)]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Bot: Permintaan baru PM-000001: persetujuan ditarik, hentikan pemrosesan paling lambat 3 × 24 jam.
  Dari: Siti Aminah

  Ketuk Selesai jika sudah ditangani. Semua permintaan: /petugas
  [Selesai PM-000001]
Petugas: [Permintaan (1)]
Bot: Permintaan yang menunggu: 1

  PM-000001 · persetujuan ditarik, hentikan pemrosesan paling lambat 3 × 24 jam
  Siti Aminah · masuk Selasa, 1 Desember 2026, pukul 09.00 WIB
  [Selesai PM-000001]
  [Meja Petugas]
Petugas: [Selesai PM-000001]
Bot: Permintaan PM-000001 sudah ditutup. Pengirimnya kami beri tahu. Sisanya: /petugas
Bot ke Siti: Permintaan Anda dengan nomor PM-000001 sudah ditangani petugas. Jika masih ada yang kurang, ketik PETUGAS.
Petugas: <tekan n:person=1=0>
Bot: Catatan tentang Siti Aminah (LPG-000001)

  1 Desember 2026, 09.00 Admin utama menyelesaikan permintaan, Siti Aminah (LPG-000001): nomor PM-000001
  [Catatan]
Siti: <tekan d:delete>
Bot: Hapus semua data Anda? Nama, NIK, nomor HP, jawaban lain, dan permintaan Anda akan hilang dan tidak dapat dikembalikan.

  Anda belum pernah mengikuti kelas, jadi tidak ada yang wajib kami simpan sebagai arsip. Yang tersisa hanya hitungan jumlah pendaftar, tanpa nama.

  Penghapusan terdiri atas dua langkah. Ini langkah pertama.
  [Ya, Hapus Data Saya]
  [Tidak Jadi]
Siti: hapus
Bot: Ini langkah terakhir. Setelah ini data Anda tidak dapat dikembalikan.

  Ketuk Hapus Selamanya, atau ketik HAPUS. Jika ragu, ketuk Tidak Jadi.
  [Hapus Selamanya]
  [Tidak Jadi]
Siti: hapus
Bot: Semua data Anda sudah kami hapus. Terima kasih sudah memakai layanan ini. Jika nanti ingin mendaftar lagi, ketuk /daftar.
Petugas: <tekan n:person=1=0>
Bot (jendela): Tombol ini bukan untuk Anda.
Petugas: <tekan n:day=2026-12-01=0>
Bot: Catatan Selasa, 1 Desember 2026

  09.00 Admin utama membaca catatan

  09.00 Admin utama menyelesaikan permintaan
  [Catatan]
= audit acts: 9001 request_closed | 9001 record_read
= audit with details: 0
