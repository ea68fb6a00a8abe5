### News about work: what somebody does after training, the questions after graduation, the employer's confirmation.

## The card

work-first = What do you do now? Tap Work News to answer.
work-ask = What do you do now? One tap is enough. Day labour, piecework and helping in the family business count as work too.
work-card = <b>Your work news</b>
work-noted = Thank you, your news is noted.
work-still = Thank you. It is noted that you still do the same.
work-ended = Thank you for telling us. It is noted as ended today. We hope a new chance comes soon.
work-resumed = All right, it is noted as going on.
work-filled = All right, noted.
work-newer = Something newer is noted already. If it is different now, tap My Situation Changed.
work-now = Now:
work-before = Before:
work-nothing-now = Nothing is noted at the moment.
work-spell-line = • { $spell }
work-spell-at = { $status } at { $employer }
work-spell-business = { $status }: { $business }
work-spell-as = { $spell } as { $occupation }
work-spell-since = { $spell }, since { $month }
work-spell-until = { $spell }, until { $month }
work-spell-from-until = { $spell }, { $from }–{ $until }
work-spell-checked = { $spell } (checked by staff)
work-spell-confirmed = { $spell } (confirmed by the employer)
work-month = { $month } { $year }
work-classes = Open classes that fit you:

    { $classes }
work-no-classes = No open class fits at the moment. Tap Remind Me and we tell you as soon as there is one.

## What one does

work-status-working = Working
work-status-own-business = Own Business
work-status-apprentice = Apprentice
work-status-studying = Studying
work-status-looking = Still Looking
work-status-not-looking = Not Looking
work-named-working = Working
work-named-own-business = Own business
work-named-apprentice = Apprentice
work-named-studying = Studying
work-named-looking = Looking for work
work-named-not-looking = Not looking for work

## The questions after graduation

work-follow-up-30 = Hello, { $name }. One month has passed since you finished { $programme }. What do you do now? One tap is enough; your answer does not affect the certificate.
work-follow-up-90 = Hello, { $name }. Three months have passed since you finished { $programme }. What do you do now? One tap is enough; your answer does not affect the certificate.
work-follow-up-180 = Hello, { $name }. Half a year has passed since you finished { $programme }. What do you do now? One tap is enough; your answer does not affect the certificate.
work-follow-up-365 = Hello, { $name }. A year has passed since you finished { $programme }. What do you do now? This is our last question; your answer does not affect the certificate.
work-follow-up-again = Hello, { $name }. We would like to know how you are after { $programme }. What do you do now? That you have no work yet is useful for us to know too.
work-follow-up-last = Hello, { $name }. We ask once more: what do you do after { $programme }? If you have no time to answer, staff of the centre may call you.

## Short questions, each may be skipped

work-noted-then = Thank you, noted: { $noted }.

    { $question }
work-ask-employer = Where do you work? Write the name of the place or of the employer. Example: Bengkel Las Maju
work-ask-employer-apprentice = Where are you an apprentice? Write the name of the place.
work-ask-business = What does your business do? Example: sewing clothes at home
work-ask-occupation = What is your job there? Write it, or choose one.
work-ask-occupation-typed = What is your job there? Example: shop assistant
work-ask-since = Since when? Choose, or write month and year. Example: Maret 2027
work-ask-fits = Does the work use what you learned in the training?
work-ask-people = Alone, or with how many people, yourself included? Write the number, or choose.
work-ask-wage = About how much do you earn a month? This is for reports alone and is not shown to the employer.
work-ask-place = In which area do you work?
work-again-words = That answer cannot be noted yet. Use words, at most 100 characters, or tap Skip.
work-again-since = That month was not understood. Write a month and year in the past, such as Maret 2027, or tap Skip.
work-again-choice = That answer was not understood. Choose one, or tap Skip.
work-again-people = Write the number alone, such as 3, or tap Skip.
work-again-wage = That amount was not understood. Write for example 2,5 juta, or choose one.
work-again-place = That area is not known to us. Choose one, or tap Skip.
work-correct = { $spell }

    What would you like to change or add? How it stood before is kept.

## The employer's confirmation

work-link-how = Forward the message below to your supervisor or the personnel office. They only tap the link and need not register. It works once, until { $until }.
work-link-message = Dear Sir or Madam, please confirm that { $name } works at { $employer }. Three taps, without registering: { $link }
work-claim = Welcome. { $name } noted:

    { $spell }

    Is that so?
work-claim-sure = Your answer about { $name }: <b>{ $answer }</b>. Shall we send it?
work-claim-thanks = Thank you. Your answer has arrived; nothing else needs to be done.
work-claim-over = This link no longer works. Please ask your employee for a new one. Nothing has changed.
work-claim-own = This link is for your employer. Please forward it to your supervisor or the personnel office.
work-say-yes = That Is So
work-say-no = That Is Not So
work-say-not-any-more = Not Any More
work-answered-yes = Good news: { $employer } has confirmed that you work there.
work-answered-no = { $employer } answered that your note is not right. Nothing was deleted. If something was mistyped, tap Correct; staff will look into it too.
work-answered-not-any-more = { $employer } says that you no longer work there. What do you do now?
work-denied = The employer says that this note is not right. { $name }: { $spell }. Please look into it.

## Buttons

work-button-open = Work News
work-button-changed = My Situation Changed
work-button-skip = Skip
work-button-correct = Correct: { $status }
work-button-ended = Ended: { $status }
work-button-resume = It Goes On
work-button-another-job = Add Another Job
work-button-another-business = Add Another Business
work-button-link = Ask the Employer to Confirm
work-button-send = Send
work-button-this-month = This Month
work-button-fits-yes = Yes
work-button-fits-partly = Partly
work-button-fits-no = No
work-button-alone = Alone
work-button-people = { $count } People
work-button-wage-below-1m = Below Rp1 Million
work-button-wage-1m-to-2m = Rp1–2 Million
work-button-wage-2m-to-3m = Rp2–3 Million
work-button-wage-from-3m = Rp3 Million or More
work-button-wage-untold = Rather Not Say
work-button-elsewhere = Another Province
work-button-abroad = Abroad
work-button-ask-employer = Employer
work-button-ask-business = Kind of Business
work-button-ask-occupation = Job
work-button-ask-since = Since When
work-button-ask-fits = Uses the Training
work-button-ask-people = How Many People
work-button-ask-wage = Earnings
work-button-ask-place = Area
