//! Columns, choices and problems of a sheet, in words; and the same words understood again in any language.

use crate::domain::nik::NikError;
use crate::domain::selection::{RefusalReason, Score, Verdict};
use crate::flows::language::Language;
use crate::flows::sheets::problem::Problem;
use crate::flows::sheets::row::{Column, Marks};
use crate::text::escape::cut;
use crate::text::l10n::{Sentences, sentences};
use crate::text::sheets::LONGEST_ROW;

/// The heading of a column.
pub(super) fn column(column: Column, words: &Sentences) -> String {
    match column {
        Column::Id => words.sheets_column_id(),
        Column::Number => words.sheets_column_number(),
        Column::Name => words.sheets_column_name(),
        Column::Nik => words.sheets_column_nik(),
        Column::Birth => words.sheets_column_birth(),
        Column::Phone => words.sheets_column_phone(),
        Column::Region => words.sheets_column_region(),
        Column::District => words.sheets_column_district(),
        Column::Education => words.sheets_column_education(),
        Column::Documents => words.sheets_column_documents(),
        Column::Missing => words.sheets_column_missing(),
        Column::Came => words.sheets_column_came(),
        Column::Test => words.sheets_column_test(),
        Column::Interview => words.sheets_column_interview(),
        Column::Verdict => words.sheets_column_verdict(),
        Column::Because => words.sheets_column_because(),
        Column::Proposed => words.sheets_column_proposed(),
        Column::State => words.sheets_column_state(),
        Column::Problem => words.sheets_column_problem(),
    }
}

pub(super) fn documents(complete: bool, words: &Sentences) -> String {
    if complete {
        words.sheets_documents_complete()
    } else {
        words.sheets_documents_missing()
    }
}

pub(super) fn came(came: bool, words: &Sentences) -> String {
    if came {
        words.sheets_came()
    } else {
        words.sheets_absent()
    }
}

pub(super) fn verdict(verdict: Verdict, words: &Sentences) -> String {
    match verdict {
        Verdict::Accepted => words.sheets_verdict_accepted(),
        Verdict::Reserve => words.sheets_verdict_reserve(),
        Verdict::NotAccepted => words.sheets_verdict_not_accepted(),
    }
}

pub(super) fn because(reason: RefusalReason, words: &Sentences) -> String {
    match reason {
        RefusalReason::SeatsFull => words.sheets_because_seats_full(),
        RefusalReason::Documents => words.sheets_because_documents(),
        RefusalReason::Absent => words.sheets_because_absent(),
        RefusalReason::Rules => words.sheets_because_rules(),
        RefusalReason::TrainedBefore => words.sheets_because_trained_before(),
        RefusalReason::Other => words.sheets_because_other(),
        RefusalReason::NoConsent => words.sheets_because_consent(),
    }
}

/// `78,5`
pub(super) fn points(score: Score) -> String {
    let (whole, part) = (score.hundredths() / 100, score.hundredths() % 100);
    match part {
        0 => whole.to_string(),
        part if part % 10 == 0 => format!("{whole},{}", part / 10),
        part => format!("{whole},{part:02}"),
    }
}

/// What a column of marks says; nothing where it is empty.
pub(super) fn mark(of: Column, marks: &Marks, words: &Sentences) -> Option<String> {
    match of {
        Column::Documents => marks.documents.map(|complete| documents(complete, words)),
        Column::Missing => (!marks.missing.is_empty()).then(|| marks.missing.join(", ")),
        Column::Came => marks.came.map(|here| came(here, words)),
        Column::Test => marks.test.map(points),
        Column::Interview => marks.interview.map(points),
        Column::Verdict => marks.verdict.map(|one| verdict(one, words)),
        Column::Because => marks.because.map(|one| because(one, words)),
        Column::Id
        | Column::Number
        | Column::Name
        | Column::Nik
        | Column::Birth
        | Column::Phone
        | Column::Region
        | Column::District
        | Column::Education
        | Column::Proposed
        | Column::State
        | Column::Problem => None,
    }
}

/// Why a row is not taken, as the rest of a sentence; plain text.
pub(super) fn problem(problem: &Problem, words: &Sentences) -> String {
    match problem {
        Problem::Id => words.sheets_problem_id(),
        Problem::OtherClass => words.sheets_problem_other_class(),
        Problem::Gone => words.sheets_problem_gone(),
        Problem::NikChanged => words.sheets_problem_nik_changed(),
        Problem::PersonChanged(of) => words.sheets_problem_person_changed(column(*of, words)),
        Problem::Twice { first } => words.sheets_problem_twice(first.to_string()),
        Problem::Unreadable(of) => words.sheets_problem_unreadable(column(*of, words)),
        Problem::Empty(of) => words.sheets_problem_empty(column(*of, words)),
        Problem::Impossible(of) => words.sheets_problem_impossible(column(*of, words)),
        Problem::Nik(error) => match error {
            NikError::Empty => words.sheets_problem_empty(column(Column::Nik, words)),
            NikError::NotDigits => words.sheets_problem_nik_not_digits(),
            NikError::WrongLength { typed } => words.sheets_problem_nik_length(typed.to_string()),
            NikError::AllEqual | NikError::Placeholder | NikError::SerialZero => {
                words.sheets_problem_nik_made_up()
            }
            NikError::DayImpossible { .. }
            | NikError::MonthImpossible { .. }
            | NikError::DateImpossible { .. } => words.sheets_problem_nik_date(),
        },
        Problem::NikIsNumber => words.sheets_problem_nik_number(),
        Problem::BirthIsNumber => words.sheets_problem_birth_number(),
        Problem::Minor => words.sheets_problem_minor(),
        Problem::DistrictUnknown => words.sheets_problem_district(),
        Problem::Conflict { bot, sheet } => {
            let said =
                |column, marks| mark(column, marks, words).unwrap_or_else(|| words.sheets_empty());
            let columns = bot.differences(sheet).into_iter();
            let differences: Vec<String> = columns
                .map(|of| words.sheets_conflict(column(of, words), said(of, bot), said(of, sheet)))
                .collect();
            words.sheets_problem_conflict(cut(&differences.join(", "), LONGEST_ROW))
        }
        Problem::Over => words.sheets_problem_over(),
        Problem::Announcing => words.sheets_problem_announcing(),
        Problem::Announced => words.sheets_problem_announced(),
        Problem::SeatTaken => words.sheets_problem_seat_taken(),
        Problem::NoSeat => words.sheets_problem_no_seat(),
        Problem::SeatsFixed => words.sheets_problem_seats_fixed(),
        Problem::ClosedToNew => words.sheets_problem_closed_to_new(),
        Problem::WithdrewBefore => words.sheets_problem_withdrew_before(),
    }
}

/// The thing among these whose word was written, in any language; blanks and case do not count.
pub(super) fn understood<T: Copy>(
    written: &str,
    all: &[T],
    word: impl Fn(T, &Sentences) -> String,
) -> Option<T> {
    let plain = |text: &str| -> String {
        let letters = text.chars().filter(|sign| sign.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let written = plain(written);
    all.iter().copied().find(|one| {
        Language::ALL
            .into_iter()
            .any(|language| plain(&word(*one, sentences(language))) == written)
    })
}
