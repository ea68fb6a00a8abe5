### Kehadiran tes dan kursi.

## Kursi

# $class (String) - nama kelas, BLK, kode
# $number (String) - nomor pendaftaran kelas
# $until (String) - batas: hari, tanggal, jam
seats-soon = Kursi Anda di { $class }, nomor <b>{ $number }</b>, belum diambil. Ketuk Ambil Kursi paling lambat <b>{ $until }</b>. Setelah batas itu, kursi ini tidak lagi disimpan untuk Anda.
# $class (String) - nama kelas, BLK, kode
# $number (String) - nomor pendaftaran kelas
# $first (String) - hari, tanggal, jam hari pertama
# $place (String) - nama, alamat, ruang
seats-taken =
    Selamat, kursi Anda di { $class } sudah pasti, nomor <b>{ $number }</b>.

    Hari pertama: <b>{ $first }</b>, di { $place }.
seats-taken-otherwise = Jika berhalangan, beri tahu kami lewat /status.
# $class (String) - nama kelas, BLK, kode
# $number (String) - nomor pendaftaran kelas
# $place (String) - nomor antrean cadangan
seats-queued = Mohon maaf, semua kursi di { $class } sudah terisi lebih dahulu. Anda kini cadangan urutan ke-<b>{ $place }</b>, nomor pendaftaran <b>{ $number }</b>. Jika ada kursi kosong, kami mengabari Anda di sini sesuai urutan.
# $class (String) - nama kelas, BLK, kode
# $number (String) - nomor pendaftaran kelas
# $place (String) - nomor antrean cadangan
seats-waits = Belum ada kursi kosong di { $class }. Anda cadangan urutan ke-<b>{ $place }</b>, nomor pendaftaran <b>{ $number }</b>. Jika ada kursi kosong, kami mengabari Anda di sini sesuai urutan.
# $class (String) - nama kelas, BLK, kode
# $number (String) - nomor pendaftaran kelas
seats-late = Batas waktu untuk kursi Anda di { $class }, nomor <b>{ $number }</b>, sudah lewat, dan kursi itu tidak lagi disimpan untuk Anda. Anda tetap boleh mendaftar di kelas lain. Jika ada kendala, ketuk Tanya Petugas.
# $class (String) - nama kelas, BLK, kode
# $other (String) - kelas yang kursinya sudah dimiliki
# $number (String) - nomor pendaftaran kelas itu
seats-clash = Waktu { $class } bertabrakan dengan kursi Anda di { $other }, nomor <b>{ $number }</b>. Untuk mengambil kursi ini, lepaskan dahulu kursi yang lain, lalu ketuk Ambil Kursi Ini.
# $class (String) - nama kelas, BLK, kode
# $number (String) - nomor pendaftaran kelas
seats-passed-by = Ada kursi kosong di { $class } (nomor <b>{ $number }</b>), tetapi Anda sudah punya kursi di kelas lain pada waktu yang sama, jadi kursi ini ditawarkan kepada cadangan berikutnya. Jika lebih memilih kelas ini, lepaskan kursi yang lain lewat Status Saya; kursi kosong berikutnya kami tawarkan kepada Anda.
# $class (String) - nama kelas, BLK, kode
# $number (String) - nomor pendaftaran kelas
seats-over = Tombol ini tidak berlaku lagi untuk { $class }, nomor <b>{ $number }</b>. Ketuk Status Saya untuk melihat tahap terakhir.

## Kehadiran tes

# $moment (String) - tanggal dan jam
# $place (String) - tempat tes
seats-test = <b>{ $moment }</b>, di { $place }.
# $class (String) - nama kelas, BLK, kode
# $test (String) - kapan, di mana, apa yang dibawa
seats-test-soon =
    Tes untuk { $class }: { $test }

    Apakah Anda dapat hadir?
# $class (String) - nama kelas, BLK, kode
# $test (String) - kapan, di mana, apa yang dibawa
seats-test-today =
    Hari ini tes untuk { $class }: { $test }

    Apakah Anda hadir?
# $class (String) - nama kelas, BLK, kode
# $test (String) - kapan, di mana, apa yang dibawa
seats-test-today-expected =
    Hari ini tes untuk { $class }: { $test }

    Anda sudah menjawab akan hadir; kami tunggu. Jika ternyata berhalangan, ketuk Tidak Bisa.
