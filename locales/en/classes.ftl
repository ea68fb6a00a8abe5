### The desk of classes: lists, a card, what staff do, applicants, and news of a class for those who applied.

## States of a class
classes-state-draft = Draft
classes-state-open = Open
classes-state-closed = Closed
classes-state-selecting = Selection
classes-state-announced = Results Out
classes-state-running = Running
classes-state-finished = Finished
classes-state-postponed = Postponed
classes-state-cancelled = Cancelled

## States of an application, for staff
classes-application-applied = just applied
classes-application-documents-missing = documents missing
classes-application-documents-passed = documents complete
classes-application-documents-refused = documents refused
classes-application-in-selection = in selection
classes-application-absent = absent at the test
classes-application-accepted = accepted
classes-application-reserve = reserve
classes-application-not-accepted = not accepted
classes-application-confirmed = seat confirmed
classes-application-withdrawn = withdrawn
classes-application-forfeited = seat forfeited
classes-application-in-training = in training
classes-application-left = left the training
classes-application-passed = passed
classes-application-not-passed = not passed

## How an applicant came
classes-source-menu = through the menu
classes-source-words = through a message to the bot
classes-source-link = through a link
classes-source-poster = through a poster
classes-source-staff = entered by staff

## Lists
classes-list-opening = <b>Classes · { $filter }</b> ({ $count })
classes-list-opening-centre = <b>Classes of { $centre } · { $filter }</b> ({ $count })
classes-page = Page { $page } of { $pages }
classes-row =
    <b>{ $code }</b> · { $state }
    { $programme }
    Starts { $starts } · { $applicants } active applicants, { $quota } places
classes-row-undated =
    <b>{ $code }</b> · { $state }
    { $programme }
    Start not known yet · { $applicants } active applicants, { $quota } places
classes-row-over =
    <b>{ $code }</b> · { $state }
    { $programme }
    Started { $starts } · { $quota } places
classes-list-empty = No classes here yet.
classes-list-empty-manages = No classes here yet. Tap New Class to open the first one.

classes-filter-drafts = Drafts
classes-filter-open = Open
classes-filter-closed = Closed
classes-filter-selecting = Selection
classes-filter-announced = Announced
classes-filter-postponed = Postponed
classes-filter-running = Running
classes-filter-over = Finished
classes-filter-all = All
classes-chosen = · { $label } ·
classes-button-all-centres = All Centres
classes-button-new = New Class
classes-button-list = List Classes

## The card of a class
classes-card-head =
    <b>{ $code }</b> · { $programme }
    { $centre } · <b>{ $state }</b>
classes-card-days = Training: { $starts } to { $ends } ({ $days } days)
classes-card-undated = Training: dates not known yet ({ $days } days)
classes-card-lesson-hours = Lesson hours: { $hours } JP
classes-card-weekdays = Days: { $weekdays }, { $from }–{ $until } WIB
classes-card-room = Room: { $room }
classes-card-registration = Registration: { $from } to { $until }
classes-card-registration-undated = Registration: at rest, open again with the new dates
classes-card-test = Test: { $at }
classes-card-test-place = Test: { $at }, at { $place }
classes-card-applicants =
    <b>{ $applicants }</b>
    Places: { $quota }, reserves: { $reserves }
classes-card-seats = Seats taken: { $seats }
classes-count-standing = { $count } active applicants
classes-count-passed = { $count } passed
classes-count-withdrawn = { $count } withdrawn
classes-count-ended = { $count } ended otherwise
classes-card-least = Least participants: { $least }
classes-card-requirements = Requirements: { $requirements }
classes-card-no-requirements = Requirements: none
classes-card-documents = To bring: { $documents }
classes-card-confirm = Seats to be confirmed by { $at }
classes-card-paid = Costs: { $paid }
classes-card-funds = Source of funds: { $funds }
classes-card-instructors = Instructors: { $names }
classes-card-link = Link: { $link }
classes-funds-apbd = APBD
classes-funds-apbn = APBN
classes-clock = { $hour }:{ $minute }

## Requirements
classes-require-age = age { $least }–{ $greatest }
classes-require-age-least = age { $least } or older
classes-require-age-greatest = age { $greatest } or younger
classes-require-education-least = at least { $level }
classes-require-education-greatest = at most { $level }
classes-require-regions = living in { $regions }
classes-require-never-trained = never trained before
classes-require-once-a-year = not trained this year
classes-require-once-per-field = never trained in this field

