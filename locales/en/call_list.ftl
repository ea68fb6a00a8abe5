### Graduates to be called by staff, and looking into news about work.

call-list-centres = Graduates of which centre would you like to call?
call-list-centre = { $centre } ({ $waiting })
call-list-opening = { $waiting } graduates wait for a call; { $made } were called today. The longest waiting is on top. Tap a name to see the number.
call-list-empty = No graduate needs a call now.
call-list-enough = Enough for today: { $made } graduates were called. { $waiting } more wait until tomorrow.
call-list-one = <b>{ $name }</b>, graduate of { $programme } ({ $class })
call-list-phone = Phone: { $phone }
call-list-why-silent = Three of our messages were not answered.
call-list-why-away = Cannot be reached on Telegram.
call-list-calls = Called { $calls } times without an answer.
call-list-known = Last news: { $spell }
call-list-ask = Ask what they do now, then tap what came of it.
call-list-say = What does { $name } do now?
call-list-noted-answered = The news of { $name } is noted, and { $name } is told.
call-list-noted-no-answer = All right. { $name } appears on this list again in three days.
call-list-noted-wrong-number = All right, the number of { $name } is noted as not theirs. The name does not appear on this list again.
call-list-noted-no-calls = All right, { $name } is not called any more.
call-list-over = This graduate needs no call any more: there is news already, or a colleague noted it.
call-list-ask-note = { $name }: { $spell }

    What did you check? Write it briefly, for example: saw the pay slip, March 2027. To stop, tap /batal
call-list-ask-note-again = That note cannot be kept. Use words, 3 to 300 characters. To stop, tap /batal
call-list-checked = Noted. { $name }: { $spell }. We tell them too.

## To the graduate

call-list-for-you = Thank you for answering our call. Staff noted: <b>{ $status }</b>. If it is not right, tap Work News to correct it.
call-list-checked-for-you = Staff have checked your work news: { $spell }. If it is not right, tap Work News to correct it.

## Buttons

call-list-button-whatsapp = Open WhatsApp
call-list-button-reached = Reached and Answered
call-list-button-no-answer = No Answer
call-list-button-wrong-number = Not Their Number
call-list-button-no-calls = Do Not Call
call-list-button-list = Call List
call-list-button-next = Next: { $name }
call-list-button-check = Check This News
