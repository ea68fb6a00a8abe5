//! What the tests of a rush have, for here.

/// Many people and classes.
#[path = "../../tests/it/rush/office.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
pub(crate) mod office;
/// Those who take a seat at once.
#[path = "../../tests/it/rush/seats.rs"]
pub(crate) mod seats;
