//! The desk of a class, its people in pages, one of them. Whoever reads people is on record.

use crate::domain::audit::Action;
use crate::domain::role::Staff;
use crate::flows::change;
use crate::flows::classes;
use crate::flows::event::Incoming;
use crate::flows::outcome::Outcome;
use crate::flows::selection::{Desk, Line, On, People, Scored, State, at_rest, in_place, say};
use crate::flows::session::{Focus, Session};

fn noted(outcome: &mut Outcome, action: Action, class: i64, person: Option<i64>, staff: &Staff) {
    let noted = classes::Change::Noted {
        action,
        class,
        person,
        by: staff.telegram_id,
    };
    outcome.changes.push(change::Change::Classes(noted));
}

/// The desk of a class.
pub(super) fn card(session: Session, seen: &Desk, staff: &Staff, incoming: &Incoming) -> Outcome {
    let line = Line::Desk {
        desk: Box::new(seen.clone()),
        manages: seen.class.is_managed_by(staff),
    };
    in_place(Outcome::new(session), incoming, line)
}

/// Nobody lacks such points.
pub(super) fn all_scored(session: Session, seen: &Desk, scored: Scored) -> Outcome {
    let line = Line::AllScored {
        saved: None,
        scored,
        class: seen.class.id,
    };
    say(Outcome::new(at_rest(session)), line)
}

/// Whose name or number?
pub(super) fn ask_search(session: Session, seen: &Desk) -> Outcome {
    let mut session = at_rest(session);
    session.focus = Focus::Selection(State::Search {
        class: seen.class.id,
    });
    let line = Line::AskSearch {
        class: seen.class.id,
        code: seen.class.code.to_string(),
    };
    say(Outcome::new(session), line)
}

/// Those who were found; the question stays open, so that the next name can be typed.
pub(super) fn found(mut session: Session, found: &People, staff: &Staff) -> Outcome {
    let class = found.found.class.id;
    session.focus = Focus::Selection(State::Search { class });
    let mut outcome = Outcome::new(session);
    noted(&mut outcome, Action::PeopleSearched, class, None, staff);
    say(outcome, people_line(found, staff))
}

/// A page. Opening the list is on record, turning its pages is not.
pub(super) fn people(
    session: Session,
    people: &People,
    staff: &Staff,
    incoming: &Incoming,
) -> Outcome {
    let mut outcome = Outcome::new(session);
    if people.found.page == 0 {
        let class = people.found.class.id;
        noted(&mut outcome, Action::ApplicantsSeen, class, None, staff);
    }
    in_place(outcome, incoming, people_line(people, staff))
}

fn people_line(people: &People, staff: &Staff) -> Line {
    Line::People {
        manages: people.found.class.is_managed_by(staff),
        people: Box::new(people.clone()),
    }
}

/// One of them.
pub(super) fn one(session: Session, on: &On<'_>, incoming: &Incoming) -> Outcome {
    let mut outcome = Outcome::new(session);
    let applicant = &on.one.applicant;
    let person = Some(applicant.person);
    noted(
        &mut outcome,
        Action::PersonSeen,
        applicant.class.id,
        person,
        on.staff,
    );
    on.card(outcome, on.one, incoming)
}
