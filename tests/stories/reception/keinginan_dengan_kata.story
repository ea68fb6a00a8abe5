# Kata-kata sehari-hari membuka yang dimaksud
@ 2026-03-02 09:00
! Siti terdaftar
Siti: jadwal saya kapan?
Bot: Anda belum mengikuti kelas, jadi belum ada jadwal. Setelah Anda diterima di sebuah kelas, hari, jam, dan tempatnya dapat dilihat di sini.
  [Status Saya]
Siti: ada loker kak?
Bot: Belum ada lowongan yang dibuka. Agar kami kabari di sini saat ada yang cocok, ketuk Terima Info Pelatihan; info lowongan termasuk di dalamnya.
  [Terima Info Pelatihan]
Siti: mau kursus njahit
Bot: Garmen Apparel (Menjahit): belum ada kelas yang dibuka untuk bidang ini. Contoh pelatihan yang pernah ada: Menjahit Pakaian dengan Mesin, Menjahit, Menjahit Pakaian Anak.

  Bidang ini belum ada dalam daftar minat Anda. Untuk menambahkannya, ketuk Ubah Bidang.

  Agar kami kabari saat kelas yang cocok dibuka, ketuk Ingatkan Saya.
  [Ubah Bidang]
  [Ingatkan Saya]
Siti: hasilnya gimana
Bot: Siti Aminah, Anda terdaftar dengan nomor LPG-000001 sejak 2 Maret 2026.

  Bidang yang Anda minati: Teknik Las.

  Berikutnya: menunggu kelas dibuka. Tanggalnya belum ada. Agar kami kabari begitu ada kelas di bidang Anda, ketuk Terima Info Pelatihan.

  Ada pertanyaan? Ketuk Tanya Petugas.
  [Terima Info Pelatihan]
  [Data Saya] [Tanya Petugas]
Siti: saya sudah dapat kerja
Bot: Apa kegiatan Anda sekarang? Cukup ketuk satu jawaban. Kerja harian, borongan, atau di usaha keluarga juga dihitung bekerja.
  [Bekerja] [Usaha Sendiri]
  [Magang] [Lanjut Sekolah]
  [Masih Mencari] [Tidak Sedang Mencari]
Siti: mau ganti nomor hp
Bot: Data Anda dengan nomor pendaftaran LPG-000001:

  Nama: Siti Aminah
  NIK: 1871••••••••0001
  Tanggal lahir: 8 Maret 2001
  Jenis kelamin: perempuan
  Alamat: Kecamatan Rajabasa, Kota Bandar Lampung
  Pendidikan: SMA
  Nomor HP: 0812-0000-0011 (dibagikan dari Telegram)
  Bidang: Teknik Las
  Terdaftar sejak: 2 Maret 2026

  Ketuk bagian yang ingin Anda ubah.
  [Ubah Nama] [Ubah NIK]
  [Ubah Tanggal Lahir] [Ubah Jenis Kelamin]
  [Ubah Alamat] [Ubah Pendidikan]
  [Ubah Nomor HP] [Ubah Bidang]
  [Persetujuan] [Unduh Data]
  [Tarik Persetujuan] [Hapus Data]
Siti: nomor kantor berapa ya
Bot: Yang dapat Anda lakukan di sini:

  /pelatihan: mencari dan mendaftar kelas
  /status: perkembangan pendaftaran Anda
  /jadwal: jadwal kelas
  /kerja: kabar kerja setelah lulus
  /lowongan: lowongan kerja
  /data: melihat, memperbaiki, atau menghapus data Anda
  /bahasa: Indonesia atau English
  /berhenti: berhenti menerima info

  Untuk anggota keluarga yang memakai HP ini, ketuk Daftarkan Anggota Keluarga.

  Petugas menjawab pada hari kerja, pukul 08.00–15.30 WIB: ketik PETUGAS atau ketuk Hubungi Petugas. Anda juga dapat datang ke BLK terdekat: Bandar Lampung, Kalianda, Metro, atau Kotabumi.

  Seluruh layanan gratis. Kami tidak pernah meminta uang, PIN, atau kode OTP.
  [Hubungi Petugas]
  [Daftarkan Anggota Keluarga]
Siti: Assalamualaikum
Bot: Waalaikumsalam, Siti Aminah. Ada yang dapat kami bantu?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
Siti: makasih min
Bot: Sama-sama. Jika perlu apa-apa, ketuk /bantuan.
Siti: stop
Bot: Baik, Anda tidak akan menerima info pelatihan dan lowongan lagi. Kabar tentang pendaftaran Anda sendiri tetap kami kirim. Untuk menerima info lagi, buka /data lalu ketuk Persetujuan.
  [Persetujuan]
