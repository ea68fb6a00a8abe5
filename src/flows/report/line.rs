//! What is said with figures of placement.

use jiff::civil::Date;

use crate::domain::absorption::{Figures, Rate};

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// It comes in a moment.
    Coming,
    /// Figures of no centre can be shown to this account.
    NotYours,
    /// It could not be made.
    NotMade,
    /// Today's numbers.
    Numbers(Box<Numbers>),
    /// Of the page of the month: what needs attention.
    Attention(Box<Attention>),
}

/// The numbers of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbers {
    /// Name of the centre; nothing for all.
    pub of: Option<String>,
    /// The day.
    pub today: Date,
    /// One person once.
    pub figures: Figures,
    /// Graduates who wait for a call.
    pub waiting: u32,
}

/// What needs attention, of each kind the most urgent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attention {
    /// The month, by its first day.
    pub month: Option<Date>,
    /// The centre of which the least is known.
    pub unknown: Option<(String, Rate)>,
    /// The centre with the most graduates who wait for a call.
    pub calls: Option<(String, u32)>,
    /// The field of which the fewest graduates work, of ten at least.
    pub field: Option<(String, Rate)>,
}
