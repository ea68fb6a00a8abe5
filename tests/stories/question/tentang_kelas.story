# Pertanyaan tentang kelas menyebut kelas dan BLK-nya; yang bukan petugas tidak dapat membukanya
@ 2026-12-01 09:00
! kelas MTR-2027-01: las, Metro, buka 2026-12-01..2027-01-20, mulai 2027-02-01
! kelas MTR-2027-02: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-03-01, status draft
! Siti terdaftar
Petugas: /start
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 16, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB

  Syarat: tidak ada syarat khusus

  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Tanya Petugas]
Bot: Silakan tulis pertanyaan Anda tentang kelas MTR-2027-01 dalam satu pesan. Petugas BLK Metro menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: Tes masuknya apa saja?
Bot: Pertanyaan dari Siti Aminah tentang kelas MTR-2027-01, BLK Metro:

  “Tes masuknya apa saja?”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Siti: ya
Bot: Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor TN-000001. Jawabannya datang di sini paling lambat Rabu, 2 Desember 2026, pukul 09.00 WIB.
Bot ke Petugas: Pertanyaan baru TN-000001
  Siti Aminah · kelas MTR-2027-01 · Selasa, 1 Desember 2026, pukul 09.00 WIB

  “Tes masuknya apa saja?”

  Mohon dijawab paling lambat Rabu, 2 Desember 2026, pukul 09.00 WIB.
  [Jawab]
= questions open: 1
# Kelas yang belum dibuka tidak disebut
Siti: <tekan q:ask=2>
Bot: Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
  [Tidak Jadi]
Siti: [Tidak Jadi]
Bot: Baik, ini kami hentikan. Tidak ada yang berubah.
  [Bantuan]
Siti: [Tidak Jadi]
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot: Halo, Siti Aminah. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
! Budi terdaftar
Budi: <tekan q:answer=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan q:confirm=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan q:list>
Bot (jendela): Tombol ini bukan untuk Anda.
Budi: <tekan q:answer=99>
Bot (jendela): Tombol ini bukan untuk Anda.
Petugas: <tekan q:list>
Bot: Pertanyaan yang menunggu, mulai dari yang terlama:

  TN-000001 · Siti Aminah · kelas MTR-2027-01 · Selasa, 1 Desember 2026, pukul 09.00 WIB
  “Tes masuknya apa saja?”
  [Jawab TN-000001]
Petugas: [Jawab TN-000001]
Bot: Silakan tulis jawaban untuk TN-000001 dalam satu pesan.

  Siti Aminah · kelas MTR-2027-01 · Selasa, 1 Desember 2026, pukul 09.00 WIB

  “Tes masuknya apa saja?”
  [Tidak Jadi]
Petugas: /batal
Bot: Baik, ini kami hentikan. Tidak ada yang berubah. Silakan pilih:
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: <tekan q:answer=1>
Bot: Silakan tulis jawaban untuk TN-000001 dalam satu pesan.

  Siti Aminah · kelas MTR-2027-01 · Selasa, 1 Desember 2026, pukul 09.00 WIB

  “Tes masuknya apa saja?”
  [Tidak Jadi]
Petugas: Tes tulis dan wawancara.
Bot: Jawaban untuk Siti Aminah, pertanyaan TN-000001:

  “Tes tulis dan wawancara.”

  Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
  [Kirim]
  [Tulis Ulang] [Tidak Jadi]
Petugas: ya
Bot: Jawaban untuk TN-000001 sudah kami kirim.
  [Pertanyaan]
Bot ke Siti: Jawaban petugas atas pertanyaan Anda TN-000001:

  Tes tulis dan wawancara.

  Pertanyaan Anda: “Tes masuknya apa saja?”
  [Tanya Lagi]
Petugas: <tekan q:answer=1>
Bot: Jawaban untuk TN-000001 sudah kami kirim.
  [Pertanyaan]
Petugas: <tekan q:list>
Bot: Tidak ada pertanyaan yang menunggu.
