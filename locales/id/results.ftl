### Kabar kepada pendaftar begitu tahap pendaftarannya berubah.

## Diterima, cadangan

# $name (String) - nama
# $class (String) - nama kelas, BLK, kode
# $moment (String) - batas untuk mengambil kursi
results-accepted = Selamat, { $name }. Anda diterima di { $class }. Ketuk Ambil Kursi paling lambat { $moment }. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.
# $class (String) - nama kelas, BLK, kode
# $moment (String) - batas untuk mengambil kursi
results-accepted-addressed = Selamat, Anda diterima di { $class }. Ketuk Ambil Kursi paling lambat { $moment }. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.
# $name (String) - nama
# $class (String) - nama kelas, BLK, kode
# $moment (String) - batas untuk mengambil kursi
results-moved-up = Kabar baik, { $name }. Ada kursi kosong untuk Anda di { $class }. Ketuk Ambil Kursi paling lambat { $moment }. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.
# $class (String) - nama kelas, BLK, kode
# $moment (String) - batas untuk mengambil kursi
results-moved-up-addressed = Kabar baik, ada kursi kosong untuk Anda di { $class }. Ketuk Ambil Kursi paling lambat { $moment }. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.
# $when (String) - tanggal, hari, jam
# $place (String) - nama, alamat, ruang
results-where = Pelatihan: { $when }, di { $place }.
# $documents (String) - yang dibawa
results-bring = Yang dibawa pada hari pertama: { $documents }.
# $position (String) - urutan
# $class (String) - nama kelas, BLK, kode
# $moment (String) - kapan kepastiannya paling lambat dikirim
results-reserve = Anda berada di urutan ke-{ $position } daftar cadangan { $class }. Jika ada kursi kosong, kami langsung mengabari Anda. Kepastiannya kami kirim paling lambat { $moment }, jadi Anda tidak perlu menunggu tanpa kabar.
# $class (String) - nama kelas, BLK, kode
# $moment (String) - kapan kepastiannya paling lambat dikirim
results-reserve-again = Anda kini ada di daftar cadangan { $class }; urutannya dapat dilihat di /status. Jika ada kursi kosong, kami langsung mengabari Anda. Kepastiannya kami kirim paling lambat { $moment }.
# $class (String) - nama kelas, BLK, kode
results-confirmed = Kursi Anda di { $class } sudah dicatat pasti oleh petugas.

## Tidak diterima

# $class (String) - nama kelas, BLK, kode
# $applicants (String) - jumlah pendaftar
# $seats (String) - jumlah kursi
results-refused = Terima kasih sudah mengikuti seleksi { $class }. Kali ini Anda belum diterima: ada { $applicants } pendaftar untuk { $seats } kursi.
# $class (String) - nama kelas, BLK, kode
results-refused-plain = Terima kasih sudah mengikuti seleksi { $class }. Kali ini Anda belum diterima.
# $class (String) - nama kelas, BLK, kode
# $applicants (String) - jumlah pendaftar
# $seats (String) - jumlah kursi
results-cut-off = Terima kasih sudah menunggu. Semua kursi di { $class } sudah terisi: ada { $applicants } pendaftar untuk { $seats } kursi. Kali ini Anda belum dapat ikut.
# $class (String) - nama kelas, BLK, kode
results-cut-off-left = Terima kasih sudah menunggu. Pengisian kursi di { $class } sudah ditutup, dan kali ini Anda belum dapat ikut.
results-because-seats = Kursi diberikan menurut urutan hasil seleksi.
results-because-documents = Berkas Anda belum lengkap sampai batas waktunya.
# $missing (String) - berkas yang belum ada
results-because-missing = Berkas Anda belum lengkap sampai batas waktunya: { $missing }.
results-because-absent = Pada hari tes, kehadiran Anda tidak tercatat. Jika Anda sebenarnya hadir, ketuk Tanya Petugas.
results-because-rules = Data Anda belum sesuai dengan syarat kelas ini.
results-because-trained = Kali ini kami mendahulukan pendaftar yang belum pernah ikut pelatihan.
results-because-other = Penjelasannya dapat Anda tanyakan: ketuk Tanya Petugas.
results-because-consent = Persetujuan layanan sudah Anda tarik, jadi data Anda tidak kami pakai untuk seleksi. Untuk ikut kelas lain, berikan persetujuan lagi lewat /data.
# $class (String) - nama kelas, BLK, kode
results-absent = Anda tercatat tidak mengikuti tes { $class }, jadi pendaftaran ini berakhir. Jika Anda sebenarnya hadir, ketuk Tanya Petugas.
# $class (String) - nama kelas, BLK, kode
# $moment (String) - batas untuk mengambil kursi
results-forfeited = Batas untuk mengambil kursi di { $class } sudah lewat ({ $moment }), jadi kursi itu tidak lagi disimpan untuk Anda. Terima kasih sudah mengikuti seleksinya.
# $class (String) - nama kelas, BLK, kode
results-forfeited-undated = Batas untuk mengambil kursi di { $class } sudah lewat, jadi kursi itu tidak lagi disimpan untuk Anda. Terima kasih sudah mengikuti seleksinya.

