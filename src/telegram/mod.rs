//! The only room that knows teloxide: updates come in as events, letters go out as calls of the Bot API.

/// One call of the Bot API.
pub mod api;
