### Registration: from consent to registration number.

## Consent. When its meaning changes, count up the version in src/text/notice.rs.

registration-consent =
    Welcome to the job training service of Disnaker Lampung, the manpower office. Here you can register for training at a BLK (training centre), see your schedule, and look for vacancies. Everything is <b>free of charge</b>.

    Before we begin, we need your consent. We use your name, NIK (identity number), address, education and phone number only for training selection and placement reports. You can see, correct or delete them with /data.

    Do you agree?

registration-declined = All right, we keep no data of yours. You can still look at training and vacancies without registering. If you change your mind, tap /daftar. You can also register in person at the nearest BLK.

## Questions

registration-ask-name =
    What is your full name as on your KTP (identity card)? If the name there is a single word, type just that word. No titles needed.

    Example: Siti Aminah

registration-ask-spelling =
    We received your name as <b>{ $typed }</b>.

    May we write it as <b>{ $proposed }</b>?

registration-ask-nik = Please type your NIK, the 16 digits at the top of your KTP. It keeps one person from being registered twice. Once it is recorded, we delete the message with the NIK from this chat.

registration-nik-unknown-province =
    We received NIK <b>{ $nik }</b>. Its first two digits, the province code, are not in our list yet.

    Is it the same as on your KTP?

registration-nik-unknown-regency =
    We received NIK <b>{ $nik }</b>. Its first four digits, the code of the regency or city, are not in our list yet.

    Is it the same as on your KTP?

registration-nik-unusual-age =
    We received NIK <b>{ $nik }</b>. By that NIK its owner is { $years } years old. It may be the number of the family card (KK), which also has 16 digits.

    Is it the same as on your KTP?

registration-nik-taken = This NIK has been registered before. If that account is yours, tap Recover My Account. If you never registered, tap Contact Staff and we will look into it. For safety we show nothing of that account here.

registration-prove-number = To recover the account, tap Share My Phone Number below. If it is the number we have on file, the account is connected to this chat at once. If your number has changed, tap Contact Staff.

registration-minor = Your data say you were born on <b>{ $birth }</b>, so you are not yet 18. Staff will help you register together with a parent or guardian. Tap Hand Over to Staff and we will contact you. If the NIK was mistyped, tap Correct the NIK.

registration-nik-reading = Your NIK says: born <b>{ $birth }</b>, <b>{ $sex }</b>. If that is not right, you can change it before sending.

registration-ask-region = In which regency or city do you live now? Tap a button, or type its name.

registration-ask-region-choice = Several regencies or cities are similar. Which one do you mean?

registration-ask-district = In which district (kecamatan) of <b>{ $region }</b> do you live? Tap a button, or type its name.

registration-ask-district-choice = Several districts are similar. Which one do you mean?

registration-page = Page { $page } of { $pages }

registration-ask-education = What is the highest school you have finished?

registration-ask-phone = What is your active phone number? Tap Share My Phone Number below, or type it, for example 0812 0000 0011. We use it to contact you about training.

registration-ask-skills = Which fields would you like to learn? Choose one or more, then tap Done. You can also type them, for example: jahit, servis hp.

registration-skills-chosen = Your choice: <b>{ $skills }</b>

registration-ask-birth =
    When were you born, as on your KTP? Type day, month, then year.

    Example: 8 March 2001

registration-ask-sex = What is your sex as on your KTP?

registration-differs =
    What you told us seems to differ from your NIK. That does happen with some KTP cards.

    You said: <b>{ $birth }</b>, { $sex }
    By the NIK: <b>{ $nik-birth }</b>, { $nik-sex }

    If what you said is the same as on your KTP, tap Same as My KTP. If the NIK was mistyped, tap Correct It.

## Cards

registration-summary-opening = Please check before sending:
registration-summary-question = Is everything correct?
registration-answers-opening = Your answers so far:
registration-answers-question = Tap Continue to fill in what is missing.
registration-card-name = Name: { $value }
registration-card-nik = NIK: { $value }
registration-card-birth = Birth date: { $value }
registration-card-sex = Sex: { $value }
registration-card-home = Address: { $value }
registration-card-education = Education: { $value }
registration-card-phone = Phone number: { $value }
registration-card-skills = Fields: { $value }

