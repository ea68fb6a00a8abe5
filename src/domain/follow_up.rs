//! The questions after graduation: after one, three, six and twelve months of the calendar, twice repeated, then a call of
//! staff. Nobody is asked on a holiday; in the week of Lebaran seven days later (`domain.md` 5 and 7).

use jiff::civil::{Date, Time, time};
use jiff::{Timestamp, ToSpan};

use super::{quiet, wib};

/// When people are asked.
const ASKED_AT: Time = time(9, 0, 0, 0);
/// Days from the first question to each repeat, and to the call of staff.
const LATER: [i32; 3] = [3, 10, 14];
/// Days between two of them at least.
const BETWEEN: i32 = 3;
/// Letters of one step: the question and two repeats.
pub const LETTERS: u8 = 3;
/// Days within which an answer to something else counts as the answer to a question.
pub const KNOWN_FOR: i32 = 14;
/// Days after which a question that was never asked is not asked any more: whoever graduated long ago is not asked four times.
const TOO_LATE: i32 = 30;
/// Days of Lebaran before and after its holidays.
const LEBARAN: (i32, i32) = (3, 7);
/// Days until somebody who did not answer a call is called again, and how many calls are tried.
pub const CALL_AGAIN: i32 = 3;
pub const CALLS: u8 = 3;
/// Calls a day that one centre is asked for.
pub const CALLS_A_DAY: usize = 10;

/// One of the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    Month,
    Quarter,
    HalfYear,
    Year,
}

impl Step {
    pub const ALL: [Self; 4] = [Self::Month, Self::Quarter, Self::HalfYear, Self::Year];

    /// Days, as the office counts them and as stored; it never changes.
    pub fn days(self) -> i64 {
        match self {
            Self::Month => 30,
            Self::Quarter => 90,
            Self::HalfYear => 180,
            Self::Year => 365,
        }
    }

    pub fn from_days(days: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.days() == days)
    }

    /// Months of the calendar.
    pub fn months(self) -> i32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::HalfYear => 6,
            Self::Year => 12,
        }
    }
}

/// Days on which nobody is asked.
pub struct Calendar<'a> {
    /// Everybody is free.
    pub is_off: &'a dyn Fn(Date) -> bool,
    /// A holiday of Idulfitri.
    pub is_eid: &'a dyn Fn(Date) -> bool,
}

/// The day some months after an anchor: the same day of the month, or the last one of a shorter month. It never drifts, for it
/// is always counted from the anchor.
pub fn months_after(anchor: Date, months: i32) -> Date {
    anchor.checked_add(months.months()).unwrap_or(Date::MAX)
}

/// The first day from `day` on that is no holiday; out of the week of Lebaran by seven days at a time.
pub fn moved(day: Date, calendar: &Calendar<'_>) -> Date {
    let mut day = day;
    // A year of holidays would be a mistake of the list: then it is asked all the same.
    for _ in 0..60 {
        let next = if is_lebaran(day, calendar) {
            7
        } else if (calendar.is_off)(day) {
            1
        } else {
            return day;
        };
        day = days_after(day, next);
    }
    day
}

fn is_lebaran(day: Date, calendar: &Calendar<'_>) -> bool {
    let (before, after) = LEBARAN;
    (-after..=before).any(|days| (calendar.is_eid)(days_after(day, days)))
}

fn days_after(day: Date, days: i32) -> Date {
    day.checked_add(days.days()).unwrap_or(day)
}

/// The moment on a day at which people are asked, outside the quiet hours.
fn asked_on(day: Date, calendar: &Calendar<'_>) -> Timestamp {
    let day = moved(day, calendar);
    quiet::next_allowed(wib::instant(day, ASKED_AT).unwrap_or(Timestamp::MAX))
}

/// When a question is asked first.
pub fn first(finished: Timestamp, step: Step, calendar: &Calendar<'_>) -> Timestamp {
    let anchor = wib::local(finished).date();
    asked_on(months_after(anchor, step.months()), calendar)
}

/// When comes what follows `asked` letters, of which the first went out at `first`. What was moved off a holiday moves what
/// comes after it, so that there are always three days between.
pub fn next(first: Timestamp, asked: u8, calendar: &Calendar<'_>) -> Option<Timestamp> {
    let later = LATER.get(..usize::from(asked))?;
    let begin = wib::local(first).date();
    let mut day = begin;
    for days in later {
        let soonest = days_after(day, BETWEEN).max(days_after(begin, *days));
        day = moved(soonest, calendar);
    }
    (asked > 0).then(|| asked_on(day, calendar))
}

/// Is it too late to ask for the first time?
pub fn is_too_late(first: Timestamp, now: Timestamp) -> bool {
    days_after(wib::local(first).date(), TOO_LATE) < wib::local(now).date()
}

/// Is an answer of this moment the answer to a question that is due now?
pub fn is_known(answered: Timestamp, now: Timestamp) -> bool {
    days_after(wib::local(answered).date(), KNOWN_FOR) >= wib::local(now).date()
}

/// When somebody who did not answer is called again.
pub fn call_again(now: Timestamp) -> Timestamp {
    let day = days_after(wib::local(now).date(), CALL_AGAIN);
    wib::instant(day, time(0, 0, 0, 0)).unwrap_or(now)
}

#[cfg(test)]
#[path = "follow_up_tests.rs"]
mod tests;
