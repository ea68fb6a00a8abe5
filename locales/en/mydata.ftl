### My data: see, correct, consents, download, withdraw, delete.

## Card

mydata-card-opening = Your data, registration number <b>{ $number }</b>:
mydata-card-named = Data of <b>{ $name }</b>, registration number <b>{ $number }</b>:
mydata-card-registered = Registered since: { $date }
mydata-card-differs = Birth date or sex differ from the NIK; staff will check this with you.
mydata-card-another = These data are those of { $name }, not of the person being registered. To change them, first finish the registration below, or leave it with /batal.
mydata-card-question = Tap the part you would like to change.

mydata-nothing = We keep no data of yours yet. To register, tap Register.
mydata-nothing-draft = You are not registered, but we still keep the answers of your unfinished registration. You can go on or erase them.

## Consents

mydata-consents =
    Your consent for each purpose. Tap one to change it.

    ✓ means you agree, ✗ means you do not.
mydata-purpose-service = Training Service
mydata-purpose-announcements = Training News and Vacancies
mydata-purpose-sharing = Send Data to Companies

mydata-withdraw-question =
    Withdraw your consent to the training service? After that we no longer use your data for selection, news or companies. Your data are not deleted, and you can consent again in /data.

    To go on, tap Yes, Withdraw Consent.
mydata-withdrawn = Your consent is withdrawn. Staff have been told; the number is <b>{ $number }</b>, and we stop processing your data within 3 × 24 hours. To consent again or to delete your data, tap /data.

## Delete

mydata-delete-question =
    Delete all your data? Name, NIK, phone number, other answers and your requests will be gone and cannot be brought back.

    You have not joined a class, so there is nothing we must keep as a record. Only the count of registrations stays, without names.

    Deleting takes two steps. This is the first.
mydata-delete-forever-question =
    This is the last step. After it your data <b>cannot be brought back</b>.

    Tap Delete for Ever, or type HAPUS. If in doubt, tap Never Mind.
mydata-deleted = We have deleted all your data. Thank you for using this service. If you would like to register again, tap /daftar.
mydata-draft-erased = We have erased the unfinished answers. If you would like to register later, tap /daftar.
mydata-kept = All right, your data stay as they were.

## Download

mydata-file-name = my-data
mydata-file-caption = A copy of your data to read. It holds your full NIK; keep it safe.
mydata-file-caption-machine = The same copy as JSON, for computers.
mydata-file-title = Your data at the job training service of Disnaker Lampung
mydata-file-number = Registration number: { $number }
mydata-file-registered = Registered: { $time }
mydata-file-consents = Consents:
mydata-file-agreed = { $purpose }: agreed since { $time }
mydata-file-not-agreed = { $purpose }: not agreed
mydata-file-questions = Questions to staff:
mydata-file-question = { $number }, { $time }: { $text }
mydata-file-question-about = { $number } ({ $about }), { $time }: { $text }
mydata-file-answer = Answered { $time }: { $text }
mydata-file-unanswered = Not answered yet.
