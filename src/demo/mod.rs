//! The whole house in one process with made-up people.

/// A stranger to us: the simulated server of Telegram.
pub mod bot_api;
/// The clock over HTTP.
pub mod clock_api;
/// The office in numbers.
pub mod figures;
/// The page to chat on.
pub mod page;
/// Everything started together.
pub mod run;
/// The made-up people.
pub mod seed;