## Buttons of the card
classes-act-publish = Open Registration
classes-act-extend = Extend
classes-act-close = Close Registration
classes-act-begin-selection = Begin Selection
classes-act-announce = Announce Results
classes-act-start = Start Training
classes-act-finish = Finish
classes-act-postpone = Postpone
classes-act-resume = Open Again
classes-act-cancel = Cancel Class
classes-button-edit = Change
classes-button-copy = Copy
classes-button-applicants = Applicants ({ $count })
classes-button-poster = QR Poster
classes-button-new-poster = New Poster
classes-button-instructors = Instructors
classes-button-card = See Class
classes-button-keep = Never Mind
classes-button-undated = Not Known Yet
classes-button-run-anyway = Run Anyway
classes-button-cancel-yes = Yes, Cancel the Class
classes-button-extend-yes = Yes, Extend
classes-button-postpone-yes = Yes, Postpone
classes-button-resume-yes = Yes, Open Again
classes-button-no-test = No Test
classes-button-search = Search Applicants
classes-button-search-again = Search Again
classes-button-other-class = See Another Class

## Questions to staff
classes-ask-end = Until when is registration for <b>{ $code }</b> extended? At present until { $until }. Choose, or type the date, for example { $example }.
classes-ask-end-none = Registration for <b>{ $code }</b> is until { $until }, and there is no day left before the test, the deadline for the seat or the first day. Change that date first with Change, then extend.
classes-ask-new-end = Class <b>{ $code }</b> will start on { $starts }. Until when is registration open again? Choose, or type the date, for example { $example }.
classes-ask-start = When does <b>{ $code }</b> start? It was planned for { $starts }. Choose, or type the date, for example { $example }. If it is not certain, tap Not Known Yet.
classes-ask-start-again = When does <b>{ $code }</b> start? Choose, or type the date, for example { $example }.
classes-ask-test = The test of <b>{ $code }</b> was to be on { $old }, which is no longer possible. When is the new test? Choose (same time of day), or type date and time, for example { $example } at { $clock }.
classes-ask-why-extend = Why is registration for <b>{ $code }</b> extended? Applicants are told the reason. Choose, or type it briefly.
classes-ask-why-postpone = Why is <b>{ $code }</b> postponed? Applicants are told the reason. Choose, or type it briefly.
classes-ask-why-cancel = Why is <b>{ $code }</b> cancelled? Applicants are told the reason. Choose, or type it briefly.
classes-ask-sure-cancel =
    Cancel class <b>{ $code }</b>? A cancelled class cannot be opened again.
    Reason: { $reason }
    Applicants who are told: { $told }
classes-ask-sure-extend =
    Extend registration for <b>{ $code }</b>?
    { $dates }
    Reason: { $reason }
    Applicants who are told: { $told }
classes-ask-sure-postpone =
    Postpone class <b>{ $code }</b>?
    { $dates }
    Reason: { $reason }
    Applicants who are told: { $told }
classes-ask-sure-resume =
    Open class <b>{ $code }</b> again?
    { $dates }
    Applicants who are told: { $told }
classes-cause-time = More Time for Applicants
classes-cause-few = Too Few Applicants
classes-cause-instructor = Instructor Unavailable
classes-cause-equipment = Room or Tools Not Ready
classes-cause-budget = Budget Not Available

## Answers that cannot be used yet
classes-date-unclear = The date could not be read. Type for example { $example }, or choose a button above.
classes-end-too-early = The date must be after { $day }. Type another date.
classes-end-after-start = The class starts on { $day }, so registration must end before that. Type another date.
classes-end-after-test = The test is on { $day }, so registration must end before that. Type another date, or change the test first with Change.
classes-end-after-confirm = Seats are to be confirmed until { $day }, so registration must end before that. Type another date, or change that deadline first with Change.
classes-start-too-early = The start must be after { $day }. Type another date.
classes-start-holiday = That day is a holiday. The next day of training is { $day }. Type that date or another one.
classes-start-no-lessons = There is no training on that day. The next day of training is { $day }. Type that date or another one.
classes-start-unknown = The days of training cannot be worked out from that date. Type another one.
classes-start-far = The year { $year } looks like a slip. Type another date.
classes-test-before-end = Registration ends on { $until }, so the test must be after that. Type another date.
classes-test-after-start = The class starts on { $day }, so the test must be before that. Type another date.
classes-reason-too-long = The reason has { $typed } characters. Please type at most 200, so that it is easily read on a phone.
classes-not-now = Class <b>{ $code }</b> is now: { $state }. That was done already or no longer applies, so nothing changed.
classes-dates-over = The time of registration for <b>{ $code }</b> is over. Tap Change to set new dates, then open registration.

