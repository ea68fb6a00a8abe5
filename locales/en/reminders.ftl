### Reminders of the schedule: a week before a class begins, on the evening before a meeting, on its morning.

reminders-week-before = The class { $class } begins soon: <b>{ $moment }</b>, at { $place }.
reminders-otherwise = If you cannot come, let us know through Ask Staff.

reminders-day = Reminder: { $day }, { $what } { $class }.
reminders-today = today, <b>{ $date }</b>
reminders-tomorrow = tomorrow, <b>{ $date }</b>
reminders-on = <b>{ $date }</b>
reminders-first-day = first day of the class
reminders-lesson = class
reminders-when = <b>{ $hours }</b>
reminders-when-named = { $kind }, <b>{ $hours }</b>
reminders-where = { $when }, at { $place }
reminders-room = { $room }, { $centre }
reminders-topic = Topic: { $topic }
reminders-bring = Bring: { $bring }
reminders-answer = If you cannot come, press Excused or Sick so that the instructor knows.

reminders-button-coming = Coming
reminders-button-excused = Excused
reminders-button-sick = Sick
