### Jadwal sebuah kelas: kalender untuk petugas, dan kabar perubahan untuk peserta dan pengajar.

## Daftar kelas

# $count (String) - banyaknya kelas
calendar-list = Jadwal { $count } kelas yang berjalan atau akan datang. Pilih kelasnya.
calendar-list-empty = Belum ada kelas yang berjalan atau akan datang.
# $code (String) - kode kelas
# $state (String) - status kelas
# $programme (String) - nama pelatihan
# $dates (String) - hari pertama sampai terakhir
calendar-list-row =
    <b>{ $code }</b>, { $state }
    { $programme }, { $dates }

## Halaman kalender

# $class (String) - nama kelas, BLK, kode
# $dates (String) - tanggal awal sampai akhir
calendar-page =
    Jadwal { $class }

    <b>{ $dates }</b>
# $month (String) - nama bulan
# $year (String) - tahun
calendar-month = { $month } { $year }
# $day (Number) - 1 Senin, 7 Minggu
calendar-weekday = { $day ->
    [1] Sen
    [2] Sel
    [3] Rab
    [4] Kam
    [5] Jum
    [6] Sab
   *[7] Min
}
# Sen 1/2
# $weekday (String) - hari, disingkat
# $day (String) - tanggal dalam bulan
# $month (String) - nomor bulan
calendar-day = { $weekday } { $day }/{ $month }
# Sen 1/2 13.00
# $day (String) - hari disingkat
# $clock (String) - jam mulai
calendar-day-clock = { $day } { $clock }
# $day (String) - hari disingkat
# $hours (String) - jam
# $kind (String) - jenis kegiatan
calendar-row = <b>{ $day }</b>, { $hours }: { $kind }
# $row (String) - baris kegiatan
# $details (String) - ruang, pengajar, dibatalkan
calendar-row-more = { $row } ({ $details })
# $room (String) - nama ruang
calendar-detail-room = di { $room }
# $name (String) - nama pengajar
calendar-detail-lead = oleh { $name }
calendar-detail-cancelled = dibatalkan
calendar-detail-changed = diubah
calendar-detail-untold = belum disampaikan
# $count (String) - banyaknya wakil
calendar-detail-named = hanya { $count } wakil
calendar-nothing = Tidak ada kegiatan.
# $count (String) - banyaknya kegiatan
# $at (String) - hari, tanggal, jam
calendar-waiting = Belum disampaikan: perubahan pada { $count } kegiatan. Peserta diberi tahu sekitar { $at }.
# $at (String) - hari, tanggal, jam
# $read (String) - banyaknya yang sudah membaca
# $of (String) - banyaknya yang diberi tahu
calendar-reading = Perubahan terakhir, { $at }: dibaca { $read } dari { $of } orang.
calendar-button-week-before = Minggu Sebelumnya
calendar-button-week-behind = Minggu Berikutnya
calendar-button-month-before = Bulan Sebelumnya
calendar-button-month-behind = Bulan Berikutnya
calendar-button-month = Lihat Sebulan
calendar-button-week = Lihat Seminggu
calendar-button-add = Tambah Kegiatan
calendar-button-why = Beri Alasan
calendar-button-calls = Daftar Telepon
calendar-button-open = Jadwal

## Satu kegiatan

# $kind (String) - jenis kegiatan
# $class (String) - nama kelas, BLK, kode
# $when (String) - hari, tanggal, jam
calendar-one =
    <b>{ $kind }</b>, kelas { $class }

    <b>{ $when }</b>
