//! What is said about one's schedule, to people and to those who lead a meeting.

use jiff::Timestamp;

use crate::domain::meeting::Answer;
use crate::domain::name::Name;
use crate::flows::schedule::calendar::Course;
use crate::flows::schedule::card::Card;
use crate::flows::schedule::picture::Week;
use crate::flows::schedule::view::Slot;

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// What lies ahead.
    Card(Box<Card>),
    /// A word on the morning of every day, or only where it matters.
    Daily {
        /// Row id.
        application: i64,
        /// Whose it is, where several share the chat.
        of: Option<Name>,
        /// Every day.
        on: bool,
    },
    /// The files for a calendar, one a class.
    Calendar(Vec<Course>),
    /// The picture of a week.
    Picture(Box<Week>),
    /// To which of these meetings will somebody not come?
    Which(Vec<Slot>),
    /// The same to somebody who said already why: excused or sick.
    WhichSaid(Vec<Slot>, Answer),
    /// Nothing lies ahead that could be answered.
    NothingAhead,
    /// One meeting: will you come?
    Meeting(Box<Slot>),
    /// They will come.
    Coming {
        /// The meeting.
        slot: Box<Slot>,
        /// When those who lead it hear of it; nothing where nobody had heard otherwise.
        told: Option<Heard>,
    },
    /// Why? A few words, or a letter.
    Why {
        /// The meeting.
        slot: Box<Slot>,
        /// Excused or sick.
        answer: Answer,
        /// What came was no reason.
        problem: Option<Problem>,
    },
    /// Excused or sick: noted.
    Noted {
        /// The meeting.
        slot: Box<Slot>,
        /// Excused or sick.
        answer: Answer,
        /// When those who lead it hear of it.
        told: Heard,
    },
    /// The same was noted before.
    NotedBefore {
        /// The meeting.
        slot: Box<Slot>,
        /// Excused or sick.
        answer: Answer,
    },
    /// Nothing was noted.
    Kept,
    /// It cannot be answered.
    Closed {
        /// The meeting.
        slot: Box<Slot>,
        /// Why.
        why: Closed,
    },
    /// A form stands open, so words would go there.
    FormFirst {
        /// The meeting.
        slot: Box<Slot>,
        /// Excused or sick.
        answer: Answer,
    },
    /// To those who lead a meeting: somebody will not come, or will after all.
    Told(Box<Told>),
}

/// When those who lead a meeting hear of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// At once.
    Now,
    /// When the quiet hours are over.
    Then(Timestamp),
}

/// Why what came is no reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Neither words nor a letter.
    NotWords,
    /// Too many signs.
    TooLong {
        /// As many.
        typed: usize,
        /// So many may be.
        most: usize,
    },
    /// The word that led here, or one that says nothing.
    NoReason,
}

/// Why a meeting cannot be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// The list of who came was closed.
    List,
    /// It is over.
    Over,
    /// It does not take place.
    Cancelled,
    /// They are not expected there (any more).
    NotExpected,
}

/// What those who lead a meeting hear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The meeting and whose answer it is.
    pub slot: Slot,
    /// The answer now.
    pub answer: Answer,
    /// Why, in their words.
    pub reason: Option<String>,
    /// A letter.
    pub letter: Option<Paper>,
}

/// The picture or file of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Telegram's id of the file.
    pub file: String,
    /// It is a picture.
    pub picture: bool,
}
