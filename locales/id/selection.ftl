### Seleksi: meja seleksi untuk petugas. Kabar kepada pendaftar ada di results.ftl.

## Daftar dan meja
# $count (String) - jumlah kelas
selection-list = <b>Kelas dalam seleksi</b> ({ $count })
selection-list-empty = Tidak ada kelas yang sedang diseleksi. Kelas tampil di sini begitu pendaftarannya ditutup.
# $code (String) - kode kelas
# $state (String) - status kelas
# $programme (String) - nama program
# $applicants (String) - jumlah pendaftar
# $quota (String) - jumlah kursi
selection-list-row =
    <b>{ $code }</b> · { $state }
    { $programme }
    { $applicants } pendaftar, { $quota } kursi
# $code (String) - kode kelas
# $programme (String) - nama program
# $centre (String) - nama BLK
# $state (String) - status kelas
selection-desk =
    <b>Seleksi { $code }</b>
    { $programme }, { $centre } · { $state }
# $at (String) - hari, tanggal, jam
selection-desk-test = Tes: { $at }
# $people (String) - jumlah pendaftar
# $quota (String) - jumlah kursi
# $reserves (String) - jumlah cadangan
selection-desk-judged = Pendaftar: { $people } · kursi { $quota }, cadangan { $reserves }
# $complete (String) - jumlah lengkap
# $missing (String) - jumlah kurang
# $unseen (String) - jumlah belum dilihat
selection-desk-documents = Berkas: { $complete } lengkap, { $missing } kurang, { $unseen } belum dilihat
# $yes (String) - jumlah akan hadir
# $no (String) - jumlah tidak
# $unsure (String) - jumlah belum tahu
# $silent (String) - jumlah belum menjawab
selection-desk-expected = Jawaban peserta: { $yes } akan hadir, { $no } tidak, { $unsure } belum tahu, { $silent } belum menjawab
# $came (String) - jumlah hadir
# $absent (String) - jumlah tidak hadir
selection-desk-came = Kehadiran: { $came } hadir, { $absent } tidak hadir
# $tests (String) - jumlah nilai tes
# $interviews (String) - jumlah nilai wawancara
# $people (String) - jumlah pendaftar
selection-desk-scores = Nilai: tes { $tests }, wawancara { $interviews } dari { $people }
# $confirmed (String) - jumlah kursi yang diambil
# $accepted (String) - jumlah kursi yang belum diambil
# $empty (String) - jumlah kursi kosong
# $quota (String) - jumlah kursi
selection-desk-seats = Kursi: { $confirmed } sudah diambil, { $accepted } belum diambil, { $empty } kosong, dari { $quota }
# $reserve (String) - jumlah cadangan
# $refused (String) - jumlah tidak diterima
# $lost (String) - jumlah yang tidak mengambil kursi sampai batasnya
# $withdrawn (String) - jumlah mundur
selection-desk-others = Cadangan { $reserve }, tidak diterima { $refused }, kursi tidak diambil { $lost }, mundur { $withdrawn }
# $at (String) - hari, tanggal, jam
selection-desk-held = Pengumuman dikirim { $at }. Sampai saat itu masih dapat diurungkan.
# $code (String) - kode kelas
selection-ask-search = Siapa yang dicari di kelas { $code }? Ketik awal nama, atau nomornya, misalnya LMR-000012.
selection-button-people = Pendaftar
selection-button-search = Cari
selection-button-proposal = Usulan
selection-button-announce = Umumkan Hasil
selection-button-finish = Selesai
selection-button-undo = Urungkan
selection-button-list = Kelas Lain
selection-button-desk = Meja Seleksi
selection-button-person = Kartu Pendaftar

