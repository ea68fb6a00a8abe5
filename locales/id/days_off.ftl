### Hari libur, untuk admin dan kepala; dan pertanyaan kepada petugas kelas.

days-off-button-open = Hari Libur
days-off-button-list = Daftar Hari Libur
days-off-button-add = Tambah
days-off-button-move = Pindah
days-off-button-drop = Bukan Libur
days-off-button-settle = Sudah Pasti
days-off-button-restore = Jadikan Libur Lagi
days-off-button-adapt = Sesuaikan Jadwal
days-off-button-leave = Biarkan
days-off-button-class = Buka Kelas

# $year (String) - tahun
days-off-year = <b>Hari libur { $year }</b>. Ketuk tanggalnya untuk memindahkan atau menghapusnya.
# $year (String) - tahun
days-off-none = Belum ada hari libur { $year }. Ketuk Tambah begitu tanggalnya diumumkan.
# $date (String) - hari dan tanggal
# $name (String) - nama hari libur
days-off-row = { $date }: { $name }
# $date (String) - hari dan tanggal
# $name (String) - nama hari libur
days-off-row-estimate = { $date }: { $name } (perkiraan)
# $name (String) - nama hari libur
# $date (String) - hari dan tanggal
days-off-day = <b>{ $name }</b>, { $date }.
# $name (String) - nama hari libur
# $date (String) - hari dan tanggal
days-off-day-estimate = <b>{ $name }</b>, diperkirakan { $date }. Tanggal resminya belum diumumkan.

# $example (String) - contoh tanggal
days-off-ask-day = Tanggal berapa liburnya? Ketik tanggalnya, misalnya { $example }.
# $date (String) - hari dan tanggal
days-off-ask-name = Apa nama hari libur <b>{ $date }</b>? Misalnya Cuti Bersama Idulfitri.
# $name (String) - nama hari libur
# $date (String) - hari dan tanggal
days-off-ask-move = <b>{ $name }</b>, sekarang { $date }. Dipindah ke tanggal berapa? Ketik tanggalnya.
days-off-unclear = Tanggal itu belum kami pahami. Silakan ketik hari, bulan, dan tahun, misalnya 10 Maret 2027.
days-off-past = Tanggal itu sudah lewat. Silakan ketik tanggal mulai hari ini.
# $year (String) - tahun
days-off-far-away = Tahun { $year } terlalu jauh. Silakan ketik tanggal yang lebih dekat.
# $date (String) - hari dan tanggal
# $name (String) - nama hari libur
days-off-already = { $date } sudah hari libur: { $name }. Silakan ketik tanggal lain.
days-off-name-length = Nama hari libur terdiri atas 3 sampai 60 huruf. Silakan ketik lagi.

# $date (String) - hari dan tanggal
# $name (String) - nama hari libur
days-off-added = { $date } sekarang hari libur: <b>{ $name }</b>.
# $name (String) - nama hari libur
# $from (String) - tanggal lama
# $to (String) - tanggal baru
days-off-moved = <b>{ $name }</b> sudah dipindah dari { $from } ke { $to }.
# $date (String) - hari dan tanggal
# $name (String) - nama hari libur
days-off-settled = { $date } sekarang pasti libur: <b>{ $name }</b>.
# $date (String) - hari dan tanggal
# $name (String) - nama hari libur
days-off-dropped = { $date } sekarang hari kerja. <b>{ $name }</b> bukan libur lagi.
# $count (String) - jumlah kelas
days-off-drafts = Kelas yang masih draf langsung disesuaikan: { $count }.
# $count (String) - jumlah kelas
days-off-asked = Petugas dari { $count } kelas kami tanya dahulu. Jadwal kelas itu belum berubah dan peserta belum diberi tahu.
days-off-nobody-asked = Tidak ada kelas lain yang jadwalnya terkena.
days-off-nothing-touched = Tidak ada kelas yang jadwalnya terkena.

# $changes (String) - apa yang berubah
days-off-changed = Hari libur berubah: { $changes }.
# $date (String) - hari dan tanggal
# $name (String) - nama hari libur
days-off-cause-off = { $date } libur ({ $name })
# $date (String) - hari dan tanggal
# $name (String) - nama hari libur
days-off-cause-working = { $date } hari kerja, bukan libur ({ $name })
# $class (String) - kelas
days-off-class = { $class }:
# $code (String) - kode kelas
# $programme (String) - nama program
# $centre (String) - nama BLK
days-off-named = <b>{ $code }</b> { $programme }, { $centre }
# $days (String) - hari dan tanggal
days-off-lost = Tidak lagi masuk: { $days }
# $days (String) - hari dan tanggal
days-off-gained = Menjadi hari masuk: { $days }
# $count (String) - jumlah hari
days-off-more = dan { $count } hari lain
# $date (String) - hari dan tanggal
days-off-same-end = Hari terakhir tetap { $date }
# $old (String) - tanggal lama
# $new (String) - tanggal baru
days-off-new-end = Hari terakhir: { $old } → <b>{ $new }</b>
days-off-ask-adapt = Jadwal belum berubah dan peserta belum diberi tahu. Sesuaikan jadwal kelas ini?
# $class (String) - kelas
# $start (String) - hari pertama
# $name (String) - nama hari libur
# $next (String) - hari berikutnya
days-off-start-is-off = Hari pertama { $class } jatuh pada hari libur: { $start } ({ $name }). Jadwalnya belum berubah. Silakan ubah hari pertamanya lewat kartu kelas, paling dekat { $next }.
# $class (String) - kelas
days-off-adapted = Jadwal { $class } sudah disesuaikan.
# $class (String) - kelas
days-off-follows = Jadwal { $class } sudah sesuai dengan hari libur. Tidak ada yang perlu diubah.
# $class (String) - kelas
days-off-left = Jadwal { $class } tetap seperti semula. Jika nanti berubah pikiran, ketuk Sesuaikan Jadwal.
