//! Days of absence (alpa) in a row. After two of them the participant is asked what keeps them; when they stay away or silent,
//! whoever teaches hears it on a later working day, and on one after that the head. Each once for a run of days, in office hours.
//!
//! Only closed lists count: as long as the list of a day that has begun is open, nobody is asked or told anything, since the
//! participant may be there.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Mark;
use crate::domain::{office_hours, quiet, wib};

/// Days in a row after which the participant is asked.
const DAYS: u32 = 2;

/// A lesson that has begun and on whose list somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lesson {
    /// When it began.
    pub starts_at: Timestamp,
    /// How they stand on its list; nothing while that is open.
    pub mark: Option<Mark>,
}

/// Days in a row without being there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// When its first lesson began, which tells one run from another.
    pub since: Timestamp,
    /// How many days.
    pub days: u32,
    /// The last of them.
    pub last: Date,
}

/// What was asked and told about a run, and when.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Told {
    /// The participant was asked.
    pub asked: Option<Timestamp>,
    /// They answered.
    pub answered: Option<Timestamp>,
    /// Whoever teaches heard it.
    pub teacher: Option<Timestamp>,
    /// The head heard it.
    pub head: Option<Timestamp>,
}

/// What is to be done now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The participant is asked kindly.
    Ask,
    /// Whoever teaches hears it.
    TellTeacher,
    /// The head hears it.
    TellHead,
    /// It is looked at again then.
    Wait(Timestamp),
    /// Nothing more.
    Nothing,
}

/// The run that goes on, or that an open list has a say in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Now {
    /// The list of a day is open.
    Open,
    /// So many days in a row.
    Run(Run),
    /// None.
    There,
}

/// How somebody's lessons stand, given in the order of time.
pub fn now(lessons: &[Lesson]) -> Now {
    let mut run: Option<Run> = None;
    let day = |lesson: &Lesson| wib::local(lesson.starts_at).date();
    for that_day in lessons.chunk_by(|one, other| day(one) == day(other)).rev() {
        if that_day.iter().any(|lesson| lesson.mark.is_none()) {
            // An open list before the run: whether it is longer is not known yet.
            return run.map_or(Now::Open, Now::Run);
        }
        let absent = |lesson: &Lesson| lesson.mark == Some(Mark::Absent);
        if !that_day.iter().all(absent) {
            break;
        }
        let (since, date) = (that_day[0].starts_at, day(&that_day[0]));
        run = Some(match run {
            Some(run) => Run {
                since,
                days: run.days + 1,
                ..run
            },
            None => Run {
                since,
                days: 1,
                last: date,
            },
        });
    }
    run.map_or(Now::There, Now::Run)
}

/// What is due about a run.
pub fn due(run: Run, told: Told, now: Timestamp, is_free: &dyn Fn(Date) -> bool) -> Step {
    if run.days < DAYS || told.head.is_some() {
        return Step::Nothing;
    }
    let open = next_open(now, is_free);
    if open > now {
        return Step::Wait(open);
    }
    let Some(asked) = told.asked else {
        return Step::Ask;
    };
    let day = |at: Timestamp| wib::local(at).date();
    // Whoever answered is taken at their word until they are absent again.
    if told.answered.is_some_and(|at| run.last <= day(at)) {
        return Step::Nothing;
    }
    let last = told.teacher.unwrap_or(asked);
    if day(now) <= day(last) {
        let next = office_hours::next_working_day(day(now), is_free);
        let opens = wib::instant(next, office_hours::OPENS).unwrap_or(Timestamp::MAX);
        return Step::Wait(opens);
    }
    match told.teacher {
        None => Step::TellTeacher,
        Some(_) => Step::TellHead,
    }
}

/// The first moment from `at` on at which somebody is in the office and nobody prays.
fn next_open(at: Timestamp, is_free: &dyn Fn(Date) -> bool) -> Timestamp {
    let at = quiet::next_allowed(at);
    if office_hours::is_open(at, is_free) {
        return at;
    }
    let local = wib::local(at);
    let today = local.date();
    let before = local.time() < office_hours::OPENS;
    let day = if before && office_hours::is_working_day(today, is_free) {
        today
    } else {
        office_hours::next_working_day(today, is_free)
    };
    wib::instant(day, office_hours::OPENS).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
#[path = "absence_tests.rs"]
mod tests;
