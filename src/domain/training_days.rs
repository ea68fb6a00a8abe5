//! The days of a class, worked out from its start, its length, the weekdays and the holidays (`domain.md` 2).
//!
//! They are shown before they are kept, and staff may change single days afterwards.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::weekdays::Weekdays;

/// Training days of one class at most.
pub const MOST_DAYS: usize = 400;
/// Calendar days between first and last day at most: two years and a half, for a class on one day a week.
const LONGEST_SPAN: i32 = 913;
/// How far ahead a day with lessons is looked for before the weekdays and holidays are taken to leave none.
const LONGEST_GAP: i32 = 60;

/// How long a class is, as entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Length {
    /// Lesson hours (JP, 40 or 45 minutes); a last day that is not full is a day.
    LessonHours { total: u16, per_day: u16 },
    /// Days of training.
    Days(u16),
}

impl Length {
    /// Days of training; 0 where nothing can be worked out.
    pub fn days(self) -> u16 {
        match self {
            Self::LessonHours { per_day: 0, .. } => 0,
            Self::LessonHours { total, per_day } => total.div_ceil(per_day),
            Self::Days(days) => days,
        }
    }
}

/// Why no days can be worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DaysError {
    /// No weekday is chosen, or no lesson hours a day, or nothing to teach.
    #[error("there is nothing to spread over days")]
    Nothing,
    /// More than [`MOST_DAYS`], or spread over more than two and a half years.
    #[error("{days} days are too many")]
    TooLong { days: u16 },
    /// The start is a holiday; `next` is the first day on which there may be lessons.
    #[error("the start is a holiday")]
    StartIsHoliday { next: Date },
    /// The start is a weekday without lessons; `next` is the first day on which there may be lessons.
    #[error("the start is a weekday without lessons")]
    StartHasNoLessons { next: Date },
    /// For two months no day is left by weekdays and holidays.
    #[error("no day with lessons is left")]
    NoDayLeft,
}

/// The days of training, the first of them `start`, in order.
///
/// `is_holiday` says which days are free for everybody; they are left out and the class ends later.
pub fn training_days(
    start: Date,
    length: Length,
    weekdays: Weekdays,
    is_holiday: &dyn Fn(Date) -> bool,
) -> Result<Vec<Date>, DaysError> {
    let days = length.days();
    if days == 0 || weekdays.is_empty() {
        return Err(DaysError::Nothing);
    }
    let too_long = DaysError::TooLong { days };
    if usize::from(days) > MOST_DAYS {
        return Err(too_long);
    }
    if !weekdays.contains(start.weekday()) {
        let next = next_day(start, weekdays, is_holiday)?;
        return Err(DaysError::StartHasNoLessons { next });
    }
    if is_holiday(start) {
        let next = next_day(start, weekdays, is_holiday)?;
        return Err(DaysError::StartIsHoliday { next });
    }
    let mut found = vec![start];
    let mut day = start;
    while found.len() < usize::from(days) {
        day = next_day(day, weekdays, is_holiday)?;
        let span = start.until(day).map_or(i32::MAX, |span| span.get_days());
        if span > LONGEST_SPAN {
            return Err(too_long);
        }
        found.push(day);
    }
    Ok(found)
}

/// The days from `first` to `last`, both included, that would have lessons were they not holidays: what the card says was
/// left out.
pub fn left_out(
    first: Date,
    last: Date,
    weekdays: Weekdays,
    is_holiday: &dyn Fn(Date) -> bool,
) -> Vec<Date> {
    first
        .series(1.day())
        .take_while(|day| *day <= last)
        .filter(|day| weekdays.contains(day.weekday()) && is_holiday(*day))
        .collect()
}

/// Whether two stretches of days, ends included, have a day in common.
pub fn overlaps(one: (Date, Date), other: (Date, Date)) -> bool {
    one.0 <= other.1 && other.0 <= one.1
}

/// The first day after `day` on which there may be lessons.
fn next_day(
    day: Date,
    weekdays: Weekdays,
    is_holiday: &dyn Fn(Date) -> bool,
) -> Result<Date, DaysError> {
    (1..=LONGEST_GAP)
        .map_while(|ahead| day.checked_add(ahead.days()).ok())
        .find(|day| weekdays.contains(day.weekday()) && !is_holiday(*day))
        .ok_or(DaysError::NoDayLeft)
}

#[cfg(test)]
#[path = "training_days_tests.rs"]
mod tests;
