### Perkembangan pendaftaran kelas.

## Tahap

applications-stage-registered = Terdaftar
applications-stage-documents = Berkas Belum Lengkap
applications-stage-selection = Seleksi
applications-stage-reserve = Cadangan
applications-stage-accepted = Diterima
applications-stage-confirmed = Kursi Diambil
applications-stage-training = Mengikuti Pelatihan
applications-stage-finished = Selesai
applications-stage-not-accepted = Tidak Diterima
applications-stage-withdrawn = Mengundurkan Diri
applications-stage-forfeited = Tidak Dilanjutkan
applications-stage-postponed = Kelas Ditunda
applications-stage-cancelled = Kelas Dibatalkan

## Berikutnya

# $date (String) - hari terakhir pendaftaran
applications-next-close = Berikutnya: petugas memeriksa berkas setelah pendaftaran ditutup { $date }. Kami mengabari Anda di sini.
# $start (String) - hari pertama
applications-next-check = Berikutnya: petugas memeriksa berkas. Kami mengabari Anda di sini, paling lambat sebelum pelatihan dimulai { $start }.
# $moment (String) - tanggal dan jam
applications-next-test = Berikutnya: tes pada { $moment }.
# $moment (String) - tanggal dan jam
# $place (String) - tempat tes
applications-next-test-at = Berikutnya: tes pada { $moment }, di { $place }.
# $documents (String) - yang dibawa
applications-next-bring = Yang dibawa saat tes: { $documents }.
# $documents (String) - yang dibawa
# $centre (String) - nama BLK
applications-next-keep = Berkas ({ $documents }) simpan dulu; kapan dibawa ke { $centre }, kami kabari di sini.
# $centre (String) - nama BLK
# $until (String) - batas waktu
applications-next-documents = Berikutnya: lengkapi berkas Anda di { $centre } paling lambat { $until }.
# $missing (String) - berkas yang belum ada
# $centre (String) - nama BLK
# $until (String) - batas waktu
applications-next-documents-named = Berikutnya: bawa { $missing } ke { $centre } paling lambat { $until }.
# $start (String) - hari pertama
applications-next-result = Berikutnya: pengumuman hasil. Kami mengabari Anda di sini, paling lambat sebelum pelatihan dimulai { $start }.
applications-next-overdue = Hasilnya belum diumumkan sampai hari ini, dan petugas sudah kami ingatkan. Begitu ada, kami mengabari Anda di sini. Jika ada pertanyaan, ketuk Tanya Petugas.
# $moment (String) - kapan kepastiannya paling lambat dikirim
applications-next-reserve = Berikutnya: jika ada kursi kosong, kami mengabari Anda di sini sesuai urutan cadangan. Kepastiannya paling lambat { $moment }.
# $position (String) - urutan
# $moment (String) - kapan kepastiannya paling lambat dikirim
applications-next-reserve-at = Berikutnya: Anda di urutan ke-{ $position } cadangan. Jika ada kursi kosong, kami mengabari Anda di sini. Kepastiannya paling lambat { $moment }.
# $moment (String) - kapan kepastiannya paling lambat dikirim
applications-next-passed-by = Kursi kosong belum dapat kami berikan kepada Anda karena Anda sudah punya kursi di kelas lain pada waktu yang sama. Jika lebih memilih kelas ini, lepaskan kursi yang lain: ketuk Mengundurkan Diri di kelas itu. Kepastiannya paling lambat { $moment }.
# $moment (String) - kapan kepastiannya paling lambat dikirim
applications-next-paused = Kursi kosong belum dapat kami berikan kepada Anda karena persetujuan layanan Anda tarik. Agar giliran Anda tidak terlewat lagi, berikan persetujuan lewat /data. Kepastiannya paling lambat { $moment }.
# $moment (String) - batas untuk mengambil kursi
applications-next-confirm = Berikutnya: ketuk Ambil Kursi paling lambat { $moment }.
# $start (String) - hari pertama
applications-next-confirm-soon = Berikutnya: ketuk Ambil Kursi sebelum pelatihan dimulai { $start }.
# $when (String) - tanggal, hari, jam
# $place (String) - nama, alamat, ruang
applications-next-start = Berikutnya: pelatihan { $when }, di { $place }.
# $date (String) - hari terakhir
applications-next-end = Pelatihan berjalan sampai { $date }.
# $date (String) - hari terakhir
applications-next-results = Pelatihan selesai { $date }. Berikutnya: hasilnya kami kabarkan di sini begitu dicatat petugas.
# $date (String) - hari terakhir
applications-next-finished = Pelatihan selesai { $date }. Berikutnya: kapan saja Anda dapat melihat kelas lain di /pelatihan
# $date (String) - hari terakhir
applications-next-passed = Anda lulus. Pelatihan selesai { $date }.
applications-next-not-accepted = Terima kasih sudah mendaftar. Kali ini kelas tersebut belum dapat menerima Anda. Berikutnya: kelas lain dapat Anda lihat kapan saja di /pelatihan
applications-next-withdrawn = Anda mengundurkan diri dari kelas ini. Berikutnya: kelas lain dapat Anda lihat kapan saja di /pelatihan
applications-next-absent = Anda tidak hadir pada tes kelas ini. Berikutnya: kelas lain dapat Anda lihat kapan saja di /pelatihan
applications-next-forfeited = Kursi Anda tidak diambil sampai batas waktunya. Berikutnya: kelas lain dapat Anda lihat kapan saja di /pelatihan
applications-next-postponed = Berikutnya: jadwal baru. Tanggalnya belum ada; pendaftaran Anda tetap berlaku, dan kami mengabari Anda di sini.
applications-next-cancelled = Kelas ini tidak jadi diadakan. Berikutnya: kelas lain dapat Anda lihat kapan saja di /pelatihan

