//! The conversations: each a pure function from state, event and facts to an outcome.
//!
//! A conversation awaits nothing, reads no clock and holds no sentence: it takes what a person did (`event`) and what may be
//! known (`facts`), and returns what is to be said (`outcome`), what is to be written (`change`) and what is to be kept
//! (`session`). `reception` is the parent of them all.

/// What a conversation may wish to be written.
pub mod change;
/// What a person did.
pub mod event;
/// What a conversation may know.
pub mod facts;
/// What a step returns.
pub mod outcome;
/// What a button carries.
pub mod press;
/// What is kept of a chat between two events.
pub mod session;

/// Switching consents, withdrawing, stopping announcements.
mod consents;
/// A group: one hint, then silence.
pub mod group;
/// Choosing a language.
pub mod language;
/// What needs one answer: menu, status, help and the like.
pub mod menu;
/// One's own data: see, correct, consents, download, withdraw, delete.
pub mod mydata;
/// The parent: which conversation an event belongs to, and what follows when one ends.
pub mod reception;
/// From consent to registration number, and correcting single answers later.
pub mod registration;
/// What follows when a registration or a correction ends.
mod sequel;
/// The desk of staff: open requests.
pub mod staff;
