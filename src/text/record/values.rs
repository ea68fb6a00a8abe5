//! What was noted with an act, as it is read: slugs by their names, days and moments as dates, everything else as it was noted.

use crate::catalog::catalog;
use crate::domain::application::ApplicationState;
use crate::domain::attendance::Mark;
use crate::domain::audit::Field;
use crate::domain::class::{ClassState, FundSource};
use crate::domain::completion::Competence;
use crate::domain::education::Education;
use crate::domain::eligibility::TrainedRule;
use crate::domain::meeting::Kind;
use crate::domain::role::Role;
use crate::domain::selection::RefusalReason;
use crate::domain::weekdays::Weekdays;
use crate::flows::classes::{Cause, Why};
use crate::flows::language::Language;
use crate::flows::selection::MoveCause;
use crate::text::l10n::{Sentences, sentences};
use crate::text::{
    answers, attendance, class, class_form, classes, completion, dates, meeting, selection, team,
};

/// A value in words. What no list knows any more stands for itself.
pub(super) fn value(field: Field, stored: &str, language: Language) -> String {
    let words = sentences(language);
    if stored.is_empty() {
        return words.record_empty();
    }
    let named = match field {
        Field::Role => Role::from_slug(stored).map(|role| team::role(role, None, words)),
        Field::ClassState => {
            ClassState::from_slug(stored).map(|state| classes::state(state, words))
        }
        Field::ApplicationState => {
            ApplicationState::from_slug(stored).map(|state| classes::application(state, words))
        }
        Field::Reason => Cause::from_slug(stored)
            .map(|cause| classes::reason(&Why::Usual(cause), words))
            .or_else(|| MoveCause::from_slug(stored).map(|cause| selection::cause(cause, words))),
        Field::Refusal => {
            RefusalReason::from_slug(stored).map(|reason| selection::refusal(reason, words))
        }
        Field::Attendance => marked(stored, words),
        Field::Meeting => Kind::from_slug(stored).map(|kind| meeting::kind(kind, words)),
        Field::Came | Field::NamedOnly => match stored {
            "yes" => Some(words.record_yes()),
            "no" => Some(words.record_no()),
            _ => None,
        },
        Field::Competence => {
            Competence::from_slug(stored).map(|one| completion::competence(one, words))
        }
        Field::Weekdays => Weekdays::from_slug(stored).map(|days| class::weekdays(days, language)),
        Field::Hours => hours(stored, language),
        Field::Ages => ages(stored, words),
        Field::Education => Education::from_slug(stored)
            .map(|least| words.class_form_value_education(answers::education(least, language))),
        Field::Regions => Some(regions(stored, language)),
        Field::TrainedRule => TrainedRule::from_slug(stored).map(|rule| trained(rule, words)),
        Field::Funds => FundSource::from_slug(stored).map(|source| funds(source, words)),
        // A programme that moved to another field notes the fields.
        Field::Name => catalog().field(stored).map(|field| field.name.clone()),
        Field::Centre
        | Field::Number
        | Field::Code
        | Field::Programme
        | Field::Quota
        | Field::Reserves
        | Field::LessonHours
        | Field::HoursPerDay
        | Field::Starts
        | Field::Ends
        | Field::Room
        | Field::Opens
        | Field::Closes
        | Field::TestAt
        | Field::TestPlace
        | Field::Documents
        | Field::ConfirmUntil
        | Field::LeastToRun
        | Field::Paid
        | Field::Address
        | Field::Phone
        | Field::Days
        | Field::Date
        | Field::Count
        | Field::TestScore
        | Field::InterviewScore
        | Field::Certificate
        | Field::MeetsAt
        | Field::MeetsUntil
        | Field::Topic
        | Field::Bring => None,
    };
    let date = || Some(dates::plain(stored.parse().ok()?, language));
    let moment = || Some(dates::moment(stored.parse().ok()?, language));
    named
        .or_else(moment)
        .or_else(date)
        .unwrap_or_else(|| stored.to_owned())
}

