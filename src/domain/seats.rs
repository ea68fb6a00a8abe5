//! Seats of a class and the queue for them: how many are free, who comes next, until when a seat is held, when it is over.
//!
//! Free seats = max(0, quota − taken), counted inside the transaction that gives one away. Reserves keep their place in the
//! queue; whoever cannot take a seat is passed by with a reason that staff see, never in silence (cases REG-03, 05, 11).

use jiff::civil::{Date, Time, time};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{office_hours, quiet, wib};

/// Free seats; never negative, also where staff lowered the quota below those who were accepted.
pub fn free(quota: u16, taken: u32) -> u32 {
    u32::from(quota).saturating_sub(taken)
}

/// Somebody who waits in the queue, the first first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Row id.
    pub application: i64,
    /// What keeps them from taking a seat now.
    pub hindrance: Option<Skip>,
}

/// Why a free seat passes a reserve by. They stay in the queue and are looked at again with the next seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Skip {
    /// Has a confirmed seat in a class whose days overlap.
    OtherClass,
    /// Withdrew the consent to the service: nothing may be sent.
    NoConsent,
}

impl Skip {
    pub const ALL: [Self; 2] = [Self::OtherClass, Self::NoConsent];

    /// The name in the database; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::OtherClass => "other_class",
            Self::NoConsent => "no_consent",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|skip| skip.slug() == slug)
    }
}

/// Who moves up, in order, and who is passed by though somebody behind them moves up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Moved {
    /// Row ids.
    pub up: Vec<i64>,
    /// Row ids, with the reason.
    pub passed_by: Vec<(i64, Skip)>,
}

/// Gives `free` seats to the queue, first come first.
pub fn move_up(free: u32, queue: &[Waiting]) -> Moved {
    let mut moved = Moved::default();
    let mut left = free;
    for one in queue {
        if left == 0 {
            break;
        }
        match one.hindrance {
            Some(skip) => moved.passed_by.push((one.application, skip)),
            None => {
                moved.up.push(one.application);
                left -= 1;
            }
        }
    }
    moved
}

/// Would the next look at the queue give a seat to somebody who waits behind `ahead`? Then waiting is nothing to wait for.
pub fn rises_at_once(free: u32, ahead: &[Waiting], own: Option<Skip>) -> bool {
    let mut queue = ahead.to_vec();
    let last = i64::MAX;
    queue.push(Waiting {
        application: last,
        hindrance: own,
    });
    move_up(free, &queue).up.last() == Some(&last)
}

/// A seat that was not confirmed by then is the next one's: end of that day's hour.
pub const DEADLINE_HOUR: Time = time(20, 0, 0, 0);

/// Whoever moves up has at least this long to answer.
pub const LEAST_TO_ANSWER: SignedDuration = SignedDuration::from_hours(3);

/// Until when a seat is held for somebody who moves up at `now`: the same hour of the next working day, but not beyond the
/// moment from which no seat moves any more, and never less than three hours.
pub fn held_until(now: Timestamp, fixed: Timestamp, is_free: &dyn Fn(Date) -> bool) -> Timestamp {
    let usual = office_hours::one_working_day_after(now, is_free);
    usual.min(fixed).max(now + LEAST_TO_ANSWER)
}

/// Working days that whoever is accepted has to answer, where the class names no deadline.
const DAYS_TO_ANSWER: usize = 3;

/// Until when a seat is held that is announced at `now` in a class without a deadline: three working days, until the usual
/// hour, but not beyond the moment from which no seat moves any more, and never less than three hours.
pub fn announced_until(
    now: Timestamp,
    fixed: Timestamp,
    is_free: &dyn Fn(Date) -> bool,
) -> Timestamp {
    let today = wib::local(now).date();
    let day =
        (0..DAYS_TO_ANSWER).fold(today, |day, _| office_hours::next_working_day(day, is_free));
    let usual = wib::instant(day, DEADLINE_HOUR).unwrap_or(Timestamp::MAX);
    usual.min(fixed).max(now + LEAST_TO_ANSWER)
}

/// Who may take a seat that was offered to nobody in time: only when one is free, nobody waits for it, and seats still move.
pub fn still_free(quota: u16, taken: u32, waiting: u32, now: Timestamp, fixed: Timestamp) -> bool {
    waiting == 0 && now < fixed && free(quota, taken) > 0
}

/// From here on no reserve moves up: the end of the second day of training, unless staff ended it earlier.
pub fn fixed_from(second_day: Date, by_staff: Option<Timestamp>) -> Timestamp {
    let end = wib::instant(second_day, time(23, 59, 59, 0)).unwrap_or(Timestamp::MAX);
    by_staff.map_or(end, |at| at.min(end))
}

/// Whether seats move at this moment: while the office works; from two days before the first day on at any hour at which
/// people may be written to, since waiting for the office would leave the seat empty.
pub fn may_move(now: Timestamp, starts_on: Date, is_free: &dyn Fn(Date) -> bool) -> bool {
    if quiet::is_quiet(now) {
        return false;
    }
    let soon = starts_on.duration_since(wib::local(now).date()) <= SignedDuration::from_hours(48);
    soon || office_hours::is_open(now, is_free)
}

#[cfg(test)]
#[path = "seats_tests.rs"]
mod tests;
