//! What those who applied are told of a change: old → new, and only what concerns them.

use jiff::Timestamp;

use crate::flows::class_form::Told;
use crate::flows::class_form::changes::Difference;
use crate::flows::language::Language;
use crate::text::escape::html;
use crate::text::l10n::sentences;
use crate::text::{class, dates};

/// The whole letter.
pub(super) fn letter(told: &Told, language: Language) -> String {
    let words = sentences(language);
    format!(
        "{}\n\n{}\n\n{}",
        words.class_form_changed(
            html(&told.programme),
            html(&told.centres.1),
            told.code.as_str()
        ),
        rows(told, language).join("\n"),
        words.class_form_changed_closing()
    )
}

fn rows(told: &Told, language: Language) -> Vec<String> {
    let words = sentences(language);
    let none = || words.class_form_value_none();
    let moment = |at: Option<Timestamp>| at.map_or_else(none, |at| dates::moment(at, language));
    let own = |text: &Option<String>| {
        text.as_deref()
            .map_or_else(|| words.class_form_value_unset(), html)
    };
    let list = |documents: &[String]| {
        if documents.is_empty() {
            none()
        } else {
            html(&documents.join(", "))
        }
    };
    let paid = |text: &Option<String>| {
        text.as_deref()
            .map_or_else(|| words.class_form_value_free(), html)
    };
    let both = |one: (jiff::civil::Date, jiff::civil::Date)| {
        words.class_form_value_dates(
            dates::with_weekday(one.0, language),
            dates::with_weekday(one.1, language),
        )
    };
    let row = |difference: &Difference| {
        let (label, old, new) = match difference {
            Difference::Centre(..) => (
                words.class_form_told_centre(),
                html(&told.centres.0),
                html(&told.centres.1),
            ),
            Difference::Days(old, new) => (words.class_form_told_days(), both(*old), both(*new)),
            Difference::Weekdays(old, new) => (
                words.class_form_told_weekdays(),
                class::weekdays(*old, language),
                class::weekdays(*new, language),
            ),
            Difference::Hours(old, new) => (
                words.class_form_told_hours(),
                dates::hours(old.0, old.1, language),
                dates::hours(new.0, new.1, language),
            ),
            Difference::Room(old, new) => (words.class_form_told_room(), own(old), own(new)),
            Difference::From(old, new) => (
                words.class_form_told_from(),
                moment(Some(*old)),
                moment(Some(*new)),
            ),
            Difference::Until(old, new) => (
                words.class_form_told_until(),
                moment(Some(*old)),
                moment(Some(*new)),
            ),
            Difference::Test(old, new) => {
                (words.class_form_told_test(), moment(*old), moment(*new))
            }
            Difference::TestPlace(old, new) => {
                (words.class_form_told_test_place(), own(old), own(new))
            }
            Difference::Confirm(old, new) => {
                (words.class_form_told_confirm(), moment(*old), moment(*new))
            }
            Difference::Documents(old, new) => {
                (words.class_form_told_documents(), list(old), list(new))
            }
            Difference::Paid(old, new) => (words.class_form_told_paid(), paid(old), paid(new)),
        };
        words.class_form_difference(label, old, new)
    };
    told.differences.iter().map(row).collect()
}
