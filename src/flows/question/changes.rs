//! What is to be written about questions.

use jiff::Timestamp;

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A question of a person.
    Ask {
        /// The id told to the person: `Facts::next.question`.
        id: i64,
        /// Row id of the person.
        person: i64,
        /// Row id of the centre; empty: for the office.
        centre: Option<i64>,
        /// Row id of the class it is about.
        class: Option<i64>,
        /// What they wrote; kept sealed.
        text: String,
        /// Until when they may expect an answer.
        due: Timestamp,
    },
    /// A question is answered, unless it was before.
    Answer {
        /// Row id.
        id: i64,
        /// Telegram id of the officer.
        by: i64,
        /// The answer; kept sealed.
        text: String,
    },
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Ask { .. } | Change::Answer { .. } => false,
        }
    }
}
