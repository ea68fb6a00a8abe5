//! What is said about graduates who are to be called.

use jiff::Timestamp;

use crate::domain::follow_up::Step;
use crate::domain::work::{Spell, Status};
use crate::flows::call_list::Result;

/// Somebody to be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Row id of the application.
    pub application: i64,
    /// The question that waits for an answer.
    pub step: Step,
    /// Row id of the centre that trained them.
    pub centre: i64,
    /// Name.
    pub name: String,
    /// E.164.
    pub phone: String,
    /// What they learned.
    pub programme: String,
    /// Code of the class.
    pub class: String,
    /// Since when a call is due.
    pub since: Timestamp,
    /// Letters that went out before; none when they cannot be written to.
    pub asked: u8,
    /// Calls that nobody answered.
    pub calls: u8,
}

/// A centre with graduates to be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Centre {
    /// Row id.
    pub id: i64,
    /// Name.
    pub name: String,
    /// How many wait.
    pub waiting: u32,
}

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Which centre?
    Centres(Vec<Centre>),
    /// Those of today.
    List {
        /// The longest waiting first.
        today: Vec<Entry>,
        /// Calls that were made today.
        made: u32,
        /// How many wait in all.
        waiting: u32,
    },
    /// One of them, with what is known.
    One {
        /// Whom.
        entry: Box<Entry>,
        /// Their spells.
        spells: Vec<Spell>,
    },
    /// What do they do now?
    Say {
        /// Whom.
        entry: Box<Entry>,
        /// How many answers they gave.
        newest: i64,
    },
    /// It is noted.
    Noted {
        /// Whom.
        name: String,
        /// What came of it.
        result: Result,
        /// Whom to call next.
        next: Option<Box<Entry>>,
        /// The spell that staff may look into.
        spell: Option<i64>,
    },
    /// Nobody waits for this call any more.
    Over,
    /// What was seen?
    AskNote {
        /// Name of the person.
        name: String,
        /// The spell.
        spell: Box<Spell>,
        /// What was typed cannot be a note.
        again: bool,
    },
    /// It is looked into.
    Checked {
        /// Name of the person.
        name: String,
        /// The spell.
        spell: Box<Spell>,
    },
    /// To the person: staff noted this for them.
    ForYou {
        /// What.
        status: Status,
    },
    /// To the person: staff looked into it.
    CheckedForYou {
        /// The spell.
        spell: Box<Spell>,
    },
}
