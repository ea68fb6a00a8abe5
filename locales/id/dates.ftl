### Tanggal, jam, dan angka.

# $day (Number) - 1 Senin, 7 Minggu
weekday = { $day ->
    [1] Senin
    [2] Selasa
    [3] Rabu
    [4] Kamis
    [5] Jumat
    [6] Sabtu
   *[7] Minggu
}
# $month (Number) - 1 Januari, 12 Desember
month = { $month ->
    [1] Januari
    [2] Februari
    [3] Maret
    [4] April
    [5] Mei
    [6] Juni
    [7] Juli
    [8] Agustus
    [9] September
    [10] Oktober
    [11] November
   *[12] Desember
}
# 8 Maret 2001
# $day (String) - hari dalam bulan
# $month (String) - nama bulan
# $year (String) - tahun
date-plain = { $day } { $month } { $year }
# Selasa, 13 April 2027
# $weekday (String) - nama hari
# $date (String) - tanggal tanpa hari
date-with-weekday = { $weekday }, { $date }
# Selasa, 13 April 2027, pukul 08.00 WIB
# $date (String) - tanggal dengan hari
# $hour (String) - dua angka
# $minute (String) - dua angka
date-with-time = { $date }, pukul { $hour }.{ $minute } WIB
# 1–12 Maret 2027
# $first (String) - hari pertama dalam bulan
# $last (String) - tanggal terakhir
date-span-month = { $first }–{ $last }
# 1 Februari–12 Maret 2027
# $day (String) - hari dalam bulan
# $month (String) - nama bulan
# $last (String) - tanggal terakhir
date-span-year = { $day } { $month }–{ $last }
# 15 Desember 2026–12 Januari 2027
# $first (String) - tanggal pertama
# $last (String) - tanggal terakhir
date-span = { $first }–{ $last }
# 08.00
# $hour (String) - dua angka
# $minute (String) - dua angka
date-clock = { $hour }.{ $minute }
# 08.00–15.30 WIB
# $from (String) - jam mulai
# $until (String) - jam selesai
date-hours = { $from }–{ $until } WIB
# Tanda di antara ribuan
number-group-mark = { "." }
# $number (String) - angka dengan tanda ribuan
money-rupiah = Rp{ $number }
