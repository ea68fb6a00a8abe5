//! A meeting of a class as conversations know it.

use jiff::Timestamp;

use crate::domain::meeting::Kind;

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Row id.
    pub id: i64,
    /// Row id of the class.
    pub class: i64,
    /// What for.
    pub kind: Kind,
    /// Which day of training it is, from 1, when it was worked out from the terms of the class.
    pub number: Option<u16>,
    /// When it begins.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// Where, if not in the room of the class.
    pub room: Option<String>,
    /// Telegram id of who leads it, if not whoever teaches the class.
    pub instructor: Option<i64>,
    /// What it is about.
    pub topic: Option<String>,
    /// What to bring.
    pub bring: Option<String>,
    /// Only those who are named are expected.
    pub named_only: bool,
    /// It does not take place.
    pub cancelled: bool,
    /// Somebody changed it: planning anew leaves it as it is.
    pub by_hand: bool,
    /// How often it was changed.
    pub sequence: u32,
    /// When the list of who came was closed.
    pub closed_at: Option<Timestamp>,
}