## After an act
classes-done-published = Class <b>{ $code }</b> is open. Registration begins { $from }.
classes-done-closed = Registration for <b>{ $code }</b> is closed with { $applicants } active applicants.
classes-done-extended = Registration for <b>{ $code }</b> is extended until { $until }.
classes-done-selection = Selection for <b>{ $code }</b> has begun.
classes-done-started = The training of <b>{ $code }</b> has begun.
classes-done-postponed = Class <b>{ $code }</b> is postponed: it starts on { $start } and ends on { $ends }.
classes-done-postponed-undated = Class <b>{ $code }</b> is postponed, its start is not known yet.
classes-done-resumed = Class <b>{ $code }</b> is open again: it starts on { $start } and ends on { $ends }, registration until { $until }.
classes-done-cancelled = Class <b>{ $code }</b> is cancelled.
classes-done-runs-anyway = Class <b>{ $code }</b> runs anyway. Selection has begun.
classes-done-runs-on = Registration still ends on { $until }. If that is too early, tap Extend.
classes-done-no-test = The class has no test now.
classes-done-no-confirm = The deadline for confirming a seat is emptied, for it does not fit the new dates. Enter it again with Change.
classes-done-poster = Posters that were printed still show the old dates.
classes-done-told = { $told } applicants are told.

## News for applicants
classes-told-extended =
    Registration for the class <b>{ $programme }</b> ({ $code }) at { $centre } is extended.
    { $dates }
    Reason: { $reason }

    Your application stands.
classes-told-postponed =
    The class <b>{ $programme }</b> ({ $code }) at { $centre } is postponed.
    { $dates }
    Reason: { $reason }

    Your application stands. If the new date does not suit you, another class may.
classes-told-postponed-undated =
    The class <b>{ $programme }</b> ({ $code }) at { $centre } is postponed.
    { $dates }
    Reason: { $reason }

    Your application stands and we tell you as soon as there is a date. If you would rather not wait, another class may suit you.
classes-told-resumed =
    The class <b>{ $programme }</b> ({ $code }) at { $centre }, which was postponed, is open again.
    { $dates }

    Your application stands.
classes-told-cancelled =
    We are sorry: the class <b>{ $programme }</b> ({ $code }) at { $centre } is cancelled.
    Reason: { $reason }

    Your data is kept. Another class may suit you.
classes-reason-time = more time for people who want to apply
classes-reason-few = too few applicants so far
classes-reason-instructor = the instructor is unavailable
classes-reason-equipment = room or tools are not ready
classes-reason-budget = the budget is not available yet
classes-dates-new = Training: <b>{ $first } to { $last }</b>
classes-dates-undated = Training: <b>the new date is not known yet</b>
classes-dates-old = Before: { $first } to { $last }
classes-dates-until = Registration until: <b>{ $at }</b>
classes-dates-until-old = Before until: { $at }
classes-dates-test-stays = Test: { $at }, as before
classes-dates-test-moves = Test: <b>{ $at }</b>
classes-dates-test-none = Test: none
classes-dates-test-unknown = Test: the new date is not known yet
classes-dates-confirm-stays = Confirm your seat: until { $at }, as before
classes-dates-confirm-moves = Confirm your seat: until { $at }
classes-dates-confirm-unknown = Confirm your seat: we tell you the deadline later

## News for staff
classes-closed-by-itself = Registration for <b>{ $code }</b> ({ $programme }) is over and was closed, with <b>{ $applicants }</b> active applicants.
classes-few-applicants =
    Registration for <b>{ $code }</b> ({ $programme }) is over with <b>{ $applicants }</b> active applicants, fewer than the least { $least } participants.

    What is to be done?

## Applicants
classes-applicants-opening =
    <b>Applicants of { $code }</b>
    { $count }
classes-applicants-found = Applicants of <b>{ $code }</b> that match “{ $typed }”: { $count }
classes-applicants-not-found = No applicant of <b>{ $code }</b> matches “{ $typed }”. Type another name or number.
classes-applicants-empty = Nobody applied to class <b>{ $code }</b> yet.
classes-applicant-row = { $number } · { $name } · { $state }
classes-ask-search = Who is searched for in class <b>{ $code }</b>? Type the beginning of a name, or the number, for example LMR-000012.
classes-applicant-head =
    <b>{ $name }</b> · { $number }
    Class { $code } · <b>{ $state }</b>
classes-applicant-nik = NIK: { $nik }
classes-applicant-differs = Birth date or sex differ from the NIK. Please compare with the identity card.
classes-applicant-age = Age when the class starts: { $age }
classes-applicant-education = Education: { $education }
classes-applicant-region = Lives in: { $region }
classes-applicant-phone = Phone: { $phone }
classes-applicant-applied = Applied { $at }, { $source }
classes-applicant-second = Second choice: { $code }
classes-button-back-to-applicants = All Applicants

## Instructors
classes-instructors-ask = Who teaches class <b>{ $code }</b>? Tap a name to add or remove it. Instructors may read this class and who applied.
classes-instructors-none = There is no instructor at { $centre } yet. Invite one with /undang.
classes-nameless = Staff { $id }
