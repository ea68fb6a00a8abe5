//! What the tests of a rush have, for here.

/// Many people and classes.
#[path = "../../tests/it/rush/office.rs"]
pub(crate) mod office;
/// Those who press at once.
#[path = "../../tests/it/rush/people.rs"]
pub(crate) mod people;
