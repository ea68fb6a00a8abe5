//! Whose answer comes late because the database could not be written: they hear a word of apology before it.
//!
//! Nothing can be said while nothing can be written down, since a letter is a row first. So whoever waited long is told
//! afterwards, once. What is remembered here ends with the process, and nothing but that word ends with it.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

/// From here on a person wonders.
const LONG: SignedDuration = SignedDuration::from_secs(30);

/// Updates remembered at most; Telegram brings far fewer until one of them is kept.
const MOST: usize = 10_000;

/// Updates that could not be kept or handled, by number.
#[derive(Debug, Default)]
pub(super) struct Late(Mutex<HashMap<i64, Waiting>>);

#[derive(Debug, Clone, Copy)]
struct Waiting {
    chat: i64,
    since: Timestamp,
}

impl Late {
    /// An update of a chat could not be kept or handled; the first time counts.
    pub(super) fn note(&self, update: i64, chat: i64, now: Timestamp) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.len() < MOST {
            waiting
                .entry(update)
                .or_insert(Waiting { chat, since: now });
        }
    }

    /// Is the answer to this update late now?
    pub(super) fn is_late(&self, update: i64, now: Timestamp) -> bool {
        let waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting
            .get(&update)
            .is_some_and(|waiting| now.duration_since(waiting.since) >= LONG)
    }

    /// An update has its answer. When that was late, the chat's other updates need no word of their own any more.
    pub(super) fn answered(&self, update: i64, late: bool) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answered) = waiting.remove(&update)
            && late
        {
            waiting.retain(|_, other| other.chat != answered.chat);
        }
    }
}
