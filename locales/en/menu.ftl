### The menu and what needs one answer.

menu-card = Hello, <b>{ $name }</b>. What would you like to do?
menu-card-staff = Desk of staff: /petugas
menu-browse = Welcome to the job training service of Disnaker Lampung. You can look at training and vacancies without registering. Everything is free of charge.

## Schedule, work, vacancies

menu-schedule = You have not joined a class, so there is no schedule yet. Once you are accepted, its day, time and place can be seen here.
menu-vacancies-told = No vacancy is open yet. As soon as one fits your fields, we tell you here.
menu-vacancies-untold = No vacancy is open yet. To be told here when one fits, tap Receive Training News; vacancies are part of it.
menu-vacancies-stranger = No vacancy is open yet. If you register and agree to receive news, we tell you when one fits.

## Help

menu-help =
    What you can do here:

    /daftar: register as a job seeker
    /pelatihan: find a class and apply
    /status: where your registration stands
    /jadwal: schedule of your class
    /kerja: your work after graduating
    /lowongan: vacancies
    /data: see, correct or delete your data
    /bahasa: Indonesia or English
    /batal: leave the registration
    /berhenti: stop receiving news
menu-help-registered =
    What you can do here:

    /pelatihan: find a class and apply
    /status: where your registration stands
    /jadwal: schedule of your class
    /kerja: your work after graduating
    /lowongan: vacancies
    /data: see, correct or delete your data
    /bahasa: Indonesia or English
    /berhenti: stop receiving news
menu-family = For somebody of your family who uses this phone, tap Register a Family Member.
menu-family-shared = Several people use this phone. To change, tap Change Person; to add somebody, tap Register a Family Member.
menu-office = Staff answer on working days, 08:00–15:30 WIB: type PETUGAS or tap Contact Staff. You can also come to the nearest BLK: Bandar Lampung, Kalianda, Metro or Kotabumi.
menu-free = Everything is free of charge. We never ask for money, a PIN or an OTP code.
menu-not-understood-twice = Sorry, we did not understand that message either.

menu-not-understood = Sorry, we did not understand that message. Please choose one of the buttons below. To talk with staff, type PETUGAS. Staff answer on working days, 08:00–15:30 WIB.
menu-unknown-command = We do not know that command. Tap Help to see what you can do here.

menu-contact-filed = We have passed your request on to staff; its number is <b>{ $number }</b>. Staff answer on Telegram on working days, 08:00–15:30 WIB. You can also come to the nearest BLK: Bandar Lampung, Kalianda, Metro or Kotabumi.
menu-contact-filed-again = Staff already have your request <b>{ $number }</b>; it is still open. Staff answer on Telegram on working days, 08:00–15:30 WIB.

## Language

menu-language-question = Bahasa apa yang ingin Anda pakai? · Which language would you like?
menu-language-indonesian = Bahasa Indonesia
menu-language-english = English
menu-language-set = All right, from now on we speak English.

## Training news

menu-announcements-stopped = All right, you will receive no more news of training and vacancies. Messages about your own registration still reach you. To receive news again, open /data and tap Consents.
menu-announcements-on = All right, from now on you receive news of training and vacancies: as soon as there is a class in your fields, we tell you here. To stop at any time, tap /berhenti.

## Other things

menu-group-hint = This service works in private chat only, so that nobody else sees your data. Please tap the name of this bot and send it a message.
menu-left = All right, we stop here. Nothing has changed.
menu-question-closed = The question that was open is over. To answer it, open it again from its card.
menu-nothing-to-cancel = Nothing is going on, so there is nothing to cancel.
menu-already-registered = { $name }, you are already registered with number <b>{ $number }</b>. To change your data, tap My Data. For somebody else who uses this phone, tap Register a Family Member.
menu-register-first = For that you need to be registered first. Once the registration is finished, we open it at once.
menu-after-the-form = We open that once your registration is finished. Let us go on from here.
menu-greeting = Hello, <b>{ $name }</b>. How can we help?
menu-greeting-salam = Waalaikumsalam, <b>{ $name }</b>. How can we help?
menu-thanks = You are welcome. If you need anything, tap /bantuan.
menu-welcome-back = Welcome back. While we could not reach you, { $missed } messages came for you; we send them after this one.
menu-session-lost = Sorry, we could not open your last step after a system update; you did nothing wrong. What was registered is kept. Please go on from here.
menu-edited = We do not read edited messages, so nothing has changed. Please send a new message.
menu-edited-registered = We do not read edited messages, so nothing has changed. To correct your data, tap My Data.

menu-got-sticker = Thank you for the sticker. Tap Help to see what you can do here.
menu-got-voice = Thank you, but we cannot listen to voice messages here yet. Please type your message, or tap Help.
menu-got-photo = Thank you, but we do not need that photo and do not keep it. Please type your message, or tap Help.
menu-got-file = Thank you, but we do not need that file and do not keep it. Please type your message, or tap Help.
menu-got-location = Thank you, but we do not need that location and do not keep it. Please type your message, or tap Help.
menu-got-something = Thank you, but we cannot read that kind of message yet. Please type your message, or tap Help.

## Trouble

menu-apology = Sorry, something went wrong in our system; you did nothing wrong. The answers you have given are kept. Please try again in a few minutes by tapping Continue.
menu-told-later = These are quiet hours, so those concerned are told on { $moment }.
menu-late = Sorry for the late answer; our system had a problem. Your message was not lost.
