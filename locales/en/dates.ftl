### Dates, times and numbers.

weekday = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-plain = { $day } { $month } { $year }
date-with-weekday = { $weekday }, { $date }
date-with-time = { $date }, { $hour }:{ $minute } WIB
date-span-month = { $first }–{ $last }
date-span-year = { $day } { $month }–{ $last }
date-span = { $first }–{ $last }
date-clock = { $hour }:{ $minute }
date-hours = { $from }–{ $until } WIB
number-group-mark = { "," }
money-rupiah = Rp{ $number }
