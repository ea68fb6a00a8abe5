# Petugas memindahkan orang dari urutan, dengan alasan
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0, kuota 1, cadangan 1, bawa KTP|Ijazah, tes 2027-01-25 08:00
! Siti terdaftar
! Budi terdaftar
! Dewi terdaftar
Siti: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 0
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Yang dibawa saat tes: KTP, Ijazah
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Siti: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000001.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Budi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 1
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Yang dibawa saat tes: KTP, Ijazah
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Budi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000002.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
Dewi: /start MTR-2027-01
Bot: Plate Welder SMAW 1G
  Bidang: Teknik Las
  Tempat: BLK Metro, Banjarsari, Metro Utara
  Waktu: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB
  Lama: 30 hari
  Kuota: 1, pendaftar sejauh ini: 2
  Pendaftaran sampai: Rabu, 20 Januari 2027, pukul 23.59 WIB
  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK

  Syarat: tidak ada syarat khusus

  Yang dibawa saat tes: KTP, Ijazah
  Biaya: gratis
  Kode kelas: MTR-2027-01

  Untuk mendaftar, ketuk Daftar.
  [Daftar]
  [Kelas Lain]
  [Tanya Petugas]
Dewi: [Daftar]
Bot (ubah): Anda terdaftar di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01) dengan nomor LMR-000003.

  Berikutnya: tes pada Senin, 25 Januari 2027, pukul 08.00 WIB, di Aula BLK. Yang dibawa saat tes: KTP, Ijazah.

  Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
  [Pilihan Kedua] [Status Saya]
@ 2027-01-25 10:00
Bot ke Rina: Masa pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) berakhir dan sudah kami tutup, dengan 3 pendaftar aktif.
  [Lihat Kelas]
Rina: /seleksi
Bot: Kelas dalam seleksi (1)

  MTR-2027-01 · Ditutup
  Plate Welder SMAW 1G
  3 pendaftar, 1 kursi
  [MTR-2027-01]
Rina: [MTR-2027-01]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Ditutup

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Mulai Seleksi]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Mulai Seleksi]
Bot (info): Tersimpan
Bot: Seleksi MTR-2027-01 dimulai.
Bot: Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: /seleksi
Bot: Kelas dalam seleksi (1)

  MTR-2027-01 · Seleksi
  Plate Welder SMAW 1G
  3 pendaftar, 1 kursi
  [MTR-2027-01]
Rina: [MTR-2027-01]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Usulan]
Bot (ubah): Usulan MTR-2027-01: 1 diterima, 1 cadangan, 1 tidak diterima. Ini usulan; Anda yang memutuskan.

  Urut menurut rata-rata nilai. Jika sama: nilai tes, lalu nilai wawancara, lalu siapa yang mendaftar lebih dahulu.

  Diterima
  1. Siti Aminah · tanpa nilai
  Cadangan
  1. Budi Contoh · tanpa nilai
  Tidak diterima
  – Dewi Contoh · tanpa nilai · kursi penuh
  [Siti Aminah] [Budi Contoh]
  [Dewi Contoh]
  [Unduh Excel]
  [Umumkan Hasil] [Meja Seleksi]
Rina: [Dewi Contoh]
Bot (ubah): Dewi Contoh · LMR-000003
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 3273••••••••9993
  Usia saat kelas mulai: 37 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0014
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: tidak diterima (kursi penuh)
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Meja Seleksi]
Rina: [Pindahkan]
Bot (ubah): Dewi Contoh dipindah ke mana? Ia baru dikabari saat hasil diumumkan.
  [Jadikan Diterima]
  [Jadikan Cadangan]
  [Jadikan Tidak Diterima]
  [Kartu Pendaftar]
Rina: [Jadikan Diterima]
Bot (ubah): Dewi Contoh dipindah menjadi diterima. Apa alasannya? Ketuk salah satu, atau ketik dengan kata sendiri. Alasan ini hanya dicatat untuk petugas.

  Akibatnya: Siti Aminah (cadangan), Budi Contoh (tidak diterima).
  [Hasil Wawancara] [Kelompok Prioritas]
  [Koreksi Penilaian] [Permintaan Pendaftar]
  [Kartu Pendaftar]
Rina: [Kelompok Prioritas]
Bot (info): Tersimpan
Bot (ubah): Dewi Contoh · LMR-000003
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 3273••••••••9993
  Usia saat kelas mulai: 37 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0014
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: diterima, urutan 1
  Dipindah petugas: kelompok prioritas
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan] [Kembali ke Urutan]
  [Meja Seleksi]
Rina: [Meja Seleksi]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Usulan]
Bot (ubah): Usulan MTR-2027-01: 1 diterima, 1 cadangan, 1 tidak diterima. Ini usulan; Anda yang memutuskan.

  Urut menurut rata-rata nilai. Jika sama: nilai tes, lalu nilai wawancara, lalu siapa yang mendaftar lebih dahulu.

  Diterima
  1. Dewi Contoh · tanpa nilai (dipindah)
  Cadangan
  1. Siti Aminah · tanpa nilai
  Tidak diterima
  – Budi Contoh · tanpa nilai · kursi penuh
  [Dewi Contoh] [Siti Aminah]
  [Budi Contoh]
  [Unduh Excel]
  [Umumkan Hasil] [Meja Seleksi]
