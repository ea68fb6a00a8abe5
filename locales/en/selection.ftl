### Selection: the desk for staff. What applicants hear stands in results.ftl.

## Lists and the desk
selection-list = <b>Classes in selection</b> ({ $count })
selection-list-empty = No class is being selected. A class shows up here when its registration is over.
selection-list-row =
    <b>{ $code }</b> · { $state }
    { $programme }
    { $applicants } applicants, { $quota } seats
selection-desk =
    <b>Selection { $code }</b>
    { $programme }, { $centre } · { $state }
selection-desk-test = Test: { $at }
selection-desk-judged = Applicants: { $people } · seats { $quota }, reserves { $reserves }
selection-desk-documents = Documents: { $complete } complete, { $missing } with some missing, { $unseen } not looked at
selection-desk-expected = They say: { $yes } will come, { $no } will not, { $unsure } do not know, { $silent } did not answer
selection-desk-came = Presence: { $came } came, { $absent } did not
selection-desk-scores = Points: test { $tests }, interview { $interviews } of { $people }
selection-desk-seats = Seats: { $confirmed } taken, { $accepted } not taken yet, { $empty } empty, of { $quota }
selection-desk-others = { $reserve } reserves, { $refused } not accepted, { $lost } seats not taken, { $withdrawn } withdrawn
selection-desk-held = The announcement goes out { $at }. Until then it can be taken back.
selection-ask-search = Who are you looking for in class { $code }? Type the beginning of a name, or a number such as LMR-000012.
selection-button-people = Applicants
selection-button-search = Search
selection-button-proposal = Proposal
selection-button-announce = Announce Results
selection-button-finish = Done
selection-button-undo = Take Back
selection-button-list = Other Classes
selection-button-desk = Selection Desk
selection-button-person = Applicant

## An applicant
selection-noted-came = came
selection-noted-absent = did not come
selection-noted-test = test { $points }
selection-noted-interview = interview { $points }
selection-person-untrained = Earlier training: none on record
selection-person-trained = Training: { $programme } ({ $code }), until { $date }, { $state }
selection-person-missing = Missing: { $documents }
selection-person-marks = Selection: { $marks }
selection-person-unmarked = Selection: nothing noted yet
selection-person-proposed = Proposal: { $verdict }
selection-person-proposed-rank = Proposal: { $verdict }, number { $rank }
selection-person-proposed-because = Proposed: { $verdict } ({ $reason })
selection-person-moved = Moved by staff: { $why }
selection-person-moved-by = Moved by { $by }: { $why }
selection-person-moved-by-only = Moved by { $by }
selection-person-moved-plain = Moved by staff
selection-person-because = Reason for not accepting: { $reason }
selection-person-queue = Reserve number { $place }
selection-person-seat = Seat held until { $until }
selection-button-complete = Documents Complete
selection-button-missing = Documents Missing
selection-button-came = Came
selection-button-absent = Did Not Come
selection-button-test = Test Points
selection-button-interview = Interview Points
selection-button-move = Move
selection-button-ranked = Back to Ranking
selection-button-accept = Accept
selection-button-reserve = Put in Queue
selection-button-refuse = Refuse

## Documents and points
selection-ask-missing = Which documents of { $name } are missing? Tap them, or type the name of another one. { $name } is told when you save.
selection-ask-missing-so-far = Missing from { $name }: { $documents }. Tap again to change, then Save. { $name } is told when you save.
selection-button-missing-save = Save
selection-ask-test = How many points has <b>{ $name }</b> ({ $number }) in the test? Type 0 to 100, for example 78.5.
selection-ask-interview = How many points has <b>{ $name }</b> ({ $number }) in the interview? Type 0 to 100, for example 78.5.
selection-score-now = Now: { $points }.
selection-saved-test = Test points of { $name } saved: <b>{ $points }</b>.
selection-saved-interview = Interview points of { $name } saved: <b>{ $points }</b>.
selection-left-scoring = All right, no more points are asked for. Those you typed stay saved.
selection-score-unclear = We did not understand the points. Type a number from 0 to 100 for { $name }, such as 78 or 78.5.
selection-score-above = The highest number of points is 100. Please type the points of { $name } again, from 0 to 100.
selection-button-no-score = Empty the Points
selection-all-tested = Everybody has points of the test, except who was noted as absent.
selection-all-interviewed = Everybody has points of the interview, except who was noted as absent.
selection-too-long = That is { $length } characters. Please write 200 at most.

