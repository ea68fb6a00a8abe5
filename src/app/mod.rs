//! The order of things: one event is one transaction.

/// The bell between those who post letters and the one who carries them.
pub mod bell;
/// Carries the letters of the outbox to Telegram.
pub mod delivery;
/// The wish to stop.
pub mod shutdown;
