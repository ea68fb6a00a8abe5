//! Turns a line of a conversation into a sentence of a language, with its buttons.
//!
//! One file for each conversation, with the same name; the words stand in `locales/{id,en}/`, one file for each conversation
//! there too. Everything that did not come from there is escaped (`escape`). Nothing here decides what is said, only how.

/// One's applications.
mod applications;
/// Who came to a meeting.
pub mod attendance;
/// The calendar of a class: its meetings, their changes.
mod calendar;
/// Graduates to be called by staff.
mod call_list;
/// The form of a class.
mod class_form;
/// Hearing when a class of a field opens.
mod class_wish;
/// The desk of classes.
mod classes;
/// Telegram's menu of commands and the bot's introduction.
mod commands;
/// The end of a class: passed or not, competence, certificates.
mod completion;
/// Days off: holidays as the office moved them.
mod days_off;
/// Several persons in one chat.
mod family;
/// What needs one answer.
mod menu;
/// The card of one's own data.
mod mydata;
/// The privacy notice in force.
mod notice;
/// Training centres, programmes and fields.
mod places;
/// A question to a training centre and its answer.
mod question;
/// What staff did.
mod record;
/// The registration.
mod registration;
/// What people are reminded of, in words.
mod reminders;
/// Figures of placement for staff.
pub mod report;
/// What people hear when their application comes to another public stage.
mod results;
/// One's own schedule, and what one says beforehand about coming.
mod schedule;
/// Coming to the test and taking the seat.
mod seats;
/// Selection of a class.
mod selection;
/// Sheets of applicants.
pub mod sheets;
/// The desk of staff.
mod staff;
/// Staff and invitations.
mod team;
/// Finding a class and applying to it.
mod training;
/// What people work as, told by themselves.
mod work;

/// Answers as cards and buttons show them.
mod answers;
/// A class in words.
mod class;
/// Dates and times in words.
pub mod dates;
/// What did not come from `locales/`.
mod escape;
/// Buttons and messages, put together.
mod keyboard;
/// The sentences as methods.
mod l10n;
/// A meeting of a class in words.
mod meeting;
/// Numbers and money.
pub mod numbers;
/// The poster of a class.
pub mod poster;

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
        Line::Applications(line) => applications::contents(line, language),
        Line::ClassForm(line) => class_form::contents(line, language),
        Line::ClassWish(line) => class_wish::contents(line, language),
        Line::Classes(line) => classes::contents(line, language),
        Line::Family(line) => family::contents(line, language),
        Line::Places(line) => places::contents(line, language),
        Line::Question(line) => question::contents(line, language),
        Line::Record(line) => record::contents(line, language),
        Line::Work(line) => work::contents(line, language),
        Line::CallList(line) => call_list::contents(line, language),
        Line::Report(line) => report::contents(line, language),
        Line::Calendar(line) => calendar::contents(line, language),
        Line::Schedule(line) => schedule::contents(line, language),
        Line::Attendance(line) => attendance::contents(line, language),
        Line::Completion(line) => completion::contents(line, language),
        Line::DaysOff(line) => days_off::contents(line, language),
        Line::Reminders(line) => reminders::contents(line, language),
        Line::Results(line) => results::contents(line, language),
        Line::Selection(line) => selection::contents(line, language),
        Line::Seats(line) => seats::contents(line, language),
        Line::Sheets(line) => sheets::contents(line, language),
        Line::Team(line) => team::contents(line, language),
        Line::Training(line) => training::contents(line, language),
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
        Toast::Coming => (words.toast_coming(), false),
    }
}

/// The same content with the name of whom it is for, where several persons share a chat. Only what is read is named.
#[must_use]
pub fn addressed(content: Content, name: &str, language: Language) -> Content {
    let opening = l10n::sentences(language).family_addressed(escape::html(name));
    match content {
        Content::Message { html, keyboard } => Content::Message {
            html: format!("{opening}\n\n{html}"),
            keyboard,
        },
        other @ (Content::Rewrite { .. }
        | Content::Erase { .. }
        | Content::PressAnswer { .. }
        | Content::Document { .. }
        | Content::Picture { .. }
        | Content::Photo { .. }
        | Content::Known { .. }
        | Content::Sheet { .. }
        | Content::Pdf { .. }) => other,
    }
}

/// What stands before an answer that comes late because of us.
#[must_use]
pub fn late(language: Language) -> Content {
    menu::late(language)
}

/// What whoever told others something at night hears: when these are told.
#[must_use]
pub fn told_later(from: jiff::Timestamp, language: Language) -> Content {
    menu::told_later(from, language)
}

/// What is said when an event could not be handled: nothing is lost, go on in a moment.
#[must_use]
pub fn apology(language: Language) -> Content {
    menu::apology(language)
}