## The proposal, and moving somebody
selection-verdict-accepted = accepted
selection-verdict-reserve = reserve
selection-verdict-not-accepted = not accepted
selection-proposal = <b>Proposal { $code }</b>: { $accepted } accepted, { $reserve } reserves, { $refused } not accepted. It is a proposal; you decide.
selection-proposal-empty = There is nobody to propose in class { $code } yet.
selection-proposal-rule = Ranked by mean points. Of equals: test, then interview, then whoever applied first.
selection-heading-accepted = <b>Accepted</b>
selection-heading-reserve = <b>Reserves</b>
selection-heading-not-accepted = <b>Not accepted</b>
selection-row = { $rank }. { $name } · { $points }
selection-row-refused = – { $name } · { $points } · { $reason }
selection-row-moved = { $row } (moved)
selection-row-without-consent = { $row } · consent withdrawn
selection-no-points = no points
selection-ask-move = Where should { $name } be moved? The news goes out with the announcement.
selection-ask-move-told = Where should { $name } be moved? The news goes out at once.
selection-ask-why = { $name } is moved to <b>{ $verdict }</b>. What is the reason? Tap one, or type it in your own words. It is kept for staff only.
selection-ask-refusal = Why is { $name } not accepted? The reason is told to them when the results go out. Another reason may be typed; what is typed is for staff alone.
selection-ask-refusal-told = Why is { $name } not accepted? The reason is told to them at once. Another reason may be typed; what is typed is for staff alone.
selection-displaces = It follows: { $names }.
selection-seat-goes = The seat is offered to <b>{ $next }</b>.
selection-seat-empty = Nobody waits for the seat.
selection-cause-interview = interview
selection-cause-priority = a priority group
selection-cause-correction = correction
selection-cause-asked = the applicant asked for it
selection-button-cause-interview = Interview
selection-button-cause-priority = Comes First
selection-button-cause-correction = Correction
selection-button-cause-asked = They Asked for It
selection-refusal-seats-full = seats full
selection-refusal-documents = documents missing
selection-refusal-absent = not at the test
selection-refusal-rules = does not fit the rules
selection-refusal-trained-before = trained before
selection-refusal-other = other, staff will explain
selection-refusal-consent = consent withdrawn
selection-button-to-accepted = Make Accepted
selection-button-to-reserve = Make Reserve
selection-button-to-not-accepted = Make Not Accepted
selection-button-seats-full = Seats Full
selection-button-documents = Documents Missing
selection-button-was-absent = Not at the Test
selection-button-rules = Does Not Fit
selection-button-trained-before = Trained Before
selection-button-other = Another Reason
selection-button-consent = Consent Withdrawn
selection-no-seat = No seat is free for { $name }: { $taken } of { $quota } are taken. Put them in the queue, or raise the quota of the class.
selection-seat-free = A seat is free and nobody waits before { $name }. In the queue { $name } would have that seat at once. Accept them, or lower the quota of the class first.
selection-own-seat-free = Nobody else waits who could have the seat of { $name }. In the queue { $name } would move up to it again at once. Leave them accepted, refuse them, or lower the quota of the class first.

## The announcement
selection-ask-announce = Announce the results of <b>{ $code }</b>?
selection-summary = { $accepted } accepted for { $quota } seats, { $reserve } reserves, { $refused } not accepted.
selection-summary-told = { $told } people are told by the bot.
selection-summary-told-call = { $told } people are told by the bot, <b>{ $call } have to be called</b>: { $names }
selection-summary-unseen = The documents of { $count } people were not looked at.
selection-summary-scoreless = { $count } people have no points.
selection-summary-moved = Moved by staff: { $names }
selection-named = { $name } ({ $verdict })
selection-more = and { $count } more
selection-button-announce-sure = Yes, Announce
selection-summary-no-scores = <b>There are no points at all. The results would follow the order in which people applied.</b>
selection-summary-changed = The proposal is different from what was shown before. This is how it stands now:
selection-held-what = { $accepted } accepted, { $reserve } reserves, { $refused } not accepted
selection-held = The results of <b>{ $code }</b> are announced today at { $clock } WIB (in { $minutes } minutes) to { $told } people: { $what }. If that is a mistake, tap Take Back.
selection-held-quiet = The results of <b>{ $code }</b> are announced { $at }, after the quiet hours, to { $told } people: { $what }. We do not write to applicants in the quiet hours. If that is a mistake, tap Take Back.
selection-undone = The announcement of <b>{ $code }</b> was taken back. Nobody was told.
selection-waits = The results of <b>{ $code }</b> are announced { $at }. To change anything before that, tap Take Back first.
selection-not-now = That cannot be done in class <b>{ $code }</b> now. The selection desk shows how it stands.
selection-missing = The results of { $class } were not announced, though the class begins on <b>{ $day }</b>. { $people } applicants wait for an answer, and who is accepted needs time to take the seat. Open the selection desk to announce them, or postpone the class.
selection-missing-begins = The results of { $class } are still not announced, though its first day, <b>{ $day }</b>, has come. { $people } applicants have no answer. Please announce, postpone or cancel it today.
selection-announced = The results of <b>{ $code }</b> are out: { $accepted } accepted, { $reserve } reserves, { $refused } not accepted.
selection-announced-call = The bot cannot tell { $call } people. A list with their numbers follows in a moment.