## Kartu pendaftar
selection-noted-came = hadir
selection-noted-absent = tidak hadir
# $points (String) - nilai
selection-noted-test = tes { $points }
# $points (String) - nilai
selection-noted-interview = wawancara { $points }
selection-person-untrained = Pelatihan sebelumnya: tidak tercatat
# $programme (String) - nama program
# $code (String) - kode kelas
# $date (String) - hari terakhir
# $state (String) - hasilnya
selection-person-trained = Pelatihan: { $programme } ({ $code }), sampai { $date }, { $state }
# $documents (String) - nama berkas
selection-person-missing = Berkas kurang: { $documents }
# $marks (String) - kehadiran dan nilai
selection-person-marks = Seleksi: { $marks }
selection-person-unmarked = Seleksi: belum ada catatan
# $verdict (String) - usulan
selection-person-proposed = Usulan: { $verdict }
# $verdict (String) - usulan
# $rank (String) - urutan
selection-person-proposed-rank = Usulan: { $verdict }, urutan { $rank }
# $verdict (String) - usulan
# $reason (String) - alasan
selection-person-proposed-because = Usulan: { $verdict } ({ $reason })
# $why (String) - alasan
selection-person-moved = Dipindah petugas: { $why }
# $by (String) - nama petugas
# $why (String) - alasan
selection-person-moved-by = Dipindah oleh { $by }: { $why }
# $by (String) - nama petugas
selection-person-moved-by-only = Dipindah oleh { $by }
selection-person-moved-plain = Dipindah petugas
# $reason (String) - alasan
selection-person-because = Alasan tidak diterima: { $reason }
# $place (String) - urutan di antara yang menunggu
selection-person-queue = Cadangan urutan ke-{ $place }
# $until (String) - hari, tanggal, jam
selection-person-seat = Kursi ditahan sampai { $until }
selection-button-complete = Berkas Lengkap
selection-button-missing = Berkas Kurang
selection-button-came = Hadir
selection-button-absent = Tidak Hadir
selection-button-test = Nilai Tes
selection-button-interview = Nilai Wawancara
selection-button-move = Pindahkan
selection-button-ranked = Kembali ke Urutan
selection-button-accept = Terima
selection-button-reserve = Cadangkan
selection-button-refuse = Tolak

## Berkas dan nilai
# $name (String) - nama
selection-ask-missing = Berkas apa yang kurang dari { $name }? Ketuk namanya, atau ketik nama berkas lain. { $name } kami kabari begitu disimpan.
# $name (String) - nama
# $documents (String) - nama berkas
selection-ask-missing-so-far = Yang kurang dari { $name }: { $documents }. Ketuk lagi untuk mengubah, lalu Simpan. { $name } kami kabari begitu disimpan.
selection-button-missing-save = Simpan
# $name (String) - nama
# $number (String) - nomor pendaftaran
selection-ask-test = Berapa nilai tes <b>{ $name }</b> ({ $number })? Ketik 0 sampai 100, misalnya 78,5.
# $name (String) - nama
# $number (String) - nomor pendaftaran
selection-ask-interview = Berapa nilai wawancara <b>{ $name }</b> ({ $number })? Ketik 0 sampai 100, misalnya 78,5.
# $points (String) - nilai
selection-score-now = Sekarang: { $points }.
# $name (String) - nama
# $points (String) - nilai
selection-saved-test = Nilai tes { $name } tersimpan: <b>{ $points }</b>.
# $name (String) - nama
# $points (String) - nilai
selection-saved-interview = Nilai wawancara { $name } tersimpan: <b>{ $points }</b>.
selection-left-scoring = Baik, pengisian nilai kami hentikan. Nilai yang sudah Anda ketik tetap tersimpan.
# $name (String) - nama
selection-score-unclear = Nilainya belum kami pahami. Ketik angka 0 sampai 100 untuk { $name }, misalnya 78 atau 78,5.
# $name (String) - nama
selection-score-above = Nilai paling tinggi 100. Ketik lagi nilai { $name }, dari 0 sampai 100.
selection-button-no-score = Kosongkan Nilai
selection-all-tested = Semua sudah punya nilai tes, kecuali yang tercatat tidak hadir.
selection-all-interviewed = Semua sudah punya nilai wawancara, kecuali yang tercatat tidak hadir.
# $length (String) - jumlah karakter
selection-too-long = Terlalu panjang: { $length } karakter. Tulis paling banyak 200.

