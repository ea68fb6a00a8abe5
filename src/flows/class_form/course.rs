//! The days of a class with the holidays that were left out, as they are shown before anything is saved.
//!
//! A holiday that is only foretold is left out too and marked: staff see it and decide. A first day on which staff insist
//! although a holiday is foretold for it stays.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::catalog::{DaysOff, Holiday};
use crate::domain::training_days::{DaysError, Length, left_out, training_days};
use crate::domain::weekdays::Weekdays;

/// From the first to the last day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// First day.
    pub first: Date,
    /// Last day.
    pub last: Date,
    /// How many days have lessons.
    pub days: u16,
    /// Days that would have lessons were they not holidays.
    pub left_out: Vec<Holiday>,
}

/// The days of a class that begins on `start`.
///
/// # Errors
///
/// Why no days can be worked out: a start without lessons, nothing to teach, too long.
pub fn course(
    start: Date,
    length: Length,
    weekdays: Weekdays,
    off: &DaysOff,
) -> Result<Course, DaysError> {
    let is_holiday = |day: Date| off.without_lessons(day, start);
    let days = training_days(start, length, weekdays, &is_holiday)?;
    let last = days.last().copied().unwrap_or(start);
    Ok(Course {
        first: start,
        last,
        days: u16::try_from(days.len()).unwrap_or(u16::MAX),
        left_out: left_out(start, last, weekdays, &is_holiday)
            .into_iter()
            .filter_map(|day| off.on(day).cloned())
            .collect(),
    })
}

/// The first day after `day` on which there may be lessons, foretold holidays left out too.
#[must_use]
pub fn next_with_lessons(day: Date, weekdays: Weekdays, off: &DaysOff) -> Option<Date> {
    (1..=60)
        .filter_map(|ahead| day.checked_add(ahead.days()).ok())
        .find(|day| weekdays.contains(day.weekday()) && off.on(*day).is_none())
}

/// A few first days to choose from: Mondays from four weeks on that are no holiday.
#[must_use]
pub fn starts_to_choose(today: Date, off: &DaysOff) -> Vec<Date> {
    days_from(today, 28)
        .filter(|day| day.weekday() == Weekday::Monday && off.on(*day).is_none())
        .take(4)
        .collect()
}

/// A few last days of registration to choose from: one, two and three weeks before the start, on a Friday.
#[must_use]
pub fn ends_to_choose(today: Date, start: Date, off: &DaysOff) -> Vec<Date> {
    let mut found: Vec<Date> = (3..=24)
        .filter_map(|before| start.checked_sub(before.days()).ok())
        .filter(|day| day.weekday() == Weekday::Friday && *day > today && off.on(*day).is_none())
        .collect();
    found.reverse();
    found
}

/// The usual deadline for confirming a seat: a working day three days or more before the start.
#[must_use]
pub fn usual_confirmation(start: Date, off: &DaysOff) -> Option<Date> {
    (3..=14)
        .filter_map(|before| start.checked_sub(before.days()).ok())
        .find(|day| Weekdays::MONDAY_TO_FRIDAY.contains(day.weekday()) && off.on(*day).is_none())
}

/// A working day between two days, the latest; the day before the second where there is none. An example must be possible.
#[must_use]
pub fn example(after: Date, before: Date, off: &DaysOff) -> Date {
    working_days(after, before, off)
        .last()
        .copied()
        .or_else(|| before.yesterday().ok())
        .unwrap_or(before)
}

/// Working days that lie between two days, without either.
#[must_use]
pub fn working_days(after: Date, before: Date, off: &DaysOff) -> Vec<Date> {
    (1..=60)
        .filter_map(|days: i32| after.checked_add(days.days()).ok())
        .take_while(|day| *day < before)
        .filter(|day| Weekdays::MONDAY_TO_FRIDAY.contains(day.weekday()) && off.on(*day).is_none())
        .collect()
}

fn days_from(today: Date, ahead: i32) -> impl Iterator<Item = Date> {
    (ahead..ahead + 70).filter_map(move |ahead| today.checked_add(ahead.days()).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn foretold_holidays_are_left_out_and_named() {
        let found = course(
            date(2027, 2, 1),
            Length::Days(30),
            Weekdays::MONDAY_TO_FRIDAY,
            &DaysOff::default(),
        )
        .unwrap();
        let names: Vec<_> = found
            .left_out
            .iter()
            .map(|holiday| (holiday.date, holiday.is_certain()))
            .collect();
        assert_eq!(
            names,
            [
                (date(2027, 3, 8), false),
                (date(2027, 3, 10), false),
                (date(2027, 3, 11), false)
            ]
        );
        assert_eq!((found.days, found.last), (30, date(2027, 3, 17)));
    }

    #[test]
    fn a_start_on_a_foretold_holiday_is_for_staff_to_decide() {
        let (week, off) = (Weekdays::MONDAY_TO_FRIDAY, &DaysOff::default());
        assert_eq!(
            course(date(2027, 3, 8), Length::Days(1), week, off)
                .unwrap()
                .days,
            1
        );
        assert_eq!(
            next_with_lessons(date(2027, 3, 8), week, off),
            Some(date(2027, 3, 9))
        );
        let certain = course(date(2027, 8, 17), Length::Days(5), week, off);
        assert_eq!(
            certain,
            Err(DaysError::StartIsHoliday {
                next: date(2027, 8, 18)
            })
        );
    }

    #[test]
    fn what_is_offered_lies_ahead_and_on_working_days() {
        let (today, off) = (date(2026, 11, 25), &DaysOff::default());
        let starts = starts_to_choose(today, off);
        assert_eq!(starts[0], date(2026, 12, 28));
        assert!(starts.iter().all(|day| day.weekday() == Weekday::Monday));
        let ends = ends_to_choose(today, date(2027, 2, 1), off);
        assert_eq!(
            ends,
            [
                date(2027, 1, 8),
                date(2027, 1, 15),
                date(2027, 1, 22),
                date(2027, 1, 29)
            ][..ends.len()]
        );
        assert_eq!(
            usual_confirmation(date(2027, 2, 1), off),
            Some(date(2027, 1, 29))
        );
    }
}
