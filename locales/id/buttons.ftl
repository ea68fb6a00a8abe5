### Tombol. Kata kerja dengan huruf besar di awal setiap kata, paling panjang 64 huruf.

## Persetujuan
button-agree = Setuju
button-read-more = Baca Selengkapnya
button-decline = Tidak

## Di bawah pertanyaan pendaftaran
button-back = Kembali
button-previous = ◀ Sebelumnya
button-next = Berikutnya ▶
button-previous-fields = ◀ Bidang Sebelumnya
button-next-fields = Bidang Lain ▶
# $name (String) - nama seperti yang kami usulkan, mungkin dipotong
button-use-spelling = Pakai “{ $name }”
# $name (String) - nama seperti yang diketik, mungkin dipotong
button-keep-spelling = Tetap “{ $name }”
button-same-as-card = Sama dengan KTP
button-fix = Perbaiki
button-fix-nik = Perbaiki NIK
button-recover = Pulihkan Akun
button-call-staff = Hubungi Petugas
button-hand-over = Teruskan ke Petugas
button-share-phone = Bagikan Nomor HP
button-outside-lampung = Di Luar Lampung
button-female = Perempuan
button-male = Laki-Laki
# $name (String) - bidang yang sudah dipilih, atau tujuan yang disetujui
button-marked = ✓ { $name }
# $name (String) - tujuan yang tidak disetujui
button-unmarked = ✗ { $name }
button-finish = Selesai
button-send = Benar, Kirim

## Ubah jawaban
button-edit-name = Ubah Nama
button-edit-nik = Ubah NIK
button-edit-birth = Ubah Tanggal Lahir
button-edit-sex = Ubah Jenis Kelamin
button-edit-home = Ubah Alamat
button-edit-education = Ubah Pendidikan
button-edit-phone = Ubah Nomor HP
button-edit-skills = Ubah Bidang

## Keluar dan kembali
button-leave-keep = Simpan dan Keluar
button-leave-erase = Hapus Jawaban
button-continue = Lanjutkan
button-show-answers = Lihat Jawaban
button-restart = Mulai Lagi

## Menu
button-register = Daftar
button-training = Pelatihan
button-status = Status Saya
button-schedule = Jadwal
button-vacancies = Lowongan
button-work = Kabar Kerja
button-my-data = Data Saya
button-language = Bahasa
button-help = Bantuan
button-announcements = Terima Info Pelatihan

## Data saya
button-consents = Persetujuan
button-download = Unduh Data
button-withdraw = Tarik Persetujuan
button-withdraw-yes = Ya, Tarik Persetujuan
button-delete = Hapus Data
button-delete-yes = Ya, Hapus Data Saya
button-delete-forever = Hapus Selamanya
button-keep = Tidak Jadi
button-erase-draft = Hapus Jawaban
button-show-data = Kembali ke Data Saya

## Petugas
# $number (String) - nomor permintaan, misalnya PM-000012
button-close-request = Selesai { $number }

## Pertanyaan
button-ask-staff = Tanya Petugas
button-ask-again = Tanya Lagi
button-send-question = Kirim
button-rewrite = Tulis Ulang
button-questions = Pertanyaan
button-answer = Jawab
# $number (String) - nomor pertanyaan, misalnya TN-000012
button-answer-number = Jawab { $number }

## Keluarga
button-another-person = Daftarkan Anggota Keluarga
button-change-person = Ganti Orang

## BLK dan program
button-places = BLK, Bidang, dan Program
button-calls = Telepon Lulusan
button-report = Laporan
button-centres = Lihat BLK
button-new-centre = Tambah BLK
button-fields = Lihat Bidang
button-programmes = Lihat Program
button-new-programme = Tambah Program
button-edit-abbreviation = Ubah Singkatan
button-edit-place = Ubah Wilayah
button-edit-telephone = Ubah Telepon
button-edit-lesson-hours = Ubah JP
button-edit-days = Ubah Hari
button-retire = Nonaktifkan
button-restore = Aktifkan Lagi

## Undangan dan rekan kerja
button-make-link = Buat Tautan
button-change-invitation = Ubah Isian
button-drop-invitation = Tidak Jadi
button-revoke = Batalkan Undangan
# $name (String) - nama yang diundang
button-revoke-of = Batalkan { $name }
button-accept = Terima
button-not-me = Tidak
button-remove = Keluarkan
button-remove-yes = Ya, Keluarkan
# $count (String) - jumlah
button-invitations = Undangan yang Menunggu ({ $count })
button-desk = Meja Petugas
button-requests = Permintaan
# $count (String) - jumlah
button-requests-waiting = Permintaan ({ $count })
button-classes = Kelas
button-selection = Seleksi
button-colleagues = Petugas
button-colleagues-all = Semua Petugas
button-invite = Undang Petugas

## Catatan
button-record = Catatan
button-record-today = Hari Ini
button-record-yesterday = Kemarin
button-record-day = Tanggal Lain
button-record-class = Menurut Kelas
button-record-person = Menurut Orang