## Usulan dan pemindahan
selection-verdict-accepted = diterima
selection-verdict-reserve = cadangan
selection-verdict-not-accepted = tidak diterima
# $code (String) - kode kelas
# $accepted (String) - jumlah diterima
# $reserve (String) - jumlah cadangan
# $refused (String) - jumlah tidak diterima
selection-proposal = <b>Usulan { $code }</b>: { $accepted } diterima, { $reserve } cadangan, { $refused } tidak diterima. Ini usulan; Anda yang memutuskan.
# $code (String) - kode kelas
selection-proposal-empty = Belum ada yang dapat diusulkan di kelas { $code }.
selection-proposal-rule = Urut menurut rata-rata nilai. Jika sama: nilai tes, lalu nilai wawancara, lalu siapa yang mendaftar lebih dahulu.
selection-heading-accepted = <b>Diterima</b>
selection-heading-reserve = <b>Cadangan</b>
selection-heading-not-accepted = <b>Tidak diterima</b>
# $rank (String) - urutan
# $name (String) - nama
# $points (String) - nilai
selection-row = { $rank }. { $name } · { $points }
# $name (String) - nama
# $points (String) - nilai
# $reason (String) - alasan
selection-row-refused = – { $name } · { $points } · { $reason }
# $row (String) - satu baris usulan
selection-row-moved = { $row } (dipindah)
# $row (String) - satu baris usulan
selection-row-without-consent = { $row } · persetujuan layanan ditarik
selection-no-points = tanpa nilai
# $name (String) - nama
selection-ask-move = { $name } dipindah ke mana? Ia baru dikabari saat hasil diumumkan.
# $name (String) - nama
selection-ask-move-told = { $name } dipindah ke mana? Begitu alasannya dipilih, ia langsung dikabari.
# $name (String) - nama
# $verdict (String) - usulan
selection-ask-why = { $name } dipindah menjadi <b>{ $verdict }</b>. Apa alasannya? Ketuk salah satu, atau ketik dengan kata sendiri. Alasan ini hanya dicatat untuk petugas.
# $name (String) - nama
selection-ask-refusal = Mengapa { $name } tidak diterima? Alasan yang diketuk disampaikan kepada { $name } saat hasil diumumkan. Alasan lain boleh diketik; yang diketik hanya untuk petugas.
# $name (String) - nama
selection-ask-refusal-told = Mengapa { $name } tidak diterima? Begitu alasan diketuk, { $name } langsung dikabari dengan alasan itu. Alasan lain boleh diketik; yang diketik hanya untuk petugas.
# $names (String) - nama-nama, masing-masing dengan hasilnya
selection-displaces = Akibatnya: { $names }.
# $next (String) - nama cadangan berikutnya
selection-seat-goes = Kursinya ditawarkan kepada <b>{ $next }</b>.
selection-seat-empty = Tidak ada cadangan yang menunggu kursinya.
selection-cause-interview = hasil wawancara
selection-cause-priority = kelompok prioritas
selection-cause-correction = penilaian dikoreksi
selection-cause-asked = permintaan pendaftar
selection-button-cause-interview = Hasil Wawancara
selection-button-cause-priority = Kelompok Prioritas
selection-button-cause-correction = Koreksi Penilaian
selection-button-cause-asked = Permintaan Pendaftar
selection-refusal-seats-full = kursi penuh
selection-refusal-documents = berkas tidak lengkap
selection-refusal-absent = tidak ikut tes
selection-refusal-rules = tidak sesuai syarat
selection-refusal-trained-before = sudah pernah dilatih
selection-refusal-other = lainnya, dijelaskan petugas
selection-refusal-consent = persetujuan layanan ditarik
selection-button-to-accepted = Jadikan Diterima
selection-button-to-reserve = Jadikan Cadangan
selection-button-to-not-accepted = Jadikan Tidak Diterima
selection-button-seats-full = Kursi Penuh
selection-button-documents = Berkas Tidak Lengkap
selection-button-was-absent = Tidak Ikut Tes
selection-button-rules = Tidak Sesuai Syarat
selection-button-trained-before = Sudah Pernah Dilatih
selection-button-other = Alasan Lain
selection-button-consent = Persetujuan Ditarik
# $name (String) - nama
# $taken (String) - kursi terisi
# $quota (String) - jumlah kursi
selection-no-seat = Tidak ada kursi kosong untuk { $name }: { $taken } dari { $quota } kursi terisi. Jadikan cadangan, atau tambah kuota kelas.
# $name (String) - nama
selection-seat-free = Ada kursi kosong dan tidak ada cadangan lain di depan { $name }. Sebagai cadangan, { $name } langsung mendapat kursi itu. Terima saja, atau kecilkan dahulu kuota kelasnya.
# $name (String) - nama
selection-own-seat-free = Tidak ada cadangan lain yang dapat mengisi kursi { $name }. Sebagai cadangan, { $name } langsung naik lagi ke kursi itu. Biarkan diterima, tolak, atau kecilkan dahulu kuota kelasnya.

