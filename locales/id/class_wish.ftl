### Kabar begitu kelas suatu bidang dibuka.

# $field (String) - nama bidang
class-wish-noted = Baik. Begitu ada kelas { $field } yang cocok untuk Anda, kami mengabari Anda di sini. Untuk berhenti, ketuk Kabar Kelas.
# $field (String) - nama bidang
class-wish-noted-before = Permintaan Anda sudah kami catat: begitu ada kelas { $field } yang cocok untuk Anda, kami mengabari Anda di sini.
# $field (String) - nama bidang
class-wish-stopped = Baik, kabar kelas { $field } tidak kami kirim lagi. Jika berubah pikiran, ketuk Ingatkan Saya.
# $fields (String) - bidang
class-wish-list = Kabar kelas yang Anda minta: { $fields }. Untuk berhenti, ketuk bidangnya.
class-wish-none = Anda tidak meminta kabar kelas. Bidang tertentu dapat Anda minta lewat /pelatihan
class-wish-paused = Persetujuan layanan sudah Anda tarik, jadi kami tidak dapat mengirim kabar kelas. Untuk memberi persetujuan lagi, ketuk Persetujuan.
# $class (String) - nama kelas, BLK, kode
# $start (String) - hari pertama
# $until (String) - batas pendaftaran
class-wish-opened = Kelas yang Anda tunggu sudah dibuka: { $class }. Mulai { $start }, pendaftaran sampai { $until }. Untuk melihat syarat dan mendaftar, ketuk Lihat Kelas.
# $field (String) - nama bidang
# $class (String) - nama kelas, BLK, kode
# $start (String) - hari pertama
# $until (String) - batas pendaftaran
class-wish-new = Ada kelas baru di bidang Anda, { $field }: { $class }. Mulai { $start }, pendaftaran sampai { $until }. Untuk melihat syarat dan mendaftar, ketuk Lihat Kelas.
# $fields (String) - bidang
class-wish-data = Kabar kelas: { $fields }

## Tombol

class-wish-button-list = Kabar Kelas
# $field (String) - nama bidang
class-wish-button-stop = Berhenti: { $field }
class-wish-button-stop-all = Berhenti Menerima Info
class-wish-button-class = Lihat Kelas
