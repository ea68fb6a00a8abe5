//! The class as it would be saved, value by value, and as the card that is checked before it is.

use crate::catalog::Holiday;
use crate::domain::class::FundSource;
use crate::domain::class::typed::Ages;
use crate::domain::eligibility::TrainedRule;
use crate::domain::training_days::Length;
use crate::flows::class_form::plan::Plan;
use crate::flows::class_form::{Edit, Of};
use crate::flows::language::Language;
use crate::text::escape::html;
use crate::text::l10n::{Sentences, sentences};
use crate::text::{answers, class, dates};

/// The card with everything, and the question whether it is right.
pub(super) fn summary(plan: &Plan, language: Language) -> String {
    let words = sentences(language);
    let opening = match plan.of {
        Of::Nothing | Of::Copy(_) => words.class_form_summary_new(),
        Of::Edit(_) => words.class_form_summary_edit(),
    };
    let mut rows = Vec::new();
    for edit in Edit::ALL {
        let value = html(&value(edit, plan, language));
        rows.push(words.class_form_row(label(edit, words), value));
        if edit == Edit::Length {
            rows.extend(left_out(plan, language));
        }
    }
    format!(
        "{opening}\n\n{}\n\n{}",
        rows.join("\n"),
        words.class_form_summary_question()
    )
}

/// The holidays that were left out; those only expected say so.
fn left_out(plan: &Plan, language: Language) -> Option<String> {
    let words = sentences(language);
    let course = plan.course.as_ref()?.as_ref().ok()?;
    let shown = |holiday: &Holiday| {
        let date = dates::plain(holiday.date, language);
        let name = html(&holiday.name);
        if holiday.is_certain() {
            words.class_form_holiday(date, name)
        } else {
            words.class_form_holiday_estimate(date, name)
        }
    };
    let names: Vec<String> = course.left_out.iter().map(shown).collect();
    (!names.is_empty()).then(|| words.class_form_left_out(names.join("; ")))
}

/// One value as plain text.
pub(super) fn value(edit: Edit, plan: &Plan, language: Language) -> String {
    let words = sentences(language);
    let unset = || words.class_form_value_unset();
    match edit {
        Edit::Centre => plan
            .centre
            .as_ref()
            .map_or_else(unset, |centre| centre.name.clone()),
        Edit::Programme => plan
            .programme
            .as_ref()
            .map_or_else(unset, |programme| programme.name.clone()),
        Edit::Code => plan.code.as_ref().map_or_else(unset, ToString::to_string),
        Edit::Start => match (&plan.course, plan.start) {
            (Some(Ok(course)), _) => words.class_form_value_dates(
                dates::with_weekday(course.first, language),
                dates::with_weekday(course.last, language),
            ),
            (_, Some(start)) => dates::with_weekday(start, language),
            (_, None) => unset(),
        },
        Edit::Length => plan
            .length
            .map_or_else(unset, |length| self::length(length, words)),
        Edit::Weekdays => class::weekdays(plan.weekdays, language),
        Edit::Hours => dates::hours(plan.hours.0, plan.hours.1, language),
        Edit::Room => plan.room.clone().unwrap_or_else(unset),
        Edit::From => plan.from.map_or_else(
            || words.class_form_value_from_now(),
            |from| dates::moment(from, language),
        ),
        Edit::Until => plan
            .until
            .map_or_else(unset, |until| dates::moment(until, language)),
        Edit::Test => match (plan.test, &plan.test_place) {
            (None, _) => words.class_form_value_none(),
            (Some(test), None) => dates::moment(test, language),
            (Some(test), Some(place)) => {
                words.class_form_value_test(dates::moment(test, language), place)
            }
        },
        Edit::Confirm => plan.confirm.map_or_else(
            || words.class_form_value_none(),
            |confirm| dates::moment(confirm, language),
        ),
        Edit::Quota => words.class_form_value_people(plan.quota.seats().to_string()),
        Edit::Reserves => words.class_form_value_people(plan.reserves.to_string()),
        Edit::LeastToRun if plan.least == 0 => words.class_form_value_no_limit(),
        Edit::LeastToRun => words.class_form_value_people(plan.least.to_string()),
        Edit::Ages => ages((plan.rules.least_age, plan.rules.greatest_age), words),
        Edit::Education => plan.rules.education_least.map_or_else(
            || words.class_form_value_no_limit(),
            |least| words.class_form_value_education(answers::education(least, language)),
        ),
        Edit::Regions if plan.rules.regions.is_empty() => words.class_form_value_everywhere(),
        Edit::Regions => {
            let names = plan.rules.regions.iter();
            let names: Vec<String> = names
                .map(|code| answers::region_label(code, language))
                .collect();
            names.join(", ")
        }
        Edit::Trained => match plan.rules.trained {
            TrainedRule::Never => words.class_form_value_trained_never(),
            TrainedRule::OncePerYear => words.class_form_value_trained_year(),
            TrainedRule::OncePerField => words.class_form_value_trained_field(),
            TrainedRule::NoLimit => words.class_form_value_trained_no_limit(),
        },
        Edit::Documents if plan.documents.is_empty() => words.class_form_value_none(),
        Edit::Documents => plan.documents.join(", "),
        Edit::Funds => match plan.funds {
            Some(FundSource::Apbd) => words.class_form_value_apbd(),
            Some(FundSource::Apbn) => words.class_form_value_apbn(),
            None => unset(),
        },
        Edit::Paid => plan
            .paid
            .clone()
            .unwrap_or_else(|| words.class_form_value_free()),
    }
}

