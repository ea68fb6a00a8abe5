### Sheet pendaftar (Excel): diunduh petugas, diisi, dikirim kembali.

sheets-button-download = Unduh Excel
sheets-button-apply = Terapkan
sheets-button-apply-tell = Terapkan dan Kabari
sheets-button-apply-quietly = Terapkan Saja
sheets-button-cancel = Batal

# $code (String) - kode kelas
sheets-making = Berkas Excel pendaftar kelas <b>{ $code }</b> sedang dibuat dan menyusul sebentar lagi.
# $code (String) - kode kelas
# $count (String) - jumlah orang
sheets-file-caption =
    Pendaftar kelas <b>{ $code }</b>: { $count } orang.
    Isi kolom Berkas sampai Alasan, simpan sebagai .xlsx, lalu kirim berkasnya ke sini. Tidak ada yang berubah sebelum Anda mengetuk Terapkan.
# $code (String) - kode kelas
sheets-file-name = pendaftar-{ $code }
# $code (String) - kode kelas
sheets-wrong-name = perbaiki-{ $code }
# $count (String) - jumlah baris
sheets-wrong-caption = { $count } baris belum bisa diterima. Alasannya ada di kolom Masalah. Perbaiki di berkas ini, lalu kirim kembali.
sheets-tab = Pendaftar
sheets-reading = Berkas Anda sudah diterima dan sedang dibaca. Hasilnya menyusul sebentar lagi.
sheets-still-reading = Berkas yang tadi masih dibaca. Kirim lagi setelah hasilnya muncul.
sheets-not-fetched = Berkas itu belum bisa diambil dari Telegram. Silakan kirim ulang.
sheets-no-headings = Judul kolom daftar pendaftar tidak ditemukan di berkas itu. Buka kartu kelas, ketuk Unduh Excel, isi di berkas tersebut, lalu kirim kembali.
sheets-not-yours = Kelas dalam berkas itu tidak ada di antara kelas yang Anda kelola. Tidak ada yang diubah.
# $rows (String) - jumlah baris
sheets-which-class = Berkas dengan { $rows } baris ini untuk kelas mana? Ketuk kelasnya.
sheets-which-class-none = Belum ada kelas yang bisa diisi dari berkas itu. Buat atau buka kelas dahulu lewat /kelas.

## Berkas yang tidak bisa dibaca
sheets-refused-empty = Berkas itu kosong. Simpan lagi sebagai .xlsx, lalu kirim kembali.
sheets-refused-too-large = Berkas itu lebih dari 20 MB, terlalu besar untuk bot. Hapus gambar dan lembar lain di dalamnya, simpan sebagai .xlsx, lalu kirim kembali.
sheets-refused-old-format = Berkas itu berformat Excel lama (.xls). Buka di Excel, pilih Simpan Sebagai, pilih .xlsx, lalu kirim kembali.
sheets-refused-other-format = Berkas itu lembar kerja dengan format lain. Buka, pilih Simpan Sebagai, pilih .xlsx, lalu kirim kembali.
sheets-refused-locked = Berkas itu dikunci dengan kata sandi. Buka kuncinya, simpan sebagai .xlsx tanpa kata sandi, lalu kirim kembali.
sheets-refused-web-page = Berkas itu halaman web, bukan berkas Excel, walaupun namanya seperti itu. Buka di Excel, simpan sebagai .xlsx, lalu kirim kembali.
sheets-refused-text = Berkas itu berisi teks biasa. Buka di Excel, simpan sebagai .xlsx, lalu kirim kembali.
sheets-refused-csv = Itu berkas .csv. Angka NIK mudah hilang di berkas .csv, jadi belum bisa diterima. Isi di berkas dari Unduh Excel, atau buka .csv itu di Excel, pilih File, Simpan Sebagai, “Buku Kerja Excel (.xlsx)”, lalu kirim berkas yang baru.
sheets-refused-picture = Berkas itu gambar atau PDF. Yang bisa dibaca hanya berkas Excel: simpan sebagai .xlsx, lalu kirim kembali.
sheets-refused-broken = Berkas itu rusak atau terpotong. Buka di Excel, simpan sebagai .xlsx, lalu kirim kembali.
sheets-refused-macros = Berkas itu berisi makro (program). Simpan sebagai .xlsx biasa tanpa makro, lalu kirim kembali.
sheets-refused-formulas = Berkas itu berisi rumus. Salin isinya, tempel sebagai nilai, simpan sebagai .xlsx, lalu kirim kembali.
sheets-refused-too-much = Isi berkas itu jauh lebih banyak daripada daftar pendaftar. Hapus lembar dan gambar lain, simpan sebagai .xlsx, lalu kirim kembali.
# $most (String) - baris paling banyak
sheets-refused-too-many-rows = Baris di berkas itu terlalu banyak, mungkin banyak baris kosong yang berwarna. Salin paling banyak { $most } baris ke berkas baru, simpan sebagai .xlsx, lalu kirim kembali.
sheets-refused-no-rows = Di berkas itu tidak ada baris di bawah judul kolom. Isi dahulu, simpan sebagai .xlsx, lalu kirim kembali.
sheets-refused-unknown = Berkas itu bukan berkas Excel. Simpan daftar sebagai .xlsx, lalu kirim kembali.

