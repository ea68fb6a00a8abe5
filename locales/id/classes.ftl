### Meja kelas: daftar kelas, kartu kelas, tindakan petugas, pendaftar, dan kabar kelas kepada pendaftar.

## Status kelas
classes-state-draft = Draf
classes-state-open = Dibuka
classes-state-closed = Ditutup
classes-state-selecting = Seleksi
classes-state-announced = Hasil Diumumkan
classes-state-running = Berjalan
classes-state-finished = Selesai
classes-state-postponed = Ditunda
classes-state-cancelled = Dibatalkan

## Status lamaran, untuk petugas
classes-application-applied = baru mendaftar
classes-application-documents-missing = berkas kurang
classes-application-documents-passed = berkas lengkap
classes-application-documents-refused = berkas ditolak
classes-application-in-selection = ikut seleksi
classes-application-absent = tidak hadir tes
classes-application-accepted = diterima
classes-application-reserve = cadangan
classes-application-not-accepted = tidak diterima
classes-application-confirmed = kursi diambil
classes-application-withdrawn = mengundurkan diri
classes-application-forfeited = kursi hangus
classes-application-in-training = mengikuti pelatihan
classes-application-left = keluar dari pelatihan
classes-application-passed = lulus
classes-application-not-passed = tidak lulus

## Cara pendaftar datang
classes-source-menu = lewat menu bot
classes-source-words = lewat pesan ke bot
classes-source-link = lewat tautan
classes-source-poster = lewat poster
classes-source-staff = dibantu petugas

## Daftar kelas
# $filter (String) - kelas mana yang tampak
# $count (String) - jumlahnya
classes-list-opening = <b>Kelas · { $filter }</b> ({ $count })
# $filter (String) - kelas mana yang tampak
# $centre (String) - nama BLK
# $count (String) - jumlahnya
classes-list-opening-centre = <b>Kelas { $centre } · { $filter }</b> ({ $count })
# $page (String) - nomor halaman
# $pages (String) - jumlah halaman
classes-page = Halaman { $page } dari { $pages }
# $code (String) - kode kelas
# $state (String) - status kelas
# $programme (String) - nama program
# $starts (String) - tanggal mulai
# $applicants (String) - jumlah pendaftar aktif
# $quota (String) - kuota
classes-row =
    <b>{ $code }</b> · { $state }
    { $programme }
    Mulai { $starts } · { $applicants } pendaftar aktif, kuota { $quota }
# $code (String) - kode kelas
# $state (String) - status kelas
# $programme (String) - nama program
# $applicants (String) - jumlah pendaftar aktif
# $quota (String) - kuota
classes-row-undated =
    <b>{ $code }</b> · { $state }
    { $programme }
    Mulai belum ditentukan · { $applicants } pendaftar aktif, kuota { $quota }
# $code (String) - kode kelas
# $state (String) - status kelas
# $programme (String) - nama program
# $starts (String) - tanggal mulai
# $quota (String) - kuota
classes-row-over =
    <b>{ $code }</b> · { $state }
    { $programme }
    Mulai { $starts } · kuota { $quota }
classes-list-empty = Belum ada kelas di sini.
classes-list-empty-manages = Belum ada kelas di sini. Ketuk Kelas Baru untuk membuka yang pertama.

classes-filter-drafts = Draf
classes-filter-open = Dibuka
classes-filter-closed = Ditutup
classes-filter-selecting = Seleksi
classes-filter-announced = Diumumkan
classes-filter-postponed = Ditunda
classes-filter-running = Berjalan
classes-filter-over = Selesai
classes-filter-all = Semua
# $label (String) - pilihan yang sedang tampak
classes-chosen = · { $label } ·
classes-button-all-centres = Semua BLK
classes-button-new = Kelas Baru
classes-button-list = Daftar Kelas

## Kartu kelas
# $code (String) - kode kelas
# $programme (String) - nama program
# $centre (String) - nama BLK
# $state (String) - status kelas
classes-card-head =
    <b>{ $code }</b> · { $programme }
    { $centre } · <b>{ $state }</b>
