### Pertanyaan kepada petugas dan jawabannya.

question-write = Silakan tulis pertanyaan Anda dalam satu pesan. Petugas menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
# $class (String) - kode kelas
# $centre (String) - nama BLK
question-write-about = Silakan tulis pertanyaan Anda tentang kelas <b>{ $class }</b> dalam satu pesan. Petugas { $centre } menjawab di sini paling lambat satu hari kerja kemudian, Senin–Jumat pukul 08.00–15.30 WIB.
question-write-words = Mohon tulis dengan kata-kata dalam satu pesan. Foto, berkas, dan pesan suara belum dapat kami teruskan.
# $typed (String) - panjang pesan
# $most (String) - panjang yang boleh
question-too-long = Pesan itu { $typed } huruf panjangnya; paling banyak { $most } huruf. Mohon persingkat, lalu kirim lagi.
# $name (String) - nama yang bertanya
question-check = Pertanyaan dari <b>{ $name }</b>:
# $name (String) - nama yang bertanya
# $class (String) - kode kelas
# $centre (String) - nama BLK
question-check-about = Pertanyaan dari <b>{ $name }</b> tentang kelas { $class }, { $centre }:
# $opening (String) - siapa yang bertanya
# $text (String) - isi pertanyaan
question-check-card =
    { $opening }

    “{ $text }”

    Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
# $number (String) - nomor pertanyaan
# $due (String) - tanggal dan jam
question-sent = Pertanyaan Anda sudah kami teruskan kepada petugas dengan nomor <b>{ $number }</b>. Jawabannya datang di sini paling lambat <b>{ $due }</b>.
# $number (String) - nomor pertanyaan
question-sent-before = Pertanyaan Anda sudah terkirim dengan nomor <b>{ $number }</b>. Petugas menjawab di sini.
question-full = Lima pertanyaan Anda masih menunggu jawaban. Setelah salah satunya dijawab, Anda dapat bertanya lagi. Jika mendesak, silakan datang ke BLK terdekat pada hari kerja, pukul 08.00–15.30 WIB.

## Untuk petugas

# $name (String) - nama yang bertanya
# $time (String) - tanggal dan jam masuk
question-head = { $name } · umum · { $time }
# $name (String) - nama yang bertanya
# $centre (String) - nama BLK
# $time (String) - tanggal dan jam masuk
question-head-centre = { $name } · { $centre } · { $time }
# $name (String) - nama yang bertanya
# $class (String) - kode kelas
# $time (String) - tanggal dan jam masuk
question-head-class = { $name } · kelas { $class } · { $time }
# $head (String) - siapa, tentang apa, kapan
# $text (String) - isi pertanyaan
question-whole =
    { $head }

    “{ $text }”
# $number (String) - nomor pertanyaan
# $whole (String) - siapa, kapan, dan isinya
# $due (String) - tanggal dan jam
question-new =
    Pertanyaan baru <b>{ $number }</b>
    { $whole }

    Mohon dijawab paling lambat { $due }.
# $number (String) - nomor pertanyaan
# $whole (String) - siapa, kapan, dan isinya
question-overdue =
    Pertanyaan <b>{ $number }</b> belum dijawab setelah satu hari kerja.
    { $whole }

    Penanya sudah kami beri tahu bahwa pertanyaannya diteruskan kepada Anda. Mohon dijawab.
question-list-empty = Tidak ada pertanyaan yang menunggu.
question-list-opening = Pertanyaan yang menunggu, mulai dari yang terlama:
question-requests-wait = Ada permintaan yang menunggu, di bawah Permintaan.
# $number (String) - nomor pertanyaan
# $head (String) - siapa, tentang apa, kapan
# $text (String) - awal pertanyaan
question-item =
    <b>{ $number }</b> · { $head }
    “{ $text }”
# $number (String) - nomor pertanyaan
# $whole (String) - siapa, kapan, dan isinya
question-write-answer =
    Silakan tulis jawaban untuk <b>{ $number }</b> dalam satu pesan.

    { $whole }
# $number (String) - nomor pertanyaan
# $name (String) - nama yang bertanya
question-go-on-answer = Silakan lanjutkan jawaban untuk <b>{ $number }</b> dari { $name }: tulis dalam satu pesan.
# $number (String) - nomor pertanyaan
# $name (String) - nama yang bertanya
# $text (String) - isi jawaban
question-check-answer =
    Jawaban untuk <b>{ $name }</b>, pertanyaan { $number }:

    “{ $text }”

    Sudah benar? Ketuk Kirim. Untuk mengubahnya, tulis sekali lagi.
# $number (String) - nomor pertanyaan
question-answer-sent = Jawaban untuk <b>{ $number }</b> sudah kami kirim.
question-colleague = rekan Anda
# $number (String) - nomor pertanyaan
# $by (String) - nama petugas
# $time (String) - tanggal dan jam
# $text (String) - isi jawaban
question-answered-before =
    Pertanyaan <b>{ $number }</b> sudah dijawab oleh { $by } pada { $time }, jadi tidak perlu dijawab lagi.

    “{ $text }”

## Untuk penanya

# $number (String) - nomor pertanyaan
question-passed-on = Maaf, pertanyaan Anda nomor <b>{ $number }</b> belum dijawab dalam satu hari kerja. Pertanyaan itu sudah kami teruskan kepada pimpinan; jawabannya tetap datang di sini.
# $number (String) - nomor pertanyaan
# $answer (String) - isi jawaban
# $question (String) - awal pertanyaan
question-answer =
    Jawaban petugas atas pertanyaan Anda <b>{ $number }</b>:

    { $answer }

    Pertanyaan Anda: “{ $question }”
