### Pengingat jadwal: satu pekan sebelum kelas dimulai, malam sebelum pertemuan, dan pagi harinya.

# $class (String) - nama kelas, BLK, kode
# $moment (String) - hari, tanggal, dan jam mulai
# $place (String) - nama BLK, alamat, ruang
reminders-week-before = Sebentar lagi kelas { $class } dimulai: <b>{ $moment }</b>, di { $place }.
reminders-otherwise = Jika berhalangan, beri tahu kami lewat Tanya Petugas.

# $day (String) - besok atau hari ini, hari dan tanggal
# $what (String) - hari pertama, kelas, atau jenis pertemuan
# $class (String) - nama kelas, BLK, kode
reminders-day = Pengingat: { $day }, { $what } { $class }.
# $date (String) - hari dan tanggal
reminders-today = hari ini, <b>{ $date }</b>
# $date (String) - hari dan tanggal
reminders-tomorrow = besok, <b>{ $date }</b>
# $date (String) - hari dan tanggal
reminders-on = <b>{ $date }</b>
reminders-first-day = hari pertama kelas
reminders-lesson = kelas
# $hours (String) - jam mulai sampai selesai, dengan WIB
reminders-when = Pukul <b>{ $hours }</b>
# $kind (String) - jenis pertemuan
# $hours (String) - jam mulai sampai selesai, dengan WIB
reminders-when-named = { $kind }, pukul <b>{ $hours }</b>
# $when (String) - jam
# $place (String) - ruang dan BLK
reminders-where = { $when }, di { $place }
# $room (String) - ruang
# $centre (String) - nama BLK, mungkin dengan alamat
reminders-room = { $room }, { $centre }
# $topic (String) - materi, seperti ditulis petugas
reminders-topic = Materi: { $topic }
# $bring (String) - barang, seperti ditulis petugas
reminders-bring = Bawa: { $bring }
reminders-answer = Jika berhalangan, ketuk Izin atau Sakit agar instruktur tahu.

reminders-button-coming = Hadir
reminders-button-excused = Izin
reminders-button-sick = Sakit