# $starts (String) - hari pertama
# $ends (String) - hari terakhir
# $days (String) - jumlah hari
classes-card-days = Pelatihan: { $starts } sampai { $ends } ({ $days } hari)
# $days (String) - jumlah hari
classes-card-undated = Pelatihan: tanggal belum ditentukan ({ $days } hari)
# $hours (String) - jumlah JP
classes-card-lesson-hours = Jam pelajaran: { $hours } JP
# $weekdays (String) - hari-hari dalam seminggu
# $from (String) - jam mulai
# $until (String) - jam selesai
classes-card-weekdays = Hari: { $weekdays }, { $from }–{ $until } WIB
# $room (String) - ruang
classes-card-room = Ruang: { $room }
# $from (String) - tanggal buka
# $until (String) - tanggal dan jam tutup
classes-card-registration = Pendaftaran: { $from } sampai { $until }
classes-card-registration-undated = Pendaftaran: berhenti dulu, dibuka lagi bersama tanggal baru
# $at (String) - tanggal dan jam tes
classes-card-test = Tes: { $at }
# $at (String) - tanggal dan jam tes
# $place (String) - tempat tes
classes-card-test-place = Tes: { $at }, di { $place }
# $applicants (String) - pendaftar aktif dan lainnya
# $quota (String) - kuota
# $reserves (String) - jumlah cadangan
classes-card-applicants =
    <b>{ $applicants }</b>
    Kuota: { $quota } orang, cadangan { $reserves } orang
# $seats (String) - jumlah kursi terisi
classes-card-seats = Kursi terisi: { $seats }
# $count (String) - jumlahnya
classes-count-standing = { $count } pendaftar aktif
# $count (String) - jumlahnya
classes-count-passed = { $count } lulus
# $count (String) - jumlahnya
classes-count-withdrawn = { $count } mengundurkan diri
# $count (String) - jumlahnya
classes-count-ended = { $count } tidak lanjut
# $least (String) - jumlah orang
classes-card-least = Minimal peserta: { $least } orang
# $requirements (String) - syarat, dipisah koma
classes-card-requirements = Syarat: { $requirements }
classes-card-no-requirements = Syarat: tidak ada
# $documents (String) - berkas, dipisah koma
classes-card-documents = Dibawa: { $documents }
# $at (String) - tanggal dan jam
classes-card-confirm = Konfirmasi kursi sampai { $at }
# $paid (String) - yang ditanggung
classes-card-paid = Biaya: { $paid }
# $funds (String) - sumber dana
classes-card-funds = Sumber dana: { $funds }
# $names (String) - nama pengajar
classes-card-instructors = Pengajar: { $names }
# $link (String) - tautan kelas
classes-card-link = Tautan: { $link }
classes-funds-apbd = APBD
classes-funds-apbn = APBN
# $hour (String) - jam, dua angka
# $minute (String) - menit, dua angka
classes-clock = { $hour }.{ $minute }

## Syarat
# $least (String) - usia
# $greatest (String) - usia
classes-require-age = usia { $least }–{ $greatest } tahun
# $least (String) - usia
classes-require-age-least = usia paling muda { $least } tahun
# $greatest (String) - usia
classes-require-age-greatest = usia paling tua { $greatest } tahun
# $level (String) - pendidikan
classes-require-education-least = pendidikan minimal { $level }
# $level (String) - pendidikan
classes-require-education-greatest = pendidikan paling tinggi { $level }
# $regions (String) - nama kabupaten atau kota
classes-require-regions = tinggal di { $regions }
classes-require-never-trained = belum pernah ikut pelatihan
classes-require-once-a-year = belum ikut pelatihan tahun ini
classes-require-once-per-field = belum pernah ikut pelatihan di bidang ini

## Tombol kartu
classes-act-publish = Buka Pendaftaran
classes-act-extend = Perpanjang
classes-act-close = Tutup Pendaftaran
classes-act-begin-selection = Mulai Seleksi
classes-act-announce = Umumkan Hasil
classes-act-start = Mulai Pelatihan
classes-act-finish = Selesaikan
classes-act-postpone = Tunda
classes-act-resume = Buka Lagi
classes-act-cancel = Batalkan
classes-button-edit = Ubah
classes-button-copy = Salin
# $count (String) - jumlah pendaftar
classes-button-applicants = Pendaftar ({ $count })
classes-button-poster = Poster QR
classes-button-new-poster = Poster Baru
classes-button-instructors = Pengajar
classes-button-card = Lihat Kelas
classes-button-keep = Tidak Jadi
classes-button-undated = Belum Ditentukan
classes-button-run-anyway = Tetap Jalankan
classes-button-cancel-yes = Ya, Batalkan Kelas
classes-button-extend-yes = Ya, Perpanjang
classes-button-postpone-yes = Ya, Tunda
classes-button-resume-yes = Ya, Buka Lagi
classes-button-no-test = Tanpa Tes
classes-button-search = Cari Pendaftar
classes-button-search-again = Cari Lagi
classes-button-other-class = Lihat Kelas Lain