/// `absent`, `late 15`
fn marked(stored: &str, words: &Sentences) -> Option<String> {
    let (slug, minutes) = stored.split_once(' ').unwrap_or((stored, ""));
    let mark = Mark::from_slug(slug, minutes.parse().ok())?;
    Some(attendance::mark(mark, words))
}

/// `08:00-15:30`
fn hours(stored: &str, language: Language) -> Option<String> {
    let (from, until) = stored.split_once('-')?;
    Some(dates::hours(
        from.parse().ok()?,
        until.parse().ok()?,
        language,
    ))
}

/// `18-35`, `18-`, `-35`, `-`
fn ages(stored: &str, words: &Sentences) -> Option<String> {
    let (least, greatest) = stored.split_once('-')?;
    let age = |text: &str| match text {
        "" => Some(None),
        number => number.parse().ok().map(Some),
    };
    Some(class_form::ages((age(least)?, age(greatest)?), words))
}

/// `1871,1801`
fn regions(stored: &str, language: Language) -> String {
    let codes = stored.split(',');
    let names: Vec<String> = codes
        .map(|code| answers::region_label(code, language))
        .collect();
    names.join(", ")
}

fn trained(rule: TrainedRule, words: &Sentences) -> String {
    match rule {
        TrainedRule::Never => words.class_form_value_trained_never(),
        TrainedRule::OncePerYear => words.class_form_value_trained_year(),
        TrainedRule::OncePerField => words.class_form_value_trained_field(),
        TrainedRule::NoLimit => words.class_form_value_trained_no_limit(),
    }
}

fn funds(source: FundSource, words: &Sentences) -> String {
    match source {
        FundSource::Apbd => words.class_form_value_apbd(),
        FundSource::Apbn => words.class_form_value_apbn(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_stored_is_shown_as_it_is_stored() {
        let mut stored: Vec<(Field, String)> = vec![
            (Field::Weekdays, "mon,tue,wed".to_owned()),
            (Field::Hours, "08:00-15:30".to_owned()),
            (Field::Ages, "18-35".to_owned()),
            (Field::Ages, "18-".to_owned()),
            (Field::Ages, "-35".to_owned()),
            (Field::Ages, "-".to_owned()),
            (Field::Regions, "1871,1801".to_owned()),
            (Field::Starts, "2027-02-01".to_owned()),
            (Field::TestAt, "2027-01-22T01:00:00Z".to_owned()),
        ];
        let slug = |field: Field, slug: &str| (field, slug.to_owned());
        stored.extend(Education::ALL.map(|one| slug(Field::Education, one.slug())));
        stored.extend(TrainedRule::ALL.map(|one| slug(Field::TrainedRule, one.slug())));
        stored.extend(FundSource::ALL.map(|one| slug(Field::Funds, one.slug())));
        stored.extend(ClassState::ALL.map(|one| slug(Field::ClassState, one.slug())));
        stored.extend(ApplicationState::ALL.map(|one| slug(Field::ApplicationState, one.slug())));
        stored.extend(Kind::ALL.map(|one| slug(Field::Meeting, one.slug())));
        stored.extend(Role::ALL.map(|one| slug(Field::Role, one.slug())));
        let fields = catalog().fields().iter();
        stored.extend(fields.map(|one| slug(Field::Name, &one.slug)));
        for language in Language::ALL {
            for (field, noted) in &stored {
                let read = value(*field, noted, language);
                // In English some words are what they are called in the database.
                if language == Language::Indonesian {
                    assert_ne!(read, *noted, "{field:?}");
                }
                assert!(!read.contains('_'), "{field:?}: {read}");
            }
        }
        let hours = value(Field::Hours, "08:00-15:30", Language::Indonesian);
        assert_eq!(hours, "08.00–15.30 WIB");
    }

    #[test]
    fn what_no_list_knows_stands_for_itself() {
        for field in [
            Field::Weekdays,
            Field::Hours,
            Field::Ages,
            Field::Education,
            Field::Room,
        ] {
            assert_eq!(value(field, "apa saja", Language::Indonesian), "apa saja");
        }
    }
}
