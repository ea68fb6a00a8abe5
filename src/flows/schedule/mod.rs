//! One's own schedule, and what one says beforehand about coming.

/// Buttons.
mod press;

use serde::{Deserialize, Serialize};

use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::session::Session;

pub use press::Press;

/// A question that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {}

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {}

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match *self {}
    }
}

/// What has to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(_session: &Session, _incoming: &Incoming) -> Option<Want> {
    None
}

/// An event while a question is open that is no command and no button.
#[must_use]
pub fn step(_session: Session, state: State, _incoming: &Incoming, _facts: &Facts) -> Outcome {
    match state {}
}

/// A pressed button.
#[must_use]
pub fn press_on(session: Session, press: Press, _incoming: &Incoming, _facts: &Facts) -> Outcome {
    let mut outcome = Outcome::new(session);
    match press {
        Press::Answer { .. } | Press::Daily { .. } => {
            outcome.replies.push(Reply::Toast(Toast::NotYours));
        }
    }
    outcome
}
