//! When people are reminded of what lies ahead, and until when that is any use (`domain.md` 7).
//!
//! | What | From | Until |
//! |---|---|---|
//! | a week before the first day | the evening a week before | a day before the reminder of the evening |
//! | the evening before a meeting | 18.45–20.15, spread over people | the quiet of that night |
//! | its morning | 06.30 | half an hour before it begins |
//! | a seat that must be confirmed within hours | three hours before | the deadline |
//!
//! In Ramadan the evening is 16.00–17.30: not while people break the fast, not during the prayers of the night. What falls into
//! quiet time moves earlier, never later. The windows of one meeting never overlap, so that after an outage only the newest
//! is due.

use jiff::civil::{Date, Time, time};
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::quiet::{self, NIGHT_BEGINS, NIGHT_ENDS, Still};
use super::wib;

/// The evening, after Magrib and before people rest.
const EVENING: Time = time(18, 45, 0, 0);
/// The same in Ramadan, before the fast is broken.
const FASTING_EVENING: Time = time(16, 0, 0, 0);
/// So many minutes long, each with its share of the people.
const SPREAD: i64 = 90;
/// The reminder of a start comes so many days before it.
const WEEK: i64 = 7;
/// Days in a row that are still, at most: a list that is wrong must not hold a reminder back for ever.
const LONGEST_STILL: usize = 4;
/// Whoever has less time than this left is on the way or is not coming.
const LEAST: SignedDuration = SignedDuration::from_mins(30);
/// A seat is remembered once more this long before it is given on.
const SEAT_HOURS: SignedDuration = SignedDuration::from_hours(3);
/// Two reminders of one seat are at least so far apart.
const SEAT_GAP: SignedDuration = SignedDuration::from_hours(6);
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// No reminder of a meeting comes longer before it.
pub const AHEAD: SignedDuration = SignedDuration::from_hours(24 * 6);
/// No reminder of the first day comes longer before it.
pub const FIRST_AHEAD: SignedDuration = SignedDuration::from_hours(24 * 13);

/// What the calendar says of days.
#[derive(Clone, Copy)]
pub struct Calendar<'a> {
    /// Nothing is sent unasked from midnight to midnight.
    pub still: Still<'a>,
    /// People fast.
    pub fasting: &'a dyn Fn(Date) -> bool,
}

/// From when on something is due, and until when it is any use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    pub from: Timestamp,
    pub until: Timestamp,
}

impl Window {
    /// Is it due at this moment? The last moment counts.
    pub fn holds(self, now: Timestamp) -> bool {
        self.from <= now && now <= self.until
    }
}

/// On the evening before a day, at the minute of this application.
pub fn evening_before(day: Date, application: i64, calendar: Calendar<'_>) -> Option<Window> {
    evening(day, 1, application, calendar)
}

/// A week before the first day of a class.
pub fn week_before(first: Date, application: i64, calendar: Calendar<'_>) -> Option<Window> {
    let from = evening(first, WEEK, application, calendar)?.from;
    let until = evening(first, 1, application, calendar)?.from - DAY;
    (from < until).then_some(Window { from, until })
}

/// The evening so many days before a day, or the nearest one before that is not still.
fn evening(day: Date, days: i64, application: i64, calendar: Calendar<'_>) -> Option<Window> {
    let mut evening = day.checked_sub(days.days()).ok()?;
    for _ in 0..LONGEST_STILL {
        if !(calendar.still)(evening) {
            break;
        }
        evening = evening.yesterday().ok()?;
    }
    let begins = if (calendar.fasting)(evening) {
        FASTING_EVENING
    } else {
        EVENING
    };
    let minute = SignedDuration::from_mins(application.rem_euclid(SPREAD));
    Some(Window {
        from: wib::instant(evening, begins)? + minute,
        until: wib::instant(evening, NIGHT_BEGINS)?,
    })
}

/// On the morning of something that begins then; nothing when it begins too early for that.
pub fn morning_of(starts: Timestamp) -> Option<Window> {
    let from = wib::instant(wib::local(starts).date(), NIGHT_ENDS)?;
    let until = starts - LEAST;
    (from <= until).then_some(Window { from, until })
}

/// No seat is remembered for the last time longer before it is given on.
pub const SEAT_HOURS_AHEAD: SignedDuration = SignedDuration::from_hours(24 * 5);

/// A few hours before a seat that is held from `since` is given on; nothing for one that is held so shortly that the first
/// reminder, at `soon`, is enough.
pub fn seat_hours(soon: Timestamp, until: Timestamp, calendar: Calendar<'_>) -> Option<Window> {
    let from = quiet::moved_earlier(until - SEAT_HOURS, calendar.still);
    (from >= soon + SEAT_GAP).then_some(Window { from, until })
}

/// The last moment at which a letter that is written now may go out: of its own window, and before quiet begins.
pub fn last_useful(window: Window, now: Timestamp) -> Timestamp {
    window.until.min(quiet::next_begin(now))
}

#[cfg(test)]
#[path = "reminders_tests.rs"]
mod tests;