## Kartu

# $number (String) - nomor pendaftaran kelas
# $stage (String) - tahap
applications-head = <b>{ $number }</b>: <b>{ $stage }</b>
# $when (String) - tanggal, hari, jam
applications-when = Waktu: { $when }
# $class (String) - nama kelas, BLK, kode
applications-second = Pilihan kedua: { $class }
# $centre (String) - nama dan alamat BLK
applications-whom = Tempat bertanya: { $centre }
# $centre (String) - nama dan alamat BLK
# $phone (String) - nomor telepon
applications-whom-phone = Tempat bertanya: { $centre }, telepon { $phone }
# $name (String) - nama
# $number (String) - nomor pendaftaran
applications-opening = <b>{ $name }</b> ({ $number }), pendaftaran kelas Anda:
# $more (String) - jumlah pendaftaran
applications-more = Selain itu ada { $more } pendaftaran lagi.
applications-history = Pendaftaran Anda yang sudah selesai, yang terbaru lebih dahulu:
applications-paused = Persetujuan layanan sudah Anda tarik, jadi data Anda tidak kami pakai untuk seleksi. Untuk memberi persetujuan lagi, ketuk Persetujuan.
# $number (String) - nomor pendaftaran kelas
# $programme (String) - nama pelatihan
applications-open = { $number } { $programme }

## Belum ada pendaftaran kelas

# $name (String) - nama
# $number (String) - nomor pendaftaran
# $date (String) - tanggal pendaftaran
applications-registered = <b>{ $name }</b>, Anda terdaftar dengan nomor <b>{ $number }</b> sejak { $date }.
# $skills (String) - bidang yang diminati
applications-skills = Bidang yang Anda minati: { $skills }.
applications-none-open = Berikutnya: Anda belum mendaftar di kelas mana pun. Di bidang Anda sedang dibuka kelas di bawah ini; ketuk untuk melihat syaratnya.
applications-none-told = Berikutnya: menunggu kelas dibuka. Tanggalnya belum ada. Begitu ada kelas di bidang Anda, kami mengabari Anda di sini.
applications-none-untold = Berikutnya: menunggu kelas dibuka. Tanggalnya belum ada. Agar kami kabari begitu ada kelas di bidang Anda, ketuk Terima Info Pelatihan.
applications-none-whom = Ada pertanyaan? Ketuk Tanya Petugas.

## Mengundurkan diri

