//! The form of an invitation: role, centre, name, summary, then the link, which is shown once. Taking it back.

use crate::catalog::{Meaning, catalog};
use crate::domain::invitation::{self, InvitationOutcome};
use crate::domain::name::{Name, NameError};
use crate::domain::role::Role;
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};
use crate::flows::team::{
    Change, Known, Line, Place, State, may_manage, places, say, stale, toast, unknown_command,
};
use crate::flows::{change, menu};

/// Opens the form; for everybody but head and admins the command does not exist.
#[must_use]
pub fn open(mut session: Session, facts: &Facts) -> Outcome {
    if !may_manage(facts) {
        return unknown_command(session);
    }
    session.focus = Focus::Team(State::Role);
    say(session, Line::AskRole)
}

/// An event while a question of the form is open that is no command and no button.
#[must_use]
pub fn step(mut session: Session, state: State, incoming: &Incoming, facts: &Facts) -> Outcome {
    if !may_manage(facts) {
        session.focus = Focus::Idle;
        return menu::open(session, facts);
    }
    let Event::Text(typed) = &incoming.event else {
        return again(session, state, facts);
    };
    let meaning = catalog().understand(typed, false);
    if meaning == Meaning::Cancel {
        return dropped(session);
    }
    if meaning == Meaning::Back {
        return again(session, before(&state), facts);
    }
    match state {
        State::Name { role, centre } => match Name::parse(typed) {
            Ok(name) => {
                let name = name.as_str().to_owned();
                again(session, State::Summary { role, centre, name }, facts)
            }
            Err(problem) => {
                session.focus = Focus::Team(State::Name { role, centre });
                ask_name(session, Some(problem))
            }
        },
        other @ (State::Role | State::Centre { .. } | State::Summary { .. }) => {
            again(session, other, facts)
        }
    }
}

/// The question before this one.
fn before(state: &State) -> State {
    match *state {
        State::Name {
            role,
            centre: Some(_),
        } => State::Centre { role },
        State::Role | State::Centre { .. } | State::Name { centre: None, .. } => State::Role,
        State::Summary { role, centre, .. } => State::Name { role, centre },
    }
}

fn ask_name(session: Session, problem: Option<NameError>) -> Outcome {
    say(session, Line::AskName { problem })
}

/// Asks the question of a state.
fn again(mut session: Session, state: State, facts: &Facts) -> Outcome {
    session.focus = Focus::Team(state.clone());
    match state {
        State::Role => say(session, Line::AskRole),
        State::Centre { .. } => {
            let places = places(facts).to_vec();
            say(session, Line::AskCentre { places })
        }
        State::Name { .. } => ask_name(session, None),
        State::Summary { role, centre, name } => {
            let centre = centre.and_then(|id| place(id, facts));
            let centre = centre.map(|centre| centre.name.clone());
            say(session, Line::Summary { role, centre, name })
        }
    }
}

fn place(id: i64, facts: &Facts) -> Option<&Place> {
    places(facts).iter().find(|place| place.id == id)
}

/// A role was chosen: the form goes on from there, whatever was answered before.
pub(super) fn role_chosen(session: Session, role: Role, facts: &Facts) -> Outcome {
    let next = if role.has_centre() {
        State::Centre { role }
    } else {
        State::Name { role, centre: None }
    };
    again(session, next, facts)
}

/// A centre was chosen; the role is the one of the open form.
pub(super) fn centre_chosen(session: Session, id: i64, facts: &Facts) -> Outcome {
    let Focus::Team(
        State::Centre { role } | State::Name { role, .. } | State::Summary { role, .. },
    ) = session.focus
    else {
        return stale(session, facts);
    };
    if !role.has_centre() {
        return stale(session, facts);
    }
    if place(id, facts).is_none() {
        return toast(session, Toast::NotYours);
    }
    let centre = Some(id);
    again(session, State::Name { role, centre }, facts)
}

/// The summary is right: the link is made and shown, once.
pub(super) fn make(mut session: Session, incoming: &Incoming, facts: &Facts) -> Outcome {
    let (
        Focus::Team(State::Summary { role, centre, name }),
        Some(Known::Chance { token, hash, .. }),
    ) = (session.focus.clone(), &facts.team)
    else {
        return stale(session, facts);
    };
    if centre.is_some_and(|id| place(id, facts).is_none()) {
        // The centre was retired while the form was open.
        return again(session, State::Centre { role }, facts);
    }
    session.focus = Focus::Idle;
    let id = facts.next.invitation;
    let named = centre.and_then(|id| place(id, facts));
    let mut outcome = say(
        session,
        Line::Link {
            id,
            bot: facts.bot.to_string(),
            token: *token,
            role,
            centre: named.map(|centre| centre.name.clone()),
            name: name.clone(),
            until: invitation::expires_at(facts.now),
        },
    );
    outcome.changes.push(change::Change::Team(Change::Invite {
        id,
        hash: *hash,
        role,
        centre,
        name,
        by: incoming.user,
    }));
    outcome
}

/// No invitation after all.
pub(super) fn dropped(mut session: Session) -> Outcome {
    if matches!(session.focus, Focus::Team(_)) {
        session.focus = Focus::Idle;
    }
    Outcome::new(session).say(outcome::Line::Menu(menu::Line::Left))
}

/// The invitations that are still open.
pub(super) fn list(session: Session, page: u16, facts: &Facts) -> Outcome {
    let Some(Known::Invitations { shown, more }) = &facts.team else {
        return stale(session, facts);
    };
    let (shown, more) = (shown.clone(), *more);
    say(session, Line::Invitations { shown, page, more })
}

/// Takes an invitation back.
pub(super) fn revoke(session: Session, id: i64, incoming: &Incoming, facts: &Facts) -> Outcome {
    let Some(Known::Invitation(Some(offer))) = &facts.team else {
        return toast(session, Toast::NotYours);
    };
    // Asked as nobody, so that the maker's own is like any other.
    match invitation::outcome(Some(&offer.standing), 0, facts.now) {
        InvitationOutcome::Valid => {
            let name = offer.name.clone();
            let mut outcome = say(session, Line::Revoked { name });
            let by = incoming.user;
            outcome
                .changes
                .push(change::Change::Team(Change::Revoke { id, by }));
            outcome
        }
        InvitationOutcome::Revoked => {
            let mut outcome = Outcome::new(session);
            outcome.replies.push(Reply::Toast(Toast::Already));
            outcome
        }
        InvitationOutcome::Used { .. }
        | InvitationOutcome::Expired
        | InvitationOutcome::Own
        | InvitationOutcome::Unknown => say(session, Line::NotRevoked),
    }
}
