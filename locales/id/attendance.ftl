### Presensi: daftar hadir setiap pertemuan, dan peserta yang lama tidak hadir.

## Daftar

# $code (String) - kode kelas
# $programme (String) - nama pelatihan
# $meeting (String) - hari ke berapa, atau jenis pertemuan
# $when (String) - hari, tanggal, jam
attendance-head =
    Presensi <b>{ $code }</b> · { $programme }
    { $meeting }: { $when }
# $number (String) - hari ke berapa
attendance-day = Hari ke-{ $number }
attendance-begins = Pertemuan segera dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.
attendance-begun = Pertemuan sudah dimulai. Semua peserta dianggap hadir, kecuali yang Anda ubah.
attendance-still-open = Pertemuan sudah selesai, tetapi daftarnya belum ditutup. Periksa sekali lagi, lalu ketuk Tutup Daftar.
attendance-hint = Ketuk nama yang tidak hadir, atau ketik nomornya, misalnya <b>3a 7i 12t15 15s</b> (a alpa, i izin, t terlambat, s sakit).
# $number (String) - nomor di daftar
# $name (String) - nama peserta
# $mark (String) - keadaan
attendance-row = { $number }. { $name }: { $mark }
# $row (String) - nomor, nama, keadaan
attendance-row-said = { $row } (sudah memberi tahu)
# $number (String) - nomor di daftar
# $name (String) - nama peserta
# $before (String) - keadaan sebelumnya
# $mark (String) - keadaan sekarang
attendance-row-changed = { $number }. { $name }: { $before } → { $mark }
# $number (String) - nomor di daftar
# $name (String) - nama peserta
attendance-name = { $number }. { $name }
# $number (String) - nomor di daftar
# $name (String) - nama peserta
# $letter (String) - huruf keadaan
attendance-name-marked = { $number }. { $name } · { $letter }
# $count (String) - jumlah orang
attendance-count-present = hadir <b>{ $count }</b>
# $count (String) - jumlah orang
attendance-count-late = terlambat { $count }
# $count (String) - jumlah orang
attendance-count-excused = izin { $count }
# $count (String) - jumlah orang
attendance-count-sick = sakit { $count }
# $count (String) - jumlah orang
attendance-count-absent = alpa { $count }
# $all (String) - jumlah peserta di daftar
# $counts (String) - jumlah setiap keadaan
attendance-counts = { $all } peserta: { $counts }
# $when (String) - hari, tanggal, jam
# $name (String) - nama petugas
attendance-closed-by = Ditutup { $when }, oleh { $name }.
# $when (String) - hari, tanggal, jam
attendance-closed = Ditutup { $when }.
# $list (String) - nomor, nama, keadaan
attendance-noted = Tercatat: { $list }.
# $numbers (String) - nomor yang tidak ada
attendance-unknown = Tidak ada nomor { $numbers } di daftar ini.
# $text (String) - yang diketik
attendance-unclear = Belum kami pahami: { $text }. Ketik nomor lalu hurufnya, misalnya 3a.
# $number (String) - nomor di daftar
# $name (String) - nama peserta
# $mark (String) - keadaan
attendance-ask-one = <b>{ $number }. { $name }</b> sekarang tercatat { $mark }. Bagaimana kehadirannya?
# $number (String) - nomor di daftar
# $name (String) - nama peserta
attendance-ask-late = <b>{ $number }. { $name }</b>: terlambat berapa menit?
# $code (String) - kode kelas
# $meeting (String) - hari ke berapa, atau jenis pertemuan
# $date (String) - hari, tanggal
attendance-ask-typed = Ketik nomor dan hurufnya untuk <b>{ $code }</b>, { $meeting }, { $date }. Contoh: <b>3a 7i 12t15 15s</b> (a alpa, i izin, t terlambat, s sakit, h hadir). Yang tidak Anda sebut tetap seperti di daftar.
attendance-which = Yang Anda ketik untuk daftar yang mana?
# $code (String) - kode kelas
# $meeting (String) - hari ke berapa, atau jenis pertemuan
# $clock (String) - jam mulai
attendance-which-one = { $clock } · { $code } · { $meeting }
# $code (String) - kode kelas
# $meeting (String) - hari ke berapa, atau jenis pertemuan
# $when (String) - hari, tanggal, jam
attendance-later = Daftar presensi <b>{ $code }</b>, { $meeting }, tersedia mulai { $when }.
# $code (String) - kode kelas
# $meeting (String) - hari ke berapa, atau jenis pertemuan
# $date (String) - hari, tanggal
attendance-cancelled = Pertemuan <b>{ $code }</b>, { $meeting }, { $date }, dibatalkan. Karena itu tidak ada presensinya.
# $code (String) - kode kelas
# $meeting (String) - hari ke berapa, atau jenis pertemuan
# $date (String) - hari, tanggal
attendance-nobody = Tidak ada peserta di daftar <b>{ $code }</b>, { $meeting }, { $date }.

## Keadaan

attendance-mark-present = hadir
attendance-mark-late = terlambat
# $minutes (String) - menit
attendance-mark-late-by = terlambat { $minutes } menit
attendance-mark-excused = izin
attendance-mark-sick = sakit
attendance-mark-absent = alpa

## Semua daftar sebuah kelas

