//! The public stages of an application, and what comes next.

use crate::domain::application::{ApplicationState, PublicStage};
use crate::domain::class::ClassState;
use crate::domain::seats::Skip;
use crate::domain::wib;
use crate::flows::applications::Shown;
use crate::flows::facts::class::Class;
use crate::flows::language::Language;
use crate::text::escape::html;
use crate::text::l10n::sentences;
use crate::text::{class, completion, dates};

/// `Terdaftar`
pub(in crate::text) fn name(stage: PublicStage, language: Language) -> String {
    let words = sentences(language);
    match stage {
        PublicStage::Registered => words.applications_stage_registered(),
        PublicStage::DocumentsNeeded => words.applications_stage_documents(),
        PublicStage::Selection => words.applications_stage_selection(),
        PublicStage::Reserve => words.applications_stage_reserve(),
        PublicStage::Accepted => words.applications_stage_accepted(),
        PublicStage::Confirmed => words.applications_stage_confirmed(),
        PublicStage::InTraining => words.applications_stage_training(),
        PublicStage::Finished => words.applications_stage_finished(),
        PublicStage::NotAccepted => words.applications_stage_not_accepted(),
        PublicStage::Withdrawn => words.applications_stage_withdrawn(),
        PublicStage::Forfeited => words.applications_stage_forfeited(),
        PublicStage::ClassPostponed => words.applications_stage_postponed(),
        PublicStage::ClassCancelled => words.applications_stage_cancelled(),
    }
}

/// What is next, and by when.
pub(in crate::text) fn next(shown: &Shown, now: jiff::Timestamp, language: Language) -> String {
    let words = sentences(language);
    let class = &shown.class;
    let start = || dates::with_weekday(class.starts_on, language);
    let detail = &shown.detail;
    match shown.stage() {
        PublicStage::Registered => registered(class, now, language),
        PublicStage::DocumentsNeeded => {
            let centre = class::centre(&class.centre, language);
            let until = shown.documents_until();
            if until.is_none() && begun(class, now) {
                return words.applications_next_overdue();
            }
            let until = until.map_or_else(start, |until| dates::moment(until, language));
            if detail.missing.is_empty() {
                return words.applications_next_documents(centre, until);
            }
            let missing = html(&detail.missing.join(", "));
            words.applications_next_documents_named(missing, centre, until)
        }
        PublicStage::Selection => match class.test_at.filter(|at| *at > now) {
            Some(_) => test(class, language),
            None if begun(class, now) => words.applications_next_overdue(),
            None => words.applications_next_result(start()),
        },
        PublicStage::Reserve => {
            let fixed = dates::moment(class.seats_fixed_from(), language);
            match detail.passed_by {
                Some(Skip::OtherClass) => return words.applications_next_passed_by(fixed),
                Some(Skip::NoConsent) => return words.applications_next_paused(fixed),
                None => {}
            }
            match detail.position {
                Some(position) => words.applications_next_reserve_at(position.to_string(), fixed),
                None => words.applications_next_reserve(fixed),
            }
        }
        PublicStage::Accepted => match detail.seat_until.or(class.confirm_until) {
            Some(until) => words.applications_next_confirm(dates::moment(until, language)),
            None => words.applications_next_confirm_soon(start()),
        },
        PublicStage::Confirmed => words
            .applications_next_start(class::when(class, language), class::place(class, language)),
        PublicStage::InTraining if class.state == ClassState::Finished => {
            words.applications_next_results(dates::plain(class.ends_on, language))
        }
        PublicStage::InTraining => {
            words.applications_next_end(dates::plain(class.ends_on, language))
        }
        PublicStage::Finished => finished(shown, language),
        PublicStage::NotAccepted => words.applications_next_not_accepted(),
        PublicStage::Withdrawn => words.applications_next_withdrawn(),
        PublicStage::Forfeited if shown.state == ApplicationState::AbsentAtTest => {
            words.applications_next_absent()
        }
        PublicStage::Forfeited => words.applications_next_forfeited(),
        PublicStage::ClassPostponed => words.applications_next_postponed(),
        PublicStage::ClassCancelled => words.applications_next_cancelled(),
    }
}

/// How a class ended for somebody, and what they hold of it.
fn finished(shown: &Shown, language: Language) -> String {
    let words = sentences(language);
    let last = dates::plain(shown.class.ends_on, language);
    let mut parts = match shown.state {
        ApplicationState::Passed => vec![words.applications_next_passed(last)],
        _ => return words.applications_next_finished(last),
    };
    if let Some(competence) = shown.detail.competence {
        parts.push(completion::reached(competence, words));
    }
    let place = class::centre(&shown.class.centre, language);
    let number = shown.detail.certificate.as_deref();
    parts.push(completion::certificate(number, &place, words));
    parts.join(" ")
}

/// What is next for somebody who has just applied.
pub(in crate::text) fn after_applying(class: &Class, language: Language) -> String {
    registered(class, jiff::Timestamp::MIN, language)
}

fn registered(class: &Class, now: jiff::Timestamp, language: Language) -> String {
    let words = sentences(language);
    if class.test_at.is_some_and(|at| at > now) {
        return test(class, language);
    }
    if class.registration_until > now {
        let until = dates::day_of(class.registration_until, language);
        let next = words.applications_next_close(until);
        return bringing(next, class, language);
    }
    if begun(class, now) {
        return words.applications_next_overdue();
    }
    words.applications_next_check(dates::with_weekday(class.starts_on, language))
}

/// Its first day has come, so that nothing more can be promised to be before it.
fn begun(class: &Class, now: jiff::Timestamp) -> bool {
    wib::instant(class.starts_on, jiff::civil::Time::midnight()).is_some_and(|start| start <= now)
}

fn test(class: &Class, language: Language) -> String {
    let words = sentences(language);
    let at = dates::moment(class.test_at.unwrap_or_default(), language);
    let next = match &class.test_place {
        Some(place) => words.applications_next_test_at(at, html(place)),
        None => words.applications_next_test(at),
    };
    bringing(next, class, language)
}

fn bringing(next: String, class: &Class, language: Language) -> String {
    if class.documents.is_empty() {
        return next;
    }
    let documents = html(&class.documents.join(", "));
    let words = sentences(language);
    // Without a test nobody has said yet when and where they are wanted.
    let bring = if class.test_at.is_some() {
        words.applications_next_bring(documents)
    } else {
        words.applications_next_keep(documents, html(&class.centre.name))
    };
    format!("{next} {bring}")
}
