//! What people are reminded of. A row of the ledger (application, kind, moment it is about) is written with the letter, so
//! that nothing is said twice; a moved test is another moment and is said again.

use jiff::civil::{Date, Time, time};
use jiff::{SignedDuration, Timestamp};

use super::{office_hours, quiet, wib};

/// Working days before the test at which people are asked whether they come.
const SOON: u16 = 2;
/// The hour of that day.
const SOON_HOUR: Time = time(9, 0, 0, 0);
/// The hour of the day of the test: the end of the night's quiet.
const MORNING: Time = time(6, 30, 0, 0);
/// Whoever has less time than this left is on the way or is not coming.
const LEAST: SignedDuration = SignedDuration::from_hours(1);
/// A seat is remembered this long before it is given on.
const SEAT_SOON: SignedDuration = SignedDuration::from_hours(24);
/// No gap of working days is longer.
pub const LONGEST_AHEAD: SignedDuration = SignedDuration::from_hours(24 * 70);

/// What is due about a test at this moment, if anything.
pub fn about_test(test: Timestamp, now: Timestamp, is_free: &dyn Fn(Date) -> bool) -> Option<Kind> {
    let day = wib::local(test).date();
    let soon = office_hours::working_days_before(day, SOON, is_free);
    let soon = quiet::next_allowed(wib::instant(soon, SOON_HOUR)?);
    let morning = wib::instant(day, MORNING)?;
    if now >= test || now < soon {
        None
    } else if now < morning {
        Some(Kind::TestSoon)
    } else {
        (now + LEAST <= test).then_some(Kind::TestToday)
    }
}

/// When the office hears how many will come: an hour before the test, not before its day has begun.
pub fn expected_at(test: Timestamp) -> Timestamp {
    let morning = wib::instant(wib::local(test).date(), MORNING).unwrap_or(test);
    (test - LEAST).max(morning)
}

/// Working days before the first day at which the office hears that results were not announced.
const UNANNOUNCED: u16 = 3;

/// What the office has to hear about a class whose results were not announced, each from one moment on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overdue {
    /// It begins soon; people need time to take their seats.
    Soon(Timestamp),
    /// It begins today, or should have begun: heads hear it too.
    Begins(Timestamp),
}

impl Overdue {
    /// From when on it is to be said, which tells one warning from another.
    pub fn since(self) -> Timestamp {
        match self {
            Self::Soon(at) | Self::Begins(at) => at,
        }
    }
}

/// What is to be said at `now` of a class that begins on `starts_on` and was not announced: three working days before, when
/// the office opens, and on its first day, when the quiet of the night ends.
pub fn unannounced(
    starts_on: Date,
    now: Timestamp,
    is_free: &dyn Fn(Date) -> bool,
) -> Option<Overdue> {
    let begins = wib::instant(starts_on, MORNING)?;
    if now >= begins {
        return Some(Overdue::Begins(begins));
    }
    let day = office_hours::working_days_before(starts_on, UNANNOUNCED, is_free);
    let soon = wib::instant(day, office_hours::OPENS)?;
    (now >= soon).then_some(Overdue::Soon(soon))
}

/// When somebody is reminded of a seat that is held from `since` to `until`: a day before, or half the time if it is shorter.
pub fn seat_soon_at(since: Timestamp, until: Timestamp) -> Timestamp {
    let half = until.duration_since(since) / 2;
    until - half.min(SEAT_SOON).max(SignedDuration::ZERO)
}

/// A kind of reminder. A slug never changes its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Two working days before the test: will you come?
    TestSoon,
    /// On the morning of the test.
    TestToday,
    /// The seat must be confirmed soon.
    SeatSoon,
    /// It must be confirmed within hours.
    SeatHours,
    /// The first day of a class is a week away.
    WeekBefore,
    /// On the evening before a meeting.
    Evening,
    /// On its morning.
    Morning,
    /// To staff: whoever holds a seat, or waits for the result, cannot be reached here and has to be called.
    ToCall,
    /// To staff: the class begins soon and its results were not announced.
    Unannounced,
    /// Two days of absence: what keeps you?
    AbsenceAsked,
    /// That was answered.
    AbsenceAnswered,
    /// Whoever teaches heard of it.
    AbsenceToTeacher,
    /// The head heard of it.
    AbsenceToHead,
    /// To staff: the last lesson is over and nobody noted what came of anybody.
    ResultsMissing,
}

impl Kind {
    pub const ALL: [Self; 14] = [
        Self::TestSoon,
        Self::TestToday,
        Self::SeatSoon,
        Self::SeatHours,
        Self::WeekBefore,
        Self::Evening,
        Self::Morning,
        Self::ToCall,
        Self::Unannounced,
        Self::AbsenceAsked,
        Self::AbsenceAnswered,
        Self::AbsenceToTeacher,
        Self::AbsenceToHead,
        Self::ResultsMissing,
    ];

    /// As stored; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::TestSoon => "test_soon",
            Self::TestToday => "test_today",
            Self::SeatSoon => "seat_soon",
            Self::SeatHours => "seat_hours",
            Self::WeekBefore => "week_before",
            Self::Evening => "evening",
            Self::Morning => "morning",
            Self::ToCall => "to_call",
            Self::Unannounced => "unannounced",
            Self::AbsenceAsked => "absence_asked",
            Self::AbsenceAnswered => "absence_answered",
            Self::AbsenceToTeacher => "absence_to_teacher",
            Self::AbsenceToHead => "absence_to_head",
            Self::ResultsMissing => "results_missing",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}

/// Will somebody come to the test, as they say?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WillCome {
    Yes,
    No,
    Unsure,
}

impl WillCome {
    /// In the order of the buttons.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unsure];

    /// The name in the database and in buttons; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unsure => "unsure",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.slug() == slug)
    }
}

#[cfg(test)]
#[path = "reminder_tests.rs"]
mod tests;
