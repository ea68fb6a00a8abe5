//! What was wrong or unclear: what happened, what to do, nothing lost.

use jiff::civil::Date;

use crate::domain::class::typed::{AgesError, LengthError};
use crate::domain::class::{ClassCodeError, QuotaError};
use crate::domain::coming::{ComingError, HoursError};
use crate::domain::training_days::MOST_DAYS;
use crate::flows::class_form::Problem;
use crate::flows::language::Language;
use crate::text::class_form::card;
use crate::text::escape::html;
use crate::text::l10n::{Sentences, sentences};
use crate::text::{classes, dates, numbers};

/// Seats, reserves at most, as `domain::class::terms` says.
const MOST: u16 = crate::domain::class::terms::MOST_SEATS;

/// The problem in words.
/// `example` is a day that could be typed.
pub(super) fn sentence(problem: &Problem, example: Date, language: Language) -> String {
    let words = sentences(language);
    let example = dates::plain(example, language);
    let day = |date| dates::with_weekday(date, language);
    match problem {
        Problem::CentreUnknown => words.class_form_problem_centre(),
        Problem::ProgrammeUnknown => words.class_form_problem_programme(),
        Problem::Code(error) => code(*error, words),
        Problem::CodeTaken { code } => words.class_form_problem_code_taken(code.as_str()),
        Problem::Quota(error) | Problem::Reserves(error) => number(*error, MOST, language),
        Problem::Least(error, most) => number(*error, *most, language),
        Problem::Length(LengthError::Unreadable) => words.class_form_problem_length(),
        Problem::Length(LengthError::OutOfRange) => {
            words.class_form_problem_length_range(MOST_DAYS.to_string())
        }
        Problem::TooLong { most } => words.class_form_problem_length_range(most.to_string()),
        Problem::HoursPerDay => words.class_form_problem_per_day(),
        Problem::WeekdaysUnclear => words.class_form_problem_weekdays(),
        Problem::NoWeekday => words.class_form_problem_no_weekday(),
        Problem::NoDayLeft => words.class_form_problem_no_day_left(),
        Problem::Hours(HoursError::Unreadable) => words.class_form_problem_hours(),
        Problem::Hours(HoursError::Backwards { from, until }) => words
            .class_form_problem_hours_backwards(
                dates::clock(*from, language),
                dates::clock(*until, language),
            ),
        Problem::Coming(error) => coming(*error, &example, words),
        Problem::Past { date } => words.class_form_problem_past(day(*date)),
        Problem::StartHasNoLessons {
            wanted,
            holiday: Some(holiday),
        } => words.class_form_problem_start_holiday(day(*wanted), html(&holiday.name)),
        Problem::StartHasNoLessons {
            wanted,
            holiday: None,
        } => words.class_form_problem_start_weekday(day(*wanted)),
        Problem::FromAfterUntil { until } => {
            words.class_form_problem_from(dates::moment(*until, language))
        }
        Problem::UntilAfterStart { start } => words.class_form_problem_until_start(day(*start)),
        Problem::UntilPast => words.class_form_problem_until_past(),
        Problem::TestNeedsTime => words.class_form_problem_test_time(example),
        Problem::TestBeforeUntil { until } => {
            words.class_form_problem_test_until(dates::moment(*until, language))
        }
        Problem::TestAfterStart { start } => words.class_form_problem_test_start(day(*start)),
        Problem::ConfirmTooEarly => words.class_form_problem_confirm_early(),
        Problem::ConfirmAfterStart { start } => words.class_form_problem_confirm_start(day(*start)),
        Problem::Ages(AgesError::Unreadable) => words.class_form_problem_ages(),
        Problem::Ages(AgesError::OutOfRange) => words.class_form_problem_ages_range(),
        Problem::Ages(AgesError::Backwards) => words.class_form_problem_ages_backwards(),
        Problem::EducationUnknown => words.class_form_problem_education(),
        Problem::RegionUnknown => words.class_form_problem_region(),
        Problem::TooManyLetters { most } => words.class_form_problem_letters(most.to_string()),
        Problem::TooManyDocuments => words.class_form_problem_documents(),
        Problem::Locked { state } => words.class_form_problem_locked(classes::state(*state, words)),
        Problem::LockedSince { state, edits } => {
            let names = edits.iter().map(|edit| card::label(*edit, words));
            let names = names.collect::<Vec<_>>().join(", ");
            words.class_form_problem_locked_since(classes::state(*state, words), names)
        }
        Problem::Held { at } => words.class_form_problem_held(dates::moment(*at, language)),
        Problem::Expected => words.class_form_problem_expected(),
        Problem::NotWords(_) => words.class_form_problem_not_words(),
        Problem::Edited => words.class_form_problem_edited(),
    }
}

fn code(error: ClassCodeError, words: &Sentences) -> String {
    match error {
        ClassCodeError::TooShort { typed: _ } => words.class_form_problem_code_short(),
        ClassCodeError::TooLong { typed: _ } => words.class_form_problem_code_long(),
        ClassCodeError::Character { found } => {
            words.class_form_problem_code_letter(html(&found.to_string()))
        }
        ClassCodeError::Edge => words.class_form_problem_code_edge(),
    }
}

fn number(error: QuotaError, most: u16, language: Language) -> String {
    let words = sentences(language);
    match error {
        QuotaError::NotANumber => words.class_form_problem_number(),
        QuotaError::Negative => words.class_form_problem_negative(),
        QuotaError::TooMany { typed } => {
            words.class_form_problem_many(numbers::grouped(typed, language), most.to_string())
        }
    }
}

fn coming(error: ComingError, example: &str, words: &Sentences) -> String {
    match error {
        ComingError::Unreadable => words.class_form_problem_date(example),
        ComingError::Impossible { day, month, year } => words.class_form_problem_date_impossible(
            day.to_string(),
            month.to_string(),
            year.to_string(),
            example,
        ),
        ComingError::FarAway { year } => {
            words.class_form_problem_date_far(year.to_string(), example)
        }
        ComingError::NoTime => words.class_form_problem_no_time(example),
    }
}
