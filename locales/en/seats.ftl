### Coming to the test, and seats.

## Seats

seats-soon = Your seat in { $class }, number <b>{ $number }</b>, is not taken yet. Tap Take the Seat by <b>{ $until }</b>. After that it is not kept for you any longer.
seats-taken =
    Congratulations, your seat in { $class } is certain, number <b>{ $number }</b>.

    First day: <b>{ $first }</b>, at { $place }.
seats-taken-otherwise = If something keeps you from coming, tell us in /status.
seats-queued = We are sorry, all seats in { $class } were taken first. You are now number <b>{ $place }</b> among the reserves, application <b>{ $number }</b>. If a seat becomes free, we tell you here, in order.
seats-waits = There is no free seat in { $class } yet. You are number <b>{ $place }</b> among the reserves, application <b>{ $number }</b>. If a seat becomes free, we tell you here, in order.
seats-late = The time for your seat in { $class }, number <b>{ $number }</b>, is over, and it is not kept for you any longer. You may still apply to other classes. If something kept you, tap Ask Staff.
seats-clash = { $class } falls into your seat in { $other }, number <b>{ $number }</b>. To take this one, give the other one up first, then tap Take This Seat.
seats-passed-by = A seat became free in { $class } (number <b>{ $number }</b>), but you have a seat in another class on the same days, so it is offered to the next reserve. If you prefer this class, give the other seat up in My Status; the next free seat is offered to you.
seats-over = This button no longer counts for { $class }, number <b>{ $number }</b>. Tap My Status to see where it stands.

## Coming to the test

seats-test = <b>{ $moment }</b>, at { $place }.
seats-test-soon =
    The test for { $class }: { $test }

    Can you come?
seats-test-today =
    Today is the test for { $class }: { $test }

    Will you come?
seats-test-today-expected =
    Today is the test for { $class }: { $test }

    You said that you will come; we expect you. If you cannot after all, tap I Cannot.
seats-test-whose =
    <b>{ $name }</b> ({ $number }), test for { $class }: { $test }

    Can you come?
seats-coming =
    Thank you, we expect you at the test for { $class }: { $test }

    If something keeps you after all, tap I Cannot.
seats-not-coming =
    Thank you for telling us. Without the test you cannot be accepted in { $class }.

    Do you want to give your place up, or to talk to staff? If you can come after all, tap I Will Come.
seats-unsure =
    Fine. The test for { $class }: { $test }

    As soon as you know, tap I Will Come or I Cannot.
seats-test-moved =
    The test for { $class } was moved: { $test }

    Can you come at the new time?
seats-test-over = The test for { $class }, number <b>{ $number }</b>, has begun or is over. If you are late or could not come, tap Ask Staff.

## Buttons

seats-button-take = Take the Seat
seats-button-take-now = Take This Seat
seats-button-not = Give the Seat Up
seats-button-give-other-up = Give the Other Up
seats-button-come = I Will Come
seats-button-come-not = I Cannot
seats-button-come-unsure = Not Sure Yet

## Staff

seats-to-call = Please call: these people have a seat in { $class } but cannot be reached here (no chat, or the bot is blocked). The notice waits for them.
seats-call =
    <b>{ $name }</b> ({ $number }), { $phone }
    The seat is held until { $until }.
seats-left = The time to take the seats in { $class } is over: { $lost } people did not take theirs. <b>{ $empty } seats are empty, and nobody waits</b>. You can still accept others from the list of applicants, or postpone the class.
seats-to-tell = Please call: the result of { $class } did not reach these people (no chat, or the bot is blocked). The notice waits for them.
seats-untold-reserve = <b>{ $name }</b> ({ $number }), { $phone }: reserve number { $place }
seats-untold-refused = <b>{ $name }</b> ({ $number }), { $phone }: not accepted
seats-called = What does <b>{ $name }</b> ({ $number }) say about the seat in { $class }?
seats-called-until = The seat is kept until { $until }.
seats-give-up-question = Give up the seat of <b>{ $name }</b> ({ $number }) in { $class }? The application ends, and the seat is offered to <b>{ $next }</b>. Go on?
seats-give-up-question-alone = Give up the seat of <b>{ $name }</b> ({ $number }) in { $class }? The application ends. Nobody waits for this seat. Go on?
seats-button-ready = Takes the Seat
seats-button-not-ready = Does Not Come
seats-button-give-up-sure = Yes, Give Up
seats-expected = Test of { $class }, { $moment }. By what people answered: { $numbers }.
seats-expected-numbers = coming <b>{ $yes }</b>, cannot { $no }, unsure { $unsure }, no answer { $silent }
seats-expected-line = Test, by answers: { $numbers }
seats-card = Reserves waiting: { $waiting } · free seats: { $free }
seats-card-until = Reserves may move up until { $moment }.
seats-fix-question = Fix the seats of { $class }? Settled: { $confirmed } of { $quota } seats, not taken yet: { $accepted }, reserves waiting: { $waiting }. Afterwards no reserve moves up any more, and those who wait are answered.
seats-fixed = The seats of { $class } are fixed. { $waiting } reserves are answered soon; { $accepted } people may still take their seat until their deadline.
seats-nothing-to-fix = The seats of { $class } do not move now: its results are not announced, or the seats are fixed already.
seats-done-taken = The seat of <b>{ $name }</b> ({ $number }) in { $class } is settled.
seats-done-given-up = The seat of <b>{ $name }</b> ({ $number }) in { $class } is given up.
seats-offered-next = It is offered to { $next } next.
seats-done-queued = All seats in { $class } are taken. <b>{ $name }</b> ({ $number }) is now number { $place } among the reserves.
seats-done-nothing = Nothing can be changed for <b>{ $name }</b> ({ $number }) in { $class }: the stage is another one, the time is over, or it falls into a seat in another class.
seats-button-fix = Fix Seats
seats-button-fix-sure = Yes, Fix
seats-skipped-other-class = passed by: has a seat in another class at the same time
seats-skipped-no-consent = passed by: consent to the service withdrawn