# $name (String) - nama
# $number (String) - nomor pendaftaran kelas
# $class (String) - nama kelas, BLK, kode
# $test (String) - kapan, di mana, apa yang dibawa
seats-test-whose =
    <b>{ $name }</b> ({ $number }), tes untuk { $class }: { $test }

    Apakah dapat hadir?
# $class (String) - nama kelas, BLK, kode
# $test (String) - kapan, di mana, apa yang dibawa
seats-coming =
    Terima kasih, kami tunggu di tes { $class }: { $test }

    Jika ternyata berhalangan, ketuk Tidak Bisa.
# $class (String) - nama kelas, BLK, kode
seats-not-coming =
    Terima kasih sudah memberi tahu. Tanpa mengikuti tes, Anda tidak dapat diterima di { $class }.

    Ingin melepas tempat Anda, atau bicara dengan petugas? Jika ternyata bisa, ketuk Hadir.
# $class (String) - nama kelas, BLK, kode
# $test (String) - kapan, di mana, apa yang dibawa
seats-unsure =
    Baik. Tes untuk { $class }: { $test }

    Begitu Anda tahu, ketuk Hadir atau Tidak Bisa.
# $class (String) - nama kelas, BLK, kode
# $test (String) - kapan, di mana, apa yang dibawa
seats-test-moved =
    Waktu tes untuk { $class } sudah berubah: { $test }

    Apakah Anda dapat hadir pada waktu yang baru?
# $class (String) - nama kelas, BLK, kode
# $number (String) - nomor pendaftaran kelas
seats-test-over = Tes untuk { $class }, nomor <b>{ $number }</b>, sudah dimulai atau sudah selesai. Jika Anda terlambat atau berhalangan, ketuk Tanya Petugas.

## Tombol

seats-button-take = Ambil Kursi
seats-button-take-now = Ambil Kursi Ini
seats-button-not = Lepas Kursi
seats-button-give-other-up = Lepas Kursi Lain
seats-button-come = Hadir
seats-button-come-not = Tidak Bisa
seats-button-come-unsure = Belum Tahu

## Petugas

# $class (String) - nama kelas, BLK, kode
seats-to-call = Mohon ditelepon: mereka mendapat kursi di { $class }, tetapi tidak dapat dihubungi di sini (tanpa obrolan atau bot diblokir). Kabar tetap menunggu mereka.
# $name (String) - nama
# $number (String) - nomor pendaftaran kelas
# $phone (String) - nomor telepon
# $until (String) - batas: hari, tanggal, jam
seats-call =
    <b>{ $name }</b> ({ $number }), { $phone }
    Kursi dipegang sampai { $until }.
