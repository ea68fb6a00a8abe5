//! What is kept of a chat between two events: the conversation going on and its draft. Stored sealed, with a version.
//!
//! A stored session of every version must open: a field may be added with a default, a name never changes its meaning.
//! One that cannot be read is set aside by the store and the person is told (`lost`).

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::domain::quiet;
use crate::flows::{mydata, registration};

/// Version written into every stored session.
const VERSION: u32 = 1;

/// The first nudge for an unfinished draft comes a day after the last answer, the second three days after it.
const NUDGES: [SignedDuration; 2] = [
    SignedDuration::from_hours(24),
    SignedDuration::from_hours(72),
];

/// What is kept of a chat.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// What the chat is about now.
    #[serde(default)]
    pub focus: Focus,
    /// A registration or correction with its draft; it stays when the person leaves it for a while.
    #[serde(default)]
    pub registration: Option<registration::State>,
    /// The wish that led into the registration, carried out after it.
    #[serde(default)]
    pub wish: Option<PendingWish>,
    /// Texts in a row that were not understood.
    #[serde(default)]
    pub misses: u8,
    /// Nudges sent for the draft.
    #[serde(default)]
    pub nudges: u8,
    /// When the person last answered in the registration.
    #[serde(default)]
    pub touched: Option<Timestamp>,
    /// The album that was answered last.
    #[serde(default)]
    pub album: Option<String>,
    /// The stored session could not be read: the person is told once.
    #[serde(skip)]
    pub lost: bool,
}

/// What the chat is about now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Focus {
    /// Nothing: texts are wishes.
    #[default]
    Idle,
    /// The registration.
    Registration,
    /// The card of one's own data, at one of its questions.
    MyData(mydata::State),
}

/// A wish that waits for the end of the registration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PendingWish {
    /// A wish of the menu, by its slug.
    Wish(String),
    /// The payload of a link.
    Link(String),
}

#[derive(Serialize, Deserialize)]
struct Stored {
    v: u32,
    #[serde(flatten)]
    session: Session,
}

impl Session {
    /// As stored: JSON with its version.
    #[must_use]
    pub fn encode(&self) -> String {
        serde_json::to_string(&Stored {
            v: VERSION,
            session: self.clone(),
        })
        .expect("a session is maps with string keys, which JSON can always hold")
    }

    /// Reads a stored session; `None` when this program does not understand it.
    #[must_use]
    pub fn decode(json: &str) -> Option<Session> {
        let stored: Stored = serde_json::from_str(json).ok()?;
        (stored.v <= VERSION).then_some(stored.session)
    }

    /// A session in place of one that could not be read.
    #[must_use]
    pub fn lost() -> Session {
        Session {
            lost: true,
            ..Session::default()
        }
    }

    /// Nothing is worth keeping: the row may stay empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Session::default()
    }

    /// When the next nudge is due, outside the quiet hours; `None` when none is.
    #[must_use]
    pub fn nudge_due(&self) -> Option<Timestamp> {
        let draft = self.registration.as_ref()?;
        if !draft.wants_nudges() || self.focus != Focus::Registration {
            return None;
        }
        let wait = NUDGES.get(usize::from(self.nudges))?;
        let due = self.touched?.checked_add(*wait).ok()?;
        Some(quiet::next_allowed(due))
    }
}
