//! Turns a line of a conversation into a sentence of a language, with its buttons.
//!
//! One file for each conversation, with the same name; the words stand in `locales/{id,en}/`, one file for each conversation
//! there too. Everything that did not come from there is escaped (`escape`). Nothing here decides what is said, only how.

/// Telegram's menu of commands and the bot's introduction.
mod commands;
/// What needs one answer.
mod menu;
/// The card of one's own data.
mod mydata;
/// The privacy notice in force.
mod notice;
/// The registration.
mod registration;
/// The desk of staff.
mod staff;

/// Answers as cards and buttons show them.
mod answers;
/// Dates and times in words.
pub mod dates;
/// What did not come from `locales/`.
mod escape;
/// Buttons and messages, put together.
mod keyboard;
/// The sentences as methods.
mod l10n;
/// Numbers and money.
pub mod numbers;

pub use commands::{commands, profile};
pub use notice::notice;

use crate::flows::language::Language;
use crate::flows::outcome::{Line, Toast};
use crate::letter::Content;

/// What is sent for a line: usually one message of 1–4096 characters, for a download two documents.
#[must_use]
pub fn contents(line: &Line, language: Language) -> Vec<Content> {
    match line {
        Line::Registration(line) => vec![registration::content(line, language)],
        Line::MyData(line) => mydata::contents(line, language),
        Line::Menu(line) => vec![menu::content(line, language)],
        Line::Staff(line) => vec![staff::content(line, language)],
    }
}

/// What a pressed button answers for a moment (0–200 characters, no HTML), and whether it must be closed by hand.
#[must_use]
pub fn toast(toast: Toast, language: Language) -> (String, bool) {
    let words = l10n::sentences(language);
    match toast {
        Toast::Stale => (words.toast_stale(), false),
        Toast::NotYours => (words.toast_not_yours(), true),
        Toast::Added => (words.toast_added(), false),
        Toast::Removed => (words.toast_removed(), false),
        Toast::PrivateOnly => (words.toast_private_only(), true),
        Toast::Already => (words.toast_already(), false),
        Toast::Saved => (words.toast_saved(), false),
    }
}

/// What stands before an answer that comes late because of us.
#[must_use]
pub fn late(language: Language) -> Content {
    menu::late(language)
}

/// What is said when an event could not be handled: nothing is lost, go on in a moment.
#[must_use]
pub fn apology(language: Language) -> Content {
    menu::apology(language)
}
