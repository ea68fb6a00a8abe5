//! The only room that knows teloxide: updates come in as events, letters go out as calls of the Bot API.

/// One call of the Bot API.
pub mod api;
/// What an answer of the server means for a letter.
pub mod classify;
/// The bot's commands in Telegram's own menu.
pub mod commands;
/// The menus of staff.
pub mod desks;
/// The dispatcher at work.
pub mod dispatch;
/// Files that people sent.
pub mod fetcher;
/// The tree of the front hall.
pub mod hall;
/// Where raw updates enter, whichever way they came.
pub mod intake;
/// The dispatcher's source of updates.
pub mod listener;
/// Parameters of the calls that letters are.
mod parameters;
/// Asking for updates, each kept before the next is asked for.
pub mod poller;
/// An update as an event: the leaves of the tree.
pub mod recognise;
/// Letters as calls.
pub mod sender;
/// Telegram brings the updates.
pub mod webhook;
/// Calls straight over kept connections.
mod wire;
