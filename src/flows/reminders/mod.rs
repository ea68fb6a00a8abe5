//! What people are reminded of: a class that begins in a week, a meeting tomorrow or today. Nobody speaks here: the clock has
//! it said (`app::reminders`), from what the rows hold at that moment. The buttons below are those of one's own schedule.

/// Who is due, and when to look again.
pub mod clock;

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::application::ApplicationState;
use crate::domain::reminder::Kind;
use crate::flows::facts::class::Class;
use crate::flows::facts::meeting::Meeting;

/// What is said. Everybody of a class reads the same, so it is shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Row id of the application, which the buttons carry.
    pub application: i64,
    /// What it is about.
    pub about: Arc<About>,
}

/// What somebody is reminded of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Their class.
    pub class: Class,
    /// The meetings of one day, by time; one at least.
    pub meetings: Vec<Meeting>,
    /// It is the first day of training.
    pub first_day: bool,
    /// When it is said.
    pub how: How,
    /// The day on which it is said.
    pub today: Date,
}

/// What kind of reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum How {
    /// The class begins in about a week.
    WeekBefore,
    /// On the evening before.
    Evening,
    /// On the morning.
    Morning,
}

impl How {
    /// As the ledger has it.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::WeekBefore => Kind::WeekBefore,
            Self::Evening => Kind::Evening,
            Self::Morning => Kind::Morning,
        }
    }
}

/// A class with what lies ahead of it and the people who may be due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watched {
    /// The class.
    pub class: Class,
    /// When its first day of training begins.
    pub first: Option<Timestamp>,
    /// What took place since yesterday, what does within `domain::reminders::AHEAD`, and the first day within `FIRST_AHEAD`,
    /// by time.
    pub ahead: Vec<Ahead>,
    /// When the first meeting after that begins.
    pub beyond: Option<Timestamp>,
    /// Those who can be reached, by application.
    pub people: Vec<Participant>,
}

/// A meeting that lies ahead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead {
    /// The meeting.
    pub meeting: Meeting,
    /// When it was entered or changed.
    pub changed_at: Timestamp,
    /// Applications of those who are expected where not everybody is.
    pub named: Vec<i64>,
    /// Applications of those who said that they do not come.
    pub away: Vec<i64>,
}

/// Somebody of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// Row id of the application.
    pub application: i64,
    /// Where it stands.
    pub state: ApplicationState,
    /// Since when.
    pub since: Timestamp,
    /// Wants a word on the morning of every day.
    pub daily: bool,
    /// What they were reminded of, as far as it lies ahead.
    pub told: Vec<Told>,
}

/// A reminder that went out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// Which.
    pub how: How,
    /// The moment it was about.
    pub about: Timestamp,
    /// When it was written.
    pub at: Timestamp,
    /// It did not go out in time.
    pub missed: bool,
}

/// Somebody whom no reminder reached before a day began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missed {
    /// Row id of the application.
    pub application: i64,
    /// When the first meeting of that day began.
    pub about: Timestamp,
}

/// A reminder that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// Row id of the application.
    pub application: i64,
    /// What is said.
    pub about: Arc<About>,
    /// The last moment at which it may go out.
    pub until: Timestamp,
}
