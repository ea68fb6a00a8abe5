//! What happens without the person saying anything: they come back, a form is remembered, an account moved away.

use crate::flows::change::Change;
use crate::flows::facts::Facts;
use crate::flows::outcome::{Line, Outcome, Reply};
use crate::flows::session::{Focus, Session};
use crate::flows::{menu, registration};

/// The person corrected here speaks in another chat by now: there is nothing left to correct, and nothing may be said to be
/// stored.
pub(super) fn drop_foreign_correction(session: &mut Session, facts: &Facts) {
    let corrected = session
        .registration
        .as_ref()
        .and_then(|state| state.correcting);
    let present = facts.person.as_ref().map(|person| person.id);
    if corrected.is_some() && corrected != present {
        session.registration = None;
        if session.focus == Focus::Registration {
            session.focus = Focus::Idle;
        }
    }
}

pub(super) fn returned(session: Session, facts: &Facts) -> Outcome {
    let mut outcome = Outcome::new(session);
    outcome.changes.push(Change::MarkReturned);
    if facts.waiting_notices > 0 {
        let missed = facts.waiting_notices;
        outcome
            .replies
            .push(Reply::Say(Line::Menu(menu::Line::WelcomeBack { missed })));
    }
    outcome
}

pub(super) fn nudge(mut session: Session, facts: &Facts) -> Outcome {
    let due = session.nudge_due().is_some_and(|due| due <= facts.now);
    match session.registration.take() {
        Some(state) if due => {
            session.nudges += 1;
            let last = session.nudges > 1;
            let turn = registration::nudge(state, last, facts);
            session.registration = Some(turn.state);
            Outcome {
                session,
                replies: turn.replies,
                changes: turn.changes,
                language: None,
            }
        }
        state => {
            session.registration = state;
            Outcome::new(session)
        }
    }
}