## Pertanyaan kepada petugas
# $code (String) - kode kelas
# $until (String) - tanggal dan jam
# $example (String) - tanggal yang mungkin untuk kelas ini
classes-ask-end = Sampai kapan pendaftaran <b>{ $code }</b> diperpanjang? Sekarang sampai { $until }. Pilih, atau ketik tanggalnya, misalnya { $example }.
# $code (String) - kode kelas
# $until (String) - tanggal dan jam
classes-ask-end-none = Pendaftaran <b>{ $code }</b> sekarang sampai { $until }, dan tidak ada hari lagi sebelum tes, batas konfirmasi kursi, atau hari pertama. Ubah dulu tanggal itu lewat Ubah, lalu perpanjang.
# $code (String) - kode kelas
# $starts (String) - hari pertama
# $example (String) - tanggal yang mungkin untuk kelas ini
classes-ask-new-end = Kelas <b>{ $code }</b> akan mulai { $starts }. Sampai kapan pendaftaran dibuka lagi? Pilih, atau ketik tanggalnya, misalnya { $example }.
# $code (String) - kode kelas
# $starts (String) - hari pertama
# $example (String) - tanggal yang mungkin untuk kelas ini
classes-ask-start = Kapan <b>{ $code }</b> mulai? Rencana semula { $starts }. Pilih, atau ketik tanggalnya, misalnya { $example }. Jika tanggalnya belum pasti, ketuk Belum Ditentukan.
# $code (String) - kode kelas
# $example (String) - tanggal yang mungkin untuk kelas ini
classes-ask-start-again = Kapan <b>{ $code }</b> mulai? Pilih, atau ketik tanggalnya, misalnya { $example }.
# $code (String) - kode kelas
# $old (String) - tanggal dan jam yang lama
# $example (String) - tanggal yang mungkin untuk kelas ini
# $clock (String) - jam
classes-ask-test = Tes <b>{ $code }</b> semula { $old }; tanggal itu tidak dapat dipakai lagi. Kapan tes yang baru? Pilih (jamnya tetap), atau ketik tanggal dan jam, misalnya { $example } pukul { $clock }.
# $code (String) - kode kelas
classes-ask-why-extend = Apa alasan pendaftaran <b>{ $code }</b> diperpanjang? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
# $code (String) - kode kelas
classes-ask-why-postpone = Apa alasan <b>{ $code }</b> ditunda? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
# $code (String) - kode kelas
classes-ask-why-cancel = Apa alasan <b>{ $code }</b> dibatalkan? Alasan ini kami sampaikan kepada pendaftar. Pilih, atau ketik singkat.
# $code (String) - kode kelas
# $reason (String) - alasan
# $told (String) - jumlah pendaftar
classes-ask-sure-cancel =
    Batalkan kelas <b>{ $code }</b>? Kelas yang dibatalkan tidak dapat dibuka lagi.
    Alasan: { $reason }
    Pendaftar yang kami beri tahu: { $told }
# $code (String) - kode kelas
# $dates (String) - tanggal lama dan baru, satu baris satu
# $reason (String) - alasan
# $told (String) - jumlah pendaftar
classes-ask-sure-extend =
    Perpanjang pendaftaran <b>{ $code }</b>?
    { $dates }
    Alasan: { $reason }
    Pendaftar yang kami beri tahu: { $told }
# $code (String) - kode kelas
# $dates (String) - tanggal lama dan baru, satu baris satu
# $reason (String) - alasan
# $told (String) - jumlah pendaftar
classes-ask-sure-postpone =
    Tunda kelas <b>{ $code }</b>?
    { $dates }
    Alasan: { $reason }
    Pendaftar yang kami beri tahu: { $told }
