### The end of a class: passed or not, competence test, certificate.

completion-button-open = Results of the Training
completion-button-all = The Others Passed
completion-button-finish = Finish the Class
completion-button-sure = Yes, Finish and Tell Everybody
completion-button-save = Save and Tell

completion-passed = passed
completion-not-passed = did not pass
completion-undecided = not noted yet
completion-competent = competent
completion-not-yet = not yet competent
completion-not-tested = not tested

completion-head = Results of { $class }
completion-row = { $number }. { $name }: { $marks }
completion-nobody = There are no participants in this class yet.
completion-counts = Passed { $passed } · Did not pass { $not } · Not noted { $undecided }
completion-without-number = Passed without a certificate number: { $count }
completion-how =
    Type the results, for example:
    semua lulus kecuali 3 (all passed except 3)
    3 k (competent), 4 bk (not yet competent), 5 td (not tested)
    SK/MTR/001 (certificate numbers, counting on from it)

completion-unclear = "{ $typed }" was not understood and not noted.
completion-no-such = There is no participant number { $number }.
completion-nobody-to-number = Nobody who passed needs a certificate number. Please note first who passed.
completion-cannot-count = { $number } cannot be counted on. Please type a number that ends in digits, for example SK/MTR/001.
completion-twice = Two people would have the number { $number }, so nothing was noted.
completion-no-number-for = Number { $number } is not noted as passed and has no certificate number yet.
completion-taken = The certificate number { $number } is used in another class.

completion-not-now = { $class } is not running, so no results can be noted.
completion-not-over = { $class } is not over: its last day ends { $moment }. If the training ended earlier, please cancel the days that are left in the schedule first.
completion-ask-finish = Finish { $class }?
completion-ask-finish-told = Participants whose results are noted hear them at once. After that the class cannot be opened again.
completion-changed-since = The results changed since they were shown. Please look again.
completion-finished = { $class } is finished. { $told } participants hear their results.
completion-undecided-left = { $count } participants are not noted and were not told. You can still note them under Results of the Training.
completion-ask-save = { $class } is finished already. Change these results?
completion-change = { $name }: { $before } → <b>{ $after }</b>
completion-more = and { $count } more participants
completion-ask-save-told = People who will be told: { $told }.
completion-saved = The results of { $class } were changed. People told: { $told }.
completion-ask-results = The last day of { $class } is over and the results of { $count } participants are not noted. Who passed? Tap Results of the Training.

completion-reached-competent = Competence test: competent.
completion-reached-not-yet = Competence test: not yet competent. Please ask the staff about another try.
completion-reached-not-tested = You did not take the competence test.
completion-certificate = Number of your certificate: <b>{ $number }</b>. Please fetch it at { $place }, on working days, 08:00–15:30 WIB, and bring your KTP.
completion-no-certificate = Your certificate is being prepared. We will tell you its number here.
completion-corrected = What is noted about the end of your training in { $class } was updated.
completion-corrected-number = Number of your certificate: <b>{ $number }</b>.
