//! New dates of a class and whether they can be: pure rules, with the days that are offered as buttons.
//!
//! What the form of a class refuses is refused here too (`domain::class::Moments`): the end of registration passes neither the
//! test nor the deadline for the seat, and a class that opens again keeps no date that is over.

use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};

use crate::domain::class::Moments;
use crate::domain::coming;
use crate::domain::training_days::{DaysError, Length};
use crate::domain::wib;
use crate::flows::class_form::course::{course, usual_confirmation, working_days};
use crate::flows::classes::line::Along;
use crate::flows::facts::Facts;
use crate::flows::facts::class::Class;

/// Why registration cannot end on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndProblem {
    /// Not after the present end, or over already; the last day that is too early.
    TooEarly(Date),
    /// The class starts on this day.
    AfterStart(Date),
    /// The test is on this day.
    AfterTest(Date),
    /// Accepted people must confirm their seat until this day.
    AfterConfirm(Date),
}

/// Why a class cannot start on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartProblem {
    /// Not after this day.
    TooEarly(Date),
    /// A holiday; the next day with lessons.
    Holiday(Date),
    /// A day of the week without lessons; the next day with lessons.
    NoLessons(Date),
    /// Further ahead than anybody plans; the year.
    FarAway(i16),
    /// The days cannot be worked out that far ahead.
    Unknown,
}

/// Why the test cannot be then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestProblem {
    /// Registration ends at this moment.
    BeforeEnd(Timestamp),
    /// The class starts on this day.
    AfterStart(Date),
}

/// A later end of registration on a day, at the hour at which it ended before.
pub(super) fn extended_to(
    class: &Class,
    day: Date,
    facts: &Facts,
) -> Result<Timestamp, EndProblem> {
    let earliest = class.registration_until.max(facts.now);
    let end = end_on(class, day, class.starts_on, earliest)?;
    let moments = |test, confirm| Moments {
        closes: Some(end),
        test,
        confirm,
        ..Moments::default()
    };
    let day_of = |at: Option<Timestamp>| at.map_or(class.starts_on, |at| wib::local(at).date());
    if moments(class.test_at, None).test_is_wrong() {
        return Err(EndProblem::AfterTest(day_of(class.test_at)));
    }
    if moments(None, class.confirm_until).confirm_is_wrong() {
        return Err(EndProblem::AfterConfirm(day_of(class.confirm_until)));
    }
    Ok(end)
}

/// Whether there is any later day on which registration can end.
pub(super) fn can_be_extended(class: &Class, facts: &Facts) -> bool {
    let last = wib::local(class.registration_until.max(facts.now)).date();
    let next = last.tomorrow().unwrap_or(last);
    extended_to(class, next, facts).is_ok()
}

/// The end of registration of a class that opens again and begins on `starts`. Test and deadline follow it.
pub(super) fn reopened_until(
    class: &Class,
    day: Date,
    starts: Date,
    facts: &Facts,
) -> Result<Timestamp, EndProblem> {
    end_on(class, day, starts, facts.now)
}

fn end_on(
    class: &Class,
    day: Date,
    starts: Date,
    earliest: Timestamp,
) -> Result<Timestamp, EndProblem> {
    let clock = wib::local(class.registration_until).time();
    let last = wib::local(earliest).date();
    // The same day is late enough when the hour of the end is still to come.
    let last = match wib::instant(last, clock) {
        Some(end) if end > earliest => last.yesterday().unwrap_or(last),
        Some(_) | None => last,
    };
    let too_early = EndProblem::TooEarly(last);
    if day >= starts {
        return Err(EndProblem::AfterStart(starts));
    }
    let end = wib::instant(day, clock).ok_or(too_early)?;
    if end <= earliest {
        return Err(too_early);
    }
    Ok(end)
}

/// First and last day of a class that starts on a day after `later_than`.
pub(super) fn start_on(
    class: &Class,
    day: Date,
    later_than: Date,
    facts: &Facts,
) -> Result<(Date, Date), StartProblem> {
    if day <= later_than {
        return Err(StartProblem::TooEarly(later_than));
    }
    if !coming::is_within_reach(day, facts.today) {
        return Err(StartProblem::FarAway(day.year()));
    }
    match course(
        day,
        Length::Days(class.days),
        class.weekdays,
        &class.days_off,
    ) {
        Ok(course) => Ok((course.first, course.last)),
        Err(DaysError::StartIsHoliday { next }) => Err(StartProblem::Holiday(next)),
        Err(DaysError::StartHasNoLessons { next }) => Err(StartProblem::NoLessons(next)),
        Err(DaysError::Nothing | DaysError::TooLong { .. } | DaysError::NoDayLeft) => {
            Err(StartProblem::Unknown)
        }
    }
}

