### Mencari kelas dan mendaftar.

## Daftar kelas

# $total (String) - jumlah kelas
training-list-opening = Kelas yang sedang dibuka: <b>{ $total }</b>
# $field (String) - nama bidang
training-list-field = Bidang: { $field }
# $centre (String) - nama BLK
training-list-centre = Tempat: { $centre }
# $region (String) - kabupaten atau kota
training-list-near = Yang terdekat dari { $region } lebih dahulu. Jaraknya garis lurus antarpusat kabupaten atau kota.
# $region (String) - kabupaten atau kota
training-list-here = Jarak: di { $region }
# $km (String) - kilometer, dibulatkan
training-list-neighbour = Jarak: sekitar { $km } km, daerah tetangga
# $km (String) - kilometer, dibulatkan
training-list-farther = Jarak: sekitar { $km } km
# $page (String) - halaman ini
# $pages (String) - jumlah halaman
training-list-page = Halaman { $page } dari { $pages }
# $programme (String) - nama pelatihan
# $centre (String) - nama BLK
# $start (String) - hari pertama
# $until (String) - hari terakhir pendaftaran
# $seats (String) - jumlah kursi
# $applicants (String) - jumlah pendaftar
training-list-class =
    <b>{ $programme }</b>, { $centre }
    Mulai { $start }. Pendaftaran sampai { $until }.
    Kuota: { $seats }, pendaftar: { $applicants }
training-list-ending = Untuk melihat syarat dan mendaftar, ketuk nama kelasnya.
# $programme (String) - nama pelatihan
# $centre (String) - nama BLK
training-list-button = { $programme }, { $centre }
# $total (String) - jumlah kelas
training-in-fields = Di bidang Anda sedang dibuka <b>{ $total }</b> kelas:

training-which-field = Bidang apa yang ingin Anda lihat?
training-which-centre = BLK mana yang ingin Anda lihat?
training-which-region = Anda tinggal di kabupaten atau kota mana? Kelas yang terdekat kami tampilkan lebih dahulu.
# $name (String) - nama bidang atau BLK
# $count (String) - jumlah kelas
training-counted = { $name } ({ $count })
training-filter-field = Bidang
training-filter-centre = BLK
training-filter-near = Dekat Saya
training-filter-none = Semua Kelas

## Belum ada kelas

training-fields-opening = Bidang pelatihan di BLK Lampung:
# $name (String) - nama bidang
training-field-item = • { $name }
training-none-told = Belum ada kelas yang dibuka. Begitu ada kelas di bidang Anda, kami mengabari Anda di sini.
training-none-untold = Belum ada kelas yang dibuka. Agar kami kabari begitu ada kelas di bidang Anda, ketuk Terima Info Pelatihan.
training-none-stranger = Belum ada kelas yang dibuka. Jika Anda mendaftar dan setuju menerima info, kami mengabari Anda begitu ada kelas di bidang Anda.
# $name (String) - nama bidang
training-field = <b>{ $name }</b>: belum ada kelas yang dibuka untuk bidang ini.
# $name (String) - nama bidang
# $centre (String) - nama BLK
training-field-centre = <b>{ $name }</b>: belum ada kelas yang dibuka untuk bidang ini di { $centre }.
# $examples (String) - nama beberapa pelatihan
training-field-examples = Contoh pelatihan yang pernah ada: { $examples }.
training-field-wished = Bidang ini sudah ada dalam daftar minat Anda.
training-field-not-wished = Bidang ini belum ada dalam daftar minat Anda. Untuk menambahkannya, ketuk Ubah Bidang.
training-field-untold = Agar kami kabari saat ada kelas di bidang Anda, ketuk Terima Info Pelatihan.
training-field-stranger = Untuk mendaftar di bidang ini, ketuk Daftar.
# $centre (String) - nama BLK
training-centre-none = Belum ada kelas yang dibuka di <b>{ $centre }</b>.
training-others = Kelas lain sedang dibuka; untuk melihatnya, ketuk Semua Kelas.

## Kartu kelas