## Pengumuman
# $code (String) - kode kelas
selection-ask-announce = Umumkan hasil seleksi <b>{ $code }</b>?
# $accepted (String) - jumlah diterima
# $quota (String) - jumlah kursi
# $reserve (String) - jumlah cadangan
# $refused (String) - jumlah tidak diterima
selection-summary = { $accepted } diterima untuk { $quota } kursi, { $reserve } cadangan, { $refused } tidak diterima.
# $told (String) - jumlah orang
selection-summary-told = { $told } orang dikabari lewat bot.
# $told (String) - jumlah orang
# $call (String) - jumlah yang tidak terjangkau lewat bot
# $names (String) - nama-nama
selection-summary-told-call = { $told } orang dikabari lewat bot, <b>{ $call } harus ditelepon</b>: { $names }
# $count (String) - jumlah
selection-summary-unseen = Berkas { $count } orang belum dilihat.
# $count (String) - jumlah
selection-summary-scoreless = { $count } orang tanpa nilai.
# $names (String) - nama-nama
selection-summary-moved = Dipindah petugas: { $names }
# $name (String) - nama
# $verdict (String) - usulan
selection-named = { $name } ({ $verdict })
# $count (String) - jumlah
selection-more = dan { $count } lagi
selection-button-announce-sure = Ya, Umumkan
selection-summary-no-scores = <b>Belum ada nilai sama sekali. Hasil akan menurut urutan mendaftar.</b>
selection-summary-changed = Usulannya berubah sejak terakhir ditampilkan. Ini yang terbaru:
# $accepted (String) - jumlah diterima
# $reserve (String) - jumlah cadangan
# $refused (String) - jumlah tidak diterima
selection-held-what = { $accepted } diterima, { $reserve } cadangan, { $refused } tidak diterima
# $code (String) - kode kelas
# $clock (String) - jam
# $minutes (String) - berapa menit lagi
# $told (String) - jumlah orang
# $what (String) - jumlah diterima, cadangan, tidak diterima
selection-held = Hasil seleksi <b>{ $code }</b> akan diumumkan hari ini pukul { $clock } WIB ({ $minutes } menit lagi) kepada { $told } orang: { $what }. Jika keliru, ketuk Urungkan.
# $code (String) - kode kelas
# $at (String) - hari, tanggal, jam
# $told (String) - jumlah orang
# $what (String) - jumlah diterima, cadangan, tidak diterima
selection-held-quiet = Hasil seleksi <b>{ $code }</b> akan diumumkan { $at }, setelah jam tenang, kepada { $told } orang: { $what }. Pada jam tenang kami tidak mengirim kabar kepada pendaftar. Jika keliru, ketuk Urungkan.
# $code (String) - kode kelas
selection-undone = Pengumuman <b>{ $code }</b> diurungkan. Belum ada yang dikabari.
# $code (String) - kode kelas
# $at (String) - hari, tanggal, jam
selection-waits = Hasil <b>{ $code }</b> diumumkan { $at }. Untuk mengubah sesuatu sebelum itu, ketuk Urungkan dahulu.
# $code (String) - kode kelas
selection-not-now = Itu tidak dapat dilakukan di kelas <b>{ $code }</b> sekarang. Keadaannya ada di meja seleksi.
# $class (String) - nama kelas, BLK, kode
# $day (String) - hari pertama
# $people (String) - jumlah yang menunggu
selection-missing = Hasil seleksi { $class } belum diumumkan, padahal pelatihannya dimulai <b>{ $day }</b>. { $people } pendaftar menunggu jawaban, dan yang diterima perlu waktu untuk mengambil kursinya. Buka meja seleksi untuk mengumumkan, atau tunda kelasnya.
# $class (String) - nama kelas, BLK, kode
# $day (String) - hari pertama
# $people (String) - jumlah yang menunggu
selection-missing-begins = Hasil seleksi { $class } masih belum diumumkan, padahal hari pertamanya <b>{ $day }</b> sudah tiba. { $people } pendaftar belum mendapat jawaban. Mohon diumumkan, ditunda, atau dibatalkan hari ini juga.
# $code (String) - kode kelas
# $accepted (String) - jumlah diterima
# $reserve (String) - jumlah cadangan
# $refused (String) - jumlah tidak diterima
selection-announced = Hasil seleksi <b>{ $code }</b> sudah diumumkan: { $accepted } diterima, { $reserve } cadangan, { $refused } tidak diterima.
# $call (String) - jumlah yang tidak terjangkau lewat bot
selection-announced-call = { $call } orang tidak dapat dikabari lewat bot. Daftar dan nomor teleponnya segera menyusul.
