### Pendaftaran: dari persetujuan sampai nomor pendaftaran.

## Persetujuan. Jika artinya berubah, naikkan nomor versi di src/text/notice.rs.

registration-consent =
    Selamat datang di layanan pelatihan kerja Disnaker Lampung. Di sini Anda dapat mendaftar pelatihan di BLK (Balai Latihan Kerja), melihat jadwal, dan mencari lowongan. Semua layanan ini <b>gratis</b>.

    Sebelum mulai, kami perlu persetujuan Anda. Nama, NIK, alamat, pendidikan, dan nomor HP Anda hanya kami pakai untuk seleksi pelatihan dan laporan penempatan. Anda dapat melihat, memperbaiki, atau menghapusnya lewat /data.

    Apakah Anda setuju?

registration-declined = Baik, tidak ada data Anda yang kami simpan. Anda tetap dapat melihat daftar pelatihan dan lowongan tanpa mendaftar. Jika nanti berubah pikiran, ketuk /daftar. Anda juga dapat mendaftar langsung di BLK terdekat.

## Pertanyaan

registration-ask-name =
    Siapa nama lengkap Anda sesuai KTP? Jika nama di KTP hanya satu kata, tulis satu kata itu saja. Gelar tidak perlu ditulis.

    Contoh: Siti Aminah

# $typed (String) - nama seperti yang diketik
# $proposed (String) - nama dengan huruf besar di awal kata
registration-ask-spelling =
    Nama Anda kami terima: <b>{ $typed }</b>.

    Apakah boleh kami catat sebagai <b>{ $proposed }</b>?

registration-ask-nik = Silakan ketik NIK Anda, yaitu 16 angka di bagian atas KTP. NIK dipakai agar satu orang tidak terdaftar dua kali. Setelah dicatat, pesan berisi NIK akan kami hapus dari obrolan ini.

# $nik (String) - NIK yang disamarkan
registration-nik-unknown-province =
    NIK <b>{ $nik }</b> sudah kami terima. Dua angka pertamanya, yaitu kode provinsi, belum ada dalam daftar kami.

    Apakah NIK itu sudah sama dengan KTP?

# $nik (String) - NIK yang disamarkan
registration-nik-unknown-regency =
    NIK <b>{ $nik }</b> sudah kami terima. Empat angka pertamanya, yaitu kode kabupaten atau kota, belum ada dalam daftar kami.

    Apakah NIK itu sudah sama dengan KTP?

# $nik (String) - NIK yang disamarkan
# $years (String) - usia dalam tahun
registration-nik-unusual-age =
    NIK <b>{ $nik }</b> sudah kami terima. Menurut NIK itu, usia pemiliknya { $years } tahun. Mungkin yang tertulis nomor Kartu Keluarga, yang juga terdiri atas 16 angka.

    Apakah NIK itu sudah sama dengan KTP?

registration-nik-taken = NIK ini sudah pernah didaftarkan. Jika itu akun Anda, ketuk Pulihkan Akun. Jika Anda belum pernah mendaftar, ketuk Hubungi Petugas agar kami periksa. Demi keamanan, data akun tersebut tidak kami tampilkan di sini.

registration-prove-number = Untuk memulihkan akun, ketuk Bagikan Nomor HP di bawah. Jika nomornya sama dengan nomor yang terdaftar, akun itu langsung terhubung ke obrolan ini. Jika nomor Anda sudah berganti, ketuk Hubungi Petugas.

# $birth (String) - tanggal lahir
registration-minor = Dari data Anda terbaca tanggal lahir <b>{ $birth }</b>, jadi usia Anda belum 18 tahun. Pendaftaran Anda dibantu petugas bersama orang tua atau wali. Ketuk Teruskan ke Petugas agar kami hubungi. Jika NIK-nya salah ketik, ketuk Perbaiki NIK.

# $birth (String) - tanggal lahir
# $sex (String) - jenis kelamin
registration-nik-reading = Menurut NIK, Anda lahir <b>{ $birth }</b>, <b>{ $sex }</b>. Jika keliru, nanti dapat Anda ubah sebelum dikirim.