# $class (String) - nama kelas, BLK, kode
# $lost (String) - jumlah yang baru saja tidak mengambil kursinya
# $empty (String) - jumlah kursi kosong
seats-left = Batas untuk mengambil kursi di { $class } sudah lewat: { $lost } orang tidak mengambil kursinya. <b>{ $empty } kursi kosong, cadangan habis</b>. Anda masih dapat menerima orang lain dari daftar pendaftar, atau menunda kelasnya.
# $class (String) - nama kelas, BLK, kode
seats-to-tell = Mohon ditelepon: hasil { $class } belum sampai kepada mereka (tanpa obrolan atau bot diblokir). Kabar tetap menunggu mereka.
# $name (String) - nama
# $number (String) - nomor pendaftaran kelas
# $phone (String) - nomor telepon
# $place (String) - nomor antrean cadangan
seats-untold-reserve = <b>{ $name }</b> ({ $number }), { $phone }: cadangan urutan ke-{ $place }
# $name (String) - nama
# $number (String) - nomor pendaftaran kelas
# $phone (String) - nomor telepon
seats-untold-refused = <b>{ $name }</b> ({ $number }), { $phone }: tidak diterima
# $name (String) - nama
# $number (String) - nomor pendaftaran kelas
# $class (String) - nama kelas, BLK, kode
seats-called = Apa jawaban <b>{ $name }</b> ({ $number }) tentang kursi di { $class }?
# $until (String) - batas: hari, tanggal, jam
seats-called-until = Kursi disimpan sampai { $until }.
# $name (String) - nama
# $number (String) - nomor pendaftaran kelas
# $class (String) - nama kelas, BLK, kode
# $next (String) - nama cadangan berikutnya
seats-give-up-question = Lepas kursi <b>{ $name }</b> ({ $number }) di { $class }? Pendaftarannya berakhir, dan kursinya ditawarkan kepada <b>{ $next }</b>. Lanjutkan?
# $name (String) - nama
# $number (String) - nomor pendaftaran kelas
# $class (String) - nama kelas, BLK, kode
seats-give-up-question-alone = Lepas kursi <b>{ $name }</b> ({ $number }) di { $class }? Pendaftarannya berakhir. Tidak ada cadangan yang menunggu kursi ini. Lanjutkan?
seats-button-ready = Sudah Bersedia
seats-button-not-ready = Tidak Bersedia
seats-button-give-up-sure = Ya, Lepas Kursi
# $class (String) - nama kelas, BLK, kode
# $moment (String) - kapan tesnya
# $numbers (String) - jumlah menurut jawaban
seats-expected = Tes { $class }, { $moment }. Menurut jawaban peserta: { $numbers }.
# $yes (String) - yang hadir
# $no (String) - yang tidak bisa
# $unsure (String) - yang belum tahu
# $silent (String) - yang belum menjawab
seats-expected-numbers = hadir <b>{ $yes }</b>, tidak bisa { $no }, belum tahu { $unsure }, belum menjawab { $silent }
# $numbers (String) - jumlah menurut jawaban
seats-expected-line = Tes menurut jawaban: { $numbers }
# $waiting (String) - jumlah cadangan yang menunggu
# $free (String) - kursi kosong
seats-card = Cadangan menunggu: { $waiting } · kursi kosong: { $free }
# $moment (String) - sampai kapan
seats-card-until = Cadangan dapat naik sampai { $moment }.
# $class (String) - nama kelas, BLK, kode
# $confirmed (String) - kursi yang pasti
# $quota (String) - jumlah kursi
# $accepted (String) - kursi yang belum diambil
# $waiting (String) - cadangan
seats-fix-question = Tetapkan kursi di { $class }? Pasti: { $confirmed } dari { $quota } kursi, belum diambil: { $accepted }, cadangan menunggu: { $waiting }. Setelah ditetapkan, tidak ada cadangan yang naik lagi, dan yang menunggu kami beri jawaban.
# $class (String) - nama kelas, BLK, kode
# $waiting (String) - cadangan
# $accepted (String) - kursi yang belum diambil
seats-fixed = Kursi di { $class } sudah ditetapkan. { $waiting } cadangan segera mendapat jawaban; { $accepted } orang masih dapat mengambil kursinya sampai batas masing-masing.
# $class (String) - nama kelas, BLK, kode
seats-nothing-to-fix = Kursi di { $class } tidak berpindah saat ini: hasilnya belum diumumkan, atau kursinya sudah ditetapkan.
# $name (String) - nama
# $number (String) - nomor pendaftaran kelas
# $class (String) - nama kelas, BLK, kode
seats-done-taken = Kursi <b>{ $name }</b> ({ $number }) di { $class } sudah pasti.
# $name (String) - nama
# $number (String) - nomor pendaftaran kelas
# $class (String) - nama kelas, BLK, kode
seats-done-given-up = Kursi <b>{ $name }</b> ({ $number }) di { $class } sudah dilepas.
# $next (String) - nama cadangan berikutnya
seats-offered-next = Berikutnya kursi ini ditawarkan kepada { $next }.
# $name (String) - nama
# $number (String) - nomor pendaftaran kelas
# $class (String) - nama kelas, BLK, kode
# $place (String) - nomor antrean cadangan
seats-done-queued = Semua kursi di { $class } sudah terisi. <b>{ $name }</b> ({ $number }) kini cadangan urutan ke-{ $place }.
# $name (String) - nama
# $number (String) - nomor pendaftaran kelas
# $class (String) - nama kelas, BLK, kode
seats-done-nothing = Tidak ada yang dapat diubah bagi <b>{ $name }</b> ({ $number }) di { $class }: tahapnya sudah lain, batasnya sudah lewat, atau bertabrakan dengan kursi di kelas lain.
seats-button-fix = Tetapkan Kursi
seats-button-fix-sure = Ya, Tetapkan
seats-skipped-other-class = dilewati: sudah punya kursi di kelas lain pada waktu yang sama
seats-skipped-no-consent = dilewati: persetujuan layanan ditarik
