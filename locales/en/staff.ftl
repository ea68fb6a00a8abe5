### The desk of staff.

staff-desk = <b>{ $name }</b>, { $role }. What would you like to do?
staff-desk-nameless = You are here as <b>{ $role }</b>. What would you like to do?
staff-here = What would you like to do? Please choose:
staff-not-awaited = Nothing is waiting for that message. Please choose:
staff-left = All right, that is over. Nothing changed. Please choose:
staff-nothing-to-cancel = Nothing is going on that could be left. Please choose:
staff-desk-empty = No request is waiting.
staff-desk-opening = Requests waiting: <b>{ $waiting }</b>
staff-desk-shown = Shown are the { $shown } oldest.
staff-questions-wait = Questions wait for an answer, under Questions.
staff-request-head = <b>{ $number }</b> · { $kind }
staff-request-person = { $person } · came in { $time }
staff-nameless = no name
staff-new-request =
    New request <b>{ $number }</b>: { $kind }.
    From: { $person }

    Tap Done when it is dealt with. All requests: /petugas
staff-closed = Request <b>{ $number }</b> is closed. We tell its sender. The others: /petugas
staff-request-done = Staff have dealt with your request <b>{ $number }</b>. If anything is still missing, type PETUGAS.

staff-kind-recover = account to be recovered, phone number changed
staff-kind-nik-in-use = NIK registered already, though the sender says they never registered
staff-kind-minor = younger than 18, to be registered with a parent or guardian
staff-kind-contact = question for staff
staff-kind-withdraw = consent withdrawn, stop processing within 3 × 24 hours

staff-sending-stood-still =
    For a while the bot could not send any message; now it goes on.
    From: { $since }
    Until: { $until }

    The messages that waited are on their way. If it happens again, please have the server's internet connection and the program's log looked at.
staff-disk-nearly-full =
    The server's disk is nearly full: <b>{ $free } MB</b> are left.

    Please have whoever runs the server make room today. Once it is full, no answer can be kept until there is room again.

staff-backup-failed =
    There is no backup of the database for today yet: { $reason }.

    The bot goes on and tries again every hour. Please tell whoever looks after the server.
staff-backup-no-folder = the backup folder is missing, its disk may be unplugged
staff-backup-full = the backup disk is full
staff-backup-unsound = the database is damaged, keep the older backups
staff-backup-other = the log of the program says why