registration-ask-region = Di kabupaten atau kota mana Anda tinggal sekarang? Ketuk salah satu tombol, atau ketik namanya.

registration-ask-region-choice = Ada beberapa kabupaten atau kota yang mirip. Mana yang Anda maksud?

# $region (String) - kabupaten atau kota
registration-ask-district = Di kecamatan mana di <b>{ $region }</b> Anda tinggal? Ketuk salah satu tombol, atau ketik namanya.

registration-ask-district-choice = Ada beberapa kecamatan yang mirip. Mana yang Anda maksud?

# $page (String) - halaman yang tampak
# $pages (String) - jumlah halaman
registration-page = Halaman { $page } dari { $pages }

registration-ask-education = Apa pendidikan terakhir yang sudah Anda tamatkan?

registration-ask-phone = Berapa nomor HP Anda yang aktif? Ketuk Bagikan Nomor HP di bawah, atau ketik nomornya, misalnya 0812 0000 0011. Nomor ini kami pakai untuk menghubungi Anda tentang pelatihan.

registration-ask-skills = Bidang apa yang ingin Anda pelajari? Pilih satu atau lebih, lalu ketuk Selesai. Anda juga dapat mengetiknya, misalnya: jahit, servis hp.

# $skills (String) - bidang yang sudah dipilih
registration-skills-chosen = Pilihan Anda: <b>{ $skills }</b>

registration-ask-birth =
    Kapan tanggal lahir Anda sesuai KTP? Tulis hari, bulan, lalu tahun.

    Contoh: 8 Maret 2001

registration-ask-sex = Apa jenis kelamin Anda sesuai KTP?

# $birth (String) - tanggal lahir seperti yang ditulis
# $sex (String) - jenis kelamin seperti yang dipilih
# $nik-birth (String) - tanggal lahir dalam NIK
# $nik-sex (String) - jenis kelamin dalam NIK
registration-differs =
    Data yang Anda tulis tampak berbeda dengan NIK. Hal itu memang terjadi pada sebagian KTP.

    Anda tulis: <b>{ $birth }</b>, { $sex }
    Menurut NIK: <b>{ $nik-birth }</b>, { $nik-sex }

    Jika yang Anda tulis sudah sama dengan KTP, ketuk Sama dengan KTP. Jika NIK salah ketik, ketuk Perbaiki.

## Kartu

registration-summary-opening = Mohon periksa sebelum dikirim:
registration-summary-question = Apakah semuanya sudah benar?
registration-answers-opening = Jawaban Anda sejauh ini:
registration-answers-question = Ketuk Lanjutkan untuk mengisi yang belum ada.
# $value (String) - nama
registration-card-name = Nama: { $value }
# $value (String) - NIK yang disamarkan
registration-card-nik = NIK: { $value }
# $value (String) - tanggal lahir
registration-card-birth = Tanggal lahir: { $value }
# $value (String) - jenis kelamin
registration-card-sex = Jenis kelamin: { $value }
# $value (String) - kecamatan dan kabupaten atau kota
registration-card-home = Alamat: { $value }
# $value (String) - pendidikan
registration-card-education = Pendidikan: { $value }
# $value (String) - nomor HP
registration-card-phone = Nomor HP: { $value }
# $value (String) - bidang yang diminati
registration-card-skills = Bidang: { $value }

## Yang belum dapat kami catat: apa yang terjadi, apa yang dapat dilakukan

registration-consent-needs-word = Untuk persetujuan, kami perlu jawaban yang jelas. Silakan ketuk Setuju atau Tidak, atau ketik kata itu.

# $fields (String) - bidang yang diinginkan
registration-wish-not-name = Keinginan Anda belajar <b>{ $fields }</b> sudah kami catat. Sekarang, silakan ketik nama lengkap Anda sesuai KTP.
registration-name-empty = Kami belum menerima nama. Silakan ketik nama lengkap Anda sesuai KTP.
# $characters (String) - jumlah huruf yang diterima
registration-name-too-long = Nama yang kami terima terdiri atas { $characters } huruf, sedangkan tempatnya paling banyak 100. Silakan ketik nama sesuai KTP saja, tanpa gelar.
registration-name-no-letters = Di pesan itu belum ada huruf. Silakan ketik nama lengkap Anda sesuai KTP.
registration-name-looks-like-nik = Sepertinya itu nomor. NIK dan nomor HP kami tanyakan sesudah ini. Silakan ketik nama lengkap Anda dahulu.
registration-name-has-digits = Nama di KTP tidak memuat angka. Silakan ketik nama lengkap Anda saja.
registration-name-has-link = Sepertinya itu tautan. Silakan ketik nama lengkap Anda saja.
registration-name-several-lines = Pesan itu terdiri atas beberapa baris. Silakan ketik nama lengkap Anda dalam satu baris, satu orang saja.

