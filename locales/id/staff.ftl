### Meja petugas.

# $name (String) - nama
# $role (String) - peran, dengan nama BLK bila ada
staff-desk = <b>{ $name }</b>, { $role }. Apa yang ingin Anda lakukan?
# $role (String) - peran
staff-desk-nameless = Anda masuk sebagai <b>{ $role }</b>. Apa yang ingin Anda lakukan?
staff-here = Apa yang ingin Anda lakukan? Silakan pilih:
staff-not-awaited = Pesan itu tidak sedang kami tunggu. Silakan pilih:
staff-left = Baik, ini kami hentikan. Tidak ada yang berubah. Silakan pilih:
staff-nothing-to-cancel = Tidak ada yang sedang berjalan, jadi tidak ada yang perlu dibatalkan. Silakan pilih:
staff-desk-empty = Tidak ada permintaan yang menunggu.
# $waiting (String) - jumlah permintaan
staff-desk-opening = Permintaan yang menunggu: <b>{ $waiting }</b>
# $shown (String) - jumlah yang tampak
staff-desk-shown = Yang tampak { $shown } permintaan terlama.
staff-questions-wait = Ada pertanyaan yang menunggu jawaban, di bawah Pertanyaan.
# $number (String) - nomor permintaan
# $kind (String) - jenis permintaan
staff-request-head = <b>{ $number }</b> · { $kind }
# $person (String) - nama dengan tautan ke obrolannya
# $time (String) - tanggal dan jam masuk
staff-request-person = { $person } · masuk { $time }
staff-nameless = tanpa nama
# $number (String) - nomor permintaan
# $kind (String) - jenis permintaan
# $person (String) - nama dengan tautan ke obrolannya
staff-new-request =
    Permintaan baru <b>{ $number }</b>: { $kind }.
    Dari: { $person }

    Ketuk Selesai jika sudah ditangani. Semua permintaan: /petugas
# $number (String) - nomor permintaan
staff-closed = Permintaan <b>{ $number }</b> sudah ditutup. Pengirimnya kami beri tahu. Sisanya: /petugas
# $number (String) - nomor permintaan
staff-request-done = Permintaan Anda dengan nomor <b>{ $number }</b> sudah ditangani petugas. Jika masih ada yang kurang, ketik PETUGAS.

staff-kind-recover = pemulihan akun, nomor HP berganti
staff-kind-nik-in-use = NIK sudah terdaftar, padahal pengirim merasa belum pernah mendaftar
staff-kind-minor = usia belum 18 tahun, didaftarkan bersama orang tua atau wali
staff-kind-contact = pertanyaan kepada petugas
staff-kind-withdraw = persetujuan ditarik, hentikan pemrosesan paling lambat 3 × 24 jam

# $since (String) - tanggal dan jam mulai terhenti
# $until (String) - tanggal dan jam berjalan lagi
staff-sending-stood-still =
    Pengiriman pesan bot sempat terhenti, dan kini berjalan lagi.
    Sejak: { $since }
    Sampai: { $until }

    Pesan yang tertunda sedang dikirim. Jika terulang, mohon pengelola server memeriksa sambungan internet dan catatan program.
# $free (String) - sisa ruang dalam MB
staff-disk-nearly-full =
    Ruang penyimpanan server hampir habis: sisa <b>{ $free } MB</b>.

    Mohon minta pengelola server mengosongkan ruang hari ini juga. Jika habis, jawaban orang tidak dapat disimpan sampai ada ruang lagi.

# $reason (String) - sebabnya
staff-backup-failed =
    Cadangan basis data hari ini belum berhasil dibuat: { $reason }.

    Bot tetap berjalan dan mencoba lagi setiap jam. Mohon hubungi pengelola server.
staff-backup-no-folder = folder cadangannya tidak ada, mungkin disknya terlepas
staff-backup-full = disk cadangannya penuh
staff-backup-unsound = isi basis data rusak, jangan hapus cadangan yang lama
staff-backup-other = rinciannya ada di catatan program
