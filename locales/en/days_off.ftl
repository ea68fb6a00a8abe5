### Days off, for admins and heads; and the question to the staff of a class.

days-off-button-open = Days Off
days-off-button-list = List of Days Off
days-off-button-add = Add
days-off-button-move = Move
days-off-button-drop = Not a Holiday
days-off-button-settle = It Is Certain
days-off-button-restore = Make It a Holiday Again
days-off-button-adapt = Adapt the Schedule
days-off-button-leave = Leave As It Is
days-off-button-class = Open the Class

days-off-year = <b>Days off { $year }</b>. Tap a date to move or remove it.
days-off-none = No days off { $year } yet. Tap Add as soon as a date is announced.
days-off-row = { $date }: { $name }
days-off-row-estimate = { $date }: { $name } (expected)
days-off-day = <b>{ $name }</b>, { $date }.
days-off-day-estimate = <b>{ $name }</b>, expected on { $date }. The official date is not out yet.

days-off-ask-day = Which day is off? Please type the date, for example { $example }.
days-off-ask-name = What is <b>{ $date }</b> called? For example Cuti Bersama Idulfitri.
days-off-ask-move = <b>{ $name }</b>, now { $date }. To which day does it move? Please type the date.
days-off-unclear = That date was not understood. Please type day, month and year, for example 10 March 2027.
days-off-past = That day is over. Please type a date from today on.
days-off-far-away = The year { $year } is too far away. Please type a nearer date.
days-off-already = { $date } is a day off already: { $name }. Please type another date.
days-off-name-length = The name of a day off has 3 to 60 letters. Please type it again.

days-off-added = { $date } is a day off now: <b>{ $name }</b>.
days-off-moved = <b>{ $name }</b> was moved from { $from } to { $to }.
days-off-settled = { $date } is a day off for certain now: <b>{ $name }</b>.
days-off-dropped = { $date } is a working day now, not { $name }.
days-off-drafts = Classes that are still drafts were adapted at once: { $count }.
days-off-asked = The staff of { $count } classes are asked first. The schedules of these classes have not changed and nobody was told.
days-off-nobody-asked = No other class is touched.
days-off-nothing-touched = No class is touched.

days-off-changed = Days off have changed: { $changes }.
days-off-cause-off = { $date } is off ({ $name })
days-off-cause-working = { $date } is not { $name }
days-off-class = { $class }:
days-off-named = <b>{ $code }</b> { $programme }, { $centre }
days-off-lost = No lessons any more: { $days }
days-off-gained = Lessons now: { $days }
days-off-more = and { $count } more days
days-off-same-end = The last day stays { $date }
days-off-new-end = Last day: { $old } → <b>{ $new }</b>
days-off-ask-adapt = The schedule has not changed and participants were not told. Adapt the schedule of this class?
days-off-start-is-off = The first day of { $class } is a day off: { $start } ({ $name }). Its schedule has not changed. Please change its first day on the card of the class, { $next } at the earliest.
days-off-adapted = The schedule of { $class } was adapted.
days-off-follows = The schedule of { $class } follows the days off already. Nothing has to be changed.
days-off-left = The schedule of { $class } stays as it was. If you change your mind, tap Adapt the Schedule.
