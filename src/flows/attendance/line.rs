//! What is said about attendance, to staff and to participants.

use jiff::Timestamp;

use crate::domain::attendance::Mark;
use crate::domain::name::Name;
use crate::flows::attendance::{Days, List, Paper, Shares};
use crate::flows::facts::class::Class;
use crate::flows::facts::meeting::Meeting;

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// The list of a meeting.
    List {
        list: Box<List>,
        /// What stands before it.
        lead: Lead,
        /// A closed one with its names as buttons.
        correcting: bool,
    },
    /// How is it with this application?
    One { list: Box<List>, application: i64 },
    /// How late?
    Late { list: Box<List>, application: i64 },
    /// Numbers and states, please.
    AskTyped { list: Box<List> },
    /// For which list was it typed?
    Which { lists: Vec<List> },
    /// There is no list of this meeting, or not yet.
    NoList {
        class: Box<Class>,
        meeting: Box<Meeting>,
        why: NoList,
    },
    /// The lists of a class.
    Days(Box<Days>),
    /// How much of a class everybody was there.
    Shares(Box<Shares>),
    /// Lists to be printed.
    Paper {
        paper: Box<Paper>,
        /// Opens a list, before the row id of its meeting; empty while the bot does not know its own name.
        link: String,
    },
    /// There is nothing to print.
    NoPaper { class: Box<Class> },
    /// The sheet of this class is being made.
    Making { class: Box<Class> },
    /// To a participant: what keeps you?
    Away {
        application: i64,
        class: Box<Class>,
        days: u32,
        since: Timestamp,
    },
    /// To a participant: thank you, see you there.
    WillCome { class: Box<Class> },
    /// To whoever teaches, or to the head: somebody stays away.
    StaysAway {
        application: i64,
        name: Name,
        class: Box<Class>,
        days: u32,
        since: Timestamp,
        /// They said that they would come.
        answered: bool,
        to: Heard,
    },
}

/// Why there is no list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoList {
    /// From this moment on.
    Later(Timestamp),
    Cancelled,
    Nobody,
}

/// Who hears that somebody stays away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    Teacher,
    Head,
}

/// What stands before a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Lead {
    #[default]
    Nothing,
    /// The meeting begins soon.
    Begins,
    /// The meeting has begun.
    Begun,
    /// The meeting is over and the list is open.
    StillOpen,
    /// What was typed, as it was understood.
    Typed {
        noted: Vec<Noted>,
        /// Numbers that nobody has.
        unknown: Vec<u16>,
        /// What was not understood.
        unclear: Vec<String>,
    },
}

/// One participant whose state was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    pub number: u16,
    pub name: Name,
    /// As they stood, when the list was closed before.
    pub before: Option<Mark>,
    pub now: Mark,
}
