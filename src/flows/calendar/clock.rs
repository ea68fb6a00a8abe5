//! Telling what changed: ten minutes after the last change of a class, each person once, old → new as far as it concerns them.
//! Decided from what stands written then, so that a kill in between leaves it due.

use jiff::Timestamp;

use crate::catalog::quiet;
use crate::flows::calendar::{Change, Changed, Letter, Line, Recipient, Why, wish};
use crate::flows::facts::class::Class;
use crate::flows::outcome::{self, Outcome, Reply};
use crate::flows::session::Session;

pub use crate::flows::calendar::why::{WAIT, urgent_until};

/// The changes of a class that wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untold {
    /// The class.
    pub class: Class,
    /// The meetings, by time as they stand now; unchanged ones too.
    pub changed: Vec<Changed>,
    /// Why.
    pub why: Option<Why>,
    /// When the last change was made.
    pub last: Timestamp,
    /// Everybody who may be concerned.
    pub people: Vec<Recipient>,
    /// Telegram ids of those who teach.
    pub teachers: Vec<i64>,
    /// The row id that the change will have.
    pub next: i64,
}

/// Tells what waits, if it is time; nothing where it is not.
#[must_use]
pub fn tell(untold: &Untold, now: Timestamp) -> Option<Outcome> {
    let due = untold.last.checked_add(WAIT).ok()?;
    let changed: Vec<Changed> = (untold.changed.iter())
        .filter(|one| !one.is_over(now))
        .cloned()
        .collect();
    if now < due || (quiet::is_quiet(now) && !is_urgent(&changed, now)) {
        return None;
    }
    let mut outcome = Outcome::new(Session::default());
    let (class, fixed) = (&untold.class, untold.class.seats_fixed_from());
    let mut applications = Vec::new();
    for one in &untold.people {
        let told: Vec<Changed> = (changed.iter())
            .filter_map(|change| change.told_to(one, fixed))
            .collect();
        if told.is_empty() {
            continue;
        }
        applications.push(one.application);
        let letter = Letter {
            class: class.clone(),
            change: untold.next,
            application: one.application,
            changed: told,
            why: untold.why.clone(),
            read: false,
        };
        outcome.replies.push(Reply::SayToPerson {
            person: one.person,
            line: outcome::Line::Calendar(Line::Changed(Box::new(letter))),
        });
    }
    let for_teachers: Vec<Changed> = (changed.iter())
        .filter_map(Changed::told_to_teachers)
        .collect();
    let mut teachers = untold.teachers.clone();
    teachers.extend(for_teachers.iter().flat_map(Changed::leaders));
    teachers.sort_unstable();
    teachers.dedup();
    for teacher in teachers {
        let leads_class = untold.teachers.contains(&teacher);
        let told: Vec<Changed> = (for_teachers.iter())
            .filter(|change| leads_class || change.leaders().any(|leader| leader == teacher))
            .cloned()
            .collect();
        if told.is_empty() {
            continue;
        }
        outcome.replies.push(Reply::SayTo {
            chat: teacher,
            line: outcome::Line::Calendar(Line::ChangedForTeacher {
                class: Box::new(class.clone()),
                changed: told,
                why: untold.why.clone(),
                teacher,
            }),
        });
    }
    let change = Change::Tell {
        id: untold.next,
        class: class.id,
        changed: changed.into_iter().filter(is_one).collect(),
        why: untold.why.clone(),
        applications,
    };
    wish(&mut outcome, change);
    Some(outcome)
}

/// It was not changed back.
fn is_one(change: &Changed) -> bool {
    change.old != change.new
}

/// Does it concern something that begins so soon that the end of the quiet hours would be too late?
fn is_urgent(changed: &[Changed], now: Timestamp) -> bool {
    let until = urgent_until(now);
    let mut changed = changed.iter().filter(|change| is_one(change));
    changed.any(|change| change.is_before(now, until))
}
