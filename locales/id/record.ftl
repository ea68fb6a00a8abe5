### Catatan kegiatan petugas.

record-open = Catatan kegiatan petugas. Mana yang ingin Anda baca?
record-ask-day = Tanggal berapa? Ketik, misalnya <b>1 Maret 2026</b>.
record-day-unknown = Tanggal itu belum kami pahami, atau belum lewat.
record-ask-class = Kode kelasnya? Ketik, misalnya <b>MTR-2027-01</b>.
record-class-unknown = Kelas dengan kode itu tidak ada.
record-ask-person = Siapa? Ketik nama atau nomor pendaftarannya, misalnya <b>LPG-000123</b>. Nama petugas juga dapat dicari.
record-person-unknown = Tidak ada orang dengan nama atau nomor itu.
record-found = Catatan tentang siapa? Ketuk namanya.
record-none = Tidak ada catatan di sini.
# $day (String) - tanggal
record-of-day = <b>Catatan { $day }</b>
# $code (String) - kode kelas
record-of-class = <b>Catatan kelas { $code }</b>
# $name (String) - nama
# $number (String) - nomor pendaftaran
record-of-person = <b>Catatan tentang { $name }</b> ({ $number })
# $name (String) - nama petugas
record-of-colleague = <b>Catatan petugas { $name }</b>
# $time (String) - jam, atau tanggal dan jam
# $who (String) - nama petugas
# $what (String) - apa yang dilakukan
record-entry = <b>{ $time }</b> { $who } { $what }
# $about (String) - tentang siapa atau apa
record-about = , { $about }
# $before (String) - keadaan sebelumnya
# $after (String) - keadaan sesudahnya
record-changed = : { $before } → { $after }
# $side (String) - keadaan yang dicatat
record-noted = : { $side }
# $label (String) - nama isian
# $value (String) - isinya
record-part = { $label } { $value }
record-empty = kosong
record-program = Program
record-somebody = Bekas petugas
# $name (String) - nama
# $number (String) - nomor pendaftaran
record-person = { $name } ({ $number })
# $code (String) - kode kelas
record-class = kelas { $code }
# $date (String) - tanggal
# $clock (String) - jam
record-moment = { $date }, { $clock }

## Perbuatan
record-act-invitation-made = membuat undangan
record-act-invitation-revoked = membatalkan undangan
record-act-staff-joined = bergabung sebagai petugas
record-act-staff-changed = berganti peran
record-act-staff-removed = mengeluarkan petugas
record-act-request-closed = menyelesaikan permintaan
record-act-question-answered = menjawab pertanyaan
record-act-centre-added = menambah BLK
record-act-centre-changed = mengubah BLK
record-act-centre-retired = menonaktifkan BLK
record-act-centre-restored = mengaktifkan lagi BLK
record-act-programme-added = menambah program
record-act-programme-changed = mengubah program
record-act-programme-retired = menonaktifkan program
record-act-programme-restored = mengaktifkan lagi program
record-act-field-added = menambah bidang
record-act-field-changed = mengubah bidang
record-act-field-retired = menonaktifkan bidang
record-act-field-restored = mengaktifkan lagi bidang
record-act-holiday-added = menambah hari libur
record-act-holiday-removed = menghapus hari libur
record-act-class-made = membuat kelas
record-act-class-changed = mengubah kelas
record-act-class-published = membuka pendaftaran kelas
record-act-class-extended = memperpanjang pendaftaran
record-act-class-closed = menutup pendaftaran
record-act-selection-begun = memulai seleksi
record-act-results-announced = mengumumkan hasil
record-act-class-started = memulai kelas
record-act-class-finished = menyelesaikan kelas
record-act-class-postponed = menunda kelas
record-act-class-resumed = membuka lagi kelas yang ditunda
record-act-class-cancelled = membatalkan kelas
record-act-class-runs-anyway = tetap menjalankan kelas dengan sedikit pendaftar
record-act-class-deleted = menghapus rancangan kelas
record-act-instructor-added = menambah instruktur
record-act-instructor-removed = melepas instruktur
record-act-poster-made = membuat poster
record-act-applicants-seen = melihat daftar pendaftar
record-act-people-searched = mencari orang
record-act-person-seen = melihat data orang
record-act-application-entered = mendaftarkan orang ke kelas
record-act-application-moved = mengubah tahap pendaftaran
record-act-application-withdrawn = menarik pendaftaran
record-act-record-read = membaca catatan
record-act-sheet-taken = mengunduh pendaftar sebagai Excel
record-act-sheet-applied = menerapkan Excel pendaftar
record-act-exported = mengekspor data lewat terminal
record-act-documents-checked = memeriksa berkas
record-act-score-given = mencatat nilai
record-act-presence-noted = mencatat kehadiran tes
record-act-proposal-moved = mengubah usulan
record-act-announcement-ordered = memesan pengumuman hasil
record-act-announcement-undone = mengurungkan pengumuman
record-act-seats-fixed = menetapkan kursi
record-act-result-noted = mencatat hasil pelatihan
record-act-meeting-added = menambah kegiatan
record-act-meeting-changed = mengubah jadwal
record-act-meeting-cancelled = membatalkan kegiatan
record-act-meeting-restored = memulihkan kegiatan
record-act-meetings-shifted = menggeser jadwal
record-act-work-noted = mencatat kabar kerja
record-act-work-checked = memeriksa kabar kerja
record-act-graduate-called = menelepon lulusan
record-act-report-taken = mengambil laporan
record-act-attendance-noted = mencatat presensi
record-act-attendance-closed = menutup daftar presensi

## Isian
record-field-role = peran
record-field-centre = tempat
record-field-name = nama
record-field-number = nomor
record-field-code = kode
record-field-class-state = status
record-field-application-state = tahap
record-field-programme = program
record-field-quota = kuota
record-field-reserves = cadangan
record-field-lesson-hours = JP
record-field-hours-per-day = JP per hari
record-field-weekdays = hari belajar
record-field-starts = mulai
record-field-ends = selesai
record-field-hours = jam
record-field-room = ruang
record-field-opens = pendaftaran dibuka
record-field-closes = pendaftaran ditutup
record-field-test-at = waktu tes
record-field-test-place = tempat tes
record-field-ages = usia
record-field-education = pendidikan
record-field-regions = wilayah
record-field-trained-rule = aturan pernah ikut
record-field-documents = berkas
record-field-confirm-until = batas konfirmasi
record-field-least-to-run = peserta paling sedikit
record-field-funds = sumber dana
record-field-paid = biaya
record-field-address = alamat
record-field-phone = telepon
record-field-days = hari
record-field-date = tanggal
record-field-reason = alasan
record-field-count = jumlah
record-field-test-score = nilai tes
record-field-interview-score = nilai wawancara
record-field-competence = uji kompetensi
record-field-certificate = nomor sertifikat
record-field-came = hadir tes
record-field-refusal = alasan tidak diterima
record-field-meeting = kegiatan
record-field-meets-at = mulai
record-field-meets-until = selesai
record-field-topic = materi
record-field-bring = bawaan
record-field-named-only = hanya wakil
record-field-attendance = presensi
record-yes = ya
record-no = tidak
