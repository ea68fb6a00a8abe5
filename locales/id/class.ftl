### Kelas sebagaimana ditampilkan di kartu, daftar, dan pemberitahuan.

# $programme (String) - nama pelatihan
# $centre (String) - nama BLK
# $code (String) - kode kelas
class-named = <b>{ $programme }</b>, { $centre } ({ $code })
# $centre (String) - nama BLK
# $address (String) - alamat
class-place = { $centre }, { $address }
# $centre (String) - nama dan alamat BLK
# $room (String) - ruang
class-place-room = { $centre }, { $room }
# $dates (String) - dari tanggal sampai tanggal
# $weekdays (String) - hari pelatihan
# $hours (String) - jam
class-when = { $dates }, { $weekdays }, { $hours }
# $first (String) - hari pertama
# $last (String) - hari terakhir
class-weekdays-run = { $first }–{ $last }
# $hours (String) - jumlah jam pelajaran
# $days (String) - jumlah hari
class-length-hours = { $hours } JP, { $days } hari
# $days (String) - jumlah hari
class-length = { $days } hari

## Syarat

# $least (String) - usia terendah
# $greatest (String) - usia tertinggi
# $date (String) - hari pertama
class-age-between = Usia { $least }–{ $greatest } tahun pada { $date }
# $least (String) - usia terendah
# $date (String) - hari pertama
class-age-least = Usia paling muda { $least } tahun pada { $date }
# $greatest (String) - usia tertinggi
# $date (String) - hari pertama
class-age-greatest = Usia paling tua { $greatest } tahun pada { $date }
class-education-upper = SMA/SMK
# $least (String) - pendidikan terendah
# $greatest (String) - pendidikan tertinggi
class-education-between = Pendidikan { $least } sampai { $greatest }
# $least (String) - pendidikan terendah
class-education-least = Pendidikan paling rendah { $least }
# $greatest (String) - pendidikan tertinggi
class-education-greatest = Pendidikan paling tinggi { $greatest }
# $regions (String) - kabupaten dan kota
class-region = Tinggal di { $regions }
# $first (String) - kabupaten dan kota
# $last (String) - kabupaten atau kota terakhir
class-region-or = { $first } atau { $last }
class-trained-never = Belum pernah mengikuti pelatihan di BLK
# $year (String) - tahun
class-trained-year = Belum mengikuti pelatihan lain di BLK pada tahun { $year }
class-trained-field = Belum pernah mengikuti pelatihan di bidang ini

# $requirement (String) - syarat
class-requirement = • { $requirement }
# $requirement (String) - syarat
class-met = ✓ { $requirement }
# $requirement (String) - syarat
class-unknown = • { $requirement } (diperiksa petugas)
# $requirement (String) - syarat
# $yours (String) - keadaan orang itu
class-not-met = ✗ { $requirement } ({ $yours })
# $age (String) - usia pada hari pertama
class-yours-age = Anda { $age }
# $education (String) - pendidikan
class-yours-education = Anda { $education }
# $region (String) - kabupaten atau kota
class-yours-region = Anda tinggal di { $region }
# $date (String) - hari terakhir pelatihan sebelumnya
class-yours-trained = pelatihan Anda selesai { $date }
