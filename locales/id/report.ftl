### Laporan penempatan: angka hari ini, grafik, Excel, halaman bulan.

report-coming = Baik, laporannya sedang dibuat dan segera dikirim di sini.
report-not-yours = Laporan ini untuk petugas BLK, admin, dan kepala. Jika Anda memerlukannya, hubungi admin di kantor.
report-not-made = Maaf, laporan ini belum dapat dibuat karena gangguan di sistem kami. Tidak ada data yang hilang. Coba lagi nanti: /laporan
report-of-all = Semua BLK
# $of (String) - nama BLK atau semua
# $date (String) - tanggal
report-title = <b>Penempatan lulusan: { $of }</b>
    { $date }
# $trainees (String) - banyaknya peserta
# $graduates (String) - banyaknya lulusan
# $counted (String) - banyaknya lulusan yang dihitung
report-people = Peserta { $trainees } · lulus { $graduates } · dihitung { $counted }
# $count (String) - banyaknya lulusan
report-young = { $count } lulusan belum dihitung, karena angkatannya belum sebulan lulus.
# $working (String) - banyaknya orang
# $business (String) - banyaknya orang
# $apprentice (String) - banyaknya orang
# $studying (String) - banyaknya orang
# $looking (String) - banyaknya orang
# $resting (String) - banyaknya orang
# $unknown (String) - banyaknya orang
report-statuses =
    Bekerja { $working } · usaha sendiri { $business }
    Magang { $apprentice } · lanjut sekolah { $studying }
    Mencari { $looking } · tidak mencari { $resting }
    Belum ada kabar { $unknown }
# $part (String) - bagian
# $of (String) - seluruhnya
# $percent (String) - persen
report-part = { $part } dari { $of } ({ $percent })
# $whole (String) - angka di depan koma
# $tenths (String) - angka di belakang koma
report-percent = { $whole },{ $tenths }%
report-no-figure = –
# $part (String) - 7 dari 12 (58,3%)
report-placed-of-graduates = Terserap dari lulusan: <b>{ $part }</b>
# $part (String) - 7 dari 10 (70,0%)
report-placed-of-reached = Terserap dari yang menjawab: { $part }
# $part (String) - 10 dari 12 (83,3%)
report-coverage = Yang menjawab: { $part }
# $part (String) - 2 dari 7 (28,6%)
report-confirmed = Dikonfirmasi tempat kerja: { $part }
# $count (String) - banyaknya orang
report-checked = Diperiksa petugas: { $count }
# $days (String) - banyaknya hari
report-median = Separuh yang bekerja mendapatkannya dalam { $days } hari.
# $count (String) - banyaknya lulusan
report-waiting = { $count } lulusan menunggu ditelepon.
report-button-chart = Grafik
report-button-sheet = Excel

## Halaman bulan

# $month (String) - bulan dan tahun
report-month = <b>Laporan bulanan penempatan, { $month }</b>
    Grafik dan Excel menyusul di bawah.
# $centre (String) - nama BLK
# $part (String) - 10 dari 12 (83,3%)
report-attention-unknown = Kabar paling sedikit: { $centre }, yang menjawab { $part }.
# $centre (String) - nama BLK
# $count (String) - banyaknya lulusan
report-attention-calls = Telepon yang paling banyak menunggu: { $centre }, { $count } lulusan.
# $field (String) - nama kejuruan
# $part (String) - 3 dari 20 (15,0%)
report-attention-field = Penempatan terendah: { $field }, terserap { $part }.
report-attention-nothing = Tidak ada hal yang perlu perhatian khusus.

## Grafik

# $of (String) - nama BLK atau semua
report-chart-title = Penempatan lulusan: { $of }
# $part (String) - 7 dari 12 (58,3%)
report-chart-below = Terserap dari lulusan: { $part }
report-chart-nothing = Belum ada data
report-chart-centres = Menurut BLK
report-chart-fields = Menurut kejuruan
report-chart-months = Menurut bulan lulus
report-chart-others = Lainnya
# $date (String) - tanggal
report-chart-foot = Keadaan { $date }. Bekerja atau usaha sendiri, dari lulusan yang angkatannya sudah sebulan.
# $month (String) - tiga huruf nama bulan
# $year (String) - dua angka tahun
report-month-short = { $month } { $year }
report-file-name = penempatan

## Excel

report-page-summary = Ringkasan
report-page-rows = Baris
report-page-meanings = Definisi
report-group-all = Semua
report-column-group = Kelompok
report-column-name = Nama
report-column-number = Nomor
report-column-centre = BLK
report-column-field = Kejuruan
report-column-programme = Program
report-column-class = Kelas
report-column-month = Bulan lulus
report-column-finished = Selesai
report-column-passed = Lulus
report-column-counted = Dihitung
report-column-status = Kegiatan
report-column-placed = Terserap
report-column-level = Bukti
report-column-days = Hari sampai bekerja
report-column-sex = Jenis kelamin
report-column-age = Umur
report-column-education = Pendidikan
report-column-region = Kabupaten/kota
report-column-once-all = Satu orang sekali: semua
report-column-once-centre = Sekali: BLK
report-column-once-field = Sekali: kejuruan
report-column-once-programme = Sekali: program
report-column-once-month = Sekali: bulan
report-column-trainees = Peserta
report-column-graduates = Lulusan
report-column-reached = Menjawab
report-column-placed-of-graduates = Terserap dari lulusan
report-column-placed-of-reached = Terserap dari yang menjawab
report-column-coverage = Menjawab dari lulusan
report-column-confirmed = Dikonfirmasi
report-column-confirmed-of-placed = Dikonfirmasi dari terserap
report-column-median = Hari (median)
report-unknown = Belum ada kabar
report-deleted = Data dihapus
report-outside = Di luar Lampung
report-level-said = Kata lulusan
report-level-checked = Diperiksa petugas
report-level-confirmed = Dikonfirmasi tempat kerja
report-made = Dibuat
report-means-trainees = Orang yang pelatihannya sudah selesai: lulus, tidak lulus, atau berhenti.
report-means-graduates = Peserta yang lulus.
report-means-counted = Lulusan yang semua teman sebulan lulusnya sudah pernah ditanya: sebulan setelah akhir bulan lulus.
report-means-reached = Lulusan yang dihitung dan kegiatannya sekarang diketahui, dari mereka sendiri, petugas, atau tempat kerja.
report-means-placed = Bekerja atau usaha sendiri. Kerja formal dan informal sama-sama dihitung. Magang dan lanjut sekolah tidak.
report-means-unknown = Belum menjawab sejak lulus. Tidak pernah dihitung sebagai penganggur.
report-means-placed-of-graduates = Terserap dibagi lulusan yang dihitung. Ini angka resmi.
report-means-placed-of-reached = Terserap dibagi yang menjawab.
report-means-coverage = Yang menjawab dibagi lulusan yang dihitung.
report-means-confirmed = Dari yang terserap, yang dikonfirmasi oleh tempat kerja.
report-means-median = Separuh dari yang pernah bekerja mendapat pekerjaan pertama dalam sekian hari setelah selesai.
report-means-once = Satu orang dihitung satu kali di tiap kelompok. Kolom ini menunjukkan baris yang dihitung; jumlah kelompok bisa lebih besar daripada baris Semua.
report-means-deleted = Orang yang meminta datanya dihapus. Yang tersisa hanya hitungannya.