# $class (String) - nama kelas, BLK, kode
attendance-days = Presensi { $class }
# $meeting (String) - hari ke berapa, atau jenis pertemuan
# $date (String) - hari, tanggal
# $there (String) - yang hadir, terlambat atau tidak
# $all (String) - jumlah peserta di daftar
attendance-days-closed = { $meeting }, { $date }: hadir { $there } dari { $all }
# $meeting (String) - hari ke berapa, atau jenis pertemuan
# $date (String) - hari, tanggal
attendance-days-open = { $meeting }, { $date }: belum ditutup
attendance-days-none = Belum ada pertemuan yang dimulai. Daftar hadir muncul di sini 15 menit sebelum pertemuan pertama.
# $meeting (String) - hari ke berapa, atau jenis pertemuan
# $date (String) - tanggal
attendance-days-one = { $meeting } · { $date }
# $class (String) - nama kelas, BLK, kode
# $percent (String) - persen
attendance-shares = Kehadiran { $class }: <b>{ $percent }%</b>
# $class (String) - nama kelas, BLK, kode
attendance-shares-none = Kehadiran { $class }: belum ada daftar yang ditutup.
# $number (String) - nomor di daftar
# $name (String) - nama peserta
# $percent (String) - persen
# $there (String) - berapa kali hadir
# $all (String) - berapa pertemuan
attendance-share = { $number }. { $name }: { $percent }% ({ $there } dari { $all })
# $number (String) - nomor di daftar
# $name (String) - nama peserta
attendance-share-none = { $number }. { $name }: belum ada
# $share (String) - nomor, nama, persen
# $count (String) - berapa kali alpa
attendance-share-absent = { $share }, alpa { $count }

## Alpa

# $class (String) - nama kelas, BLK, kode
# $days (String) - jumlah hari
# $date (String) - hari, tanggal pertama tidak hadir
attendance-away = Kami belum melihat Anda di { $class } selama { $days } hari pelatihan, sejak { $date }. Semoga Anda baik-baik saja. Apakah ada kendala, atau Anda akan hadir lagi?
# $class (String) - nama kelas, BLK, kode
attendance-will-come = Terima kasih, kami tunggu di { $class }. Jika ternyata ada kendala, ketuk Tanya Petugas.
# $name (String) - nama peserta
# $number (String) - nomor pendaftaran
# $class (String) - nama kelas, BLK, kode
# $days (String) - jumlah hari
# $date (String) - hari, tanggal pertama tidak hadir
attendance-stays-away = <b>{ $name }</b> ({ $number }) alpa { $days } hari pelatihan berturut-turut di { $class }, sejak { $date }.
attendance-silent = Pertanyaan kami belum dijawab.
attendance-answered = Pertanyaan kami sudah dijawab, tetapi ia masih tidak hadir.
attendance-to-teacher = Mohon dicari tahu kendalanya. Jika ternyata ia hadir, perbaiki presensinya.
attendance-to-head = Pengajar sudah diberi tahu sebelumnya.

## Tombol

attendance-button = Presensi
attendance-button-close = Tutup Daftar
attendance-button-type = Ketik Nomor
attendance-button-correct = Perbaiki
attendance-button-days = Daftar Lain
attendance-button-back = Kembali ke Daftar
attendance-button-shares = Persentase
attendance-button-present = Hadir
attendance-button-late = Terlambat
attendance-button-excused = Izin
attendance-button-sick = Sakit
attendance-button-absent = Alpa
# $minutes (String) - menit
attendance-button-minutes = { $minutes } Menit
attendance-button-some-minutes = Tanpa Menit
attendance-button-will-come = Akan Hadir
attendance-button-trouble = Ada Kendala
attendance-button-print = Cetak
attendance-button-print-week = Cetak Seminggu

## Di kertas dan sebagai Excel

# $code (String) - kode kelas
attendance-paper-title = Daftar Hadir { $code }
attendance-paper-number = No.
attendance-paper-name = Nama
attendance-paper-signature = Tanda Tangan
attendance-paper-teacher = Pengajar
attendance-paper-hint = Tandai yang tidak hadir: a alpa, i izin, t terlambat (menit), s sakit. Pindai kodenya, ketuk Ketik Nomor, lalu ketik misalnya 3a 7i 12t15.
# $room (String) - ruang
attendance-paper-room = Ruang { $room }
# $date (String) - tanggal
# $code (String) - kode kelas
attendance-paper-file = daftar-hadir-{ $code }-{ $date }
# $code (String) - kode kelas
# $dates (String) - tanggal pertama dan terakhir
attendance-paper-caption = Daftar hadir <b>{ $code }</b>, { $dates }. Setelah ditandatangani, pindai kodenya untuk mencatat yang tidak hadir.
# $class (String) - nama kelas, BLK, kode
attendance-no-paper = Belum ada yang dapat dicetak untuk { $class }: belum ada peserta atau belum ada pertemuan.
# $code (String) - kode kelas
attendance-making = Berkas Excel presensi <b>{ $code }</b> sedang dibuat dan menyusul sebentar lagi.
attendance-sheet-tab = Presensi
attendance-sheet-number = No.
attendance-sheet-name = Nama
attendance-sheet-present = Hadir
attendance-sheet-late = Terlambat
attendance-sheet-excused = Izin
attendance-sheet-sick = Sakit
attendance-sheet-absent = Alpa
attendance-sheet-percent = Kehadiran (%)
# $code (String) - kode kelas
attendance-sheet-file = presensi-{ $code }
# $code (String) - kode kelas
# $count (String) - jumlah daftar yang ditutup
attendance-sheet-caption = Presensi <b>{ $code }</b> dari { $count } daftar yang sudah ditutup. H hadir, T terlambat (menit), I izin, S sakit, A alpa.
