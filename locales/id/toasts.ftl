### Jawaban sesaat atas tombol, paling panjang 200 huruf, tanpa tanda HTML.

toast-stale = Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.
toast-not-yours = Tombol ini bukan untuk Anda.
toast-added = Ditambahkan
toast-removed = Dilepas
toast-private-only = Tombol ini hanya berlaku di obrolan pribadi dengan bot.
toast-already = Sudah dilakukan sebelumnya.
toast-saved = Tersimpan
toast-coming = Sebentar, sedang disiapkan
