//! What is said at the desk of selection. What people hear of it stands in `flows::results`.

use jiff::Timestamp;

use crate::domain::name::Name;
use crate::domain::selection::{Score, Verdict};
use crate::flows::classes::Numbered;
use crate::flows::facts::class::Class;
use crate::flows::selection::Phase;
use crate::flows::selection::one::One;
use crate::flows::selection::view::{Desk, Neighbour, People, Proposal, Scored};

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// The classes that are being selected.
    List(Box<Numbered<Class>>),
    /// The desk of a class.
    Desk {
        /// The class.
        desk: Box<Desk>,
        /// Whoever reads it manages the class.
        manages: bool,
    },
    /// Some of those who applied.
    People {
        /// Who.
        people: Box<People>,
        /// Whoever reads it manages the class.
        manages: bool,
    },
    /// Whose name or number?
    AskSearch {
        /// The class.
        class: i64,
        /// Its code.
        code: String,
    },
    /// One of those who applied.
    One {
        /// Who.
        one: Box<One>,
        /// What may be done now.
        phase: Phase,
        /// Whoever reads it manages the class.
        manages: bool,
    },
    /// Which documents are missing?
    AskMissing {
        /// Who.
        one: Box<One>,
        /// Those that are missing so far.
        chosen: Vec<String>,
    },
    /// How many points?
    AskScore {
        /// Whom and for what.
        asked: Asked,
        /// What was saved right before.
        saved: Option<(Name, Score)>,
    },
    /// No more points are asked for; those that were typed stay.
    LeftScoring {
        /// Whose were asked for.
        application: i64,
    },
    /// That is no number of points.
    ScoreUnclear {
        /// Whose, and for what.
        asked: Asked,
        /// It is a number above the highest.
        above: bool,
    },
    /// Everybody has points.
    AllScored {
        /// What was saved right before.
        saved: Option<(Name, Score)>,
        /// For what.
        scored: Scored,
        /// The class.
        class: i64,
    },
    /// The words are longer than people read: how many characters.
    TooLong(usize),
    /// A page of the ranking.
    Proposal {
        /// Everybody.
        proposal: Box<Proposal>,
        /// From 0 on.
        page: u16,
        /// Whoever reads it manages the class.
        manages: bool,
    },
    /// Where to?
    AskMove {
        /// Who.
        one: Box<One>,
        /// It is told at once.
        told: bool,
    },
    /// Why there?
    AskWhy {
        /// Who.
        one: Box<One>,
        /// Where.
        to: Verdict,
        /// It is told at once.
        told: bool,
    },
    /// Why is somebody not accepted?
    AskRefusal {
        /// Who.
        one: Box<One>,
        /// It is told at once.
        told: bool,
    },
    /// No seat is free.
    NoSeat {
        /// Name.
        name: Name,
        /// The application.
        application: i64,
        /// Taken seats.
        taken: u32,
        /// Seats.
        quota: u16,
    },
    /// A seat is free and nobody waits before them: as a reserve they would have it at once.
    SeatFree {
        /// Name.
        name: Name,
        /// The application.
        application: i64,
        /// It is their own seat that would be free.
        own: bool,
    },
    /// What would be announced; is it to be?
    AskAnnounce(Box<Summary>),
    /// It goes out at this moment, unless it is taken back.
    Held {
        /// What.
        summary: Box<Summary>,
        /// When.
        at: Timestamp,
        /// How many minutes from now; nothing when it waits for the end of the quiet hours.
        minutes: Option<i64>,
    },
    /// It does not go out.
    Undone {
        /// The class.
        class: i64,
        /// Its code.
        code: String,
    },
    /// Nothing changes while an announcement waits.
    Waits {
        /// The class.
        class: i64,
        /// Its code.
        code: String,
        /// When it goes out.
        at: Timestamp,
    },
    /// Nothing was done: the class does not allow it now.
    NotNow {
        /// The class.
        class: i64,
        /// Its code.
        code: String,
    },
    /// To staff: the results are missing though the class begins soon.
    Unannounced {
        /// The class.
        class: Box<Class>,
        /// Who waits for an answer.
        people: u32,
        /// It begins today, or should have begun.
        begins: bool,
    },
    /// To staff of the centre: it went out.
    Announced(Box<Summary>),
}

/// Whose points are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The application.
    pub application: i64,
    /// Name.
    pub name: Name,
    /// The class.
    pub class: i64,
    /// For what.
    pub scored: Scored,
    /// Those given so far.
    pub now: Option<Score>,
    /// Whose are asked for after them.
    pub next: Option<Neighbour>,
}

/// What an announcement says, in numbers and names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// The class.
    pub class: i64,
    /// Its code.
    pub code: String,
    /// Seats.
    pub quota: u16,
    /// Accepted.
    pub accepted: u32,
    /// In the queue.
    pub reserve: u32,
    /// Not accepted.
    pub refused: u32,
    /// How many are told.
    pub told: u32,
    /// Nobody looked at their documents.
    pub unseen: u32,
    /// Have no points at all.
    pub scoreless: u32,
    /// What is proposed, as a number: another one when anything about it is different.
    pub mark: u32,
    /// It is different from what was shown before.
    pub changed: bool,
    /// Whom staff moved, and where.
    pub moved: Vec<(Name, Verdict)>,
    /// Who has no chat, or blocks the bot, and must be called.
    pub unreachable: Vec<(Name, Verdict)>,
}
