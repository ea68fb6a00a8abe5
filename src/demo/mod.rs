//! The whole house in one process with made-up people.
pub mod bot_api;
pub mod page;