# $code (String) - kode kelas
# $dates (String) - tanggal lama dan baru, satu baris satu
# $told (String) - jumlah pendaftar
classes-ask-sure-resume =
    Buka lagi kelas <b>{ $code }</b>?
    { $dates }
    Pendaftar yang kami beri tahu: { $told }
classes-cause-time = Memberi Waktu Tambahan
classes-cause-few = Peminat Belum Cukup
classes-cause-instructor = Instruktur Berhalangan
classes-cause-equipment = Ruang atau Alat Belum Siap
classes-cause-budget = Anggaran Belum Tersedia

## Jawaban yang belum dapat dipakai
# $example (String) - tanggal yang mungkin untuk kelas ini
classes-date-unclear = Tanggalnya belum terbaca. Ketik misalnya { $example }, atau pilih tombol di atas.
# $day (String) - tanggal
classes-end-too-early = Tanggalnya harus sesudah { $day }. Ketik tanggal lain.
# $day (String) - tanggal mulai
classes-end-after-start = Kelas mulai { $day }, jadi pendaftaran harus berakhir sebelum itu. Ketik tanggal lain.
# $day (String) - tanggal tes
classes-end-after-test = Tesnya { $day }, jadi pendaftaran harus berakhir sebelum itu. Ketik tanggal lain, atau ubah dulu tanggal tes lewat Ubah.
# $day (String) - tanggal batas konfirmasi
classes-end-after-confirm = Batas konfirmasi kursinya { $day }, jadi pendaftaran harus berakhir sebelum itu. Ketik tanggal lain, atau ubah dulu batas itu lewat Ubah.
# $day (String) - tanggal
classes-start-too-early = Tanggal mulai harus sesudah { $day }. Ketik tanggal lain.
# $day (String) - hari pelatihan berikutnya
classes-start-holiday = Tanggal itu hari libur. Hari pelatihan berikutnya { $day }. Ketik tanggal itu atau yang lain.
# $day (String) - hari pelatihan berikutnya
classes-start-no-lessons = Pada hari itu tidak ada pelatihan. Hari pelatihan berikutnya { $day }. Ketik tanggal itu atau yang lain.
classes-start-unknown = Hari-hari pelatihan belum dapat dihitung dari tanggal itu. Ketik tanggal lain.
# $year (String) - tahun
classes-start-far = Tahun { $year } tampaknya salah ketik. Ketik tanggal lain.
# $until (String) - tanggal dan jam
classes-test-before-end = Pendaftaran berakhir { $until }, jadi tesnya harus sesudah itu. Ketik tanggal lain.
# $day (String) - tanggal mulai
classes-test-after-start = Kelas mulai { $day }, jadi tesnya harus sebelum itu. Ketik tanggal lain.
# $typed (String) - jumlah huruf yang diketik
classes-reason-too-long = Alasannya { $typed } huruf. Mohon ketik paling banyak 200 huruf, supaya mudah dibaca di HP.
# $code (String) - kode kelas
# $state (String) - status kelas
classes-not-now = Kelas <b>{ $code }</b> sekarang: { $state }. Tindakan itu sudah dilakukan atau tidak berlaku lagi, jadi tidak ada yang berubah.
# $code (String) - kode kelas
classes-dates-over = Masa pendaftaran <b>{ $code }</b> sudah lewat. Ketuk Ubah untuk mengganti tanggalnya, lalu buka pendaftarannya.

