### Formulir kelas: membuka, menyalin, dan mengubah kelas. Dibaca petugas, kecuali bagian terakhir.

## Pertanyaan

class-form-ask-centre = Kelas ini diadakan di BLK mana? Ketuk salah satu, atau ketik namanya.
class-form-ask-programme = Pelatihan apa yang akan dibuka? Ketik sebagian namanya, misalnya las atau jahit, atau pilih bidangnya di bawah.
# $field (String) - nama bidang
class-form-ask-field = Program di bidang <b>{ $field }</b>. Ketuk yang akan dibuka, atau ketik nama lain.
class-form-ask-choice = Beberapa program cocok. Ketuk yang akan dibuka, atau ketik nama lain.
# $page (String) - halaman yang tampak
# $pages (String) - jumlah halaman
class-form-page = Halaman { $page } dari { $pages }
class-form-ask-code = Apa kode kelas ini? Kode dipakai di tautan dan poster: huruf, angka, dan tanda hubung, misalnya MTR-2027-01.
class-form-ask-quota = Berapa kuota kelas ini?
# $quota (String) - kuota yang ditulis
class-form-ask-quota-many = Kuota <b>{ $quota } orang</b> lebih banyak daripada biasanya (16). Apakah memang begitu?
class-form-ask-quota-none = Dengan kuota <b>0</b> tidak ada yang dapat diterima di kelas ini. Apakah memang begitu?
# $quota (String) - kuota yang ditulis
# $accepted (String) - jumlah orang yang sudah diterima
class-form-ask-quota-below = Sudah ada <b>{ $accepted } orang</b> yang diterima, lebih banyak daripada kuota { $quota }. Tidak ada yang dikeluarkan: kursi yang ditinggalkan baru terisi lagi setelah jumlahnya di bawah { $quota }. Simpan kuota { $quota }?
# $quota (String) - jumlah kursi
# $rising (String) - jumlah cadangan yang naik
class-form-ask-quota-rising = Dengan kuota { $quota } ada kursi kosong: <b>{ $rising } cadangan</b> naik begitu perubahan disimpan, dan kami kabari. Pakai kuota { $quota }?
class-form-ask-reserves = Berapa peserta cadangan? Biasanya 2 untuk kelas 16 orang.
class-form-ask-length = Berapa lama pelatihannya? Tulis jam pelajaran atau hari, misalnya 240 JP, 8 JP per hari atau 30 hari.
# $total (String) - jumlah jam pelajaran
class-form-ask-hours-per-day = { $total } JP dibagi berapa JP per hari?
class-form-ask-weekdays = Hari apa saja pelatihannya? Ketuk pilihan di bawah, atau ketik, misalnya Senin–Jumat. Ketuk Selesai jika sudah.
class-form-ask-hours = Dari pukul berapa sampai pukul berapa setiap harinya? Misalnya 08.00–15.30.
# $example (String) - tanggal yang mungkin untuk kelas ini
class-form-ask-start = Kapan hari pertama pelatihan? Ketuk salah satu, atau ketik tanggalnya, misalnya { $example }.
# $date (String) - tanggal yang ditulis
# $holiday (String) - nama hari libur
# $next (String) - hari berikutnya
class-form-ask-shift-holiday = <b>{ $date }</b> adalah hari libur: { $holiday }. Mulai hari berikutnya, <b>{ $next }</b>?
# $date (String) - tanggal yang ditulis
# $holiday (String) - nama hari libur
# $next (String) - hari berikutnya
class-form-ask-shift-estimate = <b>{ $date }</b> diperkirakan libur: { $holiday }. Tanggal resminya belum diumumkan. Mulai hari berikutnya, <b>{ $next }</b>?
# $date (String) - tanggal yang ditulis
# $weekdays (String) - hari pelatihan
# $next (String) - hari berikutnya
class-form-ask-shift-weekday = <b>{ $date }</b> bukan hari pelatihan ({ $weekdays }). Mulai hari berikutnya, <b>{ $next }</b>?
# $example (String) - tanggal yang mungkin untuk kelas ini
class-form-ask-from = Kapan pendaftaran dibuka? Ketuk Begitu Disimpan, atau ketik tanggalnya, misalnya { $example }.
# $example (String) - tanggal yang mungkin untuk kelas ini
class-form-ask-until = Sampai kapan orang dapat mendaftar? Ketuk salah satu, atau ketik tanggalnya, misalnya { $example }. Tanpa jam, pendaftaran ditutup pukul 23.59 WIB.
# $example (String) - tanggal yang mungkin untuk kelas ini
class-form-ask-test = Kapan tesnya? Tulis tanggal dan jam, misalnya { $example } pukul 09.00, atau ketuk Tanpa Tes.
class-form-ask-test-place = Di mana tesnya? Ketuk nama BLK, atau tulis tempat lain.
class-form-ask-ages = Berapa usia peserta pada hari pertama pelatihan? Misalnya 18–40, minimal 17, atau ketuk Tanpa Batas.
class-form-ask-education = Pendidikan paling rendah apa yang boleh mendaftar?
class-form-ask-regions = Dari mana peserta boleh mendaftar? Ketuk kabupaten atau kota yang boleh, lalu Selesai. Ketuk Semua Wilayah jika tidak dibatasi.
class-form-ask-trained = Bolehkah orang yang pernah ikut pelatihan mendaftar lagi?
class-form-ask-documents = Berkas apa yang dibawa pendaftar? Ketuk untuk menambah atau mengurangi, tulis berkas lain jika perlu, lalu ketuk Selesai.
# $example (String) - tanggal yang mungkin untuk kelas ini
class-form-ask-confirm = Sampai kapan peserta yang diterima harus mengonfirmasi kursinya? Tulis tanggalnya, misalnya { $example }. Tanpa jam, batasnya pukul 15.00 WIB.
class-form-ask-least = Minimal peserta: paling sedikit berapa orang agar kelas ini berjalan? Jika pendaftarnya kurang, Anda kami tanyai dahulu.
class-form-ask-funds = Kelas ini dibiayai dari mana?
class-form-ask-paid = Apa yang ditanggung atau dibayar peserta? Ditulis seperti akan dibaca pendaftar, misalnya Gratis. Uang transpor Rp20.000 per hari.
class-form-ask-room = Di ruang mana kelasnya? Misalnya Bengkel Las 1.
class-form-ask-changes = Apa yang ingin diubah? Ketuk salah satu, atau ketik namanya, misalnya ubah jam.

