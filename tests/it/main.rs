//! All integration tests are one program.

#![allow(
    clippy::unwrap_used,
    reason = "in a test a panic is the message, also in functions that tests share"
)]

/// The office is told when sending stands still or the disk is nearly full.
mod alarm;
/// Backups by the command.
mod backup;
/// The demo in a real browser.
mod browser;
/// Cases DAT, SEC and REG.
mod cases_dat_sec_reg;
/// Cases DLG.
mod cases_dlg;
/// Cases SQL.
mod cases_sql;
/// Made-up people who register.
mod crowd;
/// Letters: order, pace, outcomes, recovery.
mod delivery;
/// The demo, killed and started again.
mod demo;
/// Service file and container.
mod deploy;
/// Killed, misled, called twice: nothing lost.
mod drill;
/// A disk that is full, broken, read-only or held by somebody else.
mod faults;
/// What is deleted is gone.
mod forgotten;
/// Nothing that can be typed, pressed, stored or brought in breaks anything.
mod fuzz;
/// What is told to whoever asks how the program is.
mod health;
/// A store in a folder of its own, and a postman that does as it is told.
mod house;
/// Every line of a conversation, in both languages.
mod lines;
/// The sentences as files.
mod locales;
/// What is counted and timed.
mod metrics;
/// Backups of each night.
mod nightly;
/// Unreadable updates, the secret.
mod outside;
/// The real program as a child process.
mod process;
/// The program from outside.
mod program;
/// What the statements of the store cost.
mod query_plans;
/// A backup takes the place of the database.
mod restore;
/// Stored conversations of every version.
mod states;
/// The store.
mod store;
/// Chats played through the whole house.
mod stories;
/// The house rules.
mod tidy;
/// A later program over the database of every release.
mod upgrade;
/// Telegram brings the updates.
mod webhook;