## Sesudah tindakan
# $code (String) - kode kelas
# $from (String) - tanggal dan jam
classes-done-published = Kelas <b>{ $code }</b> dibuka. Pendaftaran berlaku mulai { $from }.
# $code (String) - kode kelas
# $applicants (String) - jumlah pendaftar aktif
classes-done-closed = Pendaftaran <b>{ $code }</b> ditutup dengan { $applicants } pendaftar aktif.
# $code (String) - kode kelas
# $until (String) - tanggal dan jam
classes-done-extended = Pendaftaran <b>{ $code }</b> diperpanjang sampai { $until }.
# $code (String) - kode kelas
classes-done-selection = Seleksi <b>{ $code }</b> dimulai.
# $code (String) - kode kelas
classes-done-started = Pelatihan <b>{ $code }</b> dimulai.
# $code (String) - kode kelas
# $start (String) - hari pertama
# $ends (String) - hari terakhir
classes-done-postponed = Kelas <b>{ $code }</b> ditunda: mulai { $start }, selesai { $ends }.
# $code (String) - kode kelas
classes-done-postponed-undated = Kelas <b>{ $code }</b> ditunda, tanggal mulai belum ditentukan.
# $code (String) - kode kelas
# $start (String) - hari pertama
# $ends (String) - hari terakhir
# $until (String) - tanggal dan jam
classes-done-resumed = Kelas <b>{ $code }</b> dibuka lagi: mulai { $start }, selesai { $ends }, pendaftaran sampai { $until }.
# $code (String) - kode kelas
classes-done-cancelled = Kelas <b>{ $code }</b> dibatalkan.
# $code (String) - kode kelas
classes-done-runs-anyway = Kelas <b>{ $code }</b> tetap dijalankan. Seleksi dimulai.
# $until (String) - tanggal dan jam
classes-done-runs-on = Pendaftaran tetap sampai { $until }. Jika perlu lebih lama, ketuk Perpanjang.
classes-done-no-test = Kelas ini sekarang tanpa tes.
classes-done-no-confirm = Batas konfirmasi kursi dikosongkan karena tidak cocok dengan tanggal baru. Isi lagi lewat Ubah.
classes-done-poster = Poster yang sudah dicetak masih memuat tanggal lama.

# $told (String) - jumlah pendaftar
classes-done-told = { $told } pendaftar kami beri tahu.

## Kabar kepada pendaftar
# $code (String) - kode kelas
# $programme (String) - nama program
# $centre (String) - nama BLK
# $dates (String) - tanggal lama dan baru, satu baris satu
# $reason (String) - alasan
classes-told-extended =
    Pendaftaran kelas <b>{ $programme }</b> ({ $code }) di { $centre } diperpanjang.
    { $dates }
    Alasan: { $reason }

    Pendaftaran Anda tetap berlaku.
# $code (String) - kode kelas
# $programme (String) - nama program
# $centre (String) - nama BLK
# $dates (String) - tanggal lama dan baru, satu baris satu
# $reason (String) - alasan
classes-told-postponed =
    Kelas <b>{ $programme }</b> ({ $code }) di { $centre } ditunda.
    { $dates }
    Alasan: { $reason }

    Pendaftaran Anda tetap berlaku. Jika tanggal baru tidak cocok, ada kelas lain yang mungkin pas.
# $code (String) - kode kelas
# $programme (String) - nama program
# $centre (String) - nama BLK
# $dates (String) - tanggal lama dan baru, satu baris satu
# $reason (String) - alasan
classes-told-postponed-undated =
    Kelas <b>{ $programme }</b> ({ $code }) di { $centre } ditunda.
    { $dates }
    Alasan: { $reason }

    Pendaftaran Anda tetap berlaku dan Anda kami kabari begitu ada tanggal. Jika tidak ingin menunggu, ada kelas lain yang mungkin pas.
# $code (String) - kode kelas
# $programme (String) - nama program
# $centre (String) - nama BLK
# $dates (String) - tanggal lama dan baru, satu baris satu
classes-told-resumed =
    Kelas <b>{ $programme }</b> ({ $code }) di { $centre } yang sempat ditunda dibuka lagi.
    { $dates }

    Pendaftaran Anda tetap berlaku.
# $code (String) - kode kelas
# $programme (String) - nama program
# $centre (String) - nama BLK
# $reason (String) - alasan
classes-told-cancelled =
    Mohon maaf, kelas <b>{ $programme }</b> ({ $code }) di { $centre } dibatalkan.
    Alasan: { $reason }

    Data Anda tetap tersimpan. Ada kelas lain yang mungkin pas untuk Anda.