# $value (String) - jawaban yang berlaku sekarang
class-form-now = Sekarang: <b>{ $value }</b>
# $left (String) - jumlah pertanyaan yang tersisa
class-form-left = Masih { $left } pertanyaan, lalu ringkasan.
class-form-left-last = Ini pertanyaan terakhir, lalu ringkasan.

## Kartu

class-form-summary-new = Kelas baru. Yang tidak ditanyakan sudah kami isi seperti biasanya; ketuk Ubah … untuk mengganti.
class-form-summary-edit = Kelas ini akan menjadi:
class-form-summary-question = Apakah sudah benar?
# $label (String) - nama isian
# $value (String) - isi
class-form-row = { $label }: { $value }
class-form-label-centre = BLK
class-form-label-programme = Program
class-form-label-code = Kode
class-form-label-start = Tanggal
class-form-label-length = Lama
class-form-label-weekdays = Hari
class-form-label-hours = Jam
class-form-label-room = Ruang
class-form-label-from = Pendaftaran dibuka
class-form-label-until = Pendaftaran ditutup
class-form-label-test = Tes
class-form-label-confirm = Batas konfirmasi kursi
class-form-label-quota = Kuota
class-form-label-reserves = Cadangan
class-form-label-least = Minimal peserta
class-form-label-ages = Usia
class-form-label-education = Pendidikan
class-form-label-regions = Wilayah
class-form-label-trained = Pernah ikut pelatihan
class-form-label-documents = Berkas
class-form-label-funds = Dana
class-form-label-paid = Biaya
# $holidays (String) - hari libur yang dilewati
class-form-left-out = Libur yang dilewati: { $holidays }
# $date (String) - tanggal
# $name (String) - nama hari libur
class-form-holiday = { $date } ({ $name })
# $date (String) - tanggal
# $name (String) - nama hari libur
class-form-holiday-estimate = { $date } ({ $name }, perkiraan)

