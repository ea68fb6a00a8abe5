//! What is to be written about the selection of a class.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::selection::{RefusalReason, Score, Verdict};
use crate::flows::selection::{Scored, Why};

/// What is to be written. All of it is about one application, by row id, unless said otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Its documents are complete, or these are missing.
    Documents {
        /// Which.
        about: About,
        /// The state it comes into.
        to: ApplicationState,
        /// Those that are missing.
        missing: Vec<String>,
    },
    /// Points.
    Score {
        /// Which.
        about: About,
        /// For what.
        scored: Scored,
        /// As it was.
        before: Option<Score>,
        /// As it is now.
        after: Option<Score>,
    },
    /// Was at the test, or was not.
    Came {
        /// Which.
        about: About,
        /// Was there.
        came: bool,
    },
    /// Somewhere else than the ranking says, or back to it.
    Move {
        /// Which.
        about: About,
        /// Where; nothing for the ranking.
        to: Option<Verdict>,
        /// Why.
        why: Option<Why>,
        /// What the person is told, when not accepted.
        because: Option<RefusalReason>,
    },
    /// After the announcement: another answer.
    Decide {
        /// Which.
        about: About,
        /// What.
        decided: Decided,
        /// Why, for the record.
        why: Option<Why>,
    },
    /// The announcement of a class waits until a moment, or no longer.
    Hold {
        /// The class, by row id.
        class: i64,
        /// Until when; nothing takes it back.
        until: Option<Timestamp>,
        /// Telegram id of the staff member.
        by: i64,
    },
    /// The answers of a class go out.
    Announce(Box<Announcement>),
}

/// An application, as it was, with who acts on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About {
    /// Row id of the application.
    pub application: i64,
    /// Row id of the person.
    pub person: i64,
    /// Row id of the class.
    pub class: i64,
    /// The state it is in.
    pub was: ApplicationState,
    /// Telegram id of the staff member.
    pub by: i64,
}

/// What becomes of an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// Row id.
    pub application: i64,
    /// The state it was in.
    pub was: ApplicationState,
    /// The answer.
    pub verdict: Verdict,
    /// The number in the queue, once it has one.
    pub queue: Option<u32>,
    /// Until when the seat is held.
    pub seat_until: Option<Timestamp>,
    /// What the person is told, when not accepted.
    pub because: Option<RefusalReason>,
}

/// The answers of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    /// Row id of the class.
    pub class: i64,
    /// Telegram id of who ordered it.
    pub by: i64,
    /// What becomes of everybody.
    pub decided: Vec<Decided>,
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Documents { .. }
            | Change::Score { .. }
            | Change::Came { .. }
            | Change::Move { .. }
            | Change::Decide { .. }
            | Change::Hold { .. }
            | Change::Announce(_) => false,
        }
    }
}
