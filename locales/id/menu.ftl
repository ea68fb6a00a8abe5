### Menu dan hal-hal yang cukup dijawab sekali.

# $name (String) - nama
menu-card = Halo, <b>{ $name }</b>. Apa yang ingin Anda lakukan?
menu-card-staff = Meja petugas: /petugas
menu-browse = Selamat datang di layanan pelatihan kerja Disnaker Lampung. Anda dapat melihat pelatihan dan lowongan tanpa mendaftar. Semua layanan ini gratis.

## Jadwal, kerja, lowongan

menu-schedule = Anda belum mengikuti kelas, jadi belum ada jadwal. Setelah Anda diterima di sebuah kelas, hari, jam, dan tempatnya dapat dilihat di sini.
menu-vacancies-told = Belum ada lowongan yang dibuka. Begitu ada yang cocok dengan bidang Anda, kami mengabari Anda di sini.
menu-vacancies-untold = Belum ada lowongan yang dibuka. Agar kami kabari di sini saat ada yang cocok, ketuk Terima Info Pelatihan; info lowongan termasuk di dalamnya.
menu-vacancies-stranger = Belum ada lowongan yang dibuka. Jika Anda mendaftar dan setuju menerima info, kami mengabari Anda saat ada yang cocok.

## Bantuan

menu-help =
    Yang dapat Anda lakukan di sini:

    /daftar: mendaftar sebagai pencari kerja
    /pelatihan: mencari dan mendaftar kelas
    /status: perkembangan pendaftaran Anda
    /jadwal: jadwal kelas
    /kerja: kabar kerja setelah lulus
    /lowongan: lowongan kerja
    /data: melihat, memperbaiki, atau menghapus data Anda
    /bahasa: Indonesia atau English
    /batal: keluar dari pendaftaran
    /berhenti: berhenti menerima info
menu-help-registered =
    Yang dapat Anda lakukan di sini:

    /pelatihan: mencari dan mendaftar kelas
    /status: perkembangan pendaftaran Anda
    /jadwal: jadwal kelas
    /kerja: kabar kerja setelah lulus
    /lowongan: lowongan kerja
    /data: melihat, memperbaiki, atau menghapus data Anda
    /bahasa: Indonesia atau English
    /berhenti: berhenti menerima info
menu-family = Untuk anggota keluarga yang memakai HP ini, ketuk Daftarkan Anggota Keluarga.
menu-family-shared = HP ini dipakai beberapa orang. Untuk berganti, ketuk Ganti Orang; untuk menambah, ketuk Daftarkan Anggota Keluarga.
menu-office = Petugas menjawab pada hari kerja, pukul 08.00–15.30 WIB: ketik PETUGAS atau ketuk Hubungi Petugas. Anda juga dapat datang ke BLK terdekat: Bandar Lampung, Kalianda, Metro, atau Kotabumi.
menu-free = Seluruh layanan gratis. Kami tidak pernah meminta uang, PIN, atau kode OTP.
menu-not-understood-twice = Maaf, kami belum memahami pesan itu juga.

menu-not-understood = Maaf, kami belum memahami pesan itu. Silakan pilih salah satu tombol di bawah. Untuk berbicara dengan petugas, ketik PETUGAS. Petugas membalas pada hari kerja, pukul 08.00–15.30 WIB.
menu-unknown-command = Perintah itu tidak kami kenal. Ketuk Bantuan untuk melihat yang dapat Anda lakukan di sini.

# $number (String) - nomor permintaan
menu-contact-filed = Permintaan Anda sudah kami teruskan kepada petugas dengan nomor <b>{ $number }</b>. Petugas membalas di Telegram pada hari kerja, pukul 08.00–15.30 WIB. Anda juga dapat datang ke BLK terdekat: Bandar Lampung, Kalianda, Metro, atau Kotabumi.
# $number (String) - nomor permintaan
menu-contact-filed-again = Permintaan Anda dengan nomor <b>{ $number }</b> sudah ada pada petugas dan belum selesai. Petugas membalas di Telegram pada hari kerja, pukul 08.00–15.30 WIB.

## Bahasa

menu-language-question = Bahasa apa yang ingin Anda pakai? · Which language would you like?
menu-language-indonesian = Bahasa Indonesia
menu-language-english = English
menu-language-set = Baik, mulai sekarang kami memakai bahasa Indonesia.

