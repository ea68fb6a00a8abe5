### Attendance: the list of each meeting, and participants who stay away.

## The list

attendance-head =
    Attendance <b>{ $code }</b> · { $programme }
    { $meeting }: { $when }
attendance-day = Day { $number }
attendance-begins = The meeting begins soon. Everybody counts as present, except those you change.
attendance-begun = The meeting has begun. Everybody counts as present, except those you change.
attendance-still-open = The meeting is over, but its list is not closed. Look through it once more, then tap Close List.
attendance-hint = Tap the names of those who are not here, or type their numbers, for example <b>3a 7i 12t15 15s</b> (a absent, i excused, t late, s sick).
attendance-row = { $number }. { $name }: { $mark }
attendance-row-said = { $row } (told us before)
attendance-row-changed = { $number }. { $name }: { $before } → { $mark }
attendance-name = { $number }. { $name }
attendance-name-marked = { $number }. { $name } · { $letter }
attendance-count-present = present <b>{ $count }</b>
attendance-count-late = late { $count }
attendance-count-excused = excused { $count }
attendance-count-sick = sick { $count }
attendance-count-absent = absent { $count }
attendance-counts = { $all } participants: { $counts }
attendance-closed-by = Closed { $when }, by { $name }.
attendance-closed = Closed { $when }.
attendance-noted = Noted: { $list }.
attendance-unknown = There is no number { $numbers } on this list.
attendance-unclear = We did not understand: { $text }. Type the number and then its letter, for example 3a.
attendance-ask-one = <b>{ $number }. { $name }</b> is now noted as { $mark }. What is right?
attendance-ask-late = <b>{ $number }. { $name }</b>: how many minutes late?
attendance-ask-typed = Type numbers and letters for <b>{ $code }</b>, { $meeting }, { $date }. Example: <b>3a 7i 12t15 15s</b> (a absent, i excused, t late, s sick, h present). Whoever you leave out stays as on the list.
attendance-which = Which list is what you typed for?
attendance-which-one = { $clock } · { $code } · { $meeting }
attendance-later = The list of <b>{ $code }</b>, { $meeting }, will be here from { $when } on.
attendance-cancelled = The meeting of <b>{ $code }</b>, { $meeting }, { $date }, was cancelled, so there is no attendance.
attendance-nobody = There is nobody on the list of <b>{ $code }</b>, { $meeting }, { $date }.

## States

attendance-mark-present = present
attendance-mark-late = late
attendance-mark-late-by = { $minutes } minutes late
attendance-mark-excused = excused
attendance-mark-sick = sick
attendance-mark-absent = absent

## All lists of a class

attendance-days = Attendance of { $class }
attendance-days-closed = { $meeting }, { $date }: { $there } of { $all } present
attendance-days-open = { $meeting }, { $date }: not closed yet
attendance-days-none = No meeting has begun yet. The list appears here 15 minutes before the first one.
attendance-days-one = { $meeting } · { $date }
attendance-shares = Attendance of { $class }: <b>{ $percent }%</b>
attendance-shares-none = Attendance of { $class }: no list was closed yet.
attendance-share = { $number }. { $name }: { $percent }% ({ $there } of { $all })
attendance-share-none = { $number }. { $name }: nothing yet
attendance-share-absent = { $share }, absent { $count }

## Absence

attendance-away = We have not seen you in { $class } for { $days } days of training, since { $date }. We hope you are well. Does something keep you, or will you come again?
attendance-will-come = Thank you, see you in { $class }. If something keeps you after all, tap Ask Staff.
attendance-stays-away = <b>{ $name }</b> ({ $number }) was absent for { $days } days of training in a row in { $class }, since { $date }.
attendance-silent = Our question was not answered.
attendance-answered = Our question was answered, but they are still absent.
attendance-to-teacher = Please find out what keeps them. If they were there after all, correct the attendance.
attendance-to-head = Whoever teaches was told before.

## Buttons

attendance-button = Attendance
attendance-button-close = Close List
attendance-button-type = Type Numbers
attendance-button-correct = Correct
attendance-button-days = Other Lists
attendance-button-back = Back to the List
attendance-button-shares = Percentages
attendance-button-present = Present
attendance-button-late = Late
attendance-button-excused = Excused
attendance-button-sick = Sick
attendance-button-absent = Absent
attendance-button-minutes = { $minutes } Minutes
attendance-button-some-minutes = No Minutes
attendance-button-will-come = I Will Come
attendance-button-trouble = Something Keeps Me
attendance-button-print = Print
attendance-button-print-week = Print a Week

## On paper and as Excel

attendance-paper-title = Attendance { $code }
attendance-paper-number = No.
attendance-paper-name = Name
attendance-paper-signature = Signature
attendance-paper-teacher = Instructor
attendance-paper-hint = Mark who is not there: a absent, i excused, t late (minutes), s sick. Scan the code, tap Type Numbers, then type for example 3a 7i 12t15.
attendance-paper-room = Room { $room }
attendance-paper-file = attendance-{ $code }-{ $date }
attendance-paper-caption = Attendance of <b>{ $code }</b>, { $dates }. Once signed, scan the code to note who was not there.
attendance-no-paper = There is nothing to print for { $class } yet: no participants or no meetings.
attendance-making = The Excel file with the attendance of <b>{ $code }</b> is being made and follows in a moment.
attendance-sheet-tab = Attendance
attendance-sheet-number = No.
attendance-sheet-name = Name
attendance-sheet-present = Present
attendance-sheet-late = Late
attendance-sheet-excused = Excused
attendance-sheet-sick = Sick
attendance-sheet-absent = Absent
attendance-sheet-percent = Attendance (%)
attendance-sheet-file = attendance-{ $code }
attendance-sheet-caption = Attendance of <b>{ $code }</b> from { $count } closed lists. H present, T late (minutes), I excused, S sick, A absent.
