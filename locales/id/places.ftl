### BLK, program, dan bidang.

places-home = Apa yang ingin Anda ubah? Perubahan langsung berlaku dan tercatat.
places-centres = BLK yang ada. Ketuk salah satu untuk melihat atau mengubahnya.
# $name (String) - nama BLK atau program
places-retired-label = { $name } (nonaktif)
# $name (String) - nama BLK
# $abbreviation (String) - tiga huruf
# $region (String) - kabupaten atau kota
# $address (String) - alamat
# $phone (String) - nomor telepon
places-centre =
    <b>{ $name }</b>
    Singkatan: { $abbreviation }
    Wilayah: { $region }
    Alamat: { $address }
    Telepon: { $phone }
places-centre-retired = BLK ini nonaktif: tidak ditawarkan untuk kelas baru, tetapi tetap tertulis di kelas lama.
# $name (String) - nama BLK
# $classes (String) - kode kelas
places-centre-busy = <b>{ $name }</b> belum dapat dinonaktifkan karena masih ada kelas yang belum selesai: { $classes }. Selesaikan atau batalkan kelas itu dahulu.
# $name (String) - nama BLK
places-centre-added = <b>{ $name }</b> sudah ditambahkan. Wilayah, alamat, dan telepon dapat diisi di kartunya.

places-fields = Bidang pelatihan dan jumlah programnya. Ketuk salah satu untuk melihat programnya.
# $name (String) - nama bidang
# $count (String) - jumlah program
places-field-label = { $name } ({ $count })
# $name (String) - nama bidang
# $count (String) - jumlah program
places-field = <b>{ $name }</b>: { $count } program ditawarkan. Ketuk program untuk melihat atau mengubahnya.
# $name (String) - nama program
# $field (String) - nama bidang
# $hours (String) - jumlah JP
# $days (String) - jumlah hari
places-programme =
    <b>{ $name }</b>
    Bidang: { $field }
    JP: { $hours }
    Hari: { $days }
places-programme-retired = Program ini nonaktif: tidak ditawarkan untuk kelas baru, tetapi tetap tertulis di kelas lama.
# $name (String) - nama program
places-programme-added = Program <b>{ $name }</b> sudah ditambahkan. JP dan jumlah harinya dapat diisi di kartunya.

## Pertanyaan

# $question (String) - pertanyaannya
# $current (String) - isi sekarang
places-ask-current =
    { $question }

    Sekarang: { $current }
places-ask-centre-name = Ketik nama BLK, misalnya BLK Metro.
places-ask-abbreviation = Ketik singkatan BLK ini, tiga huruf. Kode kelasnya diawali huruf itu.
# $name (String) - nama BLK
places-ask-new-abbreviation = Ketik singkatan <b>{ $name }</b>, tiga huruf, misalnya MTR. Kode kelasnya diawali huruf itu.
places-ask-region = Ketik kabupaten atau kota tempat BLK ini. Ketik - untuk mengosongkan.
places-ask-address = Ketik alamat BLK ini. Ketik - untuk mengosongkan.
places-ask-phone = Ketik nomor telepon BLK ini dengan kode daerah, misalnya 0725 000000. Ketik - untuk mengosongkan.
places-ask-programme-name = Ketik nama program pelatihan, seperti yang akan dibaca pencari kerja.
places-ask-field = Ketik nama bidang untuk program ini.
places-ask-lesson-hours = Ketik jumlah JP program ini. Ketik - untuk mengosongkan.
places-ask-days = Ketik jumlah hari pelatihan program ini. Ketik - untuk mengosongkan.
places-ask-field-name = Ketik nama baru untuk bidang ini.

## Yang belum tepat

places-problem-not-words = Mohon ketik jawabannya dengan huruf atau angka.
places-problem-name = Nama itu belum dapat dicatat: satu baris, 3–100 huruf. Silakan ketik lagi.
places-problem-name-taken = Nama itu sudah dipakai. Silakan ketik nama lain.
places-problem-twin = Di bidang itu sudah ada program dengan nama yang sama. Ketik bidang lain, atau ganti dulu namanya.
places-problem-abbreviation = Singkatan terdiri atas tiga huruf A–Z, misalnya MTR. Silakan ketik lagi.
# $by (String) - nama BLK
places-problem-abbreviation-taken = Singkatan itu sudah dipakai { $by }. Silakan ketik singkatan lain.
places-problem-region = Kabupaten atau kota itu belum kami temukan di Lampung. Silakan ketik lagi, misalnya Kota Metro.
places-problem-address = Alamat itu terlalu panjang, paling banyak 200 huruf. Silakan ketik lagi.
places-problem-phone = Nomor itu belum dapat dicatat. Silakan ketik dengan kode daerah, misalnya 0725 000000.
places-problem-field = Bidang itu belum kami temukan. Silakan ketik namanya seperti di daftar bidang.
# $most (String) - angka tertinggi
places-problem-number = Silakan ketik angka bulat, 1 sampai { $most }.
