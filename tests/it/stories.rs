//! The stories of `tests/stories`, each a chat played through the whole house. `tests/README.md` says how to write one.

/// What people do.
mod deeds;
/// The house of a story.
pub(crate) mod house;
/// What goes wrong.
mod orders;
/// A story as a file.
mod parser;
/// Plays and compares.
pub(crate) mod player;
/// What `=` may ask.
pub(crate) mod queries;
/// What the bot did, as a story writes it.
pub(crate) mod shown;
/// House, simulator, people and clock.
pub(crate) mod stage;
/// What can be sent besides words.
mod things;

use player::play_folder;

#[test]
fn registration() {
    play_folder("registration");
}

#[test]
fn reception() {
    play_folder("reception");
}

#[test]
fn menu() {
    play_folder("menu");
}

#[test]
fn mydata() {
    play_folder("mydata");
}

#[test]
fn language() {
    play_folder("language");
}

#[test]
fn staff() {
    play_folder("staff");
}

#[test]
fn group() {
    play_folder("group");
}

#[test]
fn delivery() {
    play_folder("delivery");
}
