//! The conversations: each a pure function from state, event and facts to an outcome.
//!
//! A conversation awaits nothing, reads no clock and holds no sentence: it takes what a person did (`event`) and what may be
//! known (`facts`), and returns what is to be said (`outcome`), what is to be written (`change`) and what is to be kept
//! (`session`). `reception` is the parent of them all.

/// What a conversation may wish to be written.
pub mod change;
/// What a person did.
pub mod event;
/// What a conversation may know.
pub mod facts;
/// What a step returns.
pub mod outcome;
/// What a button carries.
pub mod press;
/// What is kept of a chat between two events.
pub mod session;

/// One's applications.
pub mod applications;
/// Who came to a meeting.
pub mod attendance;
/// The calendar of a class: its meetings, their changes.
pub mod calendar;
/// Graduates to be called by staff.
pub mod call_list;
/// The form of a class.
pub mod class_form;
/// Hearing when a class of a field opens.
pub mod class_wish;
/// The desk of classes: lists, a card, what staff do with a class.
pub mod classes;
/// The end of a class: passed or not, competence, certificates.
pub mod completion;
/// Switching consents, withdrawing, stopping announcements.
mod consents;
/// Days off: holidays as the office moved them.
pub mod days_off;
/// Several persons in one chat.
pub mod family;
/// A group: one hint, then silence.
pub mod group;
/// Choosing a language.
pub mod language;
/// What needs one answer: menu, status, help and the like.
pub mod menu;
/// One's own data: see, correct, consents, download, withdraw, delete.
pub mod mydata;
/// Training centres, programmes and fields, kept by admins.
pub mod places;
/// The facts on the poster of a class.
pub mod poster;
/// A question to a training centre and its answer.
pub mod question;
/// The parent: which conversation an event belongs to, and what follows when one ends.
pub mod reception;
/// What staff did.
pub mod record;
/// From consent to registration number, and correcting single answers later.
pub mod registration;
/// What people are reminded of.
pub mod reminders;
/// Figures of placement for staff.
pub mod report;
/// What people hear when their application comes to another public stage.
pub mod results;
/// One's own schedule, and what one says beforehand about coming.
pub mod schedule;
/// Coming to the test and taking the seat.
pub mod seats;
/// Selection of a class.
pub mod selection;
/// What follows when a registration or a correction ends.
mod sequel;
/// Sheets of applicants.
pub mod sheets;
/// The desk of staff: open requests.
pub mod staff;
/// Staff and invitations.
pub mod team;
/// Finding a class and applying to it.
pub mod training;
/// What people work as, told by themselves.
pub mod work;