classes-reason-time = memberi waktu tambahan bagi yang ingin mendaftar
classes-reason-few = peminat belum cukup
classes-reason-instructor = instruktur berhalangan
classes-reason-equipment = ruang atau alat belum siap
classes-reason-budget = anggaran belum tersedia
# $first (String) - hari pertama
# $last (String) - hari terakhir
classes-dates-new = Pelatihan: <b>{ $first } sampai { $last }</b>
classes-dates-undated = Pelatihan: <b>tanggal baru belum ditentukan</b>
# $first (String) - hari pertama
# $last (String) - hari terakhir
classes-dates-old = Semula: { $first } sampai { $last }
# $at (String) - tanggal dan jam
classes-dates-until = Pendaftaran sampai: <b>{ $at }</b>
# $at (String) - tanggal dan jam
classes-dates-until-old = Semula sampai: { $at }
# $at (String) - tanggal dan jam
classes-dates-test-stays = Tes: tetap { $at }
# $at (String) - tanggal dan jam
classes-dates-test-moves = Tes: <b>{ $at }</b>
classes-dates-test-none = Tes: tidak ada
classes-dates-test-unknown = Tes: tanggal baru belum ditentukan
# $at (String) - tanggal dan jam
classes-dates-confirm-stays = Konfirmasi kursi: tetap sampai { $at }
# $at (String) - tanggal dan jam
classes-dates-confirm-moves = Konfirmasi kursi: sampai { $at }
classes-dates-confirm-unknown = Konfirmasi kursi: batasnya kami kabari kemudian

## Kabar kepada petugas
# $code (String) - kode kelas
# $programme (String) - nama program
# $applicants (String) - jumlah pendaftar aktif
classes-closed-by-itself = Masa pendaftaran <b>{ $code }</b> ({ $programme }) berakhir dan sudah kami tutup, dengan <b>{ $applicants }</b> pendaftar aktif.
# $code (String) - kode kelas
# $programme (String) - nama program
# $applicants (String) - jumlah pendaftar aktif
# $least (String) - minimal peserta
classes-few-applicants =
    Pendaftaran <b>{ $code }</b> ({ $programme }) ditutup dengan <b>{ $applicants }</b> pendaftar aktif, padahal minimal pesertanya { $least } orang.

    Apa yang akan dilakukan?

## Pendaftar
# $code (String) - kode kelas
# $count (String) - pendaftar aktif dan lainnya
classes-applicants-opening =
    <b>Pendaftar { $code }</b>
    { $count }
# $code (String) - kode kelas
# $typed (String) - yang dicari
# $count (String) - jumlahnya
classes-applicants-found = Pendaftar <b>{ $code }</b> yang cocok dengan “{ $typed }”: { $count } orang
# $code (String) - kode kelas
# $typed (String) - yang dicari
classes-applicants-not-found = Tidak ada pendaftar <b>{ $code }</b> yang cocok dengan “{ $typed }”. Ketik nama atau nomor lain.
# $code (String) - kode kelas
classes-applicants-empty = Belum ada pendaftar di kelas <b>{ $code }</b>.
# $number (String) - nomor lamaran
# $name (String) - nama
# $state (String) - status lamaran
classes-applicant-row = { $number } · { $name } · { $state }
# $code (String) - kode kelas
classes-ask-search = Siapa yang dicari di kelas <b>{ $code }</b>? Ketik awal nama, atau nomornya, misalnya LMR-000012.
# $name (String) - nama
# $number (String) - nomor lamaran
# $code (String) - kode kelas
# $state (String) - status lamaran
classes-applicant-head =
    <b>{ $name }</b> · { $number }
    Kelas { $code } · <b>{ $state }</b>
# $nik (String) - NIK yang disamarkan
classes-applicant-nik = NIK: { $nik }
classes-applicant-differs = Tanggal lahir atau jenis kelamin berbeda dari NIK. Mohon cocokkan dengan KTP.
# $age (String) - usia
classes-applicant-age = Usia saat kelas mulai: { $age } tahun
# $education (String) - pendidikan
classes-applicant-education = Pendidikan: { $education }
# $region (String) - kabupaten atau kota
classes-applicant-region = Tinggal di: { $region }
# $phone (String) - nomor HP
classes-applicant-phone = HP: { $phone }
# $at (String) - tanggal dan jam
# $source (String) - cara datang
classes-applicant-applied = Mendaftar { $at }, { $source }
# $code (String) - kode kelas pilihan kedua
classes-applicant-second = Pilihan kedua: { $code }
classes-button-back-to-applicants = Semua Pendaftar

## Pengajar
# $code (String) - kode kelas
classes-instructors-ask = Siapa yang mengajar kelas <b>{ $code }</b>? Ketuk nama untuk menambah atau melepas. Pengajar dapat membaca kelas ini dan pendaftarnya.
# $centre (String) - nama BLK
classes-instructors-none = Belum ada instruktur di { $centre }. Undang dulu lewat /undang.
# $id (String) - nomor akun Telegram
classes-nameless = Petugas { $id }
