//! The desk of staff: the requests that wait for a person of the office, and closing them. Opened by `/petugas`.
//!
//! Whether somebody is staff stands in `facts`, read by numeric id for this very event; button data proves nothing.

use jiff::Timestamp;

use crate::flows::change::Change;
use crate::flows::facts::{Facts, OpenRequest, RequestKind};
use crate::flows::menu;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::Session;

/// A pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// The request of this row id was dealt with.
    Close(i64),
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::Close(id) => format!("close={id}"),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let id: i64 = data.strip_prefix("close=")?.parse().ok()?;
        (id > 0).then_some(Press::Close(id))
    }
}

/// Why there is no backup of the day, as far as somebody in the office can do something about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BackupFailure {
    /// The folder is missing.
    NoFolder,
    /// The disk is full.
    Full,
    /// The database itself is damaged.
    Unsound,
    /// Whatever else; the log says it.
    Other,
}

/// What is said at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// The requests that wait, oldest first, at most ten.
    Desk {
        /// Those shown.
        shown: Vec<OpenRequest>,
        /// How many wait in all.
        waiting: usize,
    },
    /// To staff: a request came in.
    NewRequest {
        /// Row id.
        id: i64,
        /// What it is about.
        kind: RequestKind,
        /// The chat it came from.
        chat: i64,
        /// Name as given.
        name: Option<String>,
    },
    /// To admins: there is no backup of the day yet.
    BackupFailed(BackupFailure),
    /// The request is closed.
    Closed {
        /// Row id.
        id: i64,
    },
    /// To admins: for a while nothing could be sent, and now it goes on.
    SendingStoodStill {
        /// Since when.
        since: Timestamp,
        /// Until when.
        until: Timestamp,
    },
    /// To admins: the disk of the database is nearly full.
    DiskNearlyFull {
        /// Room left, bytes.
        free: u64,
    },
    /// To the person: staff dealt with the request.
    RequestDone {
        /// Row id.
        id: i64,
    },
}

/// How many requests one card shows.
const SHOWN: usize = 10;

/// Opens the desk; for everybody else the command does not exist.
#[must_use]
pub fn open(session: Session, facts: &Facts) -> Outcome {
    let outcome = Outcome::new(session);
    if facts.staff.is_none() {
        return outcome.say(outcome::Line::Menu(menu::Line::UnknownCommand));
    }
    outcome.say(outcome::Line::Staff(Line::Desk {
        shown: facts.open_requests.iter().take(SHOWN).cloned().collect(),
        waiting: facts.open_requests.len(),
    }))
}

/// A pressed button of the desk.
#[must_use]
pub fn press_on(session: Session, press: Press, user: i64, facts: &Facts) -> Outcome {
    let mut outcome = Outcome::new(session);
    let Press::Close(id) = press;
    if facts.staff.is_none() {
        outcome.replies.push(Reply::Toast(Toast::NotYours));
        return outcome;
    }
    match facts.request.as_ref().filter(|request| request.id == id) {
        None => outcome.replies.push(Reply::Toast(Toast::NotYours)),
        Some(request) if request.closed => outcome.replies.push(Reply::Toast(Toast::Already)),
        Some(request) => {
            outcome.changes.push(Change::CloseRequest { id, by: user });
            outcome
                .replies
                .push(Reply::Say(outcome::Line::Staff(Line::Closed { id })));
            outcome.replies.push(Reply::SayTo {
                chat: request.chat,
                line: outcome::Line::Staff(Line::RequestDone { id }),
            });
        }
    }
    outcome
}
