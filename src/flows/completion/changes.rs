//! What is to be written about the end of a class.

use crate::domain::application::ApplicationState;
use crate::domain::completion::Marks;

/// What is noted of one participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// Row id of the application.
    pub application: i64,
    /// Row id of the person.
    pub person: i64,
    /// As it was.
    pub before: Marks,
    /// As it is now.
    pub after: Marks,
}

/// What came of one participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decided {
    /// Row id of the application.
    pub application: i64,
    /// Passed or not.
    pub passed: bool,
    /// Where it stood.
    pub was: ApplicationState,
}

/// What is to be written. `by` is the Telegram id of who does it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Marks of participants.
    Note {
        /// The class, by row id.
        class: i64,
        /// Of whom.
        noted: Vec<Noted>,
        /// Who does it.
        by: i64,
    },
    /// The class is finished.
    Finish {
        /// The class, by row id.
        class: i64,
        /// Who passed and who did not.
        decided: Vec<Decided>,
        /// Who does it.
        by: i64,
    },
    /// Participants of a finished class passed, or did not.
    Decide {
        /// Who.
        decided: Vec<Decided>,
        /// Who does it.
        by: i64,
    },
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Note { .. } | Change::Finish { .. } | Change::Decide { .. } => false,
        }
    }
}
