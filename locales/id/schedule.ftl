### Jadwal peserta: kartu /jadwal, kalender, gambar, serta kabar hadir, izin, dan sakit.

## Kartu jadwal

# $date (String) - hari dan tanggal
schedule-head-today = Jadwal hari ini, <b>{ $date }</b>
# $dates (String) - dari tanggal sampai tanggal
schedule-head-week = Jadwal minggu ini, <b>{ $dates }</b>
# $dates (String) - dari tanggal sampai tanggal
schedule-head-next = Jadwal minggu depan, <b>{ $dates }</b>
# $name (String) - nama peserta
# $class (String) - nama kelas, BLK, kode
schedule-whose = { $name }: { $class }
# $place (String) - nama, alamat, ruang
schedule-place = Tempat: { $place }
# $when (String) - hari, tanggal, jam
# $what (String) - pertemuan apa
schedule-entry = • <b>{ $when }</b>: { $what }
# $what (String) - pertemuan apa
# $topic (String) - materi
schedule-entry-topic = { $what }, { $topic }
# $what (String) - pertemuan apa
schedule-entry-changed = { $what } (berubah)
# $what (String) - pertemuan apa
schedule-entry-cancelled = { $what } <b>dibatalkan</b>
# $room (String) - ruang atau tempat
schedule-entry-room = Ruang: { $room }
# $place (String) - tempat tes
schedule-entry-place = Tempat: { $place }
# $things (String) - yang perlu dibawa
schedule-entry-bring = Bawa: { $things }
schedule-entry-coming = Jawaban: hadir
schedule-entry-excused = Jawaban: izin
schedule-entry-sick = Jawaban: sakit
# $count (String) - jumlah
schedule-more = … dan { $count } lagi. Ketuk Hari Ini atau Gambar untuk melihat lebih rinci.
schedule-none-today = Hari ini tidak ada jadwal.
schedule-none-week = Minggu ini tidak ada jadwal lagi.
schedule-none-next = Minggu depan tidak ada jadwal.
# $when (String) - hari, tanggal, jam
# $what (String) - pertemuan apa
schedule-next = Berikutnya: <b>{ $when }</b>, { $what }.
schedule-button-today = Hari Ini
schedule-button-week = Minggu Ini
schedule-button-next = Minggu Depan
schedule-button-calendar = Simpan ke Kalender
schedule-button-picture = Gambar Minggu Ini
schedule-button-picture-next = Gambar Minggu Depan
schedule-button-away = Izin atau Sakit
schedule-button-daily-on = Ingatkan Setiap Pagi
# $name (String) - nama peserta
schedule-button-daily-on-for = Ingatkan Setiap Pagi: { $name }
schedule-button-daily-off = Berhenti Ingatkan Pagi
# $name (String) - nama peserta
schedule-button-daily-off-for = Berhenti Ingatkan Pagi: { $name }
schedule-daily-on = Baik. Setiap pagi sebelum ada pertemuan, kami ingatkan Anda di sini.
schedule-daily-off = Baik. Pengingat setiap pagi kami hentikan. Pengingat pada malam sebelumnya tetap kami kirim.

## Kalender dan gambar

# $class (String) - nama kelas, BLK, kode
schedule-calendar = Jadwal { $class }. Buka berkas ini di HP Anda, lalu pilih Tambahkan atau Simpan. Jika jadwal berubah, ambil lagi dari /jadwal: isinya diperbarui, tidak berganda.
# $what (String) - pertemuan apa
# $programme (String) - nama pelatihan
schedule-calendar-summary = { $what }: { $programme }
# $code (String) - kode kelas
schedule-calendar-class = Kelas { $code }
# $topic (String) - materi
schedule-calendar-topic = Materi: { $topic }
# $dates (String) - dari tanggal sampai tanggal
schedule-picture = Jadwal <b>{ $dates }</b>. Jika ada perubahan, kami mengabari Anda di sini.
schedule-picture-kind = Jadwal Pelatihan
schedule-picture-none = Tidak ada jadwal
schedule-picture-cancelled = Dibatalkan
# $count (String) - jumlah
schedule-picture-more = dan { $count } lagi
# $moment (String) - kapan gambar ini dibuat
schedule-picture-made = Dibuat { $moment }. Perubahan kami kabarkan lewat Telegram.

schedule-file = jadwal
# $programme (String) - nama pelatihan
# $centre (String) - nama BLK
# $code (String) - kode kelas
schedule-picture-class = { $programme }, { $centre } ({ $code })
# $day (String) - tanggal
# $month (String) - nama bulan
schedule-picture-date = { $day } { $month }
# $time (String) - jam mulai
schedule-picture-from = mulai { $time } WIB

## Hadir, izin, sakit

schedule-which = Anda tidak dapat hadir pada pertemuan yang mana?
# $name (String) - nama peserta
# $when (String) - hari, tanggal, jam
schedule-which-for = { $name }: { $when }
schedule-which-excused = Baik, izin untuk pertemuan yang mana?
schedule-which-sick = Semoga lekas sembuh. Sakit, jadi tidak hadir pada pertemuan yang mana?
schedule-nothing-ahead = Dalam dua minggu ke depan belum ada pertemuan yang dapat dijawab. Ketuk Jadwal untuk melihat jadwal Anda.
# $when (String) - hari, tanggal, jam
# $what (String) - pertemuan apa
# $class (String) - nama kelas, BLK, kode
# $place (String) - nama, alamat, ruang
schedule-meeting =
    <b>{ $when }</b>
    { $what }, { $class }
    Tempat: { $place }