registration-nik-empty = Kami belum menerima angka NIK. Silakan ketik 16 angka di bagian atas KTP.
registration-nik-not-digits = NIK hanya terdiri atas angka. Silakan ketik 16 angka di bagian atas KTP, tanpa huruf atau kata lain.
# $typed (String) - jumlah angka yang diterima
registration-nik-too-short = NIK yang kami terima baru { $typed } angka, padahal NIK terdiri atas 16 angka. Coba periksa lagi KTP atau Kartu Keluarga Anda, lalu ketik ulang. Tidak perlu terburu-buru.
# $typed (String) - jumlah angka yang diterima
registration-nik-too-long = NIK yang kami terima { $typed } angka, padahal NIK terdiri atas 16 angka. Coba periksa lagi KTP atau Kartu Keluarga Anda, lalu ketik ulang. Tidak perlu terburu-buru.
registration-nik-all-equal = Semua angka itu sama, padahal angka NIK berbeda-beda. Silakan ketik 16 angka di bagian atas KTP.
registration-nik-placeholder = Angka itu berurutan seperti contoh. Silakan ketik 16 angka di bagian atas KTP Anda sendiri.
registration-nik-serial-zero = Empat angka terakhir NIK ini 0000, padahal nomor urut NIK dimulai dari 0001. Coba periksa lagi KTP Anda, lalu ketik ulang.
# $day (String) - dua angka
registration-nik-day = Angka ke-7 dan ke-8 NIK ini { $day }. Di tempat itu tertulis hari lahir: 01–31 untuk laki-laki, 41–71 untuk perempuan. Coba periksa lagi KTP Anda, lalu ketik ulang.
# $month (String) - dua angka
registration-nik-month = Angka ke-9 dan ke-10 NIK ini { $month }. Di tempat itu tertulis bulan lahir, yaitu 01–12. Coba periksa lagi KTP Anda, lalu ketik ulang.
# $date (String) - hari-bulan-tahun seperti dalam NIK
registration-nik-date = Angka ke-7 sampai ke-12 NIK ini terbaca sebagai tanggal { $date }, dan tanggal itu tidak ada di kalender. Coba periksa lagi KTP Anda, lalu ketik ulang.

registration-phone-empty = Kami belum menerima nomor HP. Ketuk Bagikan Nomor HP, atau ketik nomornya.
registration-phone-not-a-phone = Itu belum terbaca sebagai nomor HP. Nomor HP dimulai dengan 08. Ketuk Bagikan Nomor HP, atau ketik nomornya, misalnya 0812 0000 0011.
# $digits (String) - jumlah angka yang diterima
registration-phone-too-short = Nomor yang kami terima baru { $digits } angka, padahal nomor HP terdiri atas 10–13 angka. Coba periksa lagi, lalu ketik ulang.
# $digits (String) - jumlah angka yang diterima
registration-phone-too-long = Nomor yang kami terima { $digits } angka, padahal nomor HP terdiri atas 10–13 angka. Coba periksa lagi, lalu ketik ulang.
# $area (String) - kota telepon rumah itu
registration-phone-landline = Itu nomor telepon rumah atau kantor di { $area }. Kami perlu nomor HP agar dapat mengirim pesan. Silakan ketik nomor yang dimulai dengan 08.
# $number (String) - nomor yang mungkin dimaksud
registration-phone-double = Kode 62 tertulis dua kali. Mungkin yang Anda maksud { $number }? Silakan ketik nomor itu sekali lagi.
registration-phone-foreign = Itu nomor luar negeri. Nomor seperti itu hanya dapat kami catat dengan tombol Bagikan Nomor HP. Jika ada nomor Indonesia, silakan ketik nomor itu.
registration-not-your-contact = Itu kontak orang lain atau kontak yang diteruskan. Ketuk Bagikan Nomor HP di bawah agar yang terkirim nomor Anda sendiri.
registration-share-only = Untuk memulihkan akun, nomornya perlu dibagikan dari Telegram Anda, bukan diketik. Ketuk Bagikan Nomor HP, atau Hubungi Petugas.

