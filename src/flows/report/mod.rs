//! Figures of placement for staff: today's numbers, a picture, a sheet. What is asked for is a wide read, so it is made aside and
//! posted when it is ready. Staff of a centre see their centre.

use serde::{Deserialize, Serialize};

use crate::domain::role::{self, StaffAct};
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::Session;
use crate::flows::{change, menu};

/// The line, the figures behind it.
mod line;

pub use line::{Attention, Line, Numbers};

/// A question that is open: there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Today's numbers.
    Card,
    /// The picture.
    Chart,
    /// The sheet.
    Sheet,
    /// The page of the month: the picture, the sheet, and what needs attention.
    Month,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 4] = [Kind::Card, Kind::Chart, Kind::Sheet, Kind::Month];

    /// As stored; it never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Kind::Card => "card",
            Kind::Chart => "chart",
            Kind::Sheet => "sheet",
            Kind::Month => "month",
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}

/// A pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// Today's numbers.
    Open,
    /// The picture.
    Chart,
    /// The sheet.
    Sheet,
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::Open => "open",
            Press::Chart => "chart",
            Press::Sheet => "sheet",
        }
        .to_owned()
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        match data {
            "open" => Some(Press::Open),
            "chart" => Some(Press::Chart),
            "sheet" => Some(Press::Sheet),
            _ => None,
        }
    }
}

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Something is asked for.
    Order {
        /// What.
        kind: Kind,
        /// Telegram id.
        by: i64,
    },
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Order { .. } => false,
        }
    }
}

/// What has to be looked up: nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {}

/// What was looked up: nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(_session: &Session, _incoming: &Incoming) -> Option<Want> {
    None
}

/// May this account see figures of its scope?
#[must_use]
pub fn may(staff: &role::Staff) -> bool {
    role::may(staff, StaffAct::SeeApplicants, staff.centre)
}

/// `/laporan`: today's numbers; for everybody else the command does not exist.
#[must_use]
pub fn open(session: Session, incoming: &Incoming, facts: &Facts) -> Outcome {
    if facts.staff.is_none() {
        return Outcome::new(session).say(outcome::Line::Menu(menu::Line::UnknownCommand));
    }
    order(session, Kind::Card, incoming, facts)
}

fn order(session: Session, kind: Kind, incoming: &Incoming, facts: &Facts) -> Outcome {
    let mut outcome = Outcome::new(session);
    if !facts.staff.as_ref().is_some_and(may) {
        return if incoming.query.is_some() {
            outcome.replies.push(Reply::Toast(Toast::NotYours));
            outcome
        } else {
            outcome.say(outcome::Line::Report(Line::NotYours))
        };
    }
    outcome.changes.push(change::Change::Report(Change::Order {
        kind,
        by: incoming.user,
    }));
    if incoming.query.is_some() {
        outcome.replies.push(Reply::Toast(Toast::Coming));
        return outcome;
    }
    match kind {
        Kind::Card => outcome,
        Kind::Chart | Kind::Sheet | Kind::Month => outcome.say(outcome::Line::Report(Line::Coming)),
    }
}

/// An event while a question is open: there is none.
#[must_use]
pub fn step(_session: Session, state: &State, _incoming: &Incoming, _facts: &Facts) -> Outcome {
    match *state {}
}

/// A pressed button.
#[must_use]
pub fn press_on(session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    let kind = match press {
        Press::Open => Kind::Card,
        Press::Chart => Kind::Chart,
        Press::Sheet => Kind::Sheet,
    };
    order(session, kind, incoming, facts)
}