schedule-meeting-coming = Anda sudah menjawab hadir.
schedule-meeting-excused = Anda sudah izin.
schedule-meeting-sick = Anda sudah mengabari sakit.
schedule-meeting-question = Apakah Anda hadir?
# $when (String) - hari, tanggal, jam
schedule-coming = Terima kasih. Sampai bertemu <b>{ $when }</b>.
schedule-coming-told = Instruktur sudah kami beri tahu bahwa Anda jadi hadir.
# $moment (String) - hari, tanggal, jam
schedule-coming-told-later = Instruktur kami beri tahu { $moment } bahwa Anda jadi hadir.
# $when (String) - hari, tanggal, jam
schedule-why-excused = Izin untuk <b>{ $when }</b>. Apa alasannya? Tulis singkat di sini, atau kirim foto suratnya.
# $when (String) - hari, tanggal, jam
schedule-why-sick = Sakit pada <b>{ $when }</b>, semoga lekas sembuh. Apa keluhannya? Tulis singkat di sini, atau kirim foto surat dokter. Jika tidak ada, ketuk Tanpa Alasan.
schedule-not-words = Kami hanya dapat mencatat tulisan, foto, atau berkas surat. Yang tadi belum tercatat.
# $typed (String) - jumlah huruf
# $most (String) - batasnya
schedule-too-long = Alasan ini { $typed } huruf, sedangkan tempatnya { $most } huruf. Mohon tulis lebih singkat.
schedule-no-reason = Alasannya belum ada, jadi belum kami catat.
# $when (String) - hari, tanggal, jam
schedule-noted-excused = Izin Anda untuk <b>{ $when }</b> tercatat.
# $when (String) - hari, tanggal, jam
schedule-noted-sick = Kabar sakit Anda untuk <b>{ $when }</b> tercatat. Semoga lekas sembuh.
schedule-noted-told = Instruktur sudah kami beri tahu.
# $moment (String) - hari, tanggal, jam
schedule-noted-told-later = Sekarang jam tenang, jadi instruktur kami beri tahu { $moment }.
# $when (String) - hari, tanggal, jam
schedule-noted-before-excused = Izin Anda untuk <b>{ $when }</b> sudah tercatat, tidak perlu diulang.
# $when (String) - hari, tanggal, jam
schedule-noted-before-sick = Kabar sakit Anda untuk <b>{ $when }</b> sudah tercatat, tidak perlu diulang.
schedule-kept = Baik, tidak ada yang kami catat.
# $when (String) - hari, tanggal, jam
schedule-closed-list = Daftar hadir <b>{ $when }</b> sudah ditutup, jadi kini instruktur yang memutuskan. Mohon sampaikan langsung kepada instruktur, atau ketuk Tanya Petugas.
# $when (String) - hari, tanggal, jam
schedule-closed-over = Pertemuan <b>{ $when }</b> sudah selesai, jadi tidak dapat dijawab lagi di sini. Mohon sampaikan langsung kepada instruktur, atau ketuk Tanya Petugas.
# $when (String) - hari, tanggal, jam
schedule-closed-cancelled = Pertemuan <b>{ $when }</b> dibatalkan, jadi Anda tidak perlu menjawab. Ketuk Jadwal untuk melihat yang berikutnya.
# $when (String) - hari, tanggal, jam
schedule-closed-not-expected = Tombol ini tidak berlaku lagi untuk pertemuan <b>{ $when }</b>. Ketuk Jadwal untuk melihat jadwal Anda sekarang.
schedule-form-first = Belum tercatat, karena ada isian yang belum selesai di bawah ini. Selesaikan dulu atau ketik /batal, lalu ketuk tombol ini.
schedule-button-come = Hadir
schedule-button-excused = Izin
schedule-button-sick = Sakit
schedule-button-no-reason = Tanpa Alasan
schedule-button-keep = Tidak Jadi
schedule-button-undo-excused = Batal Izin
schedule-button-undo-sick = Batal Sakit
schedule-button-more = Tambah Alasan atau Surat

## Kepada instruktur

# $name (String) - nama peserta
# $number (String) - nomor pendaftaran
# $when (String) - hari, tanggal, jam
# $class (String) - nama kelas, BLK, kode
schedule-told-excused = <b>{ $name }</b> ({ $number }) izin tidak hadir <b>{ $when }</b>, { $class }.
# $name (String) - nama peserta
# $number (String) - nomor pendaftaran
# $when (String) - hari, tanggal, jam
# $class (String) - nama kelas, BLK, kode
schedule-told-sick = <b>{ $name }</b> ({ $number }) sakit, jadi tidak hadir <b>{ $when }</b>, { $class }.
# $name (String) - nama peserta
# $number (String) - nomor pendaftaran
# $when (String) - hari, tanggal, jam
# $class (String) - nama kelas, BLK, kode
schedule-told-coming = <b>{ $name }</b> ({ $number }) jadi hadir <b>{ $when }</b>, { $class }. Izin atau sakit yang disampaikan sebelumnya tidak berlaku lagi.
# $reason (String) - alasan dalam kata-kata peserta
schedule-told-reason = Alasan: { $reason }
schedule-told-letter = Suratnya di bawah ini.
schedule-told-no-reason = Tanpa alasan tertulis.
# $name (String) - nama peserta
schedule-told-paper = Surat { $name }
