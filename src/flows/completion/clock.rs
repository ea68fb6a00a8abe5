//! What the clock asks: once, when the last lesson is over and nobody noted what came of anybody.

use jiff::Timestamp;
use jiff::civil::Time;

use crate::domain::{office_hours, wib};
use crate::flows::completion::{Line, Seen};
use crate::flows::outcome::{self, Outcome, Reply};
use crate::flows::session::Session;

/// On the last day from this hour on, when the lesson ends earlier.
const EVENING: Time = jiff::civil::time(16, 0, 0, 0);

/// May the staff of a class be asked at this moment about what came of it: on the evening of its last day, or while the office
/// works on a later day?
#[must_use]
pub fn is_due(
    last_lesson: Timestamp,
    now: Timestamp,
    is_free: &dyn Fn(jiff::civil::Date) -> bool,
) -> bool {
    let (last, at) = (wib::local(last_lesson).date(), wib::local(now));
    if now < last_lesson {
        return false;
    }
    if at.date() == last {
        return at.time() >= EVENING;
    }
    office_hours::is_open(now, is_free)
}

/// The question, unless something was noted or nobody is in the class.
#[must_use]
pub fn ask(seen: &Seen) -> Option<Outcome> {
    let nothing = seen
        .people
        .iter()
        .all(|one| one.marks.passed.is_none() && one.marks.certificate.is_none());
    if seen.people.is_empty() || !nothing {
        return None;
    }
    let mut outcome = Outcome::new(Session::default());
    outcome.replies.push(Reply::SayToCentre {
        centre: seen.class.centre.id,
        line: outcome::Line::Completion(Line::AskResults {
            class: (&seen.class).into(),
            people: seen.people.len(),
        }),
    });
    Some(outcome)
}
