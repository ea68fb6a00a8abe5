### Petugas: undangan, rekan kerja.

## Peran
team-role-officer = Petugas BLK
# $centre (String) - nama BLK, misalnya BLK Metro
team-role-officer-at = Petugas { $centre }
team-role-instructor = Instruktur
# $centre (String) - nama BLK, misalnya BLK Metro
team-role-instructor-at = Instruktur { $centre }
team-role-admin = Admin
team-role-head = Kepala
team-first-admin = Admin utama

## Membuat undangan
team-ask-role =
    Undangan ini untuk peran apa?

    Petugas BLK mengelola kelas di satu BLK. Instruktur melihat kelasnya sendiri. Admin dan Kepala mengelola semuanya.
team-ask-centre = Di BLK mana orang ini bekerja?
team-ask-name = Siapa nama orang yang diundang? Ketik nama yang dikenal rekan kerja, misalnya <b>Rina Wati</b>.
team-name-problem = Nama itu belum dapat kami catat. Ketik namanya saja, dalam satu baris, tanpa angka dan tautan.
# $name (String) - nama yang diundang
# $role (String) - peran, dengan nama BLK bila ada
team-summary = Undangan untuk <b>{ $name }</b> sebagai <b>{ $role }</b>. Buat tautannya sekarang?
# $name (String) - nama yang diundang
# $role (String) - peran
# $link (String) - tautan undangan
# $until (String) - tanggal dan jam terakhir tautan berlaku
team-link =
    Tautan undangan untuk <b>{ $name }</b> ({ $role }):

    { $link }

    Kirim langsung kepada orangnya. Tautan ini hanya ditampilkan sekali, hanya dapat dipakai satu orang, dan berlaku sampai { $until }.
# $name (String) - nama yang diundang
team-revoked = Undangan untuk <b>{ $name }</b> sudah dibatalkan. Tautannya tidak berlaku lagi.
team-not-revoked = Undangan itu sudah dipakai atau sudah lewat waktunya, jadi tidak ada yang dibatalkan. Untuk mengeluarkan seseorang, buka /petugas, lalu ketuk Petugas.
team-invitations-none = Tidak ada undangan yang menunggu.
team-invitations-opening = Undangan yang menunggu diterima:
# $name (String) - nama yang diundang
# $role (String) - peran
# $until (String) - tanggal dan jam terakhir tautan berlaku
team-invitation =
    <b>{ $name }</b> · { $role }
    berlaku sampai { $until }

## Membuka undangan
# $inviter (String) - nama yang mengundang
# $name (String) - nama yang diundang
# $role (String) - peran
# $until (String) - tanggal dan jam terakhir tautan berlaku
team-offer =
    <b>{ $inviter }</b> mengundang <b>{ $name }</b> menjadi <b>{ $role }</b> di bot ini.

    Jika Anda orangnya, ketuk Terima. Undangan berlaku sampai { $until }.
# $role (String) - peran sekarang
team-offer-now = Sekarang Anda { $role }. Peran itu diganti jika Anda menerima undangan ini.
team-used-by-you = Undangan ini sudah Anda terima. Meja petugas: /petugas
team-used-and-removed = Undangan ini sudah pernah dipakai, dan nama Anda tidak ada lagi di daftar petugas. Jika ini keliru, mintalah undangan baru kepada admin di kantor.
# $inviter (String) - nama yang mengundang
team-used-and-removed-by = Undangan ini sudah pernah dipakai, dan nama Anda tidak ada lagi di daftar petugas. Jika ini keliru, tanyakan kepada <b>{ $inviter }</b> atau admin lain di kantor.
team-used-by-another = Undangan ini sudah diterima orang lain, jadi tidak dapat dipakai lagi. Jika undangan itu untuk Anda, mintalah tautan baru kepada yang mengundang.
team-expired = Undangan ini sudah lewat 48 jam, jadi tidak dapat dipakai lagi. Mintalah tautan baru kepada yang mengundang.
team-taken-back = Undangan ini sudah dibatalkan, jadi tidak dapat dipakai lagi. Untuk penjelasan, hubungi yang mengundang.
team-own = Ini undangan yang Anda buat sendiri, dan belum dipakai. Kirimkan tautannya kepada orang yang Anda undang.
team-unknown = Tautan undangan ini tidak kami kenal, mungkin terpotong saat disalin. Buka lagi dari pesan aslinya, atau mintalah tautan baru kepada yang mengundang.
team-already-that = Peran itu sudah Anda pegang, jadi undangan ini tidak perlu diterima. Meja petugas: /petugas
team-configured = Anda admin utama yang ditetapkan di pengaturan server. Peran itu tidak dapat diubah lewat undangan.
# $role (String) - peran
team-joined = Selamat bergabung. Anda sekarang <b>{ $role }</b>. Meja petugas selalu dapat dibuka dengan /petugas.
team-declined = Baik, undangan itu tidak Anda terima. Tidak ada yang berubah.
# $name (String) - nama yang diundang
# $role (String) - peran
team-accepted = <b>{ $name }</b> menerima undangan Anda dan kini <b>{ $role }</b>. Jika yang menerima bukan orangnya, buka /petugas, ketuk Petugas, ketuk namanya, lalu Keluarkan.

## Rekan kerja
team-colleagues-opening = Petugas yang terdaftar. Ketuk namanya untuk melihat atau mengeluarkannya.
team-colleagues-none = Tidak ada petugas lain di halaman ini.
team-group-all = <b>Semua BLK</b>
# $centre (String) - nama BLK
team-group = <b>{ $centre }</b>
# $name (String) - nama
# $role (String) - peran
team-colleague = • { $name }, { $role }
# $name (String) - nama
# $role (String) - peran
team-colleague-configured = • { $name }, { $role }, dari pengaturan server
# $name (String) - nama
# $role (String) - peran, dengan nama BLK bila ada
team-card =
    <b>{ $name }</b>
    { $role }
# $name (String) - nama
# $role (String) - peran, dengan nama BLK bila ada
team-card-configured =
    <b>{ $name }</b>
    { $role }, dari pengaturan server. Hanya pengelola server yang dapat mengeluarkannya.
# $name (String) - nama
# $role (String) - peran
team-remove-question = Keluarkan <b>{ $name }</b> ({ $role })? Sejak saat itu meja petugas tidak dapat dibuka lagi olehnya.
# $name (String) - nama
team-removed = <b>{ $name }</b> sudah dikeluarkan dan sudah kami beri tahu.
team-you-were-removed = Tugas Anda sebagai petugas di bot ini sudah diakhiri oleh admin. Layanan untuk pencari kerja tetap dapat Anda pakai. Jika ini keliru, hubungi admin di kantor.
team-removed-in-configuration = Admin ini ditetapkan di pengaturan server, jadi tidak dapat dikeluarkan dari sini. Mohon hubungi pengelola server.
team-last-admin = Anda satu-satunya yang dapat mengundang petugas, jadi belum dapat keluar. Undang admin lain dulu: /undang
team-you-left = Anda sudah keluar dari daftar petugas. Layanan untuk pencari kerja tetap dapat Anda pakai.
team-kept = Baik, tidak ada yang diubah.