## Perbandingan
# $code (String) - kode kelas
# $new (String) - jumlah baris
# $changed (String) - jumlah baris
# $same (String) - jumlah baris
# $wrong (String) - jumlah baris
sheets-compared = Kelas <b>{ $code }</b>: { $new } baru, { $changed } berubah, { $same } sama, { $wrong } salah.
# $number (String) - nomor baris di Excel
# $name (String) - nama orang
sheets-row-new = { $number } · { $name }: <b>baru</b>, sudah terdaftar di bot
# $number (String) - nomor baris di Excel
# $name (String) - nama orang
sheets-row-entered = { $number } · { $name }: <b>baru</b>, didaftarkan petugas (persetujuan di kertas)
# $row (String) - baris seperti di atas
sheets-row-not-fitting = { $row }, belum memenuhi syarat kelas
# $number (String) - nomor baris di Excel
# $name (String) - nama orang
# $changes (String) - yang berubah, dipisah koma
sheets-row-changed = { $number } · { $name }: { $changes }
# $number (String) - nomor baris di Excel
# $name (String) - nama orang
# $problem (String) - alasan
sheets-row-wrong = { $number } · { $name }: <b>salah</b>, { $problem }
# $number (String) - nomor baris di Excel
# $problem (String) - alasan
sheets-row-wrong-nameless = { $number }: <b>salah</b>, { $problem }
# $column (String) - nama kolom
# $before (String) - nilai lama
# $after (String) - nilai baru
sheets-change = { $column } { $before } → { $after }
sheets-empty = kosong
# $count (String) - jumlah baris
sheets-more = dan { $count } baris lain
# $count (String) - jumlah baris
sheets-conflicts = { $count } baris di antaranya sudah diubah di bot setelah berkasnya diunduh. Baris itu tidak diterapkan; yang di bot tetap berlaku.
# $columns (String) - nama kolom, dipisah koma
# $rows (String) - nomor baris di Excel, dipisah koma
sheets-untaken = Isi kolom { $columns } berbeda dari data di bot dan tidak diambil alih, di baris { $rows }. Yang bersangkutan memperbaikinya lewat /data.
# $count (String) - jumlah cadangan
sheets-rising = Setelah diterapkan masih ada kursi kosong: <b>{ $count } cadangan</b> langsung naik sesuai urutan dan kami kabari.
sheets-nothing-to-apply = Tidak ada yang perlu diterapkan: 0 perubahan.
sheets-ask-apply = Belum ada yang diubah. Ketuk Terapkan untuk menyimpannya.
# $count (String) - jumlah orang
sheets-ask-tell = Belum ada yang diubah. Tahap { $count } orang akan berubah. Ketuk Terapkan dan Kabari agar mereka menerima kabar, atau Terapkan Saja tanpa kabar.
# $code (String) - kode kelas
sheets-applying = Perubahan kelas <b>{ $code }</b> sedang diterapkan.
sheets-not-made = Berkas Excel itu belum berhasil dibuat karena gangguan di bot. Silakan coba lagi nanti. Jika tetap gagal, mohon beri tahu pengelola bot.
# $code (String) - kode kelas
sheets-not-applied = Perubahan kelas <b>{ $code }</b> belum berhasil diterapkan seluruhnya karena gangguan di bot. Kirim berkasnya lagi: baris yang sudah tersimpan terbaca sama. Jika tetap gagal, mohon beri tahu pengelola bot.
sheets-not-applied-nameless = Perubahan dari berkas itu belum berhasil diterapkan seluruhnya karena gangguan di bot. Kirim berkasnya lagi: baris yang sudah tersimpan terbaca sama. Jika tetap gagal, mohon beri tahu pengelola bot.
# $code (String) - kode kelas
sheets-cancelled = Berkas kelas <b>{ $code }</b> dibatalkan. Tidak ada yang diubah.
# $code (String) - kode kelas
# $applied (String) - jumlah baris
sheets-applied = Selesai. { $applied } baris kelas <b>{ $code }</b> sudah diterapkan.
# $added (String) - jumlah orang
sheets-applied-added = Ditambahkan: { $added } orang.
# $told (String) - jumlah orang
sheets-applied-told = Dikabari: { $told } orang.
# $names (String) - nama orang
sheets-applied-unreached = Belum bisa dikabari lewat bot, mohon dihubungi: { $names }.
# $count (String) - jumlah baris
sheets-applied-refused = Tidak diterapkan: { $count } baris.

