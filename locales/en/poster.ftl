### Poster of a class, for printing. All words on the picture are short; the program makes them bold and large.

poster-file-name = poster
poster-caption = Poster of class <b>{ $code }</b>, ready to be printed on A4. Whoever scans it comes straight to this class.

poster-kind = Job training
poster-office = Manpower Office of Lampung
poster-class = Class { $code }

poster-place = Place
poster-start = Start
poster-length = Length
poster-hours = Times
poster-seats = Seats
poster-requirements = Requirements
poster-no-requirements = none
poster-documents = Bring
poster-phone = Phone
poster-paid = Costs
poster-no-charge = free
poster-deadline = Apply
poster-until = until { $date }
poster-days = { $days } days
poster-lesson-hours = { $hours } lesson hours
poster-from-until = { $from }–{ $until } WIB
poster-seats-people = { $seats }
poster-clock = { $hour }:{ $minute }

poster-apply = Apply on Telegram
poster-scan = Scan with your phone’s camera
poster-open = Open the link in Telegram
poster-begin = Tap Start and answer the questions
poster-type = Or type on your phone:
poster-search = or search for @{ $bot } in Telegram, then type { $code }
poster-free = Free of charge. We never ask for money, a PIN or an OTP code.
