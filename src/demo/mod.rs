//! The whole house in one process with made-up people.

/// A stranger to us: the simulated server of Telegram.
pub mod bot_api;
/// The made-up classes.
mod classes;
/// The clock over HTTP.
pub mod clock_api;
/// Chance that is the same every time.
mod dice;
/// The office in numbers.
pub mod figures;
/// The staff of the centres.
mod office;
/// The page to chat on.
pub mod page;
/// Everything started together.
pub mod run;
/// The made-up people.
pub mod seed;
