### Data saya: melihat, memperbaiki, persetujuan, mengunduh, menarik, menghapus.

## Kartu

# $number (String) - nomor pendaftaran
mydata-card-opening = Data Anda dengan nomor pendaftaran <b>{ $number }</b>:
# $name (String) - nama
# $number (String) - nomor pendaftaran
mydata-card-named = Data <b>{ $name }</b> dengan nomor pendaftaran <b>{ $number }</b>:
# $date (String) - tanggal pendaftaran
mydata-card-registered = Terdaftar sejak: { $date }
mydata-card-differs = Tanggal lahir atau jenis kelamin berbeda dengan NIK; petugas akan memeriksanya bersama Anda.
# $name (String) - nama
mydata-card-another = Data ini milik { $name }, bukan milik orang yang sedang didaftarkan. Untuk mengubahnya, selesaikan dulu pendaftaran di bawah, atau keluar dengan /batal.
mydata-card-question = Ketuk bagian yang ingin Anda ubah.

mydata-nothing = Belum ada data Anda yang kami simpan. Untuk mendaftar, ketuk Daftar.
mydata-nothing-draft = Anda belum terdaftar, tetapi jawaban pendaftaran yang belum selesai masih kami simpan. Anda dapat melanjutkan atau menghapusnya.

## Persetujuan

mydata-consents =
    Persetujuan Anda untuk setiap tujuan. Ketuk untuk mengubahnya.

    ✓ berarti Anda setuju, ✗ berarti tidak.
mydata-purpose-service = Layanan Pelatihan
mydata-purpose-announcements = Info Pelatihan dan Lowongan
mydata-purpose-sharing = Kirim Data ke Perusahaan

mydata-withdraw-question =
    Tarik persetujuan untuk layanan pelatihan? Setelah itu data Anda tidak kami pakai lagi untuk seleksi, info, atau perusahaan. Data Anda belum terhapus, dan persetujuan dapat Anda berikan lagi di /data.

    Untuk melanjutkan, ketuk Ya, Tarik Persetujuan.
# $number (String) - nomor permintaan
mydata-withdrawn = Persetujuan Anda sudah ditarik. Petugas kami beri tahu dengan nomor <b>{ $number }</b>, dan pemrosesan data Anda kami hentikan paling lambat 3 × 24 jam. Untuk memberi persetujuan lagi atau menghapus data, ketuk /data.

## Hapus

mydata-delete-question =
    Hapus semua data Anda? Nama, NIK, nomor HP, jawaban lain, dan permintaan Anda akan hilang dan tidak dapat dikembalikan.

    Anda belum pernah mengikuti kelas, jadi tidak ada yang wajib kami simpan sebagai arsip. Yang tersisa hanya hitungan jumlah pendaftar, tanpa nama.

    Penghapusan terdiri atas dua langkah. Ini langkah pertama.
mydata-delete-forever-question =
    Ini langkah terakhir. Setelah ini data Anda <b>tidak dapat dikembalikan</b>.

    Ketuk Hapus Selamanya, atau ketik HAPUS. Jika ragu, ketuk Tidak Jadi.
mydata-deleted = Semua data Anda sudah kami hapus. Terima kasih sudah memakai layanan ini. Jika nanti ingin mendaftar lagi, ketuk /daftar.
mydata-draft-erased = Jawaban yang belum selesai sudah kami hapus. Jika nanti ingin mendaftar, ketuk /daftar.
mydata-kept = Baik, data Anda tetap seperti semula.

## Unduh

mydata-file-name = data-saya
mydata-file-caption = Salinan data Anda untuk dibaca. Berkas ini memuat NIK lengkap; simpan baik-baik.
mydata-file-caption-machine = Salinan yang sama dalam bentuk JSON, untuk dibaca komputer.
mydata-file-title = Data Anda di layanan pelatihan kerja Disnaker Lampung
# $number (String) - nomor pendaftaran
mydata-file-number = Nomor pendaftaran: { $number }
# $time (String) - tanggal dan jam
mydata-file-registered = Terdaftar: { $time }
mydata-file-consents = Persetujuan:
# $purpose (String) - tujuan
# $time (String) - tanggal dan jam
mydata-file-agreed = { $purpose }: setuju sejak { $time }
# $purpose (String) - tujuan
mydata-file-not-agreed = { $purpose }: tidak setuju
mydata-file-questions = Pertanyaan kepada petugas:
# $number (String) - nomor pertanyaan
# $time (String) - tanggal dan jam
# $text (String) - isi pertanyaan
mydata-file-question = { $number }, { $time }: { $text }
# $number (String) - nomor pertanyaan
# $about (String) - kode kelas atau nama BLK
# $time (String) - tanggal dan jam
# $text (String) - isi pertanyaan
mydata-file-question-about = { $number } ({ $about }), { $time }: { $text }
# $time (String) - tanggal dan jam
# $text (String) - isi jawaban
mydata-file-answer = Dijawab { $time }: { $text }
mydata-file-unanswered = Belum dijawab.