# $room (String) - nama ruang
calendar-one-room = Ruang: { $room }
# $names (String) - nama pengajar
calendar-one-lead = Pengajar: { $names }
# $topic (String) - materi
calendar-one-topic = Materi: { $topic }
# $bring (String) - bawaan
calendar-one-bring = Bawaan: { $bring }
# $count (String) - banyaknya wakil
calendar-one-named = Yang hadir: hanya wakil, { $count } orang terpilih
calendar-one-cancelled = <b>Dibatalkan</b>
# $at (String) - hari, tanggal, jam
calendar-one-untold = Perubahannya disampaikan kepada peserta sekitar { $at }.
calendar-button-day = Ubah Hari
calendar-button-hours = Ubah Jam
calendar-button-room = Ubah Ruang
calendar-button-lead = Ubah Pengajar
calendar-button-topic = Ubah Materi
calendar-button-bring = Ubah Bawaan
calendar-button-cancel = Batalkan
calendar-button-restore = Pulihkan
calendar-button-shift = Geser Hari
calendar-button-named = Pilih Wakil
calendar-button-named-only = Hanya Wakil
calendar-button-everybody = Semua Peserta

## Pertanyaan

# $kind (String) - jenis kegiatan
# $when (String) - hari, tanggal, jam
# $example (String) - contoh tanggal
calendar-ask-day = { $kind } { $when } dipindahkan ke hari apa? Pilih, atau ketik tanggalnya, misalnya <b>{ $example }</b>.
# $kind (String) - jenis kegiatan
# $class (String) - nama kelas
# $example (String) - contoh tanggal
calendar-ask-day-new = { $kind } untuk { $class }: pada hari apa? Pilih, atau ketik tanggalnya, misalnya <b>{ $example }</b>.
# $day (String) - hari dan tanggal
calendar-day-off = { $day } adalah hari libur.
# $day (String) - hari dan tanggal
# $name (String) - nama hari libur
calendar-day-off-named = { $day } adalah hari libur: { $name }.
# $others (String) - kegiatan lain
calendar-day-clash = Pada jam yang sama kelas ini sudah punya: { $others }.
calendar-day-sure = Apakah hari itu tetap dipakai?
# $kind (String) - jenis kegiatan
# $when (String) - hari, tanggal, jam
calendar-brief = { $kind }, { $when }
calendar-button-sure = Tetap Pakai
calendar-button-another-day = Pilih Hari Lain
# $example (String) - contoh tanggal
calendar-day-unclear = Tanggal itu belum kami pahami. Tulis misalnya <b>{ $example }</b>.
calendar-day-over = Waktu itu sudah lewat. Silakan pilih hari yang akan datang.
# $year (String) - tahun
calendar-day-far = Tahun { $year } terlalu jauh. Silakan periksa tahunnya, lalu tulis lagi.
calendar-day-same = Itu hari yang sekarang, jadi tidak ada yang bergeser. Silakan pilih hari lain.
# $kind (String) - jenis kegiatan
# $when (String) - hari, tanggal, jam
calendar-ask-hours = { $kind } { $when } menjadi pukul berapa? Pilih, atau ketik jamnya, misalnya <b>08.00–12.00</b>.
# $kind (String) - jenis kegiatan
# $class (String) - nama kelas
calendar-ask-hours-new = { $kind } untuk { $class }: dari pukul berapa sampai pukul berapa? Pilih, atau ketik jamnya, misalnya <b>08.00–12.00</b>.
calendar-hours-unclear = Jam itu belum kami pahami. Tulis jam mulai dan selesai, misalnya <b>08.00–12.00</b>.
calendar-hours-over = Jam itu sudah lewat. Silakan tulis jam yang akan datang.
# $kind (String) - jenis kegiatan
# $when (String) - hari, tanggal, jam
calendar-ask-room = { $kind } { $when } di ruang mana? Ketik nama ruangnya.
# $kind (String) - jenis kegiatan
# $class (String) - nama kelas
calendar-ask-room-new = { $kind } untuk { $class }: di ruang mana? Ketik nama ruangnya.
# $kind (String) - jenis kegiatan
# $when (String) - hari, tanggal, jam
calendar-ask-topic = Apa materi { $kind } { $when }? Tulis singkat.
# $kind (String) - jenis kegiatan
# $when (String) - hari, tanggal, jam
calendar-ask-bring = Apa yang perlu dibawa peserta untuk { $kind } { $when }? Tulis singkat.
calendar-button-usual-room = Ruang Kelas
# $room (String) - nama ruang
calendar-button-usual-room-named = Ruang Kelas: { $room }
calendar-button-empty = Kosongkan
# $typed (String) - banyaknya huruf yang ditulis
# $most (String) - banyaknya huruf paling banyak
calendar-text-too-long = Tulisan itu { $typed } huruf, paling banyak { $most }. Mohon dipendekkan, lalu kirim lagi.
# $kind (String) - jenis kegiatan
# $when (String) - hari, tanggal, jam
calendar-ask-lead = Siapa pengajar { $kind } { $when }?
calendar-button-class-teacher = Pengajar Kelas
# $label (String) - pilihan
calendar-chosen = ✓ { $label }
# $kind (String) - jenis kegiatan
# $when (String) - hari, tanggal, jam
# $follow (String) - banyaknya kegiatan sesudahnya
# $example (String) - contoh tanggal
calendar-ask-shift = { $kind } { $when } dan { $follow } kegiatan sesudahnya ikut bergeser. Ke hari apa? Pilih, atau ketik tanggalnya, misalnya <b>{ $example }</b>.
# $count (String) - banyaknya kegiatan
# $rows (String) - lama → baru
calendar-proposal =
    { $count } kegiatan bergeser, hari libur dilewati:

    { $rows }
