//! The only room that knows teloxide.
