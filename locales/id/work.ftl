### Kabar kerja: apa kegiatan seseorang setelah pelatihan, pertanyaan setelah lulus, konfirmasi tempat kerja.

## Kartu

work-first = Apa kegiatan Anda sekarang? Ketuk Kabar Kerja untuk menjawabnya.
work-ask = Apa kegiatan Anda sekarang? Cukup ketuk satu jawaban. Kerja harian, borongan, atau di usaha keluarga juga dihitung bekerja.
work-card = <b>Kabar kerja Anda</b>
work-noted = Terima kasih, kabar Anda sudah kami catat.
work-still = Terima kasih. Sudah kami catat bahwa kegiatan Anda masih sama.
work-ended = Terima kasih sudah mengabari. Kami catat kegiatan itu selesai hari ini. Semoga segera ada kesempatan baru.
work-resumed = Baik, kegiatan itu kami catat masih berjalan.
work-filled = Baik, sudah kami catat.
work-newer = Kabar yang lebih baru sudah tercatat. Jika ada yang berubah, ketuk Kegiatan Saya Berubah.
work-now = Sekarang:
work-before = Sebelumnya:
work-nothing-now = Saat ini tidak ada kegiatan yang tercatat.
# $spell (String) - kegiatan
work-spell-line = • { $spell }
# $status (String) - kegiatan
# $employer (String) - tempat kerja
work-spell-at = { $status } di { $employer }
# $status (String) - kegiatan
# $business (String) - jenis usaha
work-spell-business = { $status }: { $business }
# $spell (String) - kegiatan
# $occupation (String) - pekerjaan
work-spell-as = { $spell } sebagai { $occupation }
# $spell (String) - kegiatan
# $month (String) - bulan
work-spell-since = { $spell }, sejak { $month }
# $spell (String) - kegiatan
# $month (String) - bulan
work-spell-until = { $spell }, sampai { $month }
# $spell (String) - kegiatan
# $from (String) - bulan
# $until (String) - bulan
work-spell-from-until = { $spell }, { $from }–{ $until }
# $spell (String) - kegiatan
work-spell-checked = { $spell } (sudah diperiksa petugas)
# $spell (String) - kegiatan
work-spell-confirmed = { $spell } (sudah dikonfirmasi tempat kerja)
# $month (String) - nama bulan
# $year (String) - tahun
work-month = { $month } { $year }
# $classes (String) - daftar kelas
work-classes = Kelas yang masih buka dan cocok untuk Anda:

    { $classes }
work-no-classes = Belum ada kelas buka yang cocok. Ketuk Ingatkan Saya agar kami kabari begitu ada.

## Kegiatan

work-status-working = Bekerja
work-status-own-business = Usaha Sendiri
work-status-apprentice = Magang
work-status-studying = Lanjut Sekolah
work-status-looking = Masih Mencari
work-status-not-looking = Tidak Sedang Mencari
work-named-working = Bekerja
work-named-own-business = Usaha sendiri
work-named-apprentice = Magang
work-named-studying = Lanjut sekolah
work-named-looking = Mencari kerja
work-named-not-looking = Tidak sedang mencari kerja

## Pertanyaan setelah lulus

# $name (String) - nama
# $programme (String) - program pelatihan
work-follow-up-30 = Halo, { $name }. Satu bulan sudah berlalu sejak Anda lulus pelatihan { $programme }. Apa kegiatan Anda sekarang? Cukup ketuk satu jawaban; jawaban Anda tidak memengaruhi sertifikat.
# $name (String) - nama
# $programme (String) - program pelatihan
work-follow-up-90 = Halo, { $name }. Tiga bulan sudah berlalu sejak Anda lulus pelatihan { $programme }. Apa kegiatan Anda sekarang? Cukup ketuk satu jawaban; jawaban Anda tidak memengaruhi sertifikat.
# $name (String) - nama
# $programme (String) - program pelatihan
work-follow-up-180 = Halo, { $name }. Setengah tahun sudah berlalu sejak Anda lulus pelatihan { $programme }. Apa kegiatan Anda sekarang? Cukup ketuk satu jawaban; jawaban Anda tidak memengaruhi sertifikat.
# $name (String) - nama
# $programme (String) - program pelatihan
work-follow-up-365 = Halo, { $name }. Setahun sudah berlalu sejak Anda lulus pelatihan { $programme }. Apa kegiatan Anda sekarang? Ini pertanyaan terakhir dari kami; jawaban Anda tidak memengaruhi sertifikat.
# $name (String) - nama
# $programme (String) - program pelatihan
work-follow-up-again = Halo, { $name }. Kami ingin tahu kabar Anda setelah pelatihan { $programme }. Apa kegiatan Anda sekarang? Belum bekerja pun kabar yang berguna bagi kami.
# $name (String) - nama
# $programme (String) - program pelatihan
work-follow-up-last = Halo, { $name }. Sekali lagi kami bertanya: apa kegiatan Anda setelah pelatihan { $programme }? Jika belum sempat menjawab, petugas BLK mungkin menelepon Anda.

## Pertanyaan singkat, masing-masing boleh dilewati

# $noted (String) - yang baru dicatat
# $question (String) - pertanyaan
work-noted-then = Terima kasih, sudah kami catat: { $noted }.

    { $question }
