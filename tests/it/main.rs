//! All integration tests are one program.

#![allow(
    clippy::unwrap_used,
    reason = "in a test a panic is the message, also in functions that tests share"
)]

/// The office is told when sending stands still or the disk is nearly full.
mod alarm;
/// Lists on paper, read back.
mod attendance;
/// Backups by the command.
mod backup;
/// The demo in a real browser.
mod browser;
/// Cases DAT, SEC and REG.
mod cases_dat_sec_reg;
/// Cases DLG.
mod cases_dlg;
/// Cases REG about seats.
mod cases_reg;
/// Cases SCH that concern classes.
mod cases_sch;
/// Cases DAT about sheets.
mod cases_sheets;
/// Cases SQL.
mod cases_sql;
/// Cases SEC about staff.
mod cases_staff;
/// Made-up people who register.
mod crowd;
/// Letters: order, pace, outcomes, recovery.
mod delivery;
/// The demo, killed and started again.
mod demo;
/// Service file and container.
mod deploy;
/// The menus of staff.
mod desks;
/// Killed, misled, called twice: nothing lost.
mod drill;
/// People and classes as a file, by the command.
mod export;
/// A disk that is full, broken, read-only or held by somebody else.
mod faults;
/// What is deleted is gone.
mod forgotten;
/// Nothing that can be typed, pressed, stored or brought in breaks anything.
mod fuzz;
/// What is told to whoever asks how the program is.
mod health;
/// The program at another hour.
mod hours;
/// A store in a folder of its own, and a postman that does as it is told.
mod house;
/// A sheet in LibreOffice.
mod libreoffice;
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
/// Pictures, and the poster of a class.
mod poster;
/// The real program as a child process.
mod process;
/// The program from outside.
mod program;
/// What the statements of the store cost.
mod query_plans;
/// Reminders, with the clock moved by hand and in other zones.
mod reminded;
/// A backup takes the place of the database.
mod restore;
/// What people hear of their application.
mod results;
/// Everybody wants the same class in the same second.
mod rush;
/// The statements of the store, as they stand in its sources.
mod statements;
/// Stored conversations of every version.
mod states;
/// The store.
mod store;
/// Chats played through the whole house.
mod stories;
/// The house rules.
mod tidy;
/// Events that wait together.
mod together;
/// A later program over the database of every release.
mod upgrade;
/// Telegram brings the updates.
mod webhook;
