### Poster kelas, untuk dicetak. Semua kata di gambar pendek; huruf tebal dan besar diatur program.

poster-file-name = poster
# $code (String) - kode kelas
poster-caption = Poster kelas <b>{ $code }</b>, siap dicetak di kertas A4. Siapa pun yang memindainya langsung sampai di kelas ini.

poster-kind = Pelatihan kerja
poster-office = Disnaker Provinsi Lampung
# $code (String) - kode kelas
poster-class = Kelas { $code }

poster-place = Tempat
poster-start = Mulai
poster-length = Lama
poster-hours = Waktu
poster-seats = Kuota
poster-requirements = Syarat
poster-no-requirements = tanpa syarat khusus
poster-documents = Yang dibawa
poster-phone = Telepon
poster-paid = Biaya
poster-no-charge = gratis
poster-deadline = Pendaftaran
# $date (String) - hari terakhir pendaftaran
poster-until = sampai { $date }
# $days (String) - jumlah hari
poster-days = { $days } hari
# $hours (String) - jumlah jam pelajaran
poster-lesson-hours = { $hours } jam pelajaran
# $from (String) - jam mulai
# $until (String) - jam selesai
poster-from-until = { $from }–{ $until } WIB
# $seats (String) - jumlah kursi
poster-seats-people = { $seats } peserta
# $hour (String) - jam, dua angka
# $minute (String) - menit, dua angka
poster-clock = { $hour }.{ $minute }

poster-apply = Daftar lewat Telegram
poster-scan = Pindai dengan kamera HP
poster-open = Buka tautannya di Telegram
poster-begin = Ketuk Mulai, lalu jawab pertanyaannya
poster-type = Atau ketik di HP Anda:
# $bot (String) - nama bot
# $code (String) - kode kelas
poster-search = atau cari @{ $bot } di Telegram, lalu ketik { $code }
poster-free = Gratis. Kami tidak pernah meminta uang, PIN, atau kode OTP.
