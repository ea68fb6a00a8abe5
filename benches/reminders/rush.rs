//! What the tests of many people have, for here.

/// Many people and classes.
#[path = "../../tests/it/rush/office.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
pub(crate) mod office;
/// People who have a seat.
#[path = "../../tests/it/rush/participants.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
pub(crate) mod participants;
