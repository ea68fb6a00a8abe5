### The schedule of a class: the calendar for staff, and news of changes for participants and instructors.

calendar-list = Schedules of { $count } classes that run or lie ahead. Choose a class.
calendar-list-empty = No class runs or lies ahead yet.
calendar-list-row =
    <b>{ $code }</b>, { $state }
    { $programme }, { $dates }
calendar-page =
    Schedule of { $class }

    <b>{ $dates }</b>
calendar-month = { $month } { $year }
calendar-weekday = { $day ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
calendar-day = { $weekday } { $day }/{ $month }
calendar-day-clock = { $day } { $clock }
calendar-row = <b>{ $day }</b>, { $hours }: { $kind }
calendar-row-more = { $row } ({ $details })
calendar-detail-room = in { $room }
calendar-detail-lead = by { $name }
calendar-detail-cancelled = cancelled
calendar-detail-changed = changed
calendar-detail-untold = not told yet
calendar-detail-named = { $count } representatives only
calendar-nothing = There are no meetings.
calendar-waiting = Not told yet: changes of { $count } meetings. Participants hear of them at about { $at }.
calendar-reading = Last change, { $at }: read by { $read } of { $of }.
calendar-button-week-before = Week Before
calendar-button-week-behind = Next Week
calendar-button-month-before = Month Before
calendar-button-month-behind = Next Month
calendar-button-month = Show Month
calendar-button-week = Show Week
calendar-button-add = Add Meeting
calendar-button-why = Give Reason
calendar-button-calls = Call List
calendar-button-open = Schedule
calendar-one =
    <b>{ $kind }</b>, class { $class }

    <b>{ $when }</b>
calendar-one-room = Room: { $room }
calendar-one-lead = Instructor: { $names }
calendar-one-topic = Topic: { $topic }
calendar-one-bring = Bring: { $bring }
calendar-one-named = Expected: representatives only, { $count } chosen
calendar-one-cancelled = <b>Cancelled</b>
calendar-one-untold = Participants hear of the change at about { $at }.
calendar-button-day = Change Day
calendar-button-hours = Change Hours
calendar-button-room = Change Room
calendar-button-lead = Change Instructor
calendar-button-topic = Change Topic
calendar-button-bring = Change What to Bring
calendar-button-cancel = Cancel It
calendar-button-restore = Restore It
calendar-button-shift = Move Days
calendar-button-named = Choose Representatives
calendar-button-named-only = Representatives Only
calendar-button-everybody = All Participants
calendar-ask-day = To which day does { $kind } { $when } move? Choose one, or type the date, for example <b>{ $example }</b>.
calendar-ask-day-new = { $kind } for { $class }: on which day? Choose one, or type the date, for example <b>{ $example }</b>.
calendar-day-off = { $day } is a day off.
calendar-day-off-named = { $day } is a day off: { $name }.
calendar-day-clash = At the same hours this class already has: { $others }.
calendar-day-sure = Do you still want that day?
calendar-brief = { $kind }, { $when }
calendar-button-sure = Use It
calendar-button-another-day = Choose Another Day
calendar-day-unclear = We did not understand that date. Write for example <b>{ $example }</b>.
calendar-day-over = That time has passed. Please choose a day ahead.
calendar-day-far = The year { $year } is too far away. Please check the year and type it again.
calendar-day-same = That is the present day, so nothing would move. Please choose another day.
calendar-ask-hours = Which hours will { $kind } { $when } have? Choose, or type them, for example <b>08:00–12:00</b>.
calendar-ask-hours-new = { $kind } for { $class }: from when until when? Choose, or type the hours, for example <b>08:00–12:00</b>.
calendar-hours-unclear = We did not understand those hours. Type begin and end, for example <b>08:00–12:00</b>.
calendar-hours-over = That hour has passed. Please type hours that lie ahead.
calendar-ask-room = In which room is { $kind } { $when }? Type the name of the room.
calendar-ask-room-new = { $kind } for { $class }: in which room? Type the name of the room.
calendar-ask-topic = What is { $kind } { $when } about? Please be brief.
calendar-ask-bring = What should participants bring to { $kind } { $when }? Please be brief.
calendar-button-usual-room = Room of the Class
calendar-button-usual-room-named = Room of the Class: { $room }
calendar-button-empty = Leave Empty
calendar-text-too-long = That text has { $typed } characters, at most { $most } fit. Please shorten it and send it again.
calendar-ask-lead = Who leads { $kind } { $when }?
calendar-button-class-teacher = Whoever Teaches the Class
calendar-chosen = ✓ { $label }
calendar-ask-shift = { $kind } { $when } and { $follow } meetings after it move together. To which day? Choose, or type the date, for example <b>{ $example }</b>.
calendar-proposal =
    { $count } meetings move, days off are left out:

    { $rows }
calendar-proposal-another = This schedule has just changed. This is the result now.
calendar-proposal-row = { $old } → <b>{ $new }</b>: { $kind }
calendar-proposal-more = … and { $count } more in between …
calendar-proposal-clash = Please note what stays on the same day: { $others }.
calendar-button-shift-sure = Move Now
calendar-shifted = { $count } meetings were moved.
calendar-settled = This meeting of { $class } has taken place, or its list is closed. Its time and place can no longer be changed.
calendar-first-day = The first day of { $class } is moved from the card of the class, with Postpone, so that deadlines move along.
calendar-class-over = { $class } is postponed or cancelled, so its schedule cannot be changed.
calendar-ask-kind = What is to be added for { $class }?
calendar-summary = Please check before it is saved:
calendar-summary-new =
    <b>{ $kind }</b>, { $class }
    Time: { $when }
    Room: { $room }
calendar-summary-all = Expected: all participants
calendar-summary-named = Expected: representatives only, chosen after saving
calendar-button-save = Save
calendar-named = Representatives for { $kind } { $when }: <b>{ $count }</b>. Tap a name to choose it or take it away.
calendar-named-nobody = Nobody has a seat in this class yet, so there is nobody to choose.
calendar-named-page = Page { $page } of { $pages }
calendar-ask-why = Why did the schedule of { $class } change? Participants read the reason with all changes at about { $at }. Choose, type, or skip.
calendar-cause-holiday = a holiday
calendar-cause-instructor = the instructor cannot come
calendar-cause-room = room or tools are not ready
calendar-cause-event = another event of the office
calendar-button-holiday = Holiday
calendar-button-instructor = Instructor Cannot Come
calendar-button-not-ready = Room Not Ready
calendar-button-event = Another Event
calendar-button-no-reason = Skip
calendar-why-noted = Reason noted: { $why }. Participants are told at about { $at }; other changes until then go along.
calendar-why-none = Fine, no reason. Participants are told at about { $at }; other changes until then go along.
calendar-calls =
    Have not read the changes of { $class }:

    { $people }
calendar-calls-none = Everybody has read the changes of { $class }.
calendar-call = { $name }: { $phone }
calendar-calls-more = and { $count } more
calendar-told = The schedule of { $class } has changed.
calendar-told-moved = { $kind } on { $old } moves to <b>{ $new }</b>.
calendar-told-hours = { $kind } on { $day }: { $old } becomes <b>{ $new }</b>.
calendar-told-cancelled = { $kind } { $when } <b>is cancelled</b>.
calendar-told-added = { $kind } was added: <b>{ $when }</b>, in { $room }.
calendar-told-again = { $kind } <b>{ $when }</b>, in { $room }, takes place after all.
calendar-told-still = { $kind } { $when }.
calendar-told-room = It moves from { $old } to <b>{ $new }</b>.
calendar-told-bring = Please bring: { $bring }.
calendar-told-bring-nothing = There is nothing to bring any more.
calendar-told-topic = Topic: { $topic }.
calendar-told-leads = You lead it.
calendar-told-leads-no-more = You no longer lead it.
calendar-told-leads-another = Somebody else leads it.
calendar-told-more = There are { $count } more changes; all of them stand in /jadwal.
calendar-told-same-place = The place stays the same.
calendar-told-why = Reason: { $why }.
calendar-told-closing = We are sorry for the change. Please tap I Have Read It.
calendar-told-read = Thank you for reading.
calendar-button-read = I Have Read It
calendar-room-of-class = the room of the class