## Selesai pelatihan

# $name (String) - nama
# $class (String) - nama kelas, BLK, kode
results-passed = Selamat, { $name }. Anda lulus { $class }.
# $class (String) - nama kelas, BLK, kode
results-passed-addressed = Selamat, Anda lulus { $class }.
results-follow-up = Berikutnya: setelah 1, 3, 6, dan 12 bulan kami bertanya di sini tentang pekerjaan Anda; cukup satu ketukan. Lowongan dapat dilihat di /lowongan
# $class (String) - nama kelas, BLK, kode
results-not-passed = Terima kasih sudah mengikuti { $class } sampai selesai. Kali ini Anda belum lulus. Untuk mengetahui alasannya, ketuk Tanya Petugas.

## Kesempatan berikutnya

# $class (String) - nama kelas, BLK, kode
# $start (String) - hari pertama
# $until (String) - hari terakhir pendaftaran
# $field (String) - nama bidang kelas yang semula
results-next-class = Kelas berikutnya yang cocok untuk Anda: { $class }, mulai { $start }, pendaftaran sampai { $until }. Untuk ikut, ketuk Daftar. Untuk menunggu kelas { $field } berikutnya, ketuk Ingatkan Saya.
# $field (String) - nama bidang
results-next-none = Belum ada kelas lain yang cocok. Agar kami kabari begitu kelas { $field } dibuka, ketuk Ingatkan Saya.
# $class (String) - nama kelas, BLK, kode
# $number (String) - nomor pendaftaran kelas
results-next-second = Pilihan kedua Anda kami teruskan: Anda kini terdaftar di { $class } dengan nomor <b>{ $number }</b>.
# $number (String) - nomor pendaftaran kelas
results-button-second = Lihat { $number }

## Berkas dan tahap lain

# $class (String) - nama kelas, BLK, kode
# $missing (String) - berkas yang belum ada
results-documents = Berkas Anda untuk { $class } belum lengkap. Yang masih diperlukan: { $missing }.
# $class (String) - nama kelas, BLK, kode
results-documents-unnamed = Berkas Anda untuk { $class } belum lengkap. Untuk mengetahui yang masih diperlukan, ketuk Tanya Petugas.
# $class (String) - nama kelas, BLK, kode
results-selection = Berkas Anda untuk { $class } lengkap.
# $class (String) - nama kelas, BLK, kode
results-withdrawn = Pendaftaran Anda di { $class } dicatat mengundurkan diri oleh petugas. Jika ini keliru, ketuk Tanya Petugas.
# $number (String) - nomor pendaftaran kelas
# $class (String) - nama kelas, BLK, kode
# $stage (String) - tahap
results-stage = Pendaftaran Anda <b>{ $number }</b> di { $class } kini pada tahap <b>{ $stage }</b>.
results-changed = Ada perubahan atas kabar kami sebelumnya.

## Tombol

results-button-remind = Ingatkan Saya
