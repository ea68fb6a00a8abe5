### The form of a class: opening, copying and changing one. Read by staff, except the last part.

## Questions

class-form-ask-centre = At which BLK is this class held? Tap one, or type its name.
class-form-ask-programme = Which training is to be opened? Type a part of its name, such as las or jahit, or choose its field below.
class-form-ask-field = Programmes in the field <b>{ $field }</b>. Tap the one to be opened, or type another name.
class-form-ask-choice = Several programmes fit. Tap the one to be opened, or type another name.
class-form-page = Page { $page } of { $pages }
class-form-ask-code = What is the code of this class? It is used in links and posters: letters, digits and dashes, such as MTR-2027-01.
class-form-ask-quota = How many places does the class have?
class-form-ask-quota-many = <b>{ $quota } places</b> are more than usual (16). Is that meant?
class-form-ask-quota-none = With <b>0 places</b> nobody can be accepted. Is that meant?
class-form-ask-quota-below = <b>{ $accepted } people</b> are accepted already, more than { $quota } places. Nobody is taken out: a seat that is left is filled again only when there are fewer than { $quota }. Save { $quota } places?
class-form-ask-quota-rising = With { $quota } places there is a free seat: <b>{ $rising } people</b> move up from the queue as soon as this is saved, and are told. Take { $quota } places?
class-form-ask-reserves = How many reserves? Usually 2 for a class of 16.
class-form-ask-length = How long is the training? Write lesson hours or days, such as 240 JP, 8 JP per hari or 30 hari.
class-form-ask-hours-per-day = { $total } JP at how many JP a day?
class-form-ask-weekdays = On which days of the week? Tap below, or type, such as Senin–Jumat. Tap Done when it is right.
class-form-ask-hours = From what time until what time each day? Such as 08.00–15.30.
class-form-ask-start = When is the first day of training? Tap one, or type the date, for example { $example }.
class-form-ask-shift-holiday = <b>{ $date }</b> is a holiday: { $holiday }. Begin on the next day, <b>{ $next }</b>?
class-form-ask-shift-estimate = <b>{ $date }</b> is expected to be a holiday: { $holiday }. The official date is not known yet. Begin on the next day, <b>{ $next }</b>?
class-form-ask-shift-weekday = <b>{ $date }</b> is no training day ({ $weekdays }). Begin on the next day, <b>{ $next }</b>?
class-form-ask-from = When does registration open? Tap As Soon As Saved, or type the date, for example { $example }.
class-form-ask-until = Until when can people apply? Tap one, or type the date, for example { $example }. Without a time, registration closes at 23.59 WIB.
class-form-ask-test = When is the test? Write day and time, for example { $example } at 09.00, or tap No Test.
class-form-ask-test-place = Where is the test? Tap the BLK, or write another place.
class-form-ask-ages = How old may participants be on the first day? Such as 18–40, minimal 17, or tap No Limit.
class-form-ask-education = What is the lowest education that may register?
class-form-ask-regions = From where may people register? Tap the regencies and cities that may, then Done. Tap Everywhere for no limit.
class-form-ask-trained = May people who were trained before register again?
class-form-ask-documents = What do applicants bring? Tap to add or to take away, write others if needed, then tap Done.
class-form-ask-confirm = Until when must accepted people confirm their seat? Write the day, for example { $example }. Without a time, it is 15.00 WIB.
class-form-ask-least = Least participants: how many people at least for the class to run? With fewer applicants you are asked first.
class-form-ask-funds = Who pays for this class?
class-form-ask-paid = What do participants get or pay? Written as applicants will read it, such as Gratis. Uang transpor Rp20.000 per hari.
class-form-ask-room = In which room is the class? Such as Bengkel Las 1.
class-form-ask-changes = What is to be changed? Tap one, or type its name, for example change the hours.
class-form-now = Now: <b>{ $value }</b>
class-form-left = { $left } questions to go, then the summary.
class-form-left-last = This is the last question before the summary.

## Card

class-form-summary-new = A new class. What was not asked is filled in as usual; tap Change … to change it.
class-form-summary-edit = This class will be:
class-form-summary-question = Is everything right?
class-form-row = { $label }: { $value }
class-form-label-centre = BLK
class-form-label-programme = Programme
class-form-label-code = Code
class-form-label-start = Dates
class-form-label-length = Length
class-form-label-weekdays = Days
class-form-label-hours = Hours
class-form-label-room = Room
class-form-label-from = Registration opens
class-form-label-until = Registration closes
class-form-label-test = Test
class-form-label-confirm = Confirm the seat by
class-form-label-quota = Quota
class-form-label-reserves = Reserves
class-form-label-least = Least participants
class-form-label-ages = Age
class-form-label-education = Education
class-form-label-regions = Regions
class-form-label-trained = Trained before
class-form-label-documents = Documents
class-form-label-funds = Funds
class-form-label-paid = Costs
class-form-left-out = Holidays left out: { $holidays }
class-form-holiday = { $date } ({ $name })
class-form-holiday-estimate = { $date } ({ $name }, expected)

