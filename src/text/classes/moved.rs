//! Dates of a class that move, one in each line, as staff and people read them.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::flows::classes::Along;
use crate::flows::language::Language;
use crate::text::dates;
use crate::text::l10n::sentences;

/// First and last day, the old ones below the new ones.
pub(super) fn days(
    new: Option<(Date, Date)>,
    old: Option<(Date, Date)>,
    language: Language,
) -> Vec<String> {
    let words = sentences(language);
    let day = |day| dates::with_weekday(day, language);
    let mut rows = vec![match new {
        Some((first, last)) => words.classes_dates_new(day(first), day(last)),
        None => words.classes_dates_undated(),
    }];
    if let Some((first, last)) = old {
        rows.push(words.classes_dates_old(day(first), day(last)));
    }
    rows
}

/// The end of registration, the old one below the new one.
pub(super) fn until(new: Timestamp, old: Option<Timestamp>, language: Language) -> Vec<String> {
    let words = sentences(language);
    let mut rows = vec![words.classes_dates_until(dates::moment(new, language))];
    if let Some(old) = old {
        rows.push(words.classes_dates_until_old(dates::moment(old, language)));
    }
    rows
}

/// What becomes of the test and of the deadline for the seat. Without new days nobody knows yet when the test is.
pub(super) fn along(
    test: Along,
    confirm: Along,
    has_days: bool,
    language: Language,
) -> Vec<String> {
    let words = sentences(language);
    let moment = |at| dates::moment(at, language);
    let test = match test {
        Along::Nothing => None,
        Along::Stays(at) => Some(words.classes_dates_test_stays(moment(at))),
        Along::Moves(at) => Some(words.classes_dates_test_moves(moment(at))),
        Along::Dropped if has_days => Some(words.classes_dates_test_none()),
        Along::Dropped => Some(words.classes_dates_test_unknown()),
    };
    let confirm = match confirm {
        Along::Nothing => None,
        Along::Stays(at) => Some(words.classes_dates_confirm_stays(moment(at))),
        Along::Moves(at) => Some(words.classes_dates_confirm_moves(moment(at))),
        Along::Dropped => Some(words.classes_dates_confirm_unknown()),
    };
    test.into_iter().chain(confirm).collect()
}
