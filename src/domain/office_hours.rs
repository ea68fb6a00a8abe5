//! When the office works: Monday to Friday, 08.00–15.30 WIB, not on holidays (as people are told it; `domain.md` 9).
//!
//! `is_free` says which days are holidays or joint leave. Where it leaves no working day for two months, holidays are
//! disregarded: a list that is wrong must not hold an answer back for ever.

use jiff::civil::{Date, Time, Weekday, time};
use jiff::{Timestamp, ToSpan};

use super::wib;

pub const OPENS: Time = time(8, 0, 0, 0);
pub const CLOSES: Time = time(15, 30, 0, 0);

const LONGEST_GAP: i32 = 60;

pub fn is_working_day(day: Date, is_free: &dyn Fn(Date) -> bool) -> bool {
    is_weekday(day) && !is_free(day)
}

/// Whether somebody is in the office. The moment it opens counts, the moment it closes does not.
pub fn is_open(at: Timestamp, is_free: &dyn Fn(Date) -> bool) -> bool {
    let local = wib::local(at);
    is_working_day(local.date(), is_free) && (OPENS..CLOSES).contains(&local.time())
}

/// The first working day after `day`.
pub fn next_working_day(day: Date, is_free: &dyn Fn(Date) -> bool) -> Date {
    beside(day, 1, is_free)
}

/// The `n`th working day before `day`; `day` itself for 0.
pub fn working_days_before(day: Date, n: u16, is_free: &dyn Fn(Date) -> bool) -> Date {
    (0..n).fold(day, |day, _| beside(day, -1, is_free))
}

/// The moment one working day after `at`: the same hour of the next working day. What comes while the office is closed
/// counts from when it opens next.
pub fn one_working_day_after(at: Timestamp, is_free: &dyn Fn(Date) -> bool) -> Timestamp {
    let local = wib::local(at);
    let today = local.date();
    let (from, clock) = if is_open(at, is_free) {
        (today, local.time())
    } else if is_working_day(today, is_free) && local.time() < OPENS {
        (today, OPENS)
    } else {
        (next_working_day(today, is_free), OPENS)
    };
    wib::instant(next_working_day(from, is_free), clock).unwrap_or(Timestamp::MAX)
}

/// The nearest working day in one direction, `day` itself left out.
fn beside(day: Date, direction: i32, is_free: &dyn Fn(Date) -> bool) -> Date {
    let away = |distance: i32| day.saturating_add((direction * distance).days());
    let days = || (1..=LONGEST_GAP).map(away);
    days()
        .find(|day| is_working_day(*day, is_free))
        .or_else(|| days().find(|day| is_weekday(*day)))
        .unwrap_or(day)
}

fn is_weekday(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[cfg(test)]
#[path = "office_hours_tests.rs"]
mod tests;
