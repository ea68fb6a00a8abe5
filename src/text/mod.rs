//! Turns a line of a conversation into a sentence of a language, with its buttons.
//!
//! One file per conversation, with the same name; the words stand in `locales/{id,en}/`, one file per conversation there too.

use crate::flows::facts::Notice;
use crate::flows::language::Language;
use crate::flows::outcome::{Line, Toast};
use crate::letter::Content;

/// What is sent for a line: usually one message, for a download two documents.
#[must_use]
pub fn contents(_line: &Line, _language: Language) -> Vec<Content> {
    Vec::new()
}

/// What a pressed button answers for a moment (0–200 characters), and whether it must be closed by hand.
#[must_use]
pub fn toast(_toast: Toast, _language: Language) -> (String, bool) {
    (String::new(), false)
}

/// What is said when an event could not be handled: nothing is lost, go on in a moment.
#[must_use]
pub fn apology(_language: Language) -> Content {
    Content::Message {
        html: String::new(),
        keyboard: None,
    }
}

/// The privacy notice in force, as proof of what was shown.
#[must_use]
pub fn notice(_language: Language) -> Notice {
    Notice {
        version: 1,
        hash: [0; 32],
    }
}

/// The commands for Telegram's menu with their descriptions (1–256 characters), the desk of staff among them for `staff`.
#[must_use]
pub fn commands(_language: Language, _staff: bool) -> Vec<(&'static str, String)> {
    Vec::new()
}

/// What strangers read before they begin: short description (0–120 characters) and description (0–512 characters).
#[must_use]
pub fn profile(_language: Language) -> (String, String) {
    (String::new(), String::new())
}
