//! People who applied to a class: pages, a search by name or number, and one of them. Whoever reads is on record.

use crate::domain::audit::Action;
use crate::domain::role::Staff;
use crate::flows::classes::view::{Applicant, Found, Seen};
use crate::flows::classes::{Brief, Change, Line, State, in_place, say, wish};
use crate::flows::event::Incoming;
use crate::flows::outcome::Outcome;
use crate::flows::session::{Focus, Session};

fn noted(action: Action, class: i64, person: Option<i64>, staff: &Staff) -> Change {
    Change::Noted {
        action,
        class,
        person,
        by: staff.telegram_id,
    }
}

/// A page. Opening the list is on record, turning its pages is not.
pub(super) fn page(session: Session, page: &Found, staff: &Staff, incoming: &Incoming) -> Outcome {
    let mut outcome = Outcome::new(session);
    let line = Line::Applicants {
        found: Box::new(page.clone()),
        manages: page.class.is_managed_by(staff),
    };
    if page.page == 0 {
        let change = noted(Action::ApplicantsSeen, page.class.id, None, staff);
        wish(&mut outcome, change);
        return say(outcome, line);
    }
    in_place(outcome, incoming, line)
}

/// Whose name or number?
pub(super) fn ask(mut session: Session, seen: &Seen, _staff: &Staff) -> Outcome {
    session.focus = Focus::Classes(State::Search {
        class: seen.class.id,
    });
    say(
        Outcome::new(session),
        Line::AskSearch(Brief::from(&seen.class)),
    )
}

/// Those who were found; the question stays open, so that the next name can be typed.
pub(super) fn found(mut session: Session, found: &Found, staff: &Staff) -> Outcome {
    session.focus = Focus::Classes(State::Search {
        class: found.class.id,
    });
    let mut outcome = Outcome::new(session);
    let change = noted(Action::PeopleSearched, found.class.id, None, staff);
    wish(&mut outcome, change);
    let line = Line::Applicants {
        found: Box::new(found.clone()),
        manages: found.class.is_managed_by(staff),
    };
    say(outcome, line)
}

/// One of them.
pub(super) fn one(session: Session, applicant: &Applicant, staff: &Staff) -> Outcome {
    let mut outcome = Outcome::new(session);
    let person = Some(applicant.person);
    let change = noted(Action::PersonSeen, applicant.class.id, person, staff);
    wish(&mut outcome, change);
    say(outcome, Line::Applicant(Box::new(applicant.clone())))
}
