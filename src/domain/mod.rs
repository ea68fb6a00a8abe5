//! The office's rules as types and pure functions; no clock, no storage, no network.
//!
//! Every type with a private field has one door, `parse`: what came through it is trusted from then on. Time comes in as
//! a parameter. Errors name what is wrong; the sentences for people stand in `locales/`.

/// Text as it is compared: lower case, without accents, apostrophes and hidden characters.
pub mod fold;

/// Birth dates as people write them, and ages.
pub mod date;
/// Levels of schooling.
pub mod education;
/// One full name, as typed.
pub mod name;
/// The national identity number of 16 digits.
pub mod nik;
/// Mobile numbers, kept as E.164.
pub mod phone;
/// Man or woman, as the KTP says.
pub mod sex;

/// What a person agrees to, each purpose by itself.
pub mod consent;
/// Hours in which nothing is sent unasked.
pub mod quiet;
/// Numbers a person is told, and who may register alone.
pub mod registration;

pub use consent::Purpose;
pub use education::Education;
pub use sex::Sex;
