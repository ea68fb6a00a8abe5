### Akhir pelatihan: lulus atau tidak, uji kompetensi, sertifikat.

completion-button-open = Hasil Pelatihan
completion-button-all = Sisanya Lulus
completion-button-finish = Selesaikan Kelas
completion-button-sure = Ya, Selesaikan dan Beri Tahu
completion-button-save = Simpan dan Beri Tahu

completion-passed = lulus
completion-not-passed = tidak lulus
completion-undecided = belum diisi
completion-competent = kompeten
completion-not-yet = belum kompeten
completion-not-tested = tidak diuji

# $class (String) - kelas
completion-head = Hasil pelatihan { $class }
# $number (String) - nomor urut
# $name (String) - nama
# $marks (String) - hasilnya
completion-row = { $number }. { $name }: { $marks }
completion-nobody = Belum ada peserta di kelas ini.
# $passed (String) - jumlah lulus
# $not (String) - jumlah tidak lulus
# $undecided (String) - jumlah belum diisi
completion-counts = Lulus { $passed } · Tidak lulus { $not } · Belum diisi { $undecided }
# $count (String) - jumlah
completion-without-number = Lulus tanpa nomor sertifikat: { $count }
completion-how =
    Ketik hasilnya, misalnya:
    semua lulus kecuali 3
    3 k (kompeten), 4 bk (belum kompeten), 5 td (tidak diuji)
    SK/MTR/001 (nomor sertifikat berurutan mulai dari itu)

# $typed (String) - yang diketik
completion-unclear = "{ $typed }" belum kami pahami, jadi tidak dicatat.
# $number (String) - nomor urut
completion-no-such = Tidak ada peserta nomor { $number }.
completion-nobody-to-number = Belum ada peserta lulus yang perlu nomor sertifikat. Catat dahulu siapa yang lulus.
# $number (String) - nomor sertifikat
completion-cannot-count = Nomor { $number } tidak dapat diurutkan. Ketik nomor yang berakhir dengan angka, misalnya SK/MTR/001.
# $number (String) - nomor sertifikat
completion-twice = Nomor { $number } akan dipakai dua orang, jadi tidak ada yang dicatat.
# $number (String) - nomor urut
completion-no-number-for = Nomor { $number } tidak tercatat lulus, jadi belum mendapat nomor sertifikat.
# $number (String) - nomor sertifikat
completion-taken = Nomor sertifikat { $number } sudah dipakai di kelas lain.

# $class (String) - kelas
completion-not-now = { $class } tidak sedang berjalan, jadi hasilnya tidak dapat dicatat.
# $class (String) - kelas
# $moment (String) - akhir hari terakhir
completion-not-over = { $class } belum selesai: hari terakhirnya sampai { $moment }. Jika pelatihan berakhir lebih cepat, batalkan dahulu hari yang tersisa di jadwal.
# $class (String) - kelas
completion-ask-finish = Selesaikan { $class }?
completion-ask-finish-told = Peserta yang sudah diisi langsung diberi tahu hasilnya. Setelah itu kelas tidak dapat dibuka lagi.
completion-changed-since = Hasilnya berubah sejak ditampilkan. Mohon periksa lagi.
# $class (String) - kelas
# $told (String) - jumlah orang
completion-finished = { $class } selesai. Hasilnya dikirim kepada { $told } peserta.
# $count (String) - jumlah
completion-undecided-left = { $count } peserta belum diisi dan belum diberi tahu. Hasilnya masih dapat dicatat di Hasil Pelatihan.
# $class (String) - kelas
completion-ask-save = Kelas { $class } sudah selesai. Ubah hasil ini?
# $name (String) - nama
# $before (String) - hasil lama
# $after (String) - hasil baru
completion-change = { $name }: { $before } → <b>{ $after }</b>
# $count (String) - jumlah
completion-more = dan { $count } peserta lain
# $told (String) - jumlah orang
completion-ask-save-told = Yang diberi tahu: { $told } orang.
# $class (String) - kelas
# $told (String) - jumlah orang
completion-saved = Hasil { $class } sudah diubah. Yang diberi tahu: { $told } orang.
# $class (String) - kelas
# $count (String) - jumlah peserta
completion-ask-results = Hari terakhir { $class } sudah lewat dan hasil { $count } peserta belum dicatat. Siapa yang lulus? Ketuk Hasil Pelatihan.

completion-reached-competent = Uji kompetensi: kompeten.
completion-reached-not-yet = Uji kompetensi: belum kompeten. Kesempatan uji ulang dapat ditanyakan kepada petugas.
completion-reached-not-tested = Uji kompetensi tidak Anda ikuti.
# $number (String) - nomor sertifikat
# $place (String) - nama dan alamat BLK
completion-certificate = Nomor sertifikat pelatihan: <b>{ $number }</b>. Silakan ambil di { $place }, hari kerja, pukul 08.00–15.30 WIB, dengan membawa KTP.
completion-no-certificate = Sertifikat pelatihan sedang disiapkan. Nomornya kami kabarkan di sini.
# $class (String) - kelas
completion-corrected = Data kelulusan Anda di { $class } diperbarui.
# $number (String) - nomor sertifikat
completion-corrected-number = Nomor sertifikat pelatihan: <b>{ $number }</b>.
