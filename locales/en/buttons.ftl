### Buttons. Verbs in title case, at most 64 characters.

## Consent
button-agree = Agree
button-read-more = Read More
button-decline = Decline

## Below the questions of the registration
button-back = Back
button-previous = ◀ Previous
button-next = Next ▶
button-previous-fields = ◀ Previous Fields
button-next-fields = More Fields ▶
button-use-spelling = Use “{ $name }”
button-keep-spelling = Keep “{ $name }”
button-same-as-card = Same as My KTP
button-fix = Correct It
button-fix-nik = Correct the NIK
button-recover = Recover My Account
button-call-staff = Contact Staff
button-hand-over = Hand Over to Staff
button-share-phone = Share My Phone Number
button-outside-lampung = Outside Lampung
button-female = Female
button-male = Male
button-marked = ✓ { $name }
button-unmarked = ✗ { $name }
button-finish = Done
button-send = Correct, Send

## Change an answer
button-edit-name = Change Name
button-edit-nik = Change NIK
button-edit-birth = Change Birth Date
button-edit-sex = Change Sex
button-edit-home = Change Address
button-edit-education = Change Education
button-edit-phone = Change Phone
button-edit-skills = Change Fields

## Leaving and coming back
button-leave-keep = Save and Leave
button-leave-erase = Erase Answers
button-continue = Continue
button-show-answers = Show Answers
button-restart = Start Over

## Menu
button-register = Register
button-training = Training
button-status = My Status
button-schedule = Schedule
button-vacancies = Vacancies
button-work = Work News
button-my-data = My Data
button-language = Language
button-help = Help
button-announcements = Receive Training News

## My data
button-consents = Consents
button-download = Download Data
button-withdraw = Withdraw Consent
button-withdraw-yes = Yes, Withdraw Consent
button-delete = Delete Data
button-delete-yes = Yes, Delete My Data
button-delete-forever = Delete for Ever
button-keep = Never Mind
button-erase-draft = Erase Answers
button-show-data = Back to My Data

## Staff
button-close-request = Done { $number }

## Questions
button-ask-staff = Ask Staff
button-ask-again = Ask Again
button-send-question = Send
button-rewrite = Write Anew
button-questions = Questions
button-answer = Answer
button-answer-number = Answer { $number }

## Family
button-another-person = Register a Family Member
button-change-person = Change Person

## Centres and programmes
button-places = Centres, Fields and Programmes
button-calls = Call Graduates
button-report = Report
button-centres = See Centres
button-new-centre = Add Centre
button-fields = See Fields
button-programmes = See Programmes
button-new-programme = Add Programme
button-edit-abbreviation = Change Abbreviation
button-edit-place = Change Region
button-edit-telephone = Change Phone
button-edit-lesson-hours = Change Lesson Hours
button-edit-days = Change Days
button-retire = Retire
button-restore = Restore

## Invitations and colleagues
button-make-link = Make the Link
button-change-invitation = Change It
button-drop-invitation = Never Mind
button-revoke = Take Back the Invitation
button-revoke-of = Take Back { $name }
button-accept = Accept
button-not-me = No
button-remove = Remove
button-remove-yes = Yes, Remove
button-invitations = Waiting Invitations ({ $count })
button-desk = Staff Desk
button-requests = Requests
button-requests-waiting = Requests ({ $count })
button-classes = Classes
button-selection = Selection
button-colleagues = Staff
button-colleagues-all = All Staff
button-invite = Invite Staff

## The record
button-record = Record
button-record-today = Today
button-record-yesterday = Yesterday
button-record-day = Another Day
button-record-class = By Class
button-record-person = By Person
