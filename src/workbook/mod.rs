//! Files of Excel (.xlsx), out and in: rows of cells and nothing of what they mean.
//!
//! What comes in was made by anybody with anything, so it is looked through before a reader of sheets sees it: what kind of
//! file it is by its content, how large it really is inside, and whether it would compute something. Memory and time are
//! bounded whatever the file says about itself.

/// Several sheets in which cells compute.
mod book;
/// What a file is, and whether it may be read.
mod inspect;
/// A file that came in.
mod read;
/// A file that goes out.
mod write;

use jiff::civil::Date;

pub use book::{Page, Value, book};
pub use read::read;
pub use write::{Kind, Place, Writer, Written};

/// The largest file that is taken, in bytes: bots cannot fetch more (Bot API, `getFile`).
pub const LARGEST: u64 = 20 * 1024 * 1024;

/// Rows with something in them that are read at most.
pub const MOST_ROWS: usize = 10_000;

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Empty,
    Text(String),
    Number(f64),
    Date(Date),
}

/// What was read: the row of headings, and what stands below it.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub headings: Vec<String>,
    /// Rows with something in them.
    pub rows: Vec<Row>,
}

/// A row with something in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// As the program at the office shows it, from 1.
    pub number: u32,
    /// At most as many as there are headings.
    pub cells: Vec<Cell>,
}

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Nothing in it.
    Empty,
    /// More than [`LARGEST`].
    TooLarge,
    /// A sheet of Excel before 2007, or of another program that writes such files.
    OldFormat,
    /// A sheet in another new format: `OpenDocument`, the binary one of Excel.
    OtherFormat,
    /// Locked with a password.
    Locked,
    /// A page of the web, whatever its name says.
    WebPage,
    /// Plain text.
    Text,
    /// Text in columns: commas, semicolons or tabs. Refused, since programs write numbers of sixteen digits into it as they show
    /// them, rounded.
    Csv,
    /// A picture or a PDF.
    Picture,
    /// Broken off or damaged.
    Broken,
    /// Programs in it.
    Macros,
    /// Cells that compute something.
    Formulas,
    /// Far more inside than a list of people needs.
    TooMuch,
    /// More rows than are read, also empty ones with a colour.
    TooManyRows,
    /// No row below the headings.
    NoRows,
    /// Something else.
    Unknown,
}

impl Refusal {
    pub const ALL: [Self; 16] = [
        Self::Empty,
        Self::TooLarge,
        Self::OldFormat,
        Self::OtherFormat,
        Self::Locked,
        Self::WebPage,
        Self::Text,
        Self::Csv,
        Self::Picture,
        Self::Broken,
        Self::Macros,
        Self::Formulas,
        Self::TooMuch,
        Self::TooManyRows,
        Self::NoRows,
        Self::Unknown,
    ];
}

#[cfg(test)]
mod tests;
