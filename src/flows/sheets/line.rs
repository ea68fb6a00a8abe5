//! What is said about sheets.

use crate::domain::class::ClassCode;
use crate::flows::sheets::problem::Problem;
use crate::flows::sheets::row::{Column, Marks};
use crate::workbook::Refusal;

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A sheet is being made; it follows.
    Making(ClassCode),
    /// A file came and is being read.
    Reading,
    /// Earlier files are still being read.
    StillReading,
    /// A file is not taken.
    Refused(Refusal),
    /// Telegram did not give the file.
    NotFetched,
    /// None of the headings of a sheet of applicants.
    NoHeadings,
    /// The class of the file is not theirs, or does not exist any more.
    NotYours,
    /// Which class is it about?
    WhichClass {
        /// The sheet.
        sheet: i64,
        /// Rows in it.
        rows: usize,
        /// Row ids and codes.
        classes: Vec<(i64, ClassCode)>,
    },
    /// What a sheet would do.
    Compared {
        /// The sheet.
        sheet: i64,
        code: ClassCode,
        counts: Counts,
        /// The first rows of it.
        shown: Vec<Shown>,
        /// How many would be told.
        tells: u32,
        /// What staff should know before they decide.
        notes: Box<Notes>,
    },
    /// Being applied.
    Applying(ClassCode),
    /// Applied.
    Applied(Box<Outcomes>),
    /// A defect of ours keeps a sheet from being made.
    NotMade,
    /// A defect of ours keeps a sheet from being applied; some of it may stand by now.
    NotApplied(Option<ClassCode>),
    /// Forgotten.
    Cancelled(ClassCode),
}

/// How many rows of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub new: u32,
    pub changed: u32,
    pub same: u32,
    pub wrong: u32,
}

/// What staff should know of a sheet before they decide.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notes {
    /// Rows that somebody changed in the bot since the sheet went out, and staff in the sheet.
    pub conflicts: u32,
    /// Rows that say something else of their person than is known.
    pub untaken: u32,
    /// The first of them, by number.
    pub untaken_rows: Vec<u32>,
    /// In which columns.
    pub untaken_columns: Vec<Column>,
    /// Reserves who have a seat at once when this is applied.
    pub rising: u32,
}

/// A row as the chat shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    New {
        number: u32,
        name: String,
        /// Nobody knew them: staff enter them.
        entered: bool,
        fits: bool,
    },
    Changed {
        number: u32,
        name: String,
        columns: Vec<Column>,
        before: Box<Marks>,
        after: Box<Marks>,
    },
    Wrong {
        number: u32,
        name: Option<String>,
        problem: Problem,
    },
}

/// What came of applying.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcomes {
    pub code: ClassCode,
    /// Rows that stand as the sheet says now.
    pub applied: u32,
    /// Of those, people who were added.
    pub added: u32,
    /// People who were told.
    pub told: u32,
    /// People who would have been told and have no chat, or left it: by name.
    pub unreached: Vec<String>,
    /// Rows that were not applied.
    pub refused: Vec<Shown>,
}