Rina: [Siti Aminah]
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: cadangan, urutan 1
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Rina: [Pindahkan]
Bot (ubah): Siti Aminah dipindah ke mana? Ia baru dikabari saat hasil diumumkan.
  [Jadikan Diterima]
  [Jadikan Cadangan]
  [Jadikan Tidak Diterima]
  [Kartu Pendaftar]
Rina: [Jadikan Cadangan]
Bot (ubah): Siti Aminah dipindah menjadi cadangan. Apa alasannya? Ketuk salah satu, atau ketik dengan kata sendiri. Alasan ini hanya dicatat untuk petugas.
  [Hasil Wawancara] [Kelompok Prioritas]
  [Koreksi Penilaian] [Permintaan Pendaftar]
  [Kartu Pendaftar]
Rina: <stiker>
Bot: Siti Aminah dipindah menjadi cadangan. Apa alasannya? Ketuk salah satu, atau ketik dengan kata sendiri. Alasan ini hanya dicatat untuk petugas.
  [Hasil Wawancara] [Kelompok Prioritas]
  [Koreksi Penilaian] [Permintaan Pendaftar]
  [Kartu Pendaftar]
Rina: Nilai praktiknya belum masuk
Bot: Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: cadangan, urutan 1
  Dipindah petugas: Nilai praktiknya belum masuk
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan] [Kembali ke Urutan]
  [Berikutnya ▶] [Meja Seleksi]
Rina: [Meja Seleksi]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Usulan]
Bot (ubah): Usulan MTR-2027-01: 1 diterima, 1 cadangan, 1 tidak diterima. Ini usulan; Anda yang memutuskan.

  Urut menurut rata-rata nilai. Jika sama: nilai tes, lalu nilai wawancara, lalu siapa yang mendaftar lebih dahulu.

  Diterima
  1. Dewi Contoh · tanpa nilai (dipindah)
  Cadangan
  1. Siti Aminah · tanpa nilai (dipindah)
  Tidak diterima
  – Budi Contoh · tanpa nilai · kursi penuh
  [Dewi Contoh] [Siti Aminah]
  [Budi Contoh]
  [Unduh Excel]
  [Umumkan Hasil] [Meja Seleksi]
Rina: [Budi Contoh]
Bot (ubah): Budi Contoh · LMR-000002
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 3273••••••••9991
  Usia saat kelas mulai: 28 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0013
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: tidak diterima (kursi penuh)
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Rina: [Pindahkan]
Bot (ubah): Budi Contoh dipindah ke mana? Ia baru dikabari saat hasil diumumkan.
  [Jadikan Diterima]
  [Jadikan Cadangan]
  [Jadikan Tidak Diterima]
  [Kartu Pendaftar]
Rina: [Jadikan Tidak Diterima]
Bot (ubah): Mengapa Budi Contoh tidak diterima? Alasan yang diketuk disampaikan kepada Budi Contoh saat hasil diumumkan. Alasan lain boleh diketik; yang diketik hanya untuk petugas.
  [Kursi Penuh] [Berkas Tidak Lengkap]
  [Tidak Ikut Tes] [Tidak Sesuai Syarat]
  [Sudah Pernah Dilatih] [Alasan Lain]
  [Kartu Pendaftar]
Rina: [Sudah Pernah Dilatih]
Bot (info): Tersimpan
Bot (ubah): Budi Contoh · LMR-000002
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 3273••••••••9991
  Usia saat kelas mulai: 28 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0013
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: tidak diterima
  Alasan tidak diterima: sudah pernah dilatih
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Rina: [Meja Seleksi]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Usulan]
Bot (ubah): Usulan MTR-2027-01: 1 diterima, 1 cadangan, 1 tidak diterima. Ini usulan; Anda yang memutuskan.

  Urut menurut rata-rata nilai. Jika sama: nilai tes, lalu nilai wawancara, lalu siapa yang mendaftar lebih dahulu.

  Diterima
  1. Dewi Contoh · tanpa nilai (dipindah)
  Cadangan
  1. Siti Aminah · tanpa nilai (dipindah)
  Tidak diterima
  – Budi Contoh · tanpa nilai · sudah pernah dilatih
  [Dewi Contoh] [Siti Aminah]
  [Budi Contoh]
  [Unduh Excel]
  [Umumkan Hasil] [Meja Seleksi]
Rina: [Siti Aminah]
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: cadangan, urutan 1
  Dipindah oleh Rina Wati: Nilai praktiknya belum masuk
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan] [Kembali ke Urutan]
  [Berikutnya ▶] [Meja Seleksi]
