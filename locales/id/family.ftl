### Beberapa orang dalam satu obrolan.

# $name (String) - nama
family-addressed = Untuk <b>{ $name }</b>:
# $name (String) - nama orang yang selama ini berbicara
family-handover = Silakan berikan HP ini kepada anggota keluarga yang akan didaftarkan: persetujuan dan jawabannya harus dari orangnya sendiri. Data { $name } tidak berubah.
# $name (String) - nama orang yang sekarang berbicara
family-who = Saat ini kami melayani <b>{ $name }</b>. Siapa yang ingin melanjutkan di obrolan ini?
family-who-nobody = Siapa yang ingin melanjutkan di obrolan ini?
# $name (String) - nama
family-speaks = Baik, sekarang kami melayani <b>{ $name }</b>. Apa yang ingin Anda lakukan?
# $name (String) - nama orang yang baru terdaftar
# $before (String) - nama orang yang sebelumnya berbicara
family-joined = Sekarang kami melayani <b>{ $name }</b> di obrolan ini. Untuk kembali ke { $before }, ketuk Ganti Orang.
family-here-already = NIK itu milik orang yang sudah terdaftar di obrolan ini. Untuk melanjutkan sebagai orang itu, ketuk Ganti Orang. Untuk orang lain, silakan ketik NIK-nya.
family-full = Satu obrolan dapat dipakai paling banyak enam orang, dan obrolan ini sudah penuh. Silakan daftar dari HP lain, atau datang ke BLK terdekat pada hari kerja, pukul 08.00–15.30 WIB.
family-form-first = Masih ada pendaftaran anggota keluarga yang belum selesai. Ketuk Lanjutkan untuk menyelesaikannya, atau /batal di dalamnya untuk keluar; setelah itu data Anda dapat diubah.
