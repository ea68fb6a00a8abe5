//! The order of things: one event is one transaction.

/// The postman as delivery sees one.
pub mod post;

pub use post::{Post, Verdict};
