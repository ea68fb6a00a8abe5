//! The stories of `tests/stories`, each a chat played through the whole house. `tests/README.md` says how to write one.

/// Classes that stand there already.
mod classes;
/// What people do.
mod deeds;
/// The house of a story.
pub(crate) mod house;
/// Meetings of classes.
mod meetings;
/// What goes wrong.
mod orders;
/// A story as a file.
mod parser;
/// People in classes.
mod participants;
/// Plays and compares.
pub(crate) mod player;
/// What `=` may ask.
pub(crate) mod queries;
/// Sheets that staff send back.
pub(crate) mod sheets;
/// What the bot did, as a story writes it.
pub(crate) mod shown;
/// House, simulator, people and clock.
pub(crate) mod stage;
/// Invitations, and people who come as staff.
mod team;
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
fn sheets_of_applicants() {
    play_folder("sheets");
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
fn attendance() {
    play_folder("attendance");
}

#[test]
fn schedule() {
    play_folder("schedule");
}

#[test]
fn seats() {
    play_folder("seats");
}

#[test]
fn calendar() {
    play_folder("calendar");
}

#[test]
fn staff() {
    play_folder("staff");
}

#[test]
fn record() {
    play_folder("record");
}

#[test]
fn team() {
    play_folder("team");
}

#[test]
fn group() {
    play_folder("group");
}

#[test]
fn delivery() {
    play_folder("delivery");
}

#[test]
fn classes() {
    play_folder("classes");
}

#[test]
fn class_form() {
    play_folder("class_form");
}

#[test]
fn question() {
    play_folder("question");
}

#[test]
fn family() {
    play_folder("family");
}

#[test]
fn places() {
    play_folder("places");
}

#[test]
fn completion() {
    play_folder("completion");
}

#[test]
fn days_off() {
    play_folder("days_off");
}

#[test]
fn reminders() {
    play_folder("reminders");
}

#[test]
fn training() {
    play_folder("training");
}

#[test]
fn applications() {
    play_folder("applications");
}

#[test]
fn class_wish() {
    play_folder("class_wish");
}

#[test]
fn work() {
    play_folder("work");
}

#[test]
fn call_list() {
    play_folder("call_list");
}

#[test]
fn report() {
    play_folder("report");
}

#[test]
fn selection() {
    play_folder("selection");
}
