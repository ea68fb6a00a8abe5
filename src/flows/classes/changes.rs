//! What is to be written about classes, with what is kept on record.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::audit::Action;
use crate::domain::class::ClassState;
use crate::flows::classes::Maybe;
use crate::flows::facts::class::Terms;

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A class that was entered.
    Create {
        /// The id told: `Facts::next`.
        id: i64,
        /// What was entered.
        terms: Box<Terms>,
        /// A draft, or published at once.
        state: ClassState,
        /// Telegram id of the staff member.
        by: i64,
    },
    /// A class goes on in its life.
    Move(Box<Move>),
    /// Somebody teaches a class, or no longer.
    Teach {
        /// The class.
        class: i64,
        /// Telegram id of who teaches.
        staff: i64,
        /// From now on, or no longer.
        teaches: bool,
        /// Telegram id of the staff member who decided it.
        by: i64,
    },
    /// Something was seen or made that is kept on record.
    Noted {
        /// What.
        action: Action,
        /// The class.
        class: i64,
        /// The person, when it was one.
        person: Option<i64>,
        /// Telegram id of the staff member.
        by: i64,
    },
}

/// A class goes on in its life; what is kept on record goes along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// The class.
    pub class: i64,
    /// What is kept on record.
    pub action: Action,
    /// Where it stands from now on.
    pub to: ClassState,
    /// The new first and last day.
    pub days: Option<(Date, Date)>,
    /// The new end of registration.
    pub until: Option<Timestamp>,
    /// The new deadline for confirming the seat, or that there is none any more.
    pub confirm_until: Option<Maybe<Timestamp>>,
    /// The new test, or that there is none any more.
    pub test_at: Option<Maybe<Timestamp>>,
    /// Staff are asked now what to do about too few applicants. Once: a later end of registration lets it be asked again.
    pub asks_few: bool,
    /// As it was, as `domain::audit::noted` writes it.
    pub before: String,
    /// As it is now, likewise.
    pub after: String,
    /// Telegram id of the staff member; 0 for the clock.
    pub by: i64,
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Create { .. }
            | Change::Move(_)
            | Change::Teach { .. }
            | Change::Noted { .. } => false,
        }
    }
}