Rina: [Kembali ke Urutan]
Bot (info): Tersimpan
Bot (ubah): Siti Aminah · LMR-000001
  Kelas MTR-2027-01 · baru mendaftar

  NIK: 1871••••••••0001
  Usia saat kelas mulai: 25 tahun
  Pendidikan: SMA
  Tinggal di: Kota Bandar Lampung
  HP: 0812-0000-0012
  Mendaftar Selasa, 5 Januari 2027, pukul 09.00 WIB, lewat tautan

  Pelatihan sebelumnya: tidak tercatat
  Seleksi: belum ada catatan

  Usulan: cadangan, urutan 1
  [Berkas Lengkap] [Berkas Kurang]
  [Hadir] [Tidak Hadir]
  [Nilai Tes] [Nilai Wawancara]
  [Pindahkan]
  [Berikutnya ▶] [Meja Seleksi]
Rina: <tekan e:why=1.interview>
Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
Bot (ditolak): 400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message
Rina: [Meja Seleksi]
Bot (ubah): Seleksi MTR-2027-01
  Plate Welder SMAW 1G, BLK Metro · Seleksi

  Tes: Senin, 25 Januari 2027, pukul 08.00 WIB
  Pendaftar: 3 · kursi 1, cadangan 1
  Berkas: 0 lengkap, 0 kurang, 3 belum dilihat
  Kehadiran: 0 hadir, 0 tidak hadir
  Nilai: tes 0, wawancara 0 dari 3
  [Pendaftar] [Cari]
  [Nilai Tes] [Nilai Wawancara]
  [Usulan] [Umumkan Hasil]
  [Unduh Excel]
  [Lihat Kelas] [Kelas Lain]
Rina: [Usulan]
Bot (ubah): Usulan MTR-2027-01: 1 diterima, 1 cadangan, 1 tidak diterima. Ini usulan; Anda yang memutuskan.

  Urut menurut rata-rata nilai. Jika sama: nilai tes, lalu nilai wawancara, lalu siapa yang mendaftar lebih dahulu.

  Diterima
  1. Dewi Contoh · tanpa nilai (dipindah)
  Cadangan
  1. Siti Aminah · tanpa nilai
  Tidak diterima
  – Budi Contoh · tanpa nilai · sudah pernah dilatih
  [Dewi Contoh] [Siti Aminah]
  [Budi Contoh]
  [Unduh Excel]
  [Umumkan Hasil] [Meja Seleksi]
Rina: [Umumkan Hasil]
Bot: Belum ada nilai sama sekali. Hasil akan menurut urutan mendaftar.

  Umumkan hasil seleksi MTR-2027-01?

  1 diterima untuk 1 kursi, 1 cadangan, 1 tidak diterima.

  3 orang dikabari lewat bot.

  Berkas 3 orang belum dilihat.

  Dipindah petugas: Dewi Contoh (diterima)
  [Ya, Umumkan]
  [Usulan] [Meja Seleksi]
Rina: [Ya, Umumkan]
Bot: Hasil seleksi MTR-2027-01 akan diumumkan hari ini pukul 10.10 WIB (10 menit lagi) kepada 3 orang: 1 diterima, 1 cadangan, 1 tidak diterima. Jika keliru, ketuk Urungkan.
  [Urungkan]
  [Meja Seleksi]
@ +11m
Bot: Hasil seleksi MTR-2027-01 sudah diumumkan: 1 diterima, 1 cadangan, 1 tidak diterima.
  [Meja Seleksi]
Bot ke Siti: Anda berada di urutan ke-1 daftar cadangan Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Jika ada kursi kosong, kami langsung mengabari Anda. Kepastiannya kami kirim paling lambat Selasa, 2 Februari 2027, pukul 23.59 WIB, jadi Anda tidak perlu menunggu tanpa kabar.
  [Status Saya] [Mengundurkan Diri]
  [Tanya Petugas]
Bot ke Budi: Terima kasih sudah mengikuti seleksi Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Kali ini Anda belum diterima: ada 3 pendaftar untuk 1 kursi. Kali ini kami mendahulukan pendaftar yang belum pernah ikut pelatihan.

  Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas Teknik Las dibuka, ketuk Ingatkan Saya.
  [Ingatkan Saya]
  [Tanya Petugas]
Bot ke Dewi: Selamat, Dewi Contoh. Anda diterima di Plate Welder SMAW 1G, BLK Metro (MTR-2027-01). Ketuk Ambil Kursi paling lambat Kamis, 28 Januari 2027, pukul 20.00 WIB. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.

  Pelatihan: 1 Februari–12 Maret 2027, Senin–Jumat, 08.00–15.30 WIB, di BLK Metro, Banjarsari, Metro Utara.
  Yang dibawa pada hari pertama: KTP, Ijazah.
  [Ambil Kursi] [Lepas Kursi]
  [Tanya Petugas]
Petugas: /petugas
Bot: Anda masuk sebagai Admin. Apa yang ingin Anda lakukan?
  [Kelas] [Seleksi]
  [Jadwal] [Permintaan]
  [Pertanyaan] [Petugas]
  [Undang Petugas] [Catatan]
  [BLK, Bidang, dan Program] [Telepon Lulusan]
  [Laporan]
Petugas: [Catatan]
Bot: Catatan kegiatan petugas. Mana yang ingin Anda baca?
  [Hari Ini] [Kemarin]
  [Tanggal Lain] [Menurut Kelas]
  [Menurut Orang] [Meja Petugas]
