//! The office's rules as types and pure functions; no clock, no storage, no network.
//!
//! Every type with a private field has one door, `parse`: what came through it is trusted from then on. Time comes in as
//! a parameter. Errors name what is wrong; the sentences for people stand in `locales/`.

/// Text as it is compared: lower case, without accents, apostrophes and hidden characters.
pub mod fold;

/// Dates, times and daily hours that lie ahead, as staff write them.
pub mod coming;
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

/// The days of the week on which a class has lessons.
pub mod weekdays;
/// The clock of Lampung.
pub mod wib;

/// An application to a class, for staff and for the person.
pub mod application;
/// Who came to a meeting.
pub mod attendance;
/// A class: its code, seats, states, and what staff may do with it.
pub mod class;
/// The end of a class for one participant.
pub mod completion;
/// Whether a person fits the rules of a class.
pub mod eligibility;
/// What the people of a class meet for.
pub mod meeting;
/// What people are reminded of.
pub mod reminder;
/// When people are reminded of what lies ahead, and until when it is any use.
pub mod reminders;
/// Seats of a class and the queue for them.
pub mod seats;
/// What is judged, how people are ranked, what becomes of each.
pub mod selection;
/// The days of a class, holidays left out.
pub mod training_days;

/// How many graduates work.
pub mod absorption;
/// The questions after graduation.
pub mod follow_up;
/// Amounts of rupiah as people write them.
pub mod money;
/// What somebody does after training.
pub mod work;

/// What staff did, as it is recorded.
pub mod audit;
/// Links that make somebody staff.
pub mod invitation;
/// Working days and hours of the office.
pub mod office_hours;
/// Who of the office may do what, and where.
pub mod role;

/// What a person agrees to, each purpose by itself.
pub mod consent;
/// Hours in which nothing is sent unasked.
pub mod quiet;
/// Numbers a person is told, and who may register alone.
pub mod registration;

pub use consent::Purpose;
pub use education::Education;
pub use sex::Sex;