registration-region-unknown = Kami belum menemukan kabupaten atau kota itu di Lampung. Silakan ketuk salah satu tombol. Jika Anda tinggal di provinsi lain, ketuk Di Luar Lampung.
registration-district-unknown = Kami belum menemukan kecamatan itu di sini. Silakan ketuk salah satu tombol, atau ketik namanya sekali lagi. Jika kabupatennya keliru, ketuk Kembali.
registration-education-unknown = Jawaban itu belum kami kenali sebagai pendidikan. Silakan ketuk jenjang terakhir yang sudah tamat.
registration-skill-unknown = Bidang itu belum ada dalam daftar kami. Silakan pilih yang paling mendekati dari tombol di bawah, lalu ketuk Selesai.
registration-skill-missing = Pilih sedikitnya satu bidang dahulu, lalu ketuk Selesai. Pilihan ini masih dapat diganti nanti.

registration-birth-unreadable = Kami belum dapat membaca tanggal itu. Tulis hari, bulan, lalu tahun, misalnya 8 Maret 2001.
# $date (String) - hari-bulan-tahun seperti yang diketik
registration-birth-impossible = Tanggal { $date } tidak ada di kalender. Coba tulis lagi dengan nama bulan, misalnya 8 Maret 2001.
registration-birth-in-future = Tanggal itu belum terjadi. Coba tulis lagi dengan tahun empat angka, misalnya 8 Maret 2001.
registration-birth-unlikely = Tahun itu tampak kurang pas untuk tanggal lahir. Coba tulis lagi dengan tahun empat angka, misalnya 8 Maret 2001.

registration-ambiguous = Maaf, “btl” dapat berarti betul dan dapat berarti batal. Mana yang Anda maksud? Silakan tulis lengkap, atau ketuk salah satu tombol.
registration-which-edit = Bagian mana yang ingin Anda ubah? Ketuk salah satu tombol Ubah di bawah.
registration-stale = Tombol itu dari pertanyaan yang sudah lewat. Jawaban Anda tetap tersimpan; silakan lanjut dari tombol di bawah ini.
registration-edited = Pesan yang diubah tidak kami baca sebagai jawaban, jadi tidak ada yang berganti. Untuk memperbaiki jawaban sebelumnya, ketuk Kembali, atau ubah di kartu pemeriksaan sebelum dikirim.

## Bukan tulisan

registration-got-sticker = Terima kasih untuk stikernya.
registration-got-voice = Terima kasih, tetapi pesan suara belum dapat kami dengar di sini.
registration-got-photo = Terima kasih, tetapi foto tidak kami perlukan di langkah ini.
registration-got-file = Terima kasih, tetapi berkas tidak kami perlukan di langkah ini.
registration-got-location = Terima kasih, tetapi lokasi belum dapat kami baca di sini.
registration-got-something = Terima kasih, tetapi kiriman seperti itu belum dapat kami baca di langkah ini.
registration-expect-name = Silakan ketik nama lengkap Anda sesuai KTP.
registration-expect-nik = Silakan ketik 16 angka NIK Anda.
registration-expect-birth = Silakan ketik tanggal lahir Anda, misalnya 8 Maret 2001.
registration-expect-phone = Silakan ketuk Bagikan Nomor HP, atau ketik nomornya.
registration-expect-contact = Silakan ketuk Bagikan Nomor HP di bawah.
registration-expect-button = Silakan ketuk salah satu tombol di bawah.
registration-expect-skill = Silakan ketuk bidang yang Anda minati, atau ketik namanya.

## Nomor HP

