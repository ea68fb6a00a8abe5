### A meeting of a class: what for and when, the same on every card.

meeting-interview = Interview
meeting-re-registration = Re-registration
meeting-opening = Opening Ceremony
meeting-lesson = Training
meeting-competence-test = Competence Test
meeting-closing = Closing
meeting-visit = Visit
meeting-when = { $date }, { $hours }
meeting-lesson-number = Training day { $number }
meeting-test = Written Test