/// The test of a class that opens again, on a day; without a time of day at the hour of the former one.
pub(super) fn test_on(
    class: &Class,
    (day, clock): (Date, Option<Time>),
    (starts, until): (Date, Timestamp),
) -> Result<Timestamp, TestProblem> {
    if day >= starts {
        return Err(TestProblem::AfterStart(starts));
    }
    let usual = || class.test_at.map(|test| wib::local(test).time());
    let clock = clock.or_else(usual).unwrap_or(Time::midnight());
    wib::instant(day, clock)
        .filter(|test| *test > until)
        .ok_or(TestProblem::BeforeEnd(until))
}

/// What becomes of the test when the first day and the end of registration are these: it stays if it still can be.
pub(super) fn test_along(
    class: &Class,
    (starts, until): (Date, Timestamp),
    facts: &Facts,
) -> Along {
    let Some(test) = class.test_at else {
        return Along::Nothing;
    };
    let moments = Moments {
        closes: Some(until),
        test: Some(test),
        starts: wib::instant(starts, Time::midnight()),
        ..Moments::default()
    };
    if test <= facts.now || moments.test_is_wrong() {
        Along::Dropped
    } else {
        Along::Stays(test)
    }
}

/// What becomes of the deadline for the seat: it moves to the usual day at the hour it had; where that cannot be, nobody has
/// to confirm until staff enter a new one.
pub(super) fn confirm_along(
    class: &Class,
    (starts, until): (Date, Timestamp),
    test: Option<Timestamp>,
    facts: &Facts,
) -> Along {
    let Some(former) = class.confirm_until else {
        return Along::Nothing;
    };
    let usual = usual_confirmation(starts, &class.days_off)
        .and_then(|day| wib::instant(day, wib::local(former).time()))
        .filter(|confirm| {
            let moments = Moments {
                closes: Some(until),
                test,
                confirm: Some(*confirm),
                starts: wib::instant(starts, Time::midnight()),
                ..Moments::default()
            };
            *confirm > facts.now && !moments.confirm_is_wrong()
        });
    usual.map_or(Along::Dropped, Along::Moves)
}

/// Ends of registration that are offered: three and seven days on.
pub(super) fn ends_offered(class: &Class, facts: &Facts) -> Vec<Date> {
    let from = wib::local(class.registration_until.max(facts.now)).date();
    [3, 7]
        .into_iter()
        .filter_map(|days: i32| from.checked_add(days.days()).ok())
        .filter(|day| extended_to(class, *day, facts).is_ok())
        .collect()
}

/// Starts that are offered: one, two and four weeks after a day, or the next day with lessons.
pub(super) fn starts_offered(class: &Class, later_than: Date, facts: &Facts) -> Vec<Date> {
    let mut offered: Vec<Date> = [7, 14, 28]
        .into_iter()
        .filter_map(|days: i32| later_than.checked_add(days.days()).ok())
        .filter_map(|day| match start_on(class, day, later_than, facts) {
            Ok((first, _)) => Some(first),
            Err(StartProblem::Holiday(next) | StartProblem::NoLessons(next)) => Some(next),
            Err(StartProblem::TooEarly(_) | StartProblem::FarAway(_) | StartProblem::Unknown) => {
                None
            }
        })
        .collect();
    offered.dedup();
    offered
}

/// Ends of registration that are offered for a class that opens again.
pub(super) fn new_ends_offered(class: &Class, starts: Date, facts: &Facts) -> Vec<Date> {
    [7, 14, 21]
        .into_iter()
        .filter_map(|days: i32| facts.today.checked_add(days.days()).ok())
        .filter(|day| reopened_until(class, *day, starts, facts).is_ok())
        .collect()
}

/// Days that are offered for the test of a class that opens again: working days soon after registration is over.
pub(super) fn tests_offered(class: &Class, starts: Date, until: Timestamp) -> Vec<Date> {
    working_days(wib::local(until).date(), starts, &class.days_off)
        .into_iter()
        .skip(1)
        .take(3)
        .collect()
}