calendar-proposal-another = Jadwal ini baru saja berubah. Berikut hasilnya sekarang.
# $old (String) - hari lama
# $new (String) - hari baru
# $kind (String) - jenis kegiatan
calendar-proposal-row = { $old } → <b>{ $new }</b>: { $kind }
# $count (String) - banyaknya yang tidak ditampilkan
calendar-proposal-more = … dan { $count } lagi di antaranya …
# $others (String) - kegiatan lain
calendar-proposal-clash = Perhatikan, pada hari yang sama tetap ada: { $others }.
calendar-button-shift-sure = Geser Sekarang
# $count (String) - banyaknya kegiatan
calendar-shifted = { $count } kegiatan sudah digeser.
# $class (String) - nama kelas
calendar-settled = Kegiatan { $class } ini sudah berlangsung atau daftar hadirnya sudah ditutup. Waktu dan tempatnya tidak dapat diubah lagi.
# $class (String) - nama kelas
calendar-first-day = Hari pertama { $class } diubah dari kartu kelas, lewat Tunda, agar batas waktu peserta ikut bergeser.
# $class (String) - nama kelas
calendar-class-over = { $class } sedang ditunda atau sudah dibatalkan, jadi jadwalnya tidak dapat diubah.

## Kegiatan baru

# $class (String) - nama kelas
calendar-ask-kind = Kegiatan apa yang ditambahkan untuk { $class }?
calendar-summary = Mohon periksa sebelum disimpan:
# $kind (String) - jenis kegiatan
# $class (String) - nama kelas
# $when (String) - hari, tanggal, jam
# $room (String) - nama ruang
calendar-summary-new =
    <b>{ $kind }</b>, { $class }
    Waktu: { $when }
    Ruang: { $room }
calendar-summary-all = Yang hadir: semua peserta
calendar-summary-named = Yang hadir: hanya wakil, dipilih sesudah disimpan
calendar-button-save = Simpan
# $kind (String) - jenis kegiatan
# $when (String) - hari, tanggal, jam
# $count (String) - banyaknya wakil
calendar-named = Wakil untuk { $kind } { $when }: <b>{ $count } orang</b>. Ketuk nama untuk memilih atau melepas.
calendar-named-nobody = Belum ada yang punya kursi di kelas ini, jadi wakilnya belum dapat dipilih.
# $page (String) - halaman ini
# $pages (String) - banyaknya halaman
calendar-named-page = Halaman { $page } dari { $pages }

## Alasan