## On the card

class-form-value-dates = { $first } to { $last }
class-form-value-days = { $days } days
class-form-value-lesson-hours = { $hours } JP, { $per-day } JP a day ({ $days } days)
class-form-value-people = { $people } people
class-form-value-from-now = once saved
class-form-value-none = none
class-form-value-unset = not decided yet
class-form-value-free = free
class-form-value-test = { $at }, at { $place }
class-form-value-ages = { $least }–{ $greatest } years
class-form-value-ages-least = at least { $least } years
class-form-value-ages-greatest = at most { $greatest } years
class-form-value-no-limit = no limit
class-form-value-education = at least { $education }
class-form-value-everywhere = from anywhere
class-form-value-trained-never = may not
class-form-value-trained-year = may, once a year
class-form-value-trained-field = may, once per field
class-form-value-trained-no-limit = may
class-form-value-apbd = APBD
class-form-value-apbn = APBN

## Buttons

class-form-button-usual-code = Use the Proposal
class-form-button-seats = { $seats } Places
class-form-button-people = { $number } People
class-form-button-sure-seats = Yes, { $seats } Places
class-form-button-usual-length = As the Programme: { $length }
class-form-button-per-day = { $hours } JP
class-form-button-usual-hours = 08:00–15:30
class-form-button-start = Begin { $date }
class-form-button-keep-start = Keep { $date }
class-form-button-other-date = Choose Another Date
class-form-button-at-once = Once Saved
class-form-button-no-test = No Test
class-form-button-at-centre = At { $centre }
class-form-button-no-limit = No Limit
class-form-button-ages = { $ages } Years
class-form-button-everywhere = Everywhere
class-form-button-usual-date = Use the Proposal
class-form-button-no-deadline = No Deadline
class-form-button-unset = Not Decided Yet
class-form-button-free = Gratis
class-form-button-no-room = Not Decided Yet
class-form-button-trained-never = May Not
class-form-button-trained-year = Once a Year
class-form-button-trained-field = Once per Field
class-form-button-trained-no-limit = May
class-form-button-save-draft = Save as Draft
class-form-button-save-open = Save and Open
class-form-button-save = Save
class-form-button-tell = Save and Tell Them
class-form-button-changes = Change …
class-form-button-leave = Leave It
class-form-button-fresh = Begin Anew
class-form-button-discard = Erase the Answers
class-form-button-new = New Class
class-form-button-change = Change { $label }
class-form-change-centre = BLK
class-form-change-programme = Programme
class-form-change-code = Code
class-form-change-start = First Day
class-form-change-length = Length
class-form-change-weekdays = Days
class-form-change-hours = Hours
class-form-change-room = Room
class-form-change-from = Opening
class-form-change-until = Closing
class-form-change-test = Test
class-form-change-confirm = Confirmation
class-form-change-quota = Quota
class-form-change-reserves = Reserves
class-form-change-least = Least Participants
class-form-change-ages = Age
class-form-change-education = Education
class-form-change-regions = Regions
class-form-change-trained = Trained Before
class-form-change-documents = Documents
class-form-change-funds = Funds
class-form-change-paid = Costs

## What could not be recorded

