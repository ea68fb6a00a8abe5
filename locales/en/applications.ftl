### Where one's applications stand.

## Stages

applications-stage-registered = Registered
applications-stage-documents = Documents Missing
applications-stage-selection = Selection
applications-stage-reserve = Reserve
applications-stage-accepted = Accepted
applications-stage-confirmed = Seat Confirmed
applications-stage-training = In Training
applications-stage-finished = Finished
applications-stage-not-accepted = Not Accepted
applications-stage-withdrawn = Withdrawn
applications-stage-forfeited = Seat Given Up
applications-stage-postponed = Class Postponed
applications-stage-cancelled = Class Cancelled

## What is next

applications-next-close = Next: staff check the documents after registration ends on { $date }. We tell you here.
applications-next-check = Next: staff check the documents. We tell you here, before training starts on { $start } at the latest.
applications-next-test = Next: test on { $moment }.
applications-next-test-at = Next: test on { $moment }, at { $place }.
applications-next-bring = Bring to the test: { $documents }.
applications-next-keep = Keep the documents ({ $documents }) for now; we tell you here when to bring them to { $centre }.
applications-next-documents = Next: complete your documents at { $centre } by { $until }.
applications-next-documents-named = Next: bring { $missing } to { $centre } by { $until }.
applications-next-result = Next: the results. We tell you here, before training starts on { $start } at the latest.
applications-next-overdue = The results are not out yet, and we have reminded the staff. As soon as they are, we tell you here. If you have a question, tap Ask Staff.
applications-next-reserve = Next: if a seat becomes free, we tell you here in the order of the reserves. You will know by { $moment }.
applications-next-reserve-at = Next: you are number { $position } on the reserve list. If a seat becomes free, we tell you here. You will know by { $moment }.
applications-next-passed-by = A free seat could not be given to you because you have a seat in another class on the same days. If you prefer this class, give the other seat up: tap Withdraw at that class. You will know by { $moment }.
applications-next-paused = A free seat could not be given to you because you withdrew your consent to the service. So that it does not pass you by again, give your consent in /data. You will know by { $moment }.
applications-next-confirm = Next: tap Take the Seat by { $moment }.
applications-next-confirm-soon = Next: tap Take the Seat before the training begins on { $start }.
applications-next-start = Next: training { $when }, at { $place }.
applications-next-end = The training goes on until { $date }.
applications-next-results = The training ended on { $date }. Next: we tell you the result here as soon as the staff have noted it.
applications-next-finished = The training ended on { $date }. Next: you can look at other classes at any time: /pelatihan
applications-next-passed = You passed. The training ended on { $date }.
applications-next-not-accepted = Thank you for applying. This time the class could not take you. Next: you can look at other classes at any time: /pelatihan
applications-next-withdrawn = You have withdrawn from this class. Next: you can look at other classes at any time: /pelatihan
applications-next-absent = You were not at the test of this class. Next: you can look at other classes at any time: /pelatihan
applications-next-forfeited = Your seat was not confirmed in time. Next: you can look at other classes at any time: /pelatihan
applications-next-postponed = Next: new dates. There are none yet; your application stands, and we tell you here.
applications-next-cancelled = This class does not take place. Next: you can look at other classes at any time: /pelatihan

## The card

applications-head = <b>{ $number }</b>: <b>{ $stage }</b>
applications-when = Time: { $when }
applications-second = Second choice: { $class }
applications-whom = Whom to ask: { $centre }
applications-whom-phone = Whom to ask: { $centre }, phone { $phone }
applications-opening = <b>{ $name }</b> ({ $number }), your applications:
applications-more = There are { $more } more applications.
applications-history = Your applications that are over, the newest first:
applications-paused = You have withdrawn your consent to the service, so we do not use your data for selection. To consent again, tap Consents.
applications-open = { $number } { $programme }

## No application yet

applications-registered = <b>{ $name }</b>, you are registered with number <b>{ $number }</b> since { $date }.
applications-skills = Fields you are interested in: { $skills }.
applications-none-open = Next: you have not applied to a class yet. The classes below are open in your fields; tap one to see its requirements.
applications-none-told = Next: waiting for a class to open. There is no date yet. As soon as there is a class in your fields, we tell you here.
applications-none-untold = Next: waiting for a class to open. There is no date yet. To be told as soon as there is a class in your fields, tap Receive Training News.
applications-none-whom = Any questions? Tap Ask Staff.

## Withdrawing

applications-withdraw-question = Withdraw from { $class }, number <b>{ $number }</b>? As soon as you choose a reason, this application ends and your place goes to somebody else. What is the reason?
applications-reason-unknown = Please choose one of the reasons below. As soon as you do, your application to { $class } ends. If in doubt, tap Never Mind.
applications-withdrawn = You have withdrawn from { $class }, number <b>{ $number }</b>. Thank you for telling us.
applications-may-return = If you change your mind, you can apply again until { $date }.
applications-withdrawn-before = You have withdrawn from { $class }, number <b>{ $number }</b>, before.
applications-too-late = Your application to { $class } cannot be changed here any more. To stop or to change, please talk with the staff of the BLK.
applications-kept = All right, application <b>{ $number }</b> stays as it was.

## Another class, second choice

applications-swap-which = Which class instead of { $class }? Those shown fit your data.
applications-second-which = Which class shall be considered if { $class } cannot take you?
applications-choice =
    { $class }
    Starts { $start }. Apply until { $until }.
applications-swap-none = No other open class fits your data at the moment. Your application stays as it was.
applications-swap-question = Change from { $from } to { $class }? Your application to the first class ends, and its place goes to somebody else.
applications-swapped = You have now applied to { $class }; your number is <b>{ $number }</b>. Your application to { $from } has ended.
applications-choice-gone = Class { $code } can no longer be chosen: its registration has ended, or it does not fit your data and applications. Nothing has changed.
applications-choice-gone-nameless = That class cannot be chosen. Nothing has changed.
applications-second-named = We have noted the second choice for <b>{ $number }</b>: { $class }. It can be changed until registration ends.
applications-second-taken-back = Application <b>{ $number }</b> now has no second choice.
applications-second-too-late = The second choice for <b>{ $number }</b> cannot be changed any more because registration has ended.

## Buttons

applications-button-withdraw = Withdraw
applications-button-history = History
applications-button-swap = Change Class
applications-button-second = Second Choice
applications-button-second-change = Change Second Choice
applications-button-second-none = No Second Choice
applications-button-swap-yes = Yes, Change
applications-button-return = Apply Again
applications-button-choose-again = Choose Another Class
applications-reason-work = Found Work
applications-reason-schedule = Time Does Not Suit
applications-reason-distance = Too Far
applications-reason-other-training = School or Other Training
applications-reason-family = Family or Health
applications-reason-other = Another Reason

## Download

applications-file-title = APPLICATIONS TO CLASSES
applications-file-nothing = None yet.
applications-file-item = { $number }: { $programme }, { $centre } ({ $code }), { $stage }, applied { $moment }
