### Menu perintah dan perkenalan bot di Telegram, tanpa tanda HTML.

## Keterangan perintah, paling panjang 256 huruf
command-start = Membuka menu
command-daftar = Mendaftar sebagai pencari kerja
command-pelatihan = Melihat bidang pelatihan
command-status = Melihat perkembangan pendaftaran
command-jadwal = Melihat jadwal kelas
command-kerja = Memberi kabar kerja setelah lulus
command-lowongan = Melihat lowongan kerja
command-data = Melihat, memperbaiki, atau menghapus data saya
command-bahasa = Memilih bahasa
command-bantuan = Bantuan dan cara menghubungi petugas
command-batal = Keluar dari yang sedang berjalan
command-berhenti = Berhenti menerima info
command-kelas = Membuka daftar kelas
command-seleksi = Membuka seleksi peserta
command-undang = Mengundang petugas
command-laporan = Melihat laporan penempatan
command-petugas = Membuka meja petugas

## Perkenalan

# Paling panjang 120 huruf
profile-short = Layanan pelatihan kerja Disnaker Lampung: daftar pelatihan BLK, jadwal, dan lowongan. Gratis.
# Paling panjang 512 huruf
profile-long =
    Di sini Anda dapat mendaftar pelatihan kerja di BLK Lampung, melihat jadwal, dan mencari lowongan. Pendaftaran hanya memerlukan beberapa menit.

    Seluruh layanan gratis. Kami tidak pernah meminta uang, PIN, atau kode OTP.

    Ketuk Mulai di bawah.
