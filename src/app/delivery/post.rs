//! The postman as delivery sees one: takes a letter, says what became of it.

use std::time::Duration;

use futures::future::BoxFuture;

use crate::letter::Letter;
use crate::measure::Outcome;

/// Carries letters to Telegram. Its future always ends: whoever implements it sets its own time limits.
pub trait Post: Send + Sync + 'static {
    /// Sends one letter with one request.
    fn send<'a>(&'a self, letter: &'a Letter) -> BoxFuture<'a, Verdict>;
}

/// What became of a letter, named by what is to be done next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It arrived.
    Delivered {
        /// Telegram's id of the message, where one was made.
        message_id: Option<i64>,
    },
    /// Telegram asks to wait (429).
    Later {
        /// How long.
        after: Duration,
        /// Nothing at all may be sent meanwhile; otherwise only this chat waits.
        whole_bot: bool,
    },
    /// The network failed before the request was written: it surely did not arrive, and may be tried again.
    NotSent,
    /// The person blocked the bot, deleted the account or never wrote to it (403, chat not found).
    PersonGone,
    /// The content is refused and always will be (400).
    Refused {
        /// What Telegram says.
        reason: String,
    },
    /// The group became a supergroup.
    Moved {
        /// Its new Telegram id.
        to: i64,
    },
    /// The connection was lost after the request was written, or Telegram failed (5xx): nobody knows.
    InDoubt,
}

impl Verdict {
    /// Telegram took the letter, or said that it never will: sending works.
    pub(super) fn is_final(&self) -> bool {
        match self {
            Verdict::Delivered { .. } | Verdict::PersonGone | Verdict::Refused { .. } => true,
            Verdict::Later { .. } | Verdict::NotSent | Verdict::Moved { .. } | Verdict::InDoubt => {
                false
            }
        }
    }

    /// Among which of the figures it counts.
    pub(super) fn counts_as(&self) -> Outcome {
        match self {
            Verdict::Delivered { .. } => Outcome::Delivered,
            Verdict::Later { .. } => Outcome::Later,
            Verdict::NotSent => Outcome::NotSent,
            Verdict::PersonGone => Outcome::Gone,
            Verdict::Refused { .. } => Outcome::Refused,
            Verdict::Moved { .. } => Outcome::Moved,
            Verdict::InDoubt => Outcome::InDoubt,
        }
    }
}