## Isi kartu

# $first (String) - hari pertama
# $last (String) - hari terakhir
class-form-value-dates = { $first } sampai { $last }
# $days (String) - jumlah hari
class-form-value-days = { $days } hari
# $hours (String) - jumlah jam pelajaran
# $per-day (String) - jam pelajaran per hari
# $days (String) - jumlah hari
class-form-value-lesson-hours = { $hours } JP, { $per-day } JP per hari ({ $days } hari)
# $people (String) - jumlah orang
class-form-value-people = { $people } orang
class-form-value-from-now = begitu disimpan
class-form-value-none = tidak ada
class-form-value-unset = belum ditentukan
class-form-value-free = gratis
# $at (String) - waktu
# $place (String) - tempat
class-form-value-test = { $at }, di { $place }
# $least (String) - usia
# $greatest (String) - usia
class-form-value-ages = { $least }–{ $greatest } tahun
# $least (String) - usia
class-form-value-ages-least = paling muda { $least } tahun
# $greatest (String) - usia
class-form-value-ages-greatest = paling tua { $greatest } tahun
class-form-value-no-limit = tanpa batas
# $education (String) - pendidikan
class-form-value-education = paling rendah { $education }
class-form-value-everywhere = dari mana saja
class-form-value-trained-never = tidak boleh
class-form-value-trained-year = boleh, sekali setahun
class-form-value-trained-field = boleh, sekali per bidang
class-form-value-trained-no-limit = boleh
class-form-value-apbd = APBD
class-form-value-apbn = APBN

## Tombol

class-form-button-usual-code = Pakai Usulan
# $seats (String) - kuota
class-form-button-seats = { $seats } Orang
# $number (String) - jumlah
class-form-button-people = { $number } Orang
# $seats (String) - kuota
class-form-button-sure-seats = Ya, { $seats } Orang
# $length (String) - lama pelatihan
class-form-button-usual-length = Seperti Program: { $length }
# $hours (String) - jam pelajaran
class-form-button-per-day = { $hours } JP
class-form-button-usual-hours = 08.00–15.30
# $date (String) - tanggal
class-form-button-start = Mulai { $date }
# $date (String) - tanggal
class-form-button-keep-start = Tetap { $date }
class-form-button-other-date = Pilih Tanggal Lain
class-form-button-at-once = Begitu Disimpan
class-form-button-no-test = Tanpa Tes
# $centre (String) - nama BLK
class-form-button-at-centre = Di { $centre }
class-form-button-no-limit = Tanpa Batas
# $ages (String) - usia
class-form-button-ages = { $ages } Tahun
class-form-button-everywhere = Semua Wilayah
class-form-button-usual-date = Pakai Usulan
class-form-button-no-deadline = Tanpa Batas Waktu
class-form-button-unset = Belum Ditentukan
class-form-button-free = Gratis
class-form-button-no-room = Belum Ditentukan
class-form-button-trained-never = Tidak Boleh
class-form-button-trained-year = Sekali Setahun
class-form-button-trained-field = Sekali per Bidang
class-form-button-trained-no-limit = Boleh
class-form-button-save-draft = Simpan sebagai Draf
class-form-button-save-open = Simpan dan Buka
class-form-button-save = Simpan
class-form-button-tell = Simpan dan Kabari
class-form-button-changes = Ubah …
class-form-button-leave = Tidak Jadi
class-form-button-fresh = Mulai Lagi
class-form-button-discard = Hapus Isian
class-form-button-new = Kelas Baru
# $label (String) - nama isian
class-form-button-change = Ubah { $label }
class-form-change-centre = BLK
class-form-change-programme = Program
class-form-change-code = Kode
class-form-change-start = Tanggal Mulai
class-form-change-length = Lama
class-form-change-weekdays = Hari
class-form-change-hours = Jam
class-form-change-room = Ruang
class-form-change-from = Pembukaan
class-form-change-until = Penutupan
class-form-change-test = Tes
class-form-change-confirm = Batas Konfirmasi
class-form-change-quota = Kuota
class-form-change-reserves = Cadangan
class-form-change-least = Minimal Peserta
class-form-change-ages = Usia
class-form-change-education = Pendidikan
class-form-change-regions = Wilayah
class-form-change-trained = Aturan Pernah Ikut
class-form-change-documents = Berkas
class-form-change-funds = Dana
class-form-change-paid = Biaya

