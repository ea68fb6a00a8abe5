//! What is to be written about meetings, with what is kept on record.

use jiff::Timestamp;

use crate::domain::audit::Action;
use crate::domain::meeting::Kind;
use crate::flows::calendar::{Changed, Why};
use crate::flows::facts::meeting::Meeting;

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A meeting is another one from now on.
    Edit(Box<Edit>),
    /// A new meeting.
    Add {
        /// The id told: `Calendar::next`.
        id: i64,
        /// What was entered.
        entered: Box<Entered>,
        /// People must be told.
        telling: bool,
        /// Telegram id of the staff member.
        by: i64,
    },
    /// Meetings are moved together.
    Shift {
        /// The class.
        class: i64,
        /// Each meeting with its new begin and end.
        moves: Vec<(Meeting, Timestamp, Timestamp)>,
        /// People must be told, by meeting.
        telling: Vec<bool>,
        /// Telegram id of the staff member.
        by: i64,
    },
    /// Somebody is among those who alone are expected, or no longer.
    Name {
        /// The meeting.
        meeting: i64,
        /// Its class.
        class: i64,
        /// The application.
        application: i64,
        /// From now on, or no longer.
        named: bool,
        /// People must be told.
        telling: bool,
        /// Telegram id of the staff member.
        by: i64,
    },
    /// Why meetings of a class were changed that nobody was told of yet.
    Because {
        /// The class.
        class: i64,
        /// Why.
        why: Why,
    },
    /// The changes of a class that waited were told to these applications; nothing waits any more.
    Tell {
        /// The row id that the change is told under.
        id: i64,
        /// The class.
        class: i64,
        /// What changed.
        changed: Vec<Changed>,
        /// Why.
        why: Option<Why>,
        /// Who was told.
        applications: Vec<i64>,
    },
    /// A person has read a change.
    Read {
        /// The change.
        change: i64,
        /// Their application.
        application: i64,
    },
}

/// A meeting before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// As it was read.
    pub before: Meeting,
    /// As it is to be.
    pub after: Meeting,
    /// What is kept on record.
    pub action: Action,
    /// People must be told.
    pub telling: bool,
    /// Telegram id of the staff member.
    pub by: i64,
}

/// A new meeting as it was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entered {
    /// The class.
    pub class: i64,
    /// What for.
    pub kind: Kind,
    /// When it begins.
    pub starts: Timestamp,
    /// When it ends.
    pub ends: Timestamp,
    /// Where, if not in the room of the class.
    pub room: Option<String>,
    /// Only those who are named are expected.
    pub named_only: bool,
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Edit(_)
            | Change::Add { .. }
            | Change::Shift { .. }
            | Change::Name { .. }
            | Change::Because { .. }
            | Change::Tell { .. }
            | Change::Read { .. } => false,
        }
    }
}