# $class (String) - nama kelas, BLK, kode
# $number (String) - nomor pendaftaran kelas
applications-withdraw-question = Mengundurkan diri dari { $class }, nomor <b>{ $number }</b>? Begitu alasan dipilih, pendaftaran ini batal dan tempat Anda diberikan kepada orang lain. Apa alasannya?
# $class (String) - nama kelas, BLK, kode
applications-reason-unknown = Mohon pilih salah satu alasan di bawah. Begitu alasan dipilih, pendaftaran Anda di { $class } batal. Jika ragu, ketuk Tidak Jadi.
# $class (String) - nama kelas, BLK, kode
# $number (String) - nomor pendaftaran kelas
applications-withdrawn = Anda sudah mengundurkan diri dari { $class }, nomor <b>{ $number }</b>. Terima kasih sudah memberi tahu.
# $date (String) - hari terakhir pendaftaran
applications-may-return = Jika berubah pikiran, Anda dapat mendaftar lagi sampai { $date }.
# $class (String) - nama kelas, BLK, kode
# $number (String) - nomor pendaftaran kelas
applications-withdrawn-before = Anda sudah mengundurkan diri dari { $class }, nomor <b>{ $number }</b>, sebelumnya.
# $class (String) - nama kelas, BLK, kode
applications-too-late = Pendaftaran di { $class } tidak dapat diubah lagi di sini. Untuk berhenti atau pindah, silakan bicara dengan petugas BLK.
# $number (String) - nomor pendaftaran kelas
applications-kept = Baik, pendaftaran <b>{ $number }</b> tetap seperti semula.

## Ganti kelas dan pilihan kedua

# $class (String) - nama kelas, BLK, kode
applications-swap-which = Ganti { $class } dengan kelas apa? Yang ditampilkan sesuai dengan data Anda.
# $class (String) - nama kelas, BLK, kode
applications-second-which = Kelas apa yang dipertimbangkan jika { $class } tidak dapat menerima Anda?
# $class (String) - nama kelas, BLK, kode
# $start (String) - hari pertama
# $until (String) - hari terakhir pendaftaran
applications-choice =
    { $class }
    Mulai { $start }. Pendaftaran sampai { $until }.
applications-swap-none = Saat ini tidak ada kelas lain yang dibuka dan cocok dengan data Anda. Pendaftaran Anda tetap seperti semula.
# $from (String) - kelas sekarang
# $class (String) - kelas baru
applications-swap-question = Pindah dari { $from } ke { $class }? Pendaftaran Anda di kelas pertama berakhir, dan tempatnya diberikan kepada orang lain.
# $from (String) - kelas lama
# $class (String) - kelas baru
# $number (String) - nomor pendaftaran kelas
applications-swapped = Anda kini terdaftar di { $class } dengan nomor <b>{ $number }</b>. Pendaftaran Anda di { $from } sudah berakhir.
# $code (String) - kode kelas
applications-choice-gone = Kelas { $code } tidak dapat dipilih lagi: pendaftarannya sudah ditutup, atau tidak sesuai dengan data dan pendaftaran Anda. Tidak ada yang berubah.
applications-choice-gone-nameless = Kelas itu tidak dapat dipilih. Tidak ada yang berubah.
# $number (String) - nomor pendaftaran kelas
# $class (String) - nama kelas, BLK, kode
applications-second-named = Pilihan kedua untuk <b>{ $number }</b> sudah kami catat: { $class }. Sampai pendaftaran ditutup, pilihan ini dapat diubah.
# $number (String) - nomor pendaftaran kelas
applications-second-taken-back = Pendaftaran <b>{ $number }</b> kini tanpa pilihan kedua.
# $number (String) - nomor pendaftaran kelas
applications-second-too-late = Pilihan kedua untuk <b>{ $number }</b> tidak dapat diubah lagi karena pendaftarannya sudah ditutup.

## Tombol

applications-button-withdraw = Mengundurkan Diri
applications-button-history = Riwayat
applications-button-swap = Ganti Kelas
applications-button-second = Pilihan Kedua
applications-button-second-change = Ubah Pilihan Kedua
applications-button-second-none = Tanpa Pilihan Kedua
applications-button-swap-yes = Ya, Pindah
applications-button-return = Daftar Lagi
applications-button-choose-again = Pilih Kelas Lain
applications-reason-work = Sudah Bekerja
applications-reason-schedule = Waktunya Tidak Cocok
applications-reason-distance = Terlalu Jauh
applications-reason-other-training = Sekolah atau Pelatihan Lain
applications-reason-family = Keluarga atau Kesehatan
applications-reason-other = Alasan Lain

## Unduhan

applications-file-title = PENDAFTARAN KELAS
applications-file-nothing = Belum ada.
# $number (String) - nomor pendaftaran kelas
# $programme (String) - nama pelatihan
# $centre (String) - nama BLK
# $code (String) - kode kelas
# $stage (String) - tahap
# $moment (String) - kapan didaftarkan
applications-file-item = { $number }: { $programme }, { $centre } ({ $code }), { $stage }, didaftarkan { $moment }