# $programme (String) - nama pelatihan
training-card-title = <b>{ $programme }</b>
# $field (String) - nama bidang
training-card-field = Bidang: { $field }
# $place (String) - nama, alamat, ruang
training-card-place = Tempat: { $place }
# $when (String) - tanggal, hari, jam
training-card-when = Waktu: { $when }
# $length (String) - JP dan hari
training-card-length = Lama: { $length }
# $seats (String) - jumlah kursi
# $applicants (String) - jumlah pendaftar
training-card-seats = Kuota: { $seats }, pendaftar sejauh ini: { $applicants }
# $moment (String) - tanggal dan jam
training-card-from = Pendaftaran mulai: { $moment }
# $moment (String) - tanggal dan jam
training-card-until = Pendaftaran sampai: { $moment }
# $moment (String) - tanggal dan jam
training-card-test = Tes: { $moment }
# $moment (String) - tanggal dan jam
# $place (String) - tempat tes
training-card-test-at = Tes: { $moment }, di { $place }
training-card-requirements = Syarat:
training-card-anybody = Syarat: tidak ada syarat khusus
# $documents (String) - yang dibawa
training-card-documents = Yang dibawa saat tes: { $documents }
# $documents (String) - yang dibawa
# $centre (String) - nama BLK
training-card-documents-later = Berkas: { $documents }. Siapkan dan simpan dulu; kapan dibawa ke { $centre }, kami kabari di sini.
# $paid (String) - yang dibayar atau gratis
training-card-paid = Biaya: { $paid }
training-card-free = Biaya: gratis
# $code (String) - kode kelas
training-card-code = Kode kelas: { $code }
# $number (String) - nomor pendaftaran kelas
training-card-own = Anda sudah terdaftar di kelas ini dengan nomor <b>{ $number }</b>.
# $code (String) - kode kelas lain
training-card-overlaps = Perlu diketahui: waktunya bersamaan dengan kelas { $code } yang juga Anda daftari. Kursi hanya dapat diambil di salah satunya.
training-card-not-met = Syarat bertanda ✗ belum terpenuhi, jadi Anda belum dapat mendaftar di kelas ini.
# $code (String) - kode kelas yang kursinya dikonfirmasi
# $number (String) - nomor pendaftaran kelas itu
training-card-seat-in-the-way = Tanggalnya bertabrakan dengan kelas { $code } (nomor <b>{ $number }</b>), dan di sana kursi Anda sudah diambil. Satu orang hanya dapat mengikuti satu kelas pada waktu yang sama.
training-card-swap = Jika ingin pindah ke kelas ini, ketuk Ganti Kelas.
training-card-fits = Untuk mendaftar, ketuk Daftar.
# $moment (String) - tanggal dan jam
training-card-not-yet = Pendaftaran baru dibuka { $moment }. Silakan kembali saat itu.
training-nearest = Kelas terdekat yang cocok untuk Anda:
# $field (String) - nama bidang
training-nearest-interest = Belum ada kelas lain di bidang { $field } yang cocok dengan data Anda. Di bidang minat Anda:
# $field (String) - nama bidang
training-nearest-other-field = Belum ada kelas lain di bidang { $field } yang cocok dengan data Anda. Yang cocok di bidang lain:
training-apply = Daftar
training-see-nearest = Lihat Kelas yang Cocok
training-see-all = Kelas Lain

## Mendaftar

# $class (String) - nama kelas, BLK, kode
# $number (String) - nomor pendaftaran kelas
training-applied = Anda terdaftar di { $class } dengan nomor <b>{ $number }</b>.
# $class (String) - nama kelas, BLK, kode
# $number (String) - nomor pendaftaran kelas
training-applied-before = Anda sudah terdaftar, nomor <b>{ $number }</b>: { $class }.
training-applied-second = Jika kelas ini penuh, kelas lain dapat dipertimbangkan: ketuk Pilihan Kedua.
training-second = Pilihan Kedua
# $class (String) - nama kelas, BLK, kode
# $number (String) - nomor pendaftaran kelas
training-decided = Anda pernah mendaftar di { $class } dengan nomor <b>{ $number }</b>, dan hasilnya sudah ada. Untuk melihatnya, ketuk Status Saya.
# $class (String) - nama kelas, BLK, kode
training-not-eligible = Anda belum dapat mendaftar di { $class } karena:
training-not-eligible-next = Untuk kelas terdekat yang sesuai dengan data Anda, ketuk Lihat Kelas yang Cocok. Jika data Anda keliru, perbaiki lewat Data Saya.
# $class (String) - nama kelas, BLK, kode
# $code (String) - kode kelas yang kursinya dikonfirmasi
# $number (String) - nomor pendaftaran kelas itu
training-seat-in-the-way = Waktu { $class } bersamaan dengan kelas { $code } (nomor { $number }), dan di sana kursi Anda sudah diambil. Satu orang hanya dapat mengikuti satu kelas pada waktu yang sama.
training-paused = Persetujuan layanan sudah Anda tarik, jadi data Anda tidak kami pakai untuk seleksi. Untuk mendaftar kelas, beri persetujuan lagi lewat tombol Persetujuan.

## Kelas yang tidak dibuka

training-no-such-class = Kelas atau tautan itu tidak kami kenal atau sudah tidak berlaku. Yang sedang dibuka ada di bawah ini.
# $class (String) - nama kelas, BLK, kode
# $date (String) - hari terakhir pendaftaran
training-closed = Pendaftaran { $class } sudah ditutup { $date }. Terima kasih atas minat Anda.
# $class (String) - nama kelas, BLK, kode
training-postponed = { $class } ditunda. Jadwal barunya belum ada, jadi pendaftarannya belum dapat dibuka.
# $class (String) - nama kelas, BLK, kode
training-cancelled = { $class } tidak jadi diadakan. Terima kasih atas minat Anda.
# $class (String) - nama kelas, BLK, kode
training-begun = { $class } sudah berjalan, jadi tidak menerima pendaftar lagi. Terima kasih atas minat Anda.
training-nothing-fits = Saat ini belum ada kelas lain yang cocok dengan data Anda.
training-remind = Agar kami kabari saat kelas yang cocok dibuka, ketuk Ingatkan Saya.
