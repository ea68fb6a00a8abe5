### News to applicants as soon as the stage of their application changes.

## Accepted, reserve

results-accepted = Congratulations, { $name }. You are accepted for { $class }. Tap Take the Seat by { $moment }. After that it is not kept for you any longer.
results-accepted-addressed = Congratulations, you are accepted for { $class }. Tap Take the Seat by { $moment }. After that it is not kept for you any longer.
results-moved-up = Good news, { $name }. There is a free seat for you in { $class }. Tap Take the Seat by { $moment }. After that it is not kept for you any longer.
results-moved-up-addressed = Good news, there is a free seat for you in { $class }. Tap Take the Seat by { $moment }. After that it is not kept for you any longer.
results-where = Training: { $when }, at { $place }.
results-bring = Bring on the first day: { $documents }.
results-reserve = You are number { $position } on the reserve list of { $class }. If a seat becomes free, we tell you at once. You will know for certain by { $moment } at the latest, so you need not wait without news.
results-reserve-again = You are on the reserve list of { $class } now; your place stands in /status. If a seat becomes free, we tell you at once. You will know by { $moment }.
results-confirmed = Your seat in { $class } was confirmed by our staff.

## Not accepted

results-refused-plain = Thank you for taking part in the selection for { $class }. This time you were not accepted.
results-refused = Thank you for taking part in the selection for { $class }. This time you were not accepted: there were { $applicants } applicants for { $seats } seats.
results-cut-off = Thank you for waiting. All seats in { $class } are taken: there were { $applicants } applicants for { $seats } seats. This time you cannot take part.
results-cut-off-left = Thank you for waiting. The seats in { $class } are settled, and this time you cannot take part.
results-because-seats = Seats were given in the order of the results of the selection.
results-because-documents = Your documents were not complete by the deadline.
results-because-missing = Your documents were not complete by the deadline: { $missing }.
results-because-absent = You were not noted as present on the day of the test. If you were there, tap Ask Staff.
results-because-rules = Your data do not fit the requirements of this class.
results-because-trained = This time people who never had a training come first.
results-because-other = You can ask for an explanation: tap Ask Staff.
results-because-consent = You withdrew your consent to the service, so we did not use your data for the selection. To join another class, give your consent again in /data.
results-absent = You were noted as absent at the test for { $class }, so this application has ended. If you were there, tap Ask Staff.
results-forfeited = The time to take your seat in { $class } has passed ({ $moment }), so it is not kept for you any longer. Thank you for taking part in the selection.
results-forfeited-undated = The time to take your seat in { $class } has passed, so it is not kept for you any longer. Thank you for taking part in the selection.

## The end of the training

results-passed = Congratulations, { $name }. You passed { $class }.
results-passed-addressed = Congratulations, you passed { $class }.
results-follow-up = Next: after 1, 3, 6 and 12 months we ask here about your work; one tap answers it. Vacancies are at /lowongan
results-not-passed = Thank you for taking part in { $class } to the end. This time you did not pass. To hear why, tap Ask Staff.

## The next chance

results-next-class = The next class that fits you: { $class }, starting { $start }, registration until { $until }. To take part, tap Apply. To wait for the next class in { $field }, tap Remind Me.
results-next-none = No other class fits yet. To be told as soon as a class in { $field } opens, tap Remind Me.
results-next-second = We passed on your second choice: you are now registered for { $class } with number <b>{ $number }</b>.
results-button-second = See { $number }

## Documents and other stages

results-documents = Your documents for { $class } are not complete. Still needed: { $missing }.
results-documents-unnamed = Your documents for { $class } are not complete. To hear what is still needed, tap Ask Staff.
results-selection = Your documents for { $class } are complete.
results-withdrawn = Your application for { $class } was noted as given up by our staff. If that is a mistake, tap Ask Staff.
results-stage = Your application <b>{ $number }</b> for { $class } is now at the stage <b>{ $stage }</b>.
results-changed = Something changed since our last message.

## Buttons

results-button-remind = Remind Me