## What we cannot record yet: what happened, what can be done

registration-consent-needs-word = For your consent we need a clear answer. Please tap Agree or Decline, or type that word.

registration-wish-not-name = We have noted your wish to learn <b>{ $fields }</b>. Now please type your full name as on your KTP.
registration-name-empty = We have not received a name yet. Please type your full name as on your KTP.
registration-name-too-long = The name we received has { $characters } letters, and there is room for 100. Please type only the name on your KTP, without titles.
registration-name-no-letters = There are no letters in that message. Please type your full name as on your KTP.
registration-name-looks-like-nik = That looks like a number. We ask for NIK and phone number right after this. Please type your full name first.
registration-name-has-digits = Names on a KTP have no digits. Please type just your full name.
registration-name-has-link = That looks like a link. Please type just your full name.
registration-name-several-lines = That message has several lines. Please type your full name on one line, one person only.

registration-nik-empty = We have not received the digits of the NIK yet. Please type the 16 digits at the top of your KTP.
registration-nik-not-digits = A NIK has digits only. Please type the 16 digits at the top of your KTP, without letters or other words.
registration-nik-too-short = The NIK we received has only { $typed } digits, and a NIK has 16. Please look at your KTP or family card again and retype it. No need to hurry.
registration-nik-too-long = The NIK we received has { $typed } digits, and a NIK has 16. Please look at your KTP or family card again and retype it. No need to hurry.
registration-nik-all-equal = All those digits are the same, and a NIK has different ones. Please type the 16 digits at the top of your KTP.
registration-nik-placeholder = Those digits run in a row like an example. Please type the 16 digits at the top of your own KTP.
registration-nik-serial-zero = The last four digits of this NIK are 0000, and serial numbers begin at 0001. Please look at your KTP again and retype it.
registration-nik-day = Digits 7 and 8 of this NIK are { $day }. The day of birth stands there: 01–31 for men, 41–71 for women. Please look at your KTP again and retype it.
registration-nik-month = Digits 9 and 10 of this NIK are { $month }. The month of birth stands there, which is 01–12. Please look at your KTP again and retype it.
registration-nik-date = Digits 7 to 12 of this NIK read as the date { $date }, and there is no such day in the calendar. Please look at your KTP again and retype it.

registration-phone-empty = We have not received a phone number yet. Tap Share My Phone Number, or type it.
registration-phone-not-a-phone = We could not read that as a mobile number. Mobile numbers begin with 08. Tap Share My Phone Number, or type it, for example 0812 0000 0011.
registration-phone-too-short = The number we received has only { $digits } digits, and mobile numbers have 10–13. Please check and retype it.
registration-phone-too-long = The number we received has { $digits } digits, and mobile numbers have 10–13. Please check and retype it.
registration-phone-landline = That is a landline in { $area }. We need a mobile number so that we can send messages. Please type a number that begins with 08.
registration-phone-double = The code 62 stands there twice. Perhaps you mean { $number }? Please type that number once more.
registration-phone-foreign = That is a number of another country. We can record such a number only with the button Share My Phone Number. If you have an Indonesian number, please type it.
registration-not-your-contact = That contact is somebody else’s or was forwarded. Tap Share My Phone Number below to send your own number.
registration-share-only = To recover the account the number must be shared from your Telegram, not typed. Tap Share My Phone Number, or Contact Staff.

registration-region-unknown = We did not find that regency or city in Lampung. Please tap a button. If you live in another province, tap Outside Lampung.
registration-district-unknown = We did not find that district here. Please tap a button, or type its name once more. If the regency is not the right one, tap Back.
registration-education-unknown = We do not know that answer as an education. Please tap the highest level you have finished.
registration-skill-unknown = That field is not in our list yet. Please choose the nearest one from the buttons below, then tap Done.
registration-skill-missing = Please choose at least one field, then tap Done. You can change it later.