class-form-problem-centre = We did not find that BLK. Tap one below.
class-form-problem-programme = No programme fits those words. Try others, such as las, or choose a field below.
class-form-problem-code-short = That code is too short. Write at least 3 letters or digits, such as MTR-2027-01.
class-form-problem-code-long = That code is too long. Write at most 24 letters or digits, such as MTR-2027-01.
class-form-problem-code-letter = The sign “{ $letter }” cannot stand in a code, since the code becomes part of a link. Use letters A–Z, digits and dashes.
class-form-problem-code-edge = A code begins and ends with a letter or a digit, such as MTR-2027-01.
class-form-problem-code-taken = Another class has the code <b>{ $code }</b>. Write another one, or tap Use the Proposal.
class-form-problem-number = We could not read the number. Write it in digits, such as <b>16</b>.
class-form-problem-negative = The number cannot be below 0. Write it in digits, such as <b>16</b>.
class-form-problem-many = <b>{ $typed }</b> is more than can be recorded (at most { $most }). How many do you mean?
class-form-problem-length = We could not read the length. Write for example <b>240 JP, 8 JP per hari</b> or <b>30 hari</b>.
class-form-problem-length-range = That length is outside of what can be recorded. A class has 1 to { $most } days, 1 to 2,000 JP, and at most 12 JP a day.
class-form-problem-per-day = Write 1 to 12 JP a day, such as <b>8</b>.
class-form-problem-weekdays = We could not read the days. Tap below, or write for example <b>Senin–Kamis</b>.
class-form-problem-no-weekday = Choose at least one day.
class-form-problem-no-day-left = With those days no training day is left, since all are holidays. Choose other days.
class-form-problem-hours = We could not read the hours. Write for example <b>08.00–15.30</b>.
class-form-problem-hours-backwards = { $until } is not after { $from }. Write the beginning first, such as <b>08.00–15.30</b>.
class-form-problem-date = The date could not be read. Write day, month, then year, for example <b>{ $example }</b>.
class-form-problem-date-impossible = There is no { $day }/{ $month }/{ $year } in the calendar. Write for example <b>{ $example }</b>.
class-form-problem-date-far = The year { $year } looks like a slip. Write the date once more, for example <b>{ $example }</b>.
class-form-problem-no-time = The time could not be read. Write for example <b>{ $example } at 09.00</b>.
class-form-problem-past = <b>{ $date }</b> is over or today. Write a date that lies ahead.
class-form-problem-start-holiday = <b>{ $date }</b> is a holiday ({ $holiday }). Choose another first day.
class-form-problem-start-weekday = <b>{ $date }</b> is no training day. Choose another first day.
class-form-problem-from = Registration closes <b>{ $until }</b>. It must open before that.
class-form-problem-until-start = The class begins <b>{ $start }</b>. Registration must close before that day.
class-form-problem-until-past = That end of registration is over. Write a date that lies ahead.
class-form-problem-test-time = Write the time of the test too, for example <b>{ $example } at 09.00</b>.
class-form-problem-test-until = Registration closes <b>{ $until }</b>. The test must be after that.
class-form-problem-test-start = The class begins <b>{ $start }</b>. The test must be before that day.
class-form-problem-confirm-early = The deadline for confirming the seat must be after registration and test.
class-form-problem-confirm-start = The class begins <b>{ $start }</b>. The deadline for confirming the seat must be before that day.
class-form-problem-ages = We could not read the ages. Write for example <b>18–40</b>, <b>minimal 17</b>, or tap No Limit.
class-form-problem-ages-range = Participants are 15 to 80 years old. Write for example <b>18–40</b>.
class-form-problem-ages-backwards = Write the least age first, such as <b>18–40</b>.
class-form-problem-education = We could not read that education. Tap one below.
class-form-problem-region = We did not find that regency or city in Lampung. Tap below, or write for example <b>Metro, Lampung Timur</b>.
class-form-problem-letters = That is too long. Write at most { $most } letters.
class-form-problem-documents = There are too many documents. Take one away first by tapping it.
class-form-problem-locked = That cannot be changed any more: the class is <b>{ $state }</b>.
class-form-problem-locked-since = The class is <b>{ $state }</b> by now, so this can no longer be changed and stands again as before: <b>{ $fields }</b>. Your other answers are still here. Tap Save to save them.
class-form-problem-held = The results of this class wait to be announced { $at }. Places and reserves decide who is accepted, so take the announcement back first with /seleksi. Your answers are kept.
class-form-problem-expected = Tap one of the buttons below. Your answers are kept.
class-form-problem-not-words = Here we need words or a button. Your answers are kept.
class-form-problem-edited = We do not read old messages that were edited. Please write the answer as a new message.

## Leaving, coming back, and the end

class-form-return = Your form of a class is unfinished: <b>{ $what }</b>. Go on, or begin anew?
class-form-return-nameless = Your form of a class is unfinished. Go on, or begin anew?
class-form-stays = All right. Your answers are kept; tap Continue at any time.
class-form-discarded = All right, nothing was saved.
class-form-closed = That form is finished. Open /kelas to see your classes.
class-form-not-staff = Classes are opened and changed by the staff of their BLK.
class-form-no-centre = There is no BLK yet whose classes you may enter. Please ask an admin.
class-form-over = The class <b>{ $code }</b> is finished or cancelled, so it cannot be changed any more. You can copy it into a new one.
class-form-saved-draft = The class <b>{ $code }</b> is saved as a draft. Only staff see it until you open it.
class-form-saved-open =
    Class <b>{ $code }</b> is saved and registration is open. ✅

    Link to share: { $link }
class-form-updated = The change of class <b>{ $code }</b> is saved.
class-form-updated-told = The change of class <b>{ $code }</b> is saved. { $told } applicants are being told.
class-form-updated-poster = Posters that were printed still show what was before.
class-form-nothing-changed = Nothing changed in class <b>{ $code }</b>.
class-form-preview = <b>{ $told } applicants</b> will get this message:
class-form-preview-question = Save and tell them?

## To applicants

class-form-changed = There is a change in the class <b>{ $programme }</b>, { $centre } ({ $code }):
class-form-changed-closing = Everything else stays. Sorry for this change.
class-form-difference = • { $label }: { $old } → <b>{ $new }</b>
class-form-told-centre = Place
class-form-told-days = Dates of training
class-form-told-weekdays = Days
class-form-told-hours = Hours
class-form-told-room = Room
class-form-told-from = Registration opens
class-form-told-until = Registration closes
class-form-told-test = Test
class-form-told-test-place = Place of the test
class-form-told-confirm = Confirm the seat by
class-form-told-documents = What to bring
class-form-told-paid = Costs
