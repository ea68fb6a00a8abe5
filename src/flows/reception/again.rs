//! What stands open is asked once more after something else was answered.

use crate::flows::facts::Facts;
use crate::flows::outcome::{Line, Outcome, Reply};
use crate::flows::session::{Focus, Session};
use crate::flows::{class_form, menu, question, registration, staff};

/// The card that is right now: the open question, or the menu.
pub(super) fn present_card(session: Session, facts: &Facts) -> Outcome {
    let in_form = session.focus == Focus::Registration && session.registration.is_some();
    if in_form || matches!(session.focus, Focus::Question(_)) {
        return ask_again(Outcome::new(session), facts);
    }
    if let Some(line) = class_form::ask_again(&session, facts) {
        return Outcome::new(session).say(line);
    }
    if facts.person.is_none()
        && session.registration.is_none()
        && let Some(line) = staff::choose(staff::Lead::Here, facts)
    {
        return Outcome::new(session).say(line);
    }
    menu::open(session, facts)
}

/// The wish to go on, under an apology or an old card: the open question; for staff without one the desk.
pub(super) fn go_on(session: Session, facts: &Facts) -> Option<Outcome> {
    let asked = matches!(session.focus, Focus::ClassForm(_) | Focus::Question(_));
    if asked {
        return Some(present_card(session, facts));
    }
    (session.registration.is_none() && facts.staff.is_some()).then(|| staff::open(session, facts))
}

/// After something else was answered in the middle of a form or of a question to staff, what is open stands last again.
pub(super) fn ask_again(mut outcome: Outcome, facts: &Facts) -> Outcome {
    let asked = |reply: &Reply| matches!(reply, Reply::Say(Line::Question(_)));
    if let Focus::Question(state) = &outcome.session.focus {
        if !outcome.replies.iter().any(asked) {
            let line = question::again(state, facts);
            outcome.replies.push(Reply::Say(line));
        }
        return outcome;
    }
    ask_form_again(outcome, facts)
}

/// The same for a form alone.
pub(super) fn ask_form_again(mut outcome: Outcome, facts: &Facts) -> Outcome {
    if outcome.session.focus == Focus::Registration
        && let Some(state) = &mut outcome.session.registration
    {
        state.pause = None;
        let line = registration::Line::Ask(state.ask(facts));
        outcome.replies.push(Reply::Say(Line::Registration(line)));
    }
    if let Some(line) = class_form::ask_again(&outcome.session, facts) {
        outcome.replies.push(Reply::Say(line));
    }
    outcome
}