# $class (String) - nama kelas
# $at (String) - hari, tanggal, jam
calendar-ask-why = Mengapa jadwal { $class } berubah? Peserta membaca alasannya bersama semua perubahan sekitar { $at }. Pilih, ketik, atau lewati.
calendar-cause-holiday = hari libur
calendar-cause-instructor = pengajar berhalangan
calendar-cause-room = ruang atau alat belum siap
calendar-cause-event = ada acara lain di kantor
calendar-button-holiday = Hari Libur
calendar-button-instructor = Pengajar Berhalangan
calendar-button-not-ready = Ruang Belum Siap
calendar-button-event = Ada Acara Lain
calendar-button-no-reason = Lewati
# $why (String) - alasan
# $at (String) - hari, tanggal, jam
calendar-why-noted = Alasan dicatat: { $why }. Peserta diberi tahu sekitar { $at }; perubahan lain sampai saat itu ikut disampaikan.
# $at (String) - hari, tanggal, jam
calendar-why-none = Baik, tanpa alasan. Peserta diberi tahu sekitar { $at }; perubahan lain sampai saat itu ikut disampaikan.

## Belum membaca

# $class (String) - nama kelas
# $people (String) - nama dan nomor
calendar-calls =
    Belum membaca perubahan jadwal { $class }:

    { $people }
# $class (String) - nama kelas
calendar-calls-none = Semua sudah membaca perubahan jadwal { $class }.
# $name (String) - nama
# $phone (String) - nomor HP
calendar-call = { $name }: { $phone }
# $count (String) - banyaknya orang lain
calendar-calls-more = dan { $count } orang lagi

## Kabar perubahan

# $class (String) - nama kelas, BLK, kode
calendar-told = Jadwal { $class } berubah.
# $kind (String) - jenis kegiatan
# $old (String) - hari dan tanggal lama
# $new (String) - hari, tanggal, jam baru
calendar-told-moved = { $kind } { $old }, dipindahkan ke <b>{ $new }</b>.
# $kind (String) - jenis kegiatan
# $day (String) - hari dan tanggal
# $old (String) - jam lama
# $new (String) - jam baru
calendar-told-hours = { $kind } { $day }: pukul { $old } menjadi <b>pukul { $new }</b>.
# $kind (String) - jenis kegiatan
# $when (String) - hari, tanggal, jam
calendar-told-cancelled = { $kind } { $when }, <b>ditiadakan</b>.
# $kind (String) - jenis kegiatan
# $when (String) - hari, tanggal, jam
# $room (String) - ruang
calendar-told-added = { $kind } ditambahkan: <b>{ $when }</b>, di { $room }.
# $kind (String) - jenis kegiatan
# $when (String) - hari, tanggal, jam
# $room (String) - ruang
calendar-told-again = { $kind } <b>{ $when }</b>, di { $room }, jadi diadakan.
# $kind (String) - jenis kegiatan
# $when (String) - hari, tanggal, jam
calendar-told-still = { $kind } { $when }.
# $old (String) - ruang lama
# $new (String) - ruang baru
calendar-told-room = Tempatnya pindah dari { $old } ke <b>{ $new }</b>.
# $bring (String) - bawaan
calendar-told-bring = Mohon bawa: { $bring }.
calendar-told-bring-nothing = Tidak perlu membawa apa-apa lagi.
# $topic (String) - materi
calendar-told-topic = Materi: { $topic }.
calendar-told-leads = Pengajarnya Anda.
calendar-told-leads-no-more = Pengajarnya bukan Anda lagi.
calendar-told-leads-another = Pengajarnya berganti.
# $count (String) - banyaknya perubahan lain
calendar-told-more = Masih ada { $count } perubahan lagi; semuanya ada di /jadwal.
calendar-told-same-place = Tempat tetap sama.
# $why (String) - alasan
calendar-told-why = Alasan: { $why }.
calendar-told-closing = Maaf atas perubahan ini. Mohon ketuk Sudah Baca.
calendar-told-read = Terima kasih sudah membaca.
calendar-button-read = Sudah Baca
calendar-room-of-class = ruang kelas