work-ask-employer = Di mana Anda bekerja? Tulis nama tempat kerja atau pemberi kerja. Contoh: Bengkel Las Maju
work-ask-employer-apprentice = Di mana Anda magang? Tulis nama tempatnya.
work-ask-business = Usaha apa yang Anda jalankan? Contoh: jahit pakaian di rumah
work-ask-occupation = Sebagai apa Anda bekerja? Tulis, atau pilih salah satu.
work-ask-occupation-typed = Sebagai apa Anda bekerja? Contoh: penjaga toko
work-ask-since = Sejak kapan? Pilih, atau tulis bulan dan tahunnya. Contoh: Maret 2027
work-ask-fits = Apakah pekerjaan ini memakai keterampilan dari pelatihan?
work-ask-people = Sendiri atau bersama berapa orang, termasuk Anda? Tulis angkanya, atau pilih.
work-ask-wage = Kira-kira berapa penghasilan Anda sebulan? Jawaban ini hanya untuk laporan dan tidak ditunjukkan kepada tempat kerja.
work-ask-place = Di daerah mana Anda bekerja?
work-again-words = Jawaban itu belum dapat kami catat. Tulis dengan kata, paling panjang 100 huruf, atau ketuk Lewati.
work-again-since = Bulan itu belum kami pahami. Tulis bulan dan tahun yang sudah lewat, misalnya Maret 2027, atau ketuk Lewati.
work-again-choice = Jawaban itu belum kami pahami. Pilih salah satu, atau ketuk Lewati.
work-again-people = Tulis angkanya saja, misalnya 3, atau ketuk Lewati.
work-again-wage = Jumlah itu belum kami pahami. Tulis misalnya 2,5 juta, atau pilih salah satu.
work-again-place = Daerah itu belum kami kenal. Pilih salah satu, atau ketuk Lewati.

# $spell (String) - kegiatan
work-correct = { $spell }

    Apa yang ingin Anda ubah atau tambahkan? Catatan sebelumnya tetap kami simpan.

## Konfirmasi tempat kerja

# $until (String) - hari dan jam
work-link-how = Teruskan pesan di bawah ini kepada atasan atau bagian kepegawaian. Mereka cukup mengetuk tautannya; tidak perlu mendaftar. Tautan berlaku sekali, sampai { $until }.
# $name (String) - nama
# $employer (String) - tempat kerja
# $link (String) - tautan
work-link-message = Bapak/Ibu, mohon bantu mengonfirmasi bahwa { $name } bekerja di { $employer }. Cukup tiga ketukan, tanpa mendaftar: { $link }
# $name (String) - nama
# $spell (String) - kegiatan
work-claim = Selamat datang, Bapak/Ibu. { $name } mencatat:

    { $spell }

    Apakah ini benar?
# $answer (String) - jawaban
# $name (String) - nama
work-claim-sure = Jawaban Bapak/Ibu tentang { $name }: <b>{ $answer }</b>. Kami kirim?
work-claim-thanks = Terima kasih, Bapak/Ibu. Jawaban sudah kami terima; tidak ada lagi yang perlu dilakukan.
work-claim-over = Tautan ini tidak berlaku lagi. Mohon minta tautan baru kepada karyawan Bapak/Ibu. Tidak ada data yang berubah.
work-claim-own = Tautan ini untuk tempat kerja Anda. Silakan teruskan kepada atasan atau bagian kepegawaian.
work-say-yes = Benar
work-say-no = Tidak Benar
work-say-not-any-more = Sudah Tidak Bekerja
# $employer (String) - tempat kerja
work-answered-yes = Kabar baik: { $employer } sudah mengonfirmasi bahwa Anda bekerja di sana.
# $employer (String) - tempat kerja
work-answered-no = { $employer } menjawab bahwa catatan Anda belum sesuai. Tidak ada yang kami hapus. Jika ada salah tulis, ketuk Perbaiki; petugas juga akan membantu memeriksa.
# $employer (String) - tempat kerja
work-answered-not-any-more = { $employer } mengabari bahwa Anda tidak lagi bekerja di sana. Apa kegiatan Anda sekarang?
# $name (String) - nama
# $spell (String) - kegiatan
work-denied = Tempat kerja menyatakan catatan ini tidak benar. { $name }: { $spell }. Mohon diperiksa.

## Tombol

work-button-open = Kabar Kerja
work-button-changed = Kegiatan Saya Berubah
work-button-skip = Lewati
# $status (String) - kegiatan
work-button-correct = Perbaiki: { $status }
# $status (String) - kegiatan
work-button-ended = Sudah Selesai: { $status }
work-button-resume = Masih Berjalan
work-button-another-job = Tambah Pekerjaan Lain
work-button-another-business = Tambah Usaha Lain
work-button-link = Minta Konfirmasi Tempat Kerja
work-button-send = Kirim
work-button-this-month = Bulan Ini
work-button-fits-yes = Ya
work-button-fits-partly = Sebagian
work-button-fits-no = Tidak
work-button-alone = Sendiri
# $count (String) - banyaknya orang
work-button-people = { $count } Orang
work-button-wage-below-1m = Di Bawah Rp1 Juta
work-button-wage-1m-to-2m = Rp1–2 Juta
work-button-wage-2m-to-3m = Rp2–3 Juta
work-button-wage-from-3m = Rp3 Juta atau Lebih
work-button-wage-untold = Tidak Ingin Menjawab
work-button-elsewhere = Provinsi Lain
work-button-abroad = Luar Negeri
work-button-ask-employer = Tempat Kerja
work-button-ask-business = Jenis Usaha
work-button-ask-occupation = Pekerjaan
work-button-ask-since = Sejak Kapan
work-button-ask-fits = Sesuai Pelatihan
work-button-ask-people = Banyaknya Orang
work-button-ask-wage = Penghasilan
work-button-ask-place = Daerah
