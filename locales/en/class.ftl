### A class as cards, lists and notices show it.

class-named = <b>{ $programme }</b>, { $centre } ({ $code })
class-place = { $centre }, { $address }
class-place-room = { $centre }, { $room }
class-when = { $dates }, { $weekdays }, { $hours }
class-weekdays-run = { $first }–{ $last }
class-length-hours = { $hours } lesson hours, { $days } days
class-length = { $days } days

## Requirements

class-age-between = Age { $least }–{ $greatest } on { $date }
class-age-least = Age { $least } or older on { $date }
class-age-greatest = Age { $greatest } or younger on { $date }
class-education-upper = SMA/SMK
class-education-between = Education from { $least } to { $greatest }
class-education-least = Education { $least } or higher
class-education-greatest = Education { $greatest } or lower
class-region = Living in { $regions }
class-region-or = { $first } or { $last }
class-trained-never = Never trained at a BLK before
class-trained-year = No other training at a BLK in { $year }
class-trained-field = Never trained in this field before

class-requirement = • { $requirement }
class-met = ✓ { $requirement }
class-unknown = • { $requirement } (staff will check)
class-not-met = ✗ { $requirement } ({ $yours })
class-yours-age = you will be { $age }
class-yours-education = you have { $education }
class-yours-region = you live in { $region }
class-yours-trained = your training ended on { $date }
