### Pertemuan sebuah kelas: jenis dan waktunya, sama di semua kartu.

meeting-interview = Wawancara
meeting-re-registration = Daftar Ulang
meeting-opening = Upacara Pembukaan
meeting-lesson = Pelatihan
meeting-competence-test = Uji Kompetensi
meeting-closing = Penutupan
meeting-visit = Kunjungan
# $date (String) - hari dan tanggal
# $hours (String) - jam mulai sampai selesai, dengan WIB
meeting-when = { $date }, pukul { $hours }
# $number (String) - hari pelatihan keberapa
meeting-lesson-number = Pelatihan hari ke-{ $number }
meeting-test = Tes Tulis
