//! What is said about training centres, programmes and fields.

use crate::flows::facts::class::{Centre, Programme};
use crate::flows::places::{Field, State};

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Centres, or fields and programmes?
    Home,
    /// All centres.
    Centres(Vec<Centre>),
    /// One centre with what can be changed.
    Centre(Box<Centre>),
    /// A centre with classes that are not over is not retired.
    CentreBusy {
        /// Its row id.
        id: i64,
        /// Its name.
        name: String,
        /// Codes of the classes.
        classes: Vec<String>,
    },
    /// All fields.
    Fields(Vec<Field>),
    /// One field with its programmes.
    Field {
        /// The field.
        field: Field,
        /// Its programmes, at most one page.
        shown: Vec<Programme>,
        /// More stand behind them.
        more: bool,
    },
    /// One programme with what can be changed.
    Programme(Box<Programme>),
    /// Please type this.
    Ask {
        /// What is to be typed.
        state: State,
        /// What it is now.
        current: Option<String>,
    },
    /// That was not it; the question stays open.
    Problem {
        /// What was wrong.
        problem: Problem,
        /// What is to be typed.
        state: State,
    },
    /// A centre was added.
    CentreAdded {
        /// Its name.
        name: String,
    },
    /// A programme was added.
    ProgrammeAdded {
        /// Its name.
        name: String,
        /// The slug of its field.
        field: String,
    },
}

/// What was wrong with what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Not words.
    NotWords,
    /// A name of one line with 3–100 characters.
    Name,
    /// Another of the same name stands there already.
    NameTaken,
    /// The field has a programme of the same name already.
    TwinInField,
    /// Three letters.
    Abbreviation,
    /// Another centre has these letters.
    AbbreviationTaken {
        /// Its name.
        by: String,
    },
    /// No regency or city of Lampung.
    Region,
    /// At most 200 characters.
    Address,
    /// A number with area code.
    Phone,
    /// No field of training.
    Field,
    /// A whole number up to this.
    Number {
        /// The highest.
        most: u16,
    },
}
