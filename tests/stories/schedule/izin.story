# Izin dengan alasan, sakit tanpa alasan, berubah pikiran; instruktur langsung tahu
@ 2027-01-05 09:00
! staf Andi: Instruktur, BLK Metro, Andi Las
! staf Joko: Instruktur, BLK Metro, Joko Susilo
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, lama 8
! pengajar MTR-2027-01: Andi
! Siti terdaftar
! peserta MTR-2027-01: Siti
! tahap MTR-2027-01: running
@ 2027-02-01 10:00
Bot ke Andi: Pertemuan sudah dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.

  Presensi MTR-2027-01 · Plate Welder SMAW 1G
  Hari ke-1: Senin, 1 Februari 2027, pukul 08.00–15.30 WIB

  1 peserta: hadir 1

  Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya 3a 7i 12t15 15s (a alpa, i izin, t terlambat, s sakit).
  [1. Siti Aminah]
  [Tutup Daftar] [Ketik Nomor]
  [Cetak] [Daftar Lain]
Siti: /jadwal
Bot: Jadwal minggu ini, 1–7 Februari 2027

  Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Tempat: BLK Metro, Banjarsari, Metro Utara
  • Senin, 1 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-1
  • Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-2
  • Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-3
  • Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-4
  • Jumat, 5 Februari 2027, pukul 08.00–15.30 WIB: Pelatihan hari ke-5
  [Hari Ini] [Minggu Depan]
  [Simpan ke Kalender] [Gambar Minggu Ini]
  [Izin atau Sakit]
  [Ingatkan Setiap Pagi]
  [Status Saya]
Siti: [Izin atau Sakit]
Bot: Anda tidak dapat hadir pada pertemuan yang mana?
  [Senin, 1 Februari 2027, pukul 08.00–15.30 WIB]
  [Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB]
  [Rabu, 3 Februari 2027, pukul 08.00–15.30 WIB]
  [Kamis, 4 Februari 2027, pukul 08.00–15.30 WIB]
  [Jumat, 5 Februari 2027, pukul 08.00–15.30 WIB]
  [Senin, 8 Februari 2027, pukul 08.00–15.30 WIB]
Siti: [Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB]
Bot: Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB
  Pelatihan hari ke-2, Plate Welder SMAW 1G, BLK Metro (MTR-2027-01)
  Tempat: BLK Metro, Banjarsari, Metro Utara

  Apakah Anda hadir?
  [Hadir] [Izin] [Sakit]
Siti: [Hadir]
Bot (info): Tersimpan
Bot: Terima kasih. Sampai bertemu Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB.
Siti: [Hadir]
Bot (info): Sudah dilakukan sebelumnya.
Siti: [Izin]
Bot: Izin untuk Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB. Apa alasannya? Tulis singkat di sini, atau kirim foto suratnya.
  [Tidak Jadi]
# Ketukan kedua pada tombol yang sama
Siti: [Izin]
Bot (info): Sudah dilakukan sebelumnya.
Siti: izin
Bot: Alasannya belum ada, jadi belum kami catat.

  Izin untuk Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB. Apa alasannya? Tulis singkat di sini, atau kirim foto suratnya.
  [Tidak Jadi]
Siti: <stiker>
Bot: Kami hanya dapat mencatat tulisan, foto, atau berkas surat. Yang tadi belum tercatat.

  Izin untuk Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB. Apa alasannya? Tulis singkat di sini, atau kirim foto suratnya.
  [Tidak Jadi]
Siti: mengantar ibu ke dokter
Bot: Izin Anda untuk Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB tercatat. Instruktur sudah kami beri tahu.
  [Batal Izin]
  [Tambah Alasan atau Surat]
Bot ke Andi: Siti Aminah (LMR-000001) izin tidak hadir Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB, Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).
  Alasan: mengantar ibu ke dokter
= meeting answers: 1 excused alasan
# Surat menyusul
Siti: [Tambah Alasan atau Surat]
Bot: Izin untuk Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB. Apa alasannya? Tulis singkat di sini, atau kirim foto suratnya.
  [Tidak Jadi]
Siti: <surat foto: surat dokter>
Bot: Izin Anda untuk Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB tercatat. Instruktur sudah kami beri tahu.
  [Batal Izin]
Bot ke Andi: Siti Aminah (LMR-000001) izin tidak hadir Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB, Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).
  Alasan: surat dokter
  Suratnya di bawah ini.
Bot ke Andi (foto): Surat Siti Aminah
= meeting answers: 1 excused alasan photo
Siti: [Izin]
Bot: Izin Anda untuk Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB sudah tercatat, tidak perlu diulang.
  [Batal Izin]
Siti: [Batal Izin]
Bot (info): Tersimpan
Bot: Terima kasih. Sampai bertemu Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB. Instruktur sudah kami beri tahu bahwa Anda jadi hadir.
Bot ke Andi: Siti Aminah (LMR-000001) jadi hadir Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB, Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Izin atau sakit yang disampaikan sebelumnya tidak berlaku lagi.
= meeting answers: 1 coming
Siti: [Sakit]
Bot: Sakit pada Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB, semoga lekas sembuh. Apa keluhannya? Tulis singkat di sini, atau kirim foto surat dokter. Jika tidak ada, ketuk Tanpa Alasan.
  [Tanpa Alasan] [Tidak Jadi]
Siti: [Tanpa Alasan]
Bot: Kabar sakit Anda untuk Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB tercatat. Semoga lekas sembuh. Instruktur sudah kami beri tahu.
  [Batal Sakit]
  [Tambah Alasan atau Surat]
Bot ke Andi: Siti Aminah (LMR-000001) sakit, jadi tidak hadir Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB, Plate Welder SMAW 1G, BLK Metro (MTR-2027-01).
  Tanpa alasan tertulis.
= meeting answers: 1 sick
Siti: [Tanpa Alasan]
Bot (info): Sudah dilakukan sebelumnya.
! ulang
Siti: [Tambah Alasan atau Surat]
Bot: Sakit pada Selasa, 2 Februari 2027, pukul 08.00–15.30 WIB, semoga lekas sembuh. Apa keluhannya? Tulis singkat di sini, atau kirim foto surat dokter. Jika tidak ada, ketuk Tanpa Alasan.
  [Tanpa Alasan] [Tidak Jadi]
Siti: batal
Bot: Baik, tidak ada yang kami catat.
= meeting answers: 1 sick
