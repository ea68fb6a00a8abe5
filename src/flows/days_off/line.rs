//! What is said about days off.

use jiff::civil::Date;

use crate::catalog::Holiday;
use crate::flows::classes::Brief;
use crate::flows::days_off::{Decision, State, Touched};

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// A new holiday on this day.
    Added(Date),
    /// A holiday moved.
    Moved {
        /// From this day.
        from: Date,
        /// To this one.
        to: Date,
    },
    /// A foretold holiday is certain.
    Settled(Date),
    /// A holiday is none.
    Dropped {
        /// As it was.
        holiday: Holiday,
    },
}

impl Deed {
    /// The day that is a holiday now.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        match self {
            Deed::Added(day) | Deed::Settled(day) | Deed::Moved { to: day, .. } => Some(*day),
            Deed::Dropped { .. } => None,
        }
    }
}

/// Why an answer is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// No date was recognised.
    Unclear,
    /// The day is over.
    Past,
    /// Further ahead than anybody plans.
    FarAway {
        /// The year.
        year: i16,
    },
    /// It is a holiday already.
    Already {
        /// Which.
        holiday: Holiday,
    },
    /// No name, or too long a one.
    Name,
}

/// A page of the holidays of a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Year {
    /// Which year.
    pub year: i16,
    /// The holidays of the page.
    pub holidays: Vec<Holiday>,
    /// From 0.
    pub page: usize,
    /// How many there are, at least 1.
    pub pages: usize,
    /// Today.
    pub today: Date,
}

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A page of the holidays of a year.
    Year(Year),
    /// One holiday.
    Day {
        /// Which.
        holiday: Holiday,
        /// It lies ahead.
        can_change: bool,
    },
    /// Which day is a new holiday?
    AskDay {
        /// A day as it may be typed.
        example: Date,
    },
    /// What is it called?
    AskName {
        /// The day.
        day: Date,
    },
    /// To which day does it move?
    AskMove {
        /// Which.
        holiday: Holiday,
    },
    /// An answer is not taken; the question stays open.
    Problem {
        /// Why.
        problem: Problem,
        /// The question.
        state: State,
    },
    /// It is decided.
    Done {
        /// What.
        deed: Deed,
        /// The holiday as it is now.
        holiday: Option<Holiday>,
        /// Drafts that followed.
        drafts: usize,
        /// Classes whose staff are asked.
        asked: usize,
    },
    /// To the staff of a class: shall its days follow?
    AskAdapt {
        /// The class.
        class: Brief,
        /// What was decided.
        days: Vec<Decision>,
        /// How its days would change.
        touched: Touched,
    },
    /// To the staff of a class: it would begin on a holiday.
    StartIsOff {
        /// The class.
        class: Brief,
        /// Its first day.
        start: Date,
        /// What the day is called.
        name: String,
        /// The next day on which it could begin.
        next: Date,
    },
    /// The days of a class follow the holidays now.
    Adapted {
        /// The class.
        class: Brief,
        /// How its days changed.
        touched: Touched,
    },
    /// They do already.
    Follows {
        /// The class.
        class: Brief,
    },
    /// The days of a class stay as they are.
    Left {
        /// The class.
        class: Brief,
    },
}
