//! What an export at the terminal holds, row by row: the same words as everywhere, for whoever keeps the office's own files.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::class::ClassState;
use crate::domain::education::Education;
use crate::domain::sex::Sex;

/// What is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    People,
    Classes,
    Placements,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::People, Self::Classes, Self::Placements];

    /// The word at the terminal.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Classes => "classes",
            Self::Placements => "placements",
        }
    }

    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// A registered person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Row id.
    pub id: i64,
    pub name: String,
    /// All sixteen digits.
    pub nik: Option<String>,
    pub birth: Date,
    pub sex: Sex,
    pub phone: String,
    /// Codes; empty outside Lampung.
    pub region: Option<String>,
    pub district: Option<String>,
    pub education: Education,
    /// Fields of training by slug.
    pub fields: Vec<String>,
    pub registered_at: Timestamp,
}

/// A class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// Row id.
    pub id: i64,
    pub code: String,
    pub programme: String,
    pub centre: String,
    pub state: ClassState,
    pub starts_on: Date,
    pub ends_on: Date,
    pub quota: i64,
    pub applicants: i64,
    pub seats: i64,
}