## Info pelatihan

menu-announcements-stopped = Baik, Anda tidak akan menerima info pelatihan dan lowongan lagi. Kabar tentang pendaftaran Anda sendiri tetap kami kirim. Untuk menerima info lagi, buka /data lalu ketuk Persetujuan.
menu-announcements-on = Baik, mulai sekarang Anda menerima info pelatihan dan lowongan: begitu ada kelas di bidang Anda, kami mengabari Anda di sini. Untuk berhenti kapan saja, ketuk /berhenti.

## Lain-lain

menu-group-hint = Layanan ini hanya berjalan di obrolan pribadi, supaya data Anda tidak terlihat orang lain. Silakan ketuk nama bot ini, lalu kirim pesan kepadanya.
menu-left = Baik, ini kami hentikan. Tidak ada yang berubah.
menu-question-closed = Pertanyaan yang tadi terbuka kami tutup. Untuk menjawabnya, buka lagi dari kartunya.
menu-nothing-to-cancel = Tidak ada yang sedang berjalan, jadi tidak ada yang perlu dibatalkan.
# $name (String) - nama
# $number (String) - nomor pendaftaran
menu-already-registered = { $name }, Anda sudah terdaftar dengan nomor <b>{ $number }</b>. Untuk mengubah data, ketuk Data Saya. Untuk orang lain yang memakai HP ini, ketuk Daftarkan Anggota Keluarga.
menu-register-first = Untuk itu Anda perlu terdaftar dahulu. Setelah pendaftaran selesai, permintaan Anda langsung kami buka.
menu-after-the-form = Menu itu dapat dibuka setelah pendaftaran Anda selesai. Mari lanjutkan dari sini.
# $name (String) - nama
menu-greeting = Halo, <b>{ $name }</b>. Ada yang dapat kami bantu?
# $name (String) - nama
menu-greeting-salam = Waalaikumsalam, <b>{ $name }</b>. Ada yang dapat kami bantu?
menu-thanks = Sama-sama. Jika perlu apa-apa, ketuk /bantuan.
# $missed (String) - jumlah pesan
menu-welcome-back = Selamat datang kembali. Selama Anda tidak dapat dihubungi, ada { $missed } pesan untuk Anda; kami kirim setelah ini.
menu-session-lost = Maaf, langkah terakhir Anda tidak dapat kami buka setelah pembaruan sistem; itu bukan kesalahan Anda. Data yang sudah terdaftar tetap tersimpan. Silakan lanjut dari sini.
menu-edited = Pesan yang diubah tidak kami baca, jadi tidak ada yang berganti. Silakan kirim pesan baru.
menu-edited-registered = Pesan yang diubah tidak kami baca, jadi tidak ada yang berganti. Untuk memperbaiki data, ketuk Data Saya.

menu-got-sticker = Terima kasih untuk stikernya. Ketuk Bantuan untuk melihat yang dapat Anda lakukan di sini.
menu-got-voice = Terima kasih, tetapi pesan suara belum dapat kami dengar di sini. Silakan ketik pesan Anda, atau ketuk Bantuan.
menu-got-photo = Terima kasih, tetapi foto itu tidak kami perlukan dan tidak kami simpan. Silakan ketik pesan Anda, atau ketuk Bantuan.
menu-got-file = Terima kasih, tetapi berkas itu tidak kami perlukan dan tidak kami simpan. Silakan ketik pesan Anda, atau ketuk Bantuan.
menu-got-location = Terima kasih, tetapi lokasi itu tidak kami perlukan dan tidak kami simpan. Silakan ketik pesan Anda, atau ketuk Bantuan.
menu-got-something = Terima kasih, tetapi kiriman seperti itu belum dapat kami baca. Silakan ketik pesan Anda, atau ketuk Bantuan.

## Gangguan

menu-apology = Maaf, ada gangguan di sistem kami, bukan kesalahan Anda. Jawaban yang sudah Anda isi tetap tersimpan. Silakan coba lagi dalam beberapa menit dengan mengetuk Lanjutkan.
# $moment (String) - tanggal dan jam
menu-told-later = Sekarang jam tenang, jadi kabar kepada yang bersangkutan dikirim { $moment }.
menu-late = Maaf, jawaban kami terlambat karena ada gangguan di sistem kami. Pesan Anda tidak hilang.
