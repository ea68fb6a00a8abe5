//! A meeting of a class in words, the same on every card.

use jiff::Timestamp;

use crate::domain::meeting::Kind;
use crate::domain::wib;
use crate::flows::language::Language;
use crate::text::dates;
use crate::text::l10n::{Sentences, sentences};

/// What people meet for.
pub(super) fn kind(kind: Kind, words: &Sentences) -> String {
    match kind {
        Kind::Interview => words.meeting_interview(),
        Kind::ReRegistration => words.meeting_re_registration(),
        Kind::Opening => words.meeting_opening(),
        Kind::Lesson => words.meeting_lesson(),
        Kind::CompetenceTest => words.meeting_competence_test(),
        Kind::Closing => words.meeting_closing(),
        Kind::Visit => words.meeting_visit(),
    }
}

/// The same with the number of a day of training: `Pelatihan hari ke-2`.
pub(super) fn numbered(meant: Kind, number: Option<u16>, words: &Sentences) -> String {
    match (meant, number) {
        (Kind::Lesson, Some(number)) => words.meeting_lesson_number(number.to_string()),
        _ => kind(meant, words),
    }
}

/// `Selasa, 13 April 2027, pukul 08.00–15.30 WIB`
pub(super) fn when(starts: Timestamp, ends: Timestamp, language: Language) -> String {
    let (from, until) = (wib::local(starts), wib::local(ends));
    sentences(language).meeting_when(
        dates::with_weekday(from.date(), language),
        dates::hours(from.time(), until.time(), language),
    )
}
