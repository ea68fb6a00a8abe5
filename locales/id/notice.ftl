### Pemberitahuan privasi lengkap: tujuh hal dari Pasal 21 UU 27/2022. Jika artinya berubah, naikkan nomor versi di src/text/notice.rs.

notice-long =
    <b>Pemberitahuan privasi</b>
    Pengelola data: Dinas Tenaga Kerja Provinsi Lampung.

    <b>1. Dasar.</b> Pelaksanaan layanan publik pelatihan kerja dan persetujuan Anda (UU 27/2022).

    <b>2. Tujuan.</b> (a) seleksi dan penyelenggaraan pelatihan; (b) pemantauan lulusan dan laporan penempatan tanpa nama; (c) pengiriman info pelatihan dan lowongan, hanya jika Anda setuju; (d) pengiriman data kepada perusahaan, hanya jika Anda setuju.

    <b>3. Jenis data dan kegunaannya.</b> Identitas agar satu orang tidak terdaftar dua kali; alamat, pendidikan, dan bidang untuk memilih kelas yang sesuai; nomor HP untuk menghubungi Anda.

    <b>4. Lama simpan berkas.</b> Pendaftar yang belum mengikuti kelas 1 tahun; peserta 5 tahun setelah lulus. Sesudah itu data dihapus atau dijadikan angka tanpa nama sesuai jadwal retensi arsip.

    <b>5. Rincian data.</b> Nama, NIK, tanggal lahir, jenis kelamin, kabupaten/kota dan kecamatan, pendidikan, nomor HP, bidang yang diminati; kemudian hasil pelatihan dan status pekerjaan. Besaran upah boleh tidak diisi.

    <b>6. Lama pemrosesan.</b> Sejak Anda setuju sampai Anda menarik persetujuan atau masa simpan berakhir. Setelah persetujuan ditarik, pemrosesan kami hentikan paling lambat 3 × 24 jam.

    <b>7. Hak Anda.</b> Melihat, memperbaiki, mengunduh, menarik persetujuan, dan meminta penghapusan lewat /data.

    <b>Penerima.</b> BLK tempat Anda mendaftar dan Kementerian Ketenagakerjaan; perusahaan hanya setelah Anda mengetuk Kirim Data Saya. Pesan Anda melewati server Telegram di luar negeri; pesan berisi NIK kami hapus dari obrolan setelah dicatat.

    <b>Pertanyaan.</b> Ketik PETUGAS; petugas pelindungan data menjawab pada hari kerja, pukul 08.00–15.30 WIB.

    Apakah Anda setuju?
