//! Pencaker: a Telegram bot through which a manpower office registers job seekers and fills its training classes.
//!
//! The rooms stand here in the order of their arrows: each may use those above it, never those below.
//! `ARCHITECTURE.md` is the map; `tests/it/tidy.rs` holds the arrows.

/// The only place that reads the time.
pub mod clock;
/// The only place that reads the environment.
pub mod config;

/// `pencaker backup` and `pencaker restore`.
pub mod backup;
/// `pencaker check`.
pub mod check;
/// `pencaker export`.
pub mod export;
/// The log, and what never stands in it.
pub mod logging;
/// The bot at work: every room opened, every loop started.
pub mod service;

/// The order of things: one event is one transaction; delivery; the scheduler's tick.
pub mod app;
/// The lists: fields of training, districts, holidays, chat words.
pub mod catalog;
/// The whole house in one process with made-up people.
pub mod demo;
/// The office's rules as types and pure functions.
pub mod domain;
/// The conversations, each a pure function.
pub mod flows;
/// How the program is: `GET /health` and `GET /metrics`.
pub mod health;
/// One outgoing thing as plain data.
pub mod letter;
/// What is counted and timed for whoever watches the program.
pub mod measure;
/// SQLite: people, chats, inbox, outbox.
pub mod store;
/// The only room that knows teloxide: updates in, letters out.
pub mod telegram;
/// Lines of a conversation as sentences of a language.
pub mod text;
/// Files of Excel, out and in.
pub mod workbook;