registration-birth-unreadable = We could not read that date. Type day, month, then year, for example 8 March 2001.
registration-birth-impossible = There is no { $date } in the calendar. Please type it again with the name of the month, for example 8 March 2001.
registration-birth-in-future = That date has not come yet. Please type it again with a year of four digits, for example 8 March 2001.
registration-birth-unlikely = That year seems unusual for a birth date. Please type it again with a year of four digits, for example 8 March 2001.

registration-ambiguous = Sorry, “btl” can mean betul (correct) and batal (cancel). Which one do you mean? Please write it in full, or tap a button.
registration-which-edit = Which part would you like to change? Tap one of the Change buttons below.
registration-stale = That button belongs to an earlier question. Your answers are kept; please go on with the buttons below.
registration-edited = We do not read edited messages as answers, so nothing has changed. To correct an earlier answer, tap Back, or change it on the card before sending.

## Not words

registration-got-sticker = Thank you for the sticker.
registration-got-voice = Thank you, but we cannot listen to voice messages here yet.
registration-got-photo = Thank you, but no photo is needed at this step.
registration-got-file = Thank you, but no file is needed at this step.
registration-got-location = Thank you, but we cannot read locations here yet.
registration-got-something = Thank you, but we cannot read that kind of message at this step yet.
registration-expect-name = Please type your full name as on your KTP.
registration-expect-nik = Please type the 16 digits of your NIK.
registration-expect-birth = Please type your birth date, for example 8 March 2001.
registration-expect-phone = Please tap Share My Phone Number, or type the number.
registration-expect-contact = Please tap Share My Phone Number below.
registration-expect-button = Please tap one of the buttons below.
registration-expect-skill = Please tap a field you would like to learn, or type its name.

## Phone number

registration-phone-noted-shared = We have recorded <b>{ $number }</b>.
registration-phone-noted-typed = We have recorded <b>{ $number }</b>. If it is not right, you can change it before sending.
registration-number-differs = The number you shared is not the registered one. That is normal when a number has changed; our staff will help you check it.
registration-key-away = All right, we put the button Share My Phone Number away.

## Endings

registration-registered = Thank you, { $name }. We have received your registration; its number is <b>{ $number }</b>.
registration-registered-none-open = No class is open in your fields at the moment. If you would like to hear from us here when one opens, tap Receive Training News.
registration-registered-open = What is open stands below. If you would like to hear from us about later classes in your fields too, tap Receive Training News.
registration-registered-status = To see where you stand, tap /status.

registration-corrected = We have saved the change.
registration-unchanged = All right, nothing was changed.

registration-leave-question = Leave the registration? We can keep your answers, so that you can simply go on later.
registration-leave-question-empty = Leave the registration? There are no answers yet; only your consent is kept.
registration-left-for-now = All right, we keep your answers. To go on at any time, tap /daftar.
registration-erased = All right, we have erased all your answers. If you would like to register later, tap /daftar.

registration-return-question = Your registration is not finished: { $answered } of 8 answers are saved. Would you like to go on?
registration-nudge-first = Your registration is not finished: { $answered } of 8 answers are saved. Tap Continue when you have time; only a few questions are left.
registration-nudge-last = Your registration is still waiting: { $answered } of 8 answers are saved. This is our last reminder. Your answers stay saved, and you can go on at any time with /daftar.

registration-request-filed = We have passed your request on to staff; its number is <b>{ $number }</b>. Staff answer on working days, 08:00–15:30 WIB. You can also come to the nearest BLK with your KTP and that number.
registration-request-filed-minor = Thank you. We have passed your request on to staff; its number is <b>{ $number }</b>. Staff will contact you here on working days, 08:00–15:30 WIB, to register you together with a parent or guardian. We do not keep your NIK.

registration-recovered = Your account with registration number <b>{ $number }</b> is now connected to this chat. Tap /start to open the menu.
registration-moved-away = Your account was moved to another Telegram chat with the registered phone number, so this chat is no longer connected. If that was not you, type PETUGAS.
registration-moved-away-shared = That account has been moved to another Telegram chat with the registered phone number. The accounts of other family members in this chat stay as they are. If it was not you, type PETUGAS.
