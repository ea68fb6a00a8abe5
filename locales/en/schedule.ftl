### The schedule of participants: the card of /jadwal, calendar, picture, and coming, excused, sick.

## The card

schedule-head-today = Schedule for today, <b>{ $date }</b>
schedule-head-week = Schedule for this week, <b>{ $dates }</b>
schedule-head-next = Schedule for next week, <b>{ $dates }</b>
schedule-whose = { $name }: { $class }
schedule-place = Place: { $place }
schedule-entry = • <b>{ $when }</b>: { $what }
schedule-entry-topic = { $what }, { $topic }
schedule-entry-changed = { $what } (changed)
schedule-entry-cancelled = { $what } <b>cancelled</b>
schedule-entry-room = Room: { $room }
schedule-entry-place = Place: { $place }
schedule-entry-bring = Bring: { $things }
schedule-entry-coming = Answer: will come
schedule-entry-excused = Answer: excused
schedule-entry-sick = Answer: sick
schedule-more = … and { $count } more. Tap Today or the picture for details.
schedule-none-today = Nothing is scheduled today.
schedule-none-week = Nothing more is scheduled this week.
schedule-none-next = Nothing is scheduled next week.
schedule-next = Next: <b>{ $when }</b>, { $what }.
schedule-button-today = Today
schedule-button-week = This Week
schedule-button-next = Next Week
schedule-button-calendar = Save to Calendar
schedule-button-picture = Picture of This Week
schedule-button-picture-next = Picture of Next Week
schedule-button-away = Excused or Sick
schedule-button-daily-on = Remind Every Morning
schedule-button-daily-on-for = Remind Every Morning: { $name }
schedule-button-daily-off = Stop Morning Reminders
schedule-button-daily-off-for = Stop Morning Reminders: { $name }
schedule-daily-on = All right. We will remind you here every morning on which there is a meeting.
schedule-daily-off = All right. We no longer remind you every morning. The reminder on the evening before still comes.

## Calendar and picture

schedule-calendar = Schedule of { $class }. Open this file on your phone and choose Add or Save. If the schedule changes, fetch it again from /jadwal: what is there is updated, not doubled.
schedule-calendar-summary = { $what }: { $programme }
schedule-calendar-class = Class { $code }
schedule-calendar-topic = Topic: { $topic }
schedule-picture = Schedule of <b>{ $dates }</b>. If something changes, we tell you here.
schedule-picture-kind = Training Schedule
schedule-picture-none = Nothing scheduled
schedule-picture-cancelled = Cancelled
schedule-picture-more = and { $count } more
schedule-picture-made = Made { $moment }. We tell you of changes on Telegram.

schedule-file = schedule
schedule-picture-class = { $programme }, { $centre } ({ $code })
schedule-picture-date = { $day } { $month }
schedule-picture-from = from { $time } WIB

## Coming, excused, sick

schedule-which = Which meeting can you not come to?
schedule-which-for = { $name }: { $when }
schedule-which-excused = All right, excused from which meeting?
schedule-which-sick = Get well soon. Which meeting can you not come to?
schedule-nothing-ahead = There is no meeting in the next two weeks that could be answered yet. Tap Schedule to see your schedule.
schedule-meeting =
    <b>{ $when }</b>
    { $what }, { $class }
    Place: { $place }
schedule-meeting-coming = You have said that you will come.
schedule-meeting-excused = You have asked to be excused.
schedule-meeting-sick = You have said that you are sick.
schedule-meeting-question = Will you come?
schedule-coming = Thank you. See you on <b>{ $when }</b>.
schedule-coming-told = We have told the instructor that you will come after all.
schedule-coming-told-later = We will tell the instructor on { $moment } that you will come after all.
schedule-why-excused = Excused from <b>{ $when }</b>. What is the reason? Write it briefly here, or send a photo of the letter.
schedule-why-sick = Get well soon. Sick on <b>{ $when }</b>: write here what is wrong, or send a photo of the doctor's letter. If there is none, tap No Reason.
schedule-not-words = We can only note words, a photo or a file of a letter. What you sent was not noted.
schedule-too-long = This reason has { $typed } letters and there is room for { $most }. Please write it more briefly.
schedule-no-reason = There is no reason yet, so nothing was noted.
schedule-noted-excused = You are excused from <b>{ $when }</b>; this is noted.
schedule-noted-sick = It is noted that you are sick on <b>{ $when }</b>. Get well soon.
schedule-noted-told = We have told the instructor.
schedule-noted-told-later = It is a quiet hour, so we tell the instructor on { $moment }.
schedule-noted-before-excused = It is noted already that you are excused from <b>{ $when }</b>.
schedule-noted-before-sick = It is noted already that you are sick on <b>{ $when }</b>.
schedule-kept = All right, nothing was noted.
schedule-closed-list = The attendance list of <b>{ $when }</b> is closed, so the instructor decides now. Please speak with the instructor, or tap Ask Staff.
schedule-closed-over = The meeting on <b>{ $when }</b> is over, so it cannot be answered here any more. Please speak with the instructor, or tap Ask Staff.
schedule-closed-cancelled = The meeting on <b>{ $when }</b> was cancelled, so no answer is needed. Tap Schedule to see what is next.
schedule-closed-not-expected = This button no longer applies to the meeting on <b>{ $when }</b>. Tap Schedule to see your present schedule.
schedule-form-first = Not noted yet, because a form below is not finished. Please finish it first or type /batal, then tap this button.
schedule-button-come = Coming
schedule-button-excused = Excused
schedule-button-sick = Sick
schedule-button-no-reason = No Reason
schedule-button-keep = Never Mind
schedule-button-undo-excused = I Will Come After All
schedule-button-undo-sick = I Will Come After All
schedule-button-more = Add Reason or Letter

## To instructors

schedule-told-excused = <b>{ $name }</b> ({ $number }) asks to be excused from <b>{ $when }</b>, { $class }.
schedule-told-sick = <b>{ $name }</b> ({ $number }) is sick and cannot come on <b>{ $when }</b>, { $class }.
schedule-told-coming = <b>{ $name }</b> ({ $number }) will come on <b>{ $when }</b> after all, { $class }. What was said before no longer applies.
schedule-told-reason = Reason: { $reason }
schedule-told-letter = The letter follows below.
schedule-told-no-reason = No reason was written.
schedule-told-paper = Letter of { $name }
