//! What is looked up about the end of a class.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::completion::Marks;
use crate::flows::facts::class::Class;

/// What has to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Want {
    /// The class, by row id.
    pub class: i64,
    /// What was typed about its list: whether its certificate numbers are taken elsewhere is looked up too.
    pub typed: Option<String>,
}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// A class with its participants.
    Class(Box<Seen>),
    /// No such class.
    Nothing,
}

/// A class with its participants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The class.
    pub class: Class,
    /// Whoever was in it to the end, in the order of their numbers.
    pub people: Vec<Participant>,
    /// When the last lesson ends; nothing where there is none.
    pub last_lesson: Option<Timestamp>,
    /// Numbers of certificates, of those that were typed, that somebody of another class has.
    pub taken: Vec<String>,
}

/// One participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// Row id of the application.
    pub application: i64,
    /// Row id of the person.
    pub person: i64,
    /// Their number on the lists of the class.
    pub number: u16,
    /// Their name.
    pub name: String,
    /// Where the application stands.
    pub state: ApplicationState,
    /// What was noted.
    pub marks: Marks,
}