/// `240 JP, 8 JP per hari (30 hari)`
pub(super) fn length(length: Length, words: &Sentences) -> String {
    let days = length.days().to_string();
    match length {
        Length::LessonHours { total, per_day } => {
            words.class_form_value_lesson_hours(total.to_string(), per_day.to_string(), days)
        }
        Length::Days(_) => words.class_form_value_days(days),
    }
}

/// `18–40 tahun`
pub(in crate::text) fn ages(ages: Ages, words: &Sentences) -> String {
    match ages {
        (Some(least), Some(greatest)) => {
            words.class_form_value_ages(least.to_string(), greatest.to_string())
        }
        (Some(least), None) => words.class_form_value_ages_least(least.to_string()),
        (None, Some(greatest)) => words.class_form_value_ages_greatest(greatest.to_string()),
        (None, None) => words.class_form_value_no_limit(),
    }
}

pub(super) fn label(edit: Edit, words: &Sentences) -> String {
    match edit {
        Edit::Centre => words.class_form_label_centre(),
        Edit::Programme => words.class_form_label_programme(),
        Edit::Code => words.class_form_label_code(),
        Edit::Start => words.class_form_label_start(),
        Edit::Length => words.class_form_label_length(),
        Edit::Weekdays => words.class_form_label_weekdays(),
        Edit::Hours => words.class_form_label_hours(),
        Edit::Room => words.class_form_label_room(),
        Edit::From => words.class_form_label_from(),
        Edit::Until => words.class_form_label_until(),
        Edit::Test => words.class_form_label_test(),
        Edit::Confirm => words.class_form_label_confirm(),
        Edit::Quota => words.class_form_label_quota(),
        Edit::Reserves => words.class_form_label_reserves(),
        Edit::LeastToRun => words.class_form_label_least(),
        Edit::Ages => words.class_form_label_ages(),
        Edit::Education => words.class_form_label_education(),
        Edit::Regions => words.class_form_label_regions(),
        Edit::Trained => words.class_form_label_trained(),
        Edit::Documents => words.class_form_label_documents(),
        Edit::Funds => words.class_form_label_funds(),
        Edit::Paid => words.class_form_label_paid(),
    }
}

/// `Ubah Kuota`
pub(super) fn change_label(edit: Edit, words: &Sentences) -> String {
    words.class_form_button_change(match edit {
        Edit::Centre => words.class_form_change_centre(),
        Edit::Programme => words.class_form_change_programme(),
        Edit::Code => words.class_form_change_code(),
        Edit::Start => words.class_form_change_start(),
        Edit::Length => words.class_form_change_length(),
        Edit::Weekdays => words.class_form_change_weekdays(),
        Edit::Hours => words.class_form_change_hours(),
        Edit::Room => words.class_form_change_room(),
        Edit::From => words.class_form_change_from(),
        Edit::Until => words.class_form_change_until(),
        Edit::Test => words.class_form_change_test(),
        Edit::Confirm => words.class_form_change_confirm(),
        Edit::Quota => words.class_form_change_quota(),
        Edit::Reserves => words.class_form_change_reserves(),
        Edit::LeastToRun => words.class_form_change_least(),
        Edit::Ages => words.class_form_change_ages(),
        Edit::Education => words.class_form_change_education(),
        Edit::Regions => words.class_form_change_regions(),
        Edit::Trained => words.class_form_change_trained(),
        Edit::Documents => words.class_form_change_documents(),
        Edit::Funds => words.class_form_change_funds(),
        Edit::Paid => words.class_form_change_paid(),
    })
}
