### Staff: invitations, colleagues.

## Roles
team-role-officer = Officer of a BLK
team-role-officer-at = Officer of { $centre }
team-role-instructor = Instructor
team-role-instructor-at = Instructor of { $centre }
team-role-admin = Admin
team-role-head = Head
team-first-admin = First admin

## Making an invitation
team-ask-role =
    Which role is this invitation for?

    Officers run the classes of one BLK. Instructors see their own classes. Admins and the head run everything.
team-ask-centre = At which BLK does this person work?
team-ask-name = Who is invited? Type the name that colleagues know, for example <b>Rina Wati</b>.
team-name-problem = We could not take that as a name. Type the name alone, on one line, without digits or links.
team-summary = An invitation for <b>{ $name }</b> as <b>{ $role }</b>. Make the link now?
team-link =
    The invitation link for <b>{ $name }</b> ({ $role }):

    { $link }

    Send it straight to that person. The link is shown only once, works for one person, and is good until { $until }.
team-revoked = The invitation for <b>{ $name }</b> was taken back. Its link no longer works.
team-not-revoked = That invitation was used or is out of date, so there is nothing to take back. To remove somebody, open /petugas and tap Staff.
team-invitations-none = No invitation is waiting.
team-invitations-opening = Invitations that wait to be accepted:
team-invitation =
    <b>{ $name }</b> · { $role }
    good until { $until }

## Opening an invitation
team-offer =
    <b>{ $inviter }</b> invites <b>{ $name }</b> to be <b>{ $role }</b> in this bot.

    If that is you, tap Accept. The invitation is good until { $until }.
team-offer-now = You are { $role } now. That role changes if you accept.
team-used-by-you = You have accepted this invitation already. The staff desk: /petugas
team-used-and-removed = This invitation was used before, and your name is no longer on the list of staff. If that is a mistake, ask an admin of the office for a new invitation.
team-used-and-removed-by = This invitation was used before, and your name is no longer on the list of staff. If that is a mistake, ask <b>{ $inviter }</b> or another admin of the office.
team-used-by-another = Somebody else has accepted this invitation, so it no longer works. If it was meant for you, please ask whoever invited you for a new link.
team-expired = This invitation is more than 48 hours old and no longer works. Please ask whoever invited you for a new link.
team-taken-back = This invitation was taken back and no longer works. Whoever invited you can tell you more.
team-own = You made this invitation yourself, and it is still unused. Send the link to the person you invite.
team-unknown = We do not know this invitation link; it may have been cut while it was copied. Open it from the original message again, or ask whoever invited you for a new one.
team-already-that = You have that role already, so there is no need to accept. The staff desk: /petugas
team-configured = You are a first admin, named in the settings of the server. An invitation does not change that.
team-joined = Welcome. You are now <b>{ $role }</b>. /petugas always opens the staff desk.
team-declined = All right, you did not accept the invitation. Nothing has changed.
team-accepted = <b>{ $name }</b> accepted your invitation and is <b>{ $role }</b> now. If it was somebody else, open /petugas, tap Staff, tap the name, then Remove.

## Colleagues
team-colleagues-opening = Staff on the list. Tap a name to see or remove them.
team-colleagues-none = There is nobody on this page.
team-group-all = <b>All BLK</b>
team-group = <b>{ $centre }</b>
team-colleague = • { $name }, { $role }
team-colleague-configured = • { $name }, { $role }, from the server's settings
team-card =
    <b>{ $name }</b>
    { $role }
team-card-configured =
    <b>{ $name }</b>
    { $role }, from the settings of the server. Only whoever runs the server can remove them.
team-remove-question = Remove <b>{ $name }</b> ({ $role })? From then on they cannot open the staff desk any more.
team-removed = <b>{ $name }</b> was removed and has been told.
team-you-were-removed = An admin has ended your work as staff in this bot. The services for job seekers remain open to you. If this is a mistake, please contact an admin at the office.
team-removed-in-configuration = This admin is named in the settings of the server and cannot be removed here. Please ask whoever looks after the server.
team-last-admin = You are the only one who can invite staff, so you cannot leave yet. Invite another admin first: /undang
team-you-left = You are no longer among the staff. The services for job seekers remain open to you.
team-kept = All right, nothing has changed.