## Masalah satu baris
sheets-problem-id = kolom tersembunyi di depan berubah; salin baris dari unduhan baru
sheets-problem-other-class = baris ini milik kelas lain
sheets-problem-gone = pendaftaran ini sudah tidak ada
sheets-problem-nik-changed = NIK tidak cocok dengan pendaftarnya; baris mungkin tertukar
# $column (String) - nama kolom
sheets-problem-person-changed = { $column } tidak diubah lewat berkas Excel; yang bersangkutan memperbaikinya lewat /data
# $first (String) - nomor baris di Excel
sheets-problem-twice = orang yang sama ada di baris { $first }; baris { $first } yang berlaku
# $column (String) - nama kolom
sheets-problem-unreadable = isi kolom { $column } tidak dikenal
# $column (String) - nama kolom
sheets-problem-empty = kolom { $column } belum diisi
# $column (String) - nama kolom
sheets-problem-impossible = isi kolom { $column } belum benar
# $typed (String) - jumlah angka yang tertulis
sheets-problem-nik-length = NIK terdiri atas 16 angka, di sini { $typed }
sheets-problem-nik-not-digits = NIK hanya berisi angka
sheets-problem-nik-made-up = NIK itu bukan nomor sungguhan
sheets-problem-nik-date = tanggal lahir di dalam NIK tidak ada
sheets-problem-nik-number = NIK tersimpan sebagai angka sehingga digit terakhirnya bisa hilang; ubah sel menjadi Teks dan ketik ulang
sheets-problem-birth-number = tanggal lahir berupa angka tanpa format tanggal; tulis seperti 15-08-1998
sheets-problem-minor = belum berusia 18 tahun; didaftarkan bersama wali di kantor
sheets-problem-district = kecamatan tidak ditemukan di kabupaten itu
# $differences (String) - kolom dengan kedua isinya, dipisah koma
sheets-problem-conflict = sudah diubah di bot setelah berkasnya diunduh ({ $differences }); yang di bot tetap berlaku, unduh lagi untuk mengubahnya
# $column (String) - nama kolom
# $bot (String) - isi di bot
# $sheet (String) - isi di berkas
sheets-conflict = { $column } di bot { $bot }, di berkas { $sheet }
sheets-problem-over = pendaftaran atau kelas ini sudah selesai
sheets-problem-announcing = pengumuman sedang menunggu; urungkan dahulu
sheets-problem-announced = hasil sudah diumumkan, berkas tidak dinilai lagi
sheets-problem-seat-taken = kursi ini sudah diambil orangnya; pindahkan lewat /seleksi
sheets-problem-no-seat = semua kursi sudah terisi
sheets-problem-seats-fixed = kursi kelas ini sudah ditetapkan, jadi hasilnya tidak berubah lagi
sheets-problem-closed-to-new = kelas ini tidak menerima pendaftar baru lagi
sheets-problem-withdrew-before = orang ini sudah menarik pendaftarannya di kelas ini

## Kolom
sheets-column-id = Kode Baris (jangan diubah)
sheets-column-number = Nomor
sheets-column-name = Nama
sheets-column-nik = NIK
sheets-column-birth = Tanggal Lahir
sheets-column-phone = Nomor HP
sheets-column-region = Kabupaten/Kota
sheets-column-district = Kecamatan
sheets-column-education = Pendidikan
sheets-column-documents = Berkas
sheets-column-missing = Berkas yang Kurang
sheets-column-came = Hadir Tes
sheets-column-test = Nilai Tes
sheets-column-interview = Nilai Wawancara
sheets-column-verdict = Hasil
sheets-column-because = Alasan
sheets-column-proposed = Usulan
sheets-column-state = Tahap
sheets-column-problem = Masalah

## Pilihan
sheets-documents-complete = Lengkap
sheets-documents-missing = Kurang
sheets-came = Hadir
sheets-absent = Tidak
sheets-verdict-accepted = Diterima
sheets-verdict-reserve = Cadangan
sheets-verdict-not-accepted = Tidak Diterima
sheets-because-seats-full = Kursi penuh
sheets-because-documents = Berkas kurang
sheets-because-absent = Tidak hadir tes
sheets-because-rules = Syarat tidak cocok
sheets-because-trained-before = Pernah ikut pelatihan
sheets-because-other = Dijelaskan petugas
sheets-because-consent = Persetujuan ditarik

## Ekspor lewat terminal
sheets-export-registered = Terdaftar
sheets-export-sex = Jenis Kelamin
sheets-export-fields = Minat Pelatihan
sheets-export-code = Kode Kelas
sheets-export-programme = Program
sheets-export-centre = BLK
sheets-export-starts = Mulai
sheets-export-ends = Selesai
sheets-export-quota = Kuota
sheets-export-applicants = Pendaftar
sheets-export-seats = Kursi Terisi
sheets-export-work = Pekerjaan
sheets-export-employer = Tempat Kerja
sheets-export-since = Sejak
sheets-export-source = Sumber