## Yang belum dapat dicatat

class-form-problem-centre = BLK itu belum kami temukan. Ketuk salah satu di bawah.
class-form-problem-programme = Belum ada program yang cocok dengan tulisan itu. Coba kata lain, misalnya las, atau pilih bidangnya di bawah.
class-form-problem-code-short = Kode itu terlalu pendek. Tulis paling sedikit 3 huruf atau angka, misalnya MTR-2027-01.
class-form-problem-code-long = Kode itu terlalu panjang. Tulis paling banyak 24 huruf atau angka, misalnya MTR-2027-01.
# $letter (String) - tanda yang tidak dapat dipakai
class-form-problem-code-letter = Tanda “{ $letter }” tidak dapat dipakai dalam kode, karena kode menjadi bagian tautan. Pakai huruf A–Z, angka, dan tanda hubung.
class-form-problem-code-edge = Kode dimulai dan diakhiri dengan huruf atau angka, misalnya MTR-2027-01.
# $code (String) - kode
class-form-problem-code-taken = Kode <b>{ $code }</b> sudah dipakai kelas lain. Tulis kode lain, atau ketuk Pakai Usulan.
class-form-problem-number = Jumlahnya belum terbaca. Tulis dengan angka, misalnya <b>16</b>.
class-form-problem-negative = Jumlahnya tidak dapat kurang dari 0. Tulis dengan angka, misalnya <b>16</b>.
# $typed (String) - angka yang ditulis
# $most (String) - paling banyak
class-form-problem-many = <b>{ $typed }</b> lebih banyak daripada yang dapat dicatat (paling banyak { $most }). Berapa yang Anda maksud?
class-form-problem-length = Lamanya belum terbaca. Tulis misalnya <b>240 JP, 8 JP per hari</b> atau <b>30 hari</b>.
# $most (String) - jumlah hari paling banyak
class-form-problem-length-range = Lama itu di luar yang dapat dicatat. Satu kelas 1 sampai { $most } hari, 1 sampai 2.000 JP, dan paling banyak 12 JP per hari.
class-form-problem-per-day = Tulis 1 sampai 12 JP per hari, misalnya <b>8</b>.
class-form-problem-weekdays = Harinya belum terbaca. Ketuk hari di bawah, atau tulis misalnya <b>Senin–Kamis</b>.
class-form-problem-no-weekday = Pilih paling sedikit satu hari.
class-form-problem-no-day-left = Dengan hari itu tidak ada hari pelatihan yang tersisa, karena semuanya libur. Pilih hari lain.
class-form-problem-hours = Jamnya belum terbaca. Tulis misalnya <b>08.00–15.30</b>.
# $from (String) - jam mulai
# $until (String) - jam selesai
class-form-problem-hours-backwards = Pukul { $until } tidak sesudah pukul { $from }. Tulis jam mulai dahulu, misalnya <b>08.00–15.30</b>.
# $example (String) - tanggal yang mungkin untuk kelas ini
class-form-problem-date = Tanggalnya belum terbaca. Tulis hari, bulan, lalu tahun, misalnya <b>{ $example }</b>.
# $day (String) - hari
# $month (String) - bulan
# $year (String) - tahun
# $example (String) - tanggal yang mungkin untuk kelas ini
class-form-problem-date-impossible = Tanggal { $day }/{ $month }/{ $year } tidak ada di kalender. Tulis misalnya <b>{ $example }</b>.
# $year (String) - tahun
# $example (String) - tanggal yang mungkin untuk kelas ini
class-form-problem-date-far = Tahun { $year } tampaknya salah ketik. Tulis tanggalnya sekali lagi, misalnya <b>{ $example }</b>.
# $example (String) - tanggal yang mungkin untuk kelas ini
class-form-problem-no-time = Jamnya belum terbaca. Tulis misalnya <b>{ $example } pukul 09.00</b>.
# $date (String) - tanggal
class-form-problem-past = <b>{ $date }</b> sudah lewat atau hari ini. Tulis tanggal yang akan datang.
# $date (String) - tanggal
# $holiday (String) - nama hari libur
class-form-problem-start-holiday = <b>{ $date }</b> hari libur ({ $holiday }). Pilih hari pertama yang lain.
# $date (String) - tanggal
class-form-problem-start-weekday = <b>{ $date }</b> bukan hari pelatihan. Pilih hari pertama yang lain.
# $until (String) - akhir pendaftaran
class-form-problem-from = Pendaftaran ditutup <b>{ $until }</b>. Tanggal dibukanya harus sebelum itu.
# $start (String) - hari pertama
class-form-problem-until-start = Kelas mulai <b>{ $start }</b>. Pendaftaran harus ditutup sebelum hari itu.
class-form-problem-until-past = Batas pendaftaran itu sudah lewat. Tulis tanggal yang akan datang.
# $example (String) - tanggal yang mungkin untuk kelas ini
class-form-problem-test-time = Tulis juga jam tesnya, misalnya <b>{ $example } pukul 09.00</b>.
# $until (String) - akhir pendaftaran
class-form-problem-test-until = Pendaftaran ditutup <b>{ $until }</b>. Tes harus sesudah itu.
# $start (String) - hari pertama
class-form-problem-test-start = Kelas mulai <b>{ $start }</b>. Tes harus sebelum hari itu.
class-form-problem-confirm-early = Batas konfirmasi kursi harus sesudah pendaftaran ditutup dan sesudah tes.
# $start (String) - hari pertama
class-form-problem-confirm-start = Kelas mulai <b>{ $start }</b>. Batas konfirmasi kursi harus sebelum hari itu.
class-form-problem-ages = Usianya belum terbaca. Tulis misalnya <b>18–40</b>, <b>minimal 17</b>, atau ketuk Tanpa Batas.
class-form-problem-ages-range = Usia peserta 15 sampai 80 tahun. Tulis misalnya <b>18–40</b>.
class-form-problem-ages-backwards = Usia paling muda ditulis dahulu, misalnya <b>18–40</b>.
class-form-problem-education = Pendidikan itu belum terbaca. Ketuk salah satu di bawah.
class-form-problem-region = Kabupaten atau kota itu belum kami temukan di Lampung. Ketuk di bawah, atau tulis misalnya <b>Metro, Lampung Timur</b>.
# $most (String) - jumlah huruf
class-form-problem-letters = Tulisan itu terlalu panjang. Tulis paling banyak { $most } huruf.
class-form-problem-documents = Berkasnya sudah terlalu banyak. Kurangi dahulu dengan mengetuk salah satu.
# $state (String) - status kelas
class-form-problem-locked = Bagian itu tidak dapat diubah lagi: status kelas ini <b>{ $state }</b>.
# $state (String) - status kelas
# $fields (String) - nama isian, dipisah koma
class-form-problem-locked-since = Status kelas ini sekarang <b>{ $state }</b>, jadi yang berikut tidak dapat diubah lagi dan kami kembalikan seperti semula: <b>{ $fields }</b>. Isian lain masih ada. Ketuk Simpan untuk menyimpannya.
# $at (String) - hari, tanggal, jam
class-form-problem-held = Hasil seleksi kelas ini sedang menunggu diumumkan { $at }. Kuota dan cadangan menentukan siapa yang diterima, jadi urungkan dahulu pengumumannya lewat /seleksi. Isian Anda tetap tersimpan.
class-form-problem-expected = Ketuk salah satu tombol di bawah. Isian Anda tetap tersimpan.
class-form-problem-not-words = Di sini kami perlu jawaban berupa tulisan atau tombol. Isian Anda tetap tersimpan.
class-form-problem-edited = Pesan lama yang diubah tidak kami baca. Silakan tulis jawabannya sebagai pesan baru.