# $number (String) - nomor HP
registration-phone-noted-shared = Nomor <b>{ $number }</b> sudah kami catat.
# $number (String) - nomor HP
registration-phone-noted-typed = Nomor <b>{ $number }</b> sudah kami catat. Jika keliru, nanti dapat Anda ubah sebelum dikirim.
registration-number-differs = Nomor yang Anda bagikan berbeda dengan nomor yang terdaftar. Hal itu wajar jika Anda berganti nomor; petugas akan membantu memeriksanya.
registration-key-away = Baik, tombol Bagikan Nomor HP kami tutup.

## Akhir

# $name (String) - nama
# $number (String) - nomor pendaftaran
registration-registered = Terima kasih, { $name }. Pendaftaran Anda sudah kami terima dengan nomor <b>{ $number }</b>.
registration-registered-none-open = Saat ini belum ada kelas yang dibuka di bidang Anda. Jika Anda ingin dikabari di sini saat kelasnya dibuka, ketuk Terima Info Pelatihan.
registration-registered-open = Kelas yang sedang dibuka ada di bawah ini. Jika Anda juga ingin dikabari tentang kelas berikutnya di bidang Anda, ketuk Terima Info Pelatihan.
registration-registered-status = Untuk melihat perkembangan, ketuk /status.

registration-corrected = Perubahan sudah kami simpan.
registration-unchanged = Baik, tidak ada yang diubah.

registration-leave-question = Ingin keluar dari pendaftaran? Jawaban Anda dapat kami simpan, sehingga nanti tinggal dilanjutkan.
registration-leave-question-empty = Ingin keluar dari pendaftaran? Belum ada jawaban yang terisi; yang tersimpan baru persetujuan Anda.
registration-left-for-now = Baik, jawaban Anda kami simpan. Untuk melanjutkan kapan saja, ketuk /daftar.
registration-erased = Baik, semua jawaban Anda sudah kami hapus. Jika nanti ingin mendaftar, ketuk /daftar.

# $answered (String) - jumlah jawaban yang sudah ada, dari delapan
registration-return-question = Pendaftaran Anda belum selesai: { $answered } dari 8 jawaban sudah tersimpan. Ingin melanjutkan?
# $answered (String) - jumlah jawaban yang sudah ada, dari delapan
registration-nudge-first = Pendaftaran Anda belum selesai: { $answered } dari 8 jawaban sudah tersimpan. Ketuk Lanjutkan jika ada waktu; sisanya hanya beberapa pertanyaan.
# $answered (String) - jumlah jawaban yang sudah ada, dari delapan
registration-nudge-last = Pendaftaran Anda masih menunggu: { $answered } dari 8 jawaban sudah tersimpan. Ini pengingat terakhir dari kami. Jawaban Anda tetap tersimpan dan dapat dilanjutkan kapan saja lewat /daftar.

# $number (String) - nomor permintaan
registration-request-filed = Permintaan Anda sudah kami teruskan kepada petugas dengan nomor <b>{ $number }</b>. Petugas membalas pada hari kerja, pukul 08.00–15.30 WIB. Anda juga dapat datang ke BLK terdekat dengan membawa KTP dan nomor itu.
# $number (String) - nomor permintaan
registration-request-filed-minor = Terima kasih. Permintaan Anda sudah kami teruskan kepada petugas dengan nomor <b>{ $number }</b>. Petugas menghubungi Anda di sini pada hari kerja, pukul 08.00–15.30 WIB, untuk pendaftaran bersama orang tua atau wali. NIK Anda tidak kami simpan.

# $number (String) - nomor pendaftaran
registration-recovered = Akun Anda dengan nomor pendaftaran <b>{ $number }</b> sudah terhubung ke obrolan ini. Ketuk /start untuk membuka menu.
registration-moved-away = Akun Anda sudah dipindahkan ke obrolan Telegram lain dengan nomor HP yang terdaftar, jadi obrolan ini tidak lagi terhubung. Jika bukan Anda yang melakukannya, ketik PETUGAS.
registration-moved-away-shared = Akun itu sudah dipindahkan ke obrolan Telegram lain dengan nomor HP yang terdaftar. Akun anggota keluarga lain di obrolan ini tidak berubah. Jika bukan Anda yang melakukannya, ketik PETUGAS.
