### Lulusan yang perlu ditelepon petugas, dan memeriksa kabar kerja.

call-list-centres = Lulusan BLK mana yang ingin Anda telepon?
# $centre (String) - nama BLK
# $waiting (String) - banyaknya lulusan
call-list-centre = { $centre } ({ $waiting })
# $waiting (String) - banyaknya lulusan
# $made (String) - banyaknya telepon hari ini
call-list-opening = { $waiting } lulusan menunggu ditelepon; hari ini sudah { $made }. Yang paling lama menunggu ada di atas. Ketuk namanya untuk melihat nomornya.
call-list-empty = Tidak ada lulusan yang perlu ditelepon sekarang.
# $made (String) - banyaknya telepon hari ini
# $waiting (String) - banyaknya lulusan
call-list-enough = Cukup untuk hari ini: { $made } lulusan sudah ditelepon. { $waiting } lainnya menunggu sampai besok.
# $name (String) - nama
# $programme (String) - program pelatihan
# $class (String) - kode kelas
call-list-one = <b>{ $name }</b>, lulusan { $programme } ({ $class })
# $phone (String) - nomor HP
call-list-phone = Telepon: { $phone }
call-list-why-silent = Tiga pesan kami belum dijawab.
call-list-why-away = Tidak dapat dihubungi lewat Telegram.
# $calls (String) - banyaknya telepon
call-list-calls = Sudah { $calls } kali ditelepon tanpa jawaban.
# $spell (String) - kegiatan
call-list-known = Kabar terakhir: { $spell }
call-list-ask = Tanyakan kegiatannya sekarang, lalu ketuk hasilnya.
# $name (String) - nama
call-list-say = Apa kegiatan { $name } sekarang?
# $name (String) - nama
call-list-noted-answered = Kabar { $name } sudah dicatat, dan { $name } kami beri tahu.
# $name (String) - nama
call-list-noted-no-answer = Baik. { $name } muncul lagi di daftar ini tiga hari lagi.
# $name (String) - nama
call-list-noted-wrong-number = Baik, nomor { $name } dicatat salah. Namanya tidak muncul lagi di daftar ini.
# $name (String) - nama
call-list-noted-no-calls = Baik, { $name } tidak ditelepon lagi.
call-list-over = Lulusan ini tidak perlu ditelepon lagi: kabarnya sudah ada, atau petugas lain sudah mencatat.
# $name (String) - nama
# $spell (String) - kegiatan
call-list-ask-note = { $name }: { $spell }

    Apa yang Anda periksa? Tulis singkat, misalnya: melihat slip gaji, Maret 2027. Untuk berhenti, ketuk /batal
call-list-ask-note-again = Catatan itu belum dapat disimpan. Tulis dengan kata, 3 sampai 300 huruf. Untuk berhenti, ketuk /batal
# $name (String) - nama
# $spell (String) - kegiatan
call-list-checked = Sudah dicatat. { $name }: { $spell }. Kami juga mengabari yang bersangkutan.

## Kepada lulusan

# $status (String) - kegiatan
call-list-for-you = Terima kasih sudah menjawab telepon kami. Yang dicatat petugas: <b>{ $status }</b>. Jika kurang tepat, ketuk Kabar Kerja untuk memperbaikinya.
# $spell (String) - kegiatan
call-list-checked-for-you = Petugas sudah memeriksa kabar kerja Anda: { $spell }. Jika kurang tepat, ketuk Kabar Kerja untuk memperbaikinya.

## Tombol

call-list-button-whatsapp = Buka WhatsApp
call-list-button-reached = Tersambung dan Menjawab
call-list-button-no-answer = Tidak Diangkat
call-list-button-wrong-number = Salah Nomor
call-list-button-no-calls = Jangan Ditelepon
call-list-button-list = Daftar Telepon
# $name (String) - nama
call-list-button-next = Berikutnya: { $name }
call-list-button-check = Periksa Kabar Ini