## Keluar, kembali, dan selesai

# $what (String) - program atau kode yang belum selesai
class-form-return = Isian kelas Anda belum selesai: <b>{ $what }</b>. Lanjutkan, atau mulai lagi dari awal?
class-form-return-nameless = Isian kelas Anda belum selesai. Lanjutkan, atau mulai lagi dari awal?
class-form-stays = Baik. Isian kelas tetap tersimpan; ketuk Lanjutkan kapan saja.
class-form-discarded = Baik, tidak ada yang disimpan.
class-form-closed = Formulir itu sudah selesai. Buka /kelas untuk melihat kelas Anda.
class-form-not-staff = Kelas dibuka dan diubah oleh petugas BLK yang bersangkutan.
class-form-no-centre = Belum ada BLK yang dapat Anda isi kelasnya. Mohon hubungi admin.
# $code (String) - kode
class-form-over = Kelas <b>{ $code }</b> sudah selesai atau dibatalkan, jadi tidak dapat diubah lagi. Anda dapat menyalinnya menjadi kelas baru.
# $code (String) - kode
class-form-saved-draft = Kelas <b>{ $code }</b> tersimpan sebagai draf. Hanya petugas yang dapat melihatnya sampai Anda membukanya.
# $code (String) - kode kelas
# $link (String) - tautan
class-form-saved-open =
    Kelas <b>{ $code }</b> tersimpan dan pendaftarannya dibuka. ✅

    Tautan untuk dibagikan: { $link }
