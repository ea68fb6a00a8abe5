//! What a changed holiday means for a class, and what its staff decide about it.

use jiff::civil::Date;

use crate::catalog::DaysOff;
use crate::domain::class::ClassState;
use crate::domain::training_days::{DaysError, Length, training_days};
use crate::flows::class_form::Told;
use crate::flows::classes::Brief;
use crate::flows::days_off::{Ahead, Change, Decision, Known, Line, say, toast};
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::facts::class::Class;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::Session;
use crate::flows::{change, class_form};

/// How the days of a class change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// Days that have lessons no longer.
    pub lost: Vec<Date>,
    /// Days that have lessons now.
    pub gained: Vec<Date>,
    /// The last day, old and new.
    pub ends: (Date, Date),
}

impl Touched {
    /// Between two lists of days; nothing where they are the same.
    fn between(now: &[Date], then: &[Date]) -> Option<Touched> {
        let without = |list: &[Date], other: &[Date]| -> Vec<Date> {
            let missing = list.iter().filter(|day| !other.contains(day));
            missing.copied().collect()
        };
        let (lost, gained) = (without(now, then), without(then, now));
        let ends = (now.last().copied()?, then.last().copied()?);
        (!lost.is_empty() || !gained.is_empty()).then_some(Touched { lost, gained, ends })
    }
}

/// The days of a class as these holidays leave them.
fn days(class: &Class, off: &DaysOff) -> Result<Vec<Date>, DaysError> {
    let is_off = |day| off.without_lessons(day, class.starts_on);
    training_days(
        class.starts_on,
        Length::Days(class.days),
        class.weekdays,
        &is_off,
    )
}

/// Sorts a class into the drafts that follow or the questions to its staff, when the decision touches it.
pub(super) fn sort(
    class: &Class,
    after: &DaysOff,
    decided: &[Decision],
    facts: &Facts,
    drafts: &mut Vec<(i64, Date)>,
    asked: &mut Vec<Reply>,
) {
    let ask = |line| Reply::SayToCentre {
        centre: class.centre.id,
        line: outcome::Line::DaysOff(line),
    };
    let then = match days(class, after) {
        Ok(then) => then,
        Err(DaysError::StartIsHoliday { next }) if class.starts_on >= facts.today => {
            let named = decided.iter().find(|one| one.day == class.starts_on);
            if let Some(named) = named {
                asked.push(ask(Line::StartIsOff {
                    class: Brief::from(class),
                    start: class.starts_on,
                    name: named.name.clone(),
                    next,
                }));
            }
            return;
        }
        Err(_) => return,
    };
    let Ok(now) = days(class, &facts.off) else {
        return;
    };
    let Some(touched) = Touched::between(&now, &then) else {
        return;
    };
    if class.state == ClassState::Draft {
        drafts.push((class.id, touched.ends.1));
    } else {
        asked.push(ask(Line::AskAdapt {
            class: Brief::from(class),
            days: decided.to_vec(),
            touched,
        }));
    }
}

/// The class that was looked up, for whoever manages it.
fn managed(facts: &Facts) -> Option<&Ahead> {
    let staff = facts.staff.as_ref()?;
    match &facts.days_off {
        Some(Known::Class(Some(ahead))) if ahead.class.is_managed_by(staff) => Some(ahead),
        Some(Known::Class(_) | Known::Days | Known::Classes(_)) | None => None,
    }
}

fn is_over(class: &Class) -> bool {
    match class.state {
        ClassState::Finished | ClassState::Cancelled | ClassState::Postponed => true,
        ClassState::Draft
        | ClassState::Open
        | ClassState::Closed
        | ClassState::Selecting
        | ClassState::Announced
        | ClassState::Running => false,
    }
}

/// The days of a class follow the holidays from now on.
pub(super) fn adapt(session: Session, incoming: &Incoming, facts: &Facts) -> Outcome {
    let Some(ahead) = managed(facts) else {
        return toast(session, Toast::NotYours);
    };
    let class = &ahead.class;
    let touched = Touched::between(&ahead.now, &ahead.then).filter(|_| !is_over(class));
    let Some(touched) = touched else {
        return say(
            session,
            Line::Follows {
                class: Brief::from(class),
            },
        );
    };
    let ends_on = touched.ends.1;
    let mut outcome = Outcome::new(session);
    outcome.changes.push(change::Change::DaysOff(Change::Adapt {
        class: class.id,
        ends_on,
        by: incoming.user,
    }));
    outcome.replies.push(Reply::Toast(Toast::Saved));
    outcome = outcome.say_in_place(
        incoming,
        outcome::Line::DaysOff(Line::Adapted {
            class: Brief::from(class),
            touched,
        }),
    );
    // Who only applied knows first and last day; whoever is accepted hears of each day, from the calendar.
    let mut terms = class.terms();
    terms.ends_on = ends_on;
    if before_announcement(class.state)
        && let Some(told) = Told::of(class, &terms, &class.centre.name)
    {
        outcome.replies.push(Reply::SayToApplicants {
            class: class.id,
            line: outcome::Line::ClassForm(class_form::Line::Changed(Box::new(told))),
        });
    }
    outcome
}

fn before_announcement(state: ClassState) -> bool {
    match state {
        ClassState::Open | ClassState::Closed | ClassState::Selecting => true,
        ClassState::Draft
        | ClassState::Announced
        | ClassState::Running
        | ClassState::Postponed
        | ClassState::Finished
        | ClassState::Cancelled => false,
    }
}

/// They stay as they are.
pub(super) fn leave(session: Session, incoming: &Incoming, facts: &Facts) -> Outcome {
    let Some(ahead) = managed(facts) else {
        return toast(session, Toast::NotYours);
    };
    let line = Line::Left {
        class: Brief::from(&ahead.class),
    };
    Outcome::new(session).say_in_place(incoming, outcome::Line::DaysOff(line))
}