# $code (String) - kode
class-form-updated = Perubahan kelas <b>{ $code }</b> tersimpan.
# $code (String) - kode
# $told (String) - jumlah orang
class-form-updated-told = Perubahan kelas <b>{ $code }</b> tersimpan. { $told } pendaftar sedang kami kabari.
class-form-updated-poster = Poster yang sudah dicetak masih memuat isi yang lama.
# $code (String) - kode
class-form-nothing-changed = Tidak ada yang berubah di kelas <b>{ $code }</b>.
# $told (String) - jumlah orang
class-form-preview = <b>{ $told } pendaftar</b> akan menerima pesan ini:
class-form-preview-question = Simpan dan kabari mereka?

## Kepada pendaftar

# $programme (String) - nama pelatihan
# $centre (String) - nama BLK
# $code (String) - kode
class-form-changed = Ada perubahan di kelas <b>{ $programme }</b>, { $centre } ({ $code }):
class-form-changed-closing = Lainnya tetap. Maaf atas perubahan ini.
# $label (String) - apa yang berubah
# $old (String) - yang lama
# $new (String) - yang baru
class-form-difference = • { $label }: { $old } → <b>{ $new }</b>
class-form-told-centre = Tempat
class-form-told-days = Tanggal pelatihan
class-form-told-weekdays = Hari
class-form-told-hours = Jam
class-form-told-room = Ruang
class-form-told-from = Pendaftaran dibuka
class-form-told-until = Pendaftaran ditutup
class-form-told-test = Tes
class-form-told-test-place = Tempat tes
class-form-told-confirm = Batas konfirmasi kursi
class-form-told-documents = Berkas yang dibawa
class-form-told-paid = Biaya
