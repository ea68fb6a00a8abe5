//! People who applied to a class, and who teaches it.

use crate::domain::application::{ApplicationState, Source, application_number};
use crate::domain::seats::Skip;
use crate::flows::classes::{Applicant, Asked, Counts, Found, Listing, Press};
use crate::flows::language::Language;
use crate::letter::Content;
use crate::text::classes::card::called;
use crate::text::classes::desk;
use crate::text::escape::html;
use crate::text::keyboard::{rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{answers, dates, numbers, sheets};

/// A page of those who applied, or those who were found.
pub(super) fn applicants(found: &Found, manages: bool, language: Language) -> Content {
    let words = sentences(language);
    let (id, code) = (found.class.id, found.class.code.as_str());
    let count = numbers::grouped(u64::from(found.total), language);
    let opening = match (&found.searched, found.rows.is_empty()) {
        (Some(typed), true) => words.classes_applicants_not_found(code, html(typed)),
        (Some(typed), false) => words.classes_applicants_found(code, html(typed), count),
        (None, true) => words.classes_applicants_empty(code),
        (None, false) => words.classes_applicants_opening(code, counted(found.counts, language)),
    };
    let mut parts = vec![opening];
    if !found.rows.is_empty() {
        let lines: Vec<String> = found.rows.iter().map(|one| row(one, words)).collect();
        parts.push(lines.join("\n"));
    }
    if found.pages > 1 {
        let at = (u32::from(found.page) + 1).to_string();
        parts.push(words.classes_page(at, found.pages.to_string()));
    }
    let people = found
        .rows
        .iter()
        .map(|one| desk(one.name.as_str(), Press::Applicant(one.application)));
    let mut keys = rows(people.collect(), 2);
    let mut turning = Vec::new();
    if found.page > 0 {
        let press = Press::Applicants(id, found.page - 1);
        turning.push(desk(&words.button_previous(), press));
    }
    if found.page + 1 < found.pages {
        let press = Press::Applicants(id, found.page + 1);
        turning.push(desk(&words.button_next(), press));
    }
    if !turning.is_empty() {
        keys.push(turning);
    }
    if manages && found.is_all() {
        keys.push(vec![sheets::download(id, words)]);
    }
    let mut last = Vec::new();
    if found.searched.is_some() {
        let all = words.classes_button_back_to_applicants();
        last.push(desk(&all, Press::Applicants(id, 0)));
    } else if !found.rows.is_empty() {
        last.push(desk(&words.classes_button_search(), Press::Search(id)));
    }
    last.push(desk(&words.classes_button_card(), Press::Card(id)));
    keys.push(last);
    with_buttons(parts.join("\n\n"), keys)
}

/// `14 pendaftar aktif, 2 mengundurkan diri`: those who stand, then the others as far as there are any.
pub(in crate::text) fn counted(counts: Counts, language: Language) -> String {
    let words = sentences(language);
    let number = |count: u32| numbers::grouped(u64::from(count), language);
    let mut parts = Vec::new();
    if counts.standing > 0 || counts.all() == 0 {
        parts.push(words.classes_count_standing(number(counts.standing)));
    }
    if counts.passed > 0 {
        parts.push(words.classes_count_passed(number(counts.passed)));
    }
    if counts.withdrawn > 0 {
        parts.push(words.classes_count_withdrawn(number(counts.withdrawn)));
    }
    if counts.ended > 0 {
        parts.push(words.classes_count_ended(number(counts.ended)));
    }
    parts.join(", ")
}

fn row(one: &Listing, words: &Sentences) -> String {
    let row = words.classes_applicant_row(
        application_number(one.application),
        html(one.name.as_str()),
        state(one.state, words),
    );
    match one.skipped {
        Some(skip) => format!("{row} ({})", skipped(skip, words)),
        None => row,
    }
}

/// Why a free seat passed somebody by.
pub(in crate::text) fn skipped(skip: Skip, words: &Sentences) -> String {
    match skip {
        Skip::OtherClass => words.seats_skipped_other_class(),
        Skip::NoConsent => words.seats_skipped_no_consent(),
    }
}

/// One of them.
pub(super) fn applicant(seen: &Applicant, language: Language) -> Content {
    let words = sentences(language);
    let head = words.classes_applicant_head(
        html(seen.name.as_str()),
        application_number(seen.application),
        seen.class.code.as_str(),
        state(seen.state, words),
    );
    let id = seen.class.id;
    let back = desk(
        &words.classes_button_back_to_applicants(),
        Press::Applicants(id, 0),
    );
    let again = desk(&words.classes_button_search_again(), Press::Search(id));
    with_buttons(
        format!("{head}\n\n{}", facts(seen, language).join("\n")),
        vec![vec![back, again]],
    )
}

/// What an officer needs to know of somebody who applied.
pub(in crate::text) fn facts(seen: &Applicant, language: Language) -> Vec<String> {
    let words = sentences(language);
    let mut lines = Vec::new();
    if let Some(nik) = &seen.nik {
        lines.push(words.classes_applicant_nik(html(nik)));
    }
    if seen.differs {
        lines.push(words.classes_applicant_differs());
    }
    lines.push(words.classes_applicant_age(seen.age.to_string()));
    let education = answers::education(seen.education, language);
    lines.push(words.classes_applicant_education(education));
    let region = match &seen.region {
        Some(code) => answers::region(code, language),
        None => words.region_outside(),
    };
    lines.push(words.classes_applicant_region(html(&region)));
    if let Some(phone) = &seen.phone {
        lines.push(words.classes_applicant_phone(html(phone)));
    }
    let at = dates::moment(seen.applied_at, language);
    lines.push(words.classes_applicant_applied(at, source(seen.source, words)));
    if let Some(second) = &seen.second {
        lines.push(words.classes_applicant_second(second.as_str()));
    }
    if let Some(skip) = seen.skipped {
        lines.push(skipped(skip, words));
    }
    lines
}

fn source(source: Source, words: &Sentences) -> String {
    match source {
        Source::Menu => words.classes_source_menu(),
        Source::Words => words.classes_source_words(),
        Source::Link => words.classes_source_link(),
        Source::Poster => words.classes_source_poster(),
        Source::Staff => words.classes_source_staff(),
    }
}

/// Where an application stands, as staff call it.
pub(in crate::text) fn state(state: ApplicationState, words: &Sentences) -> String {
    use ApplicationState as S;
    match state {
        S::Applied => words.classes_application_applied(),
        S::DocumentsMissing => words.classes_application_documents_missing(),
        S::DocumentsPassed => words.classes_application_documents_passed(),
        S::DocumentsRefused => words.classes_application_documents_refused(),
        S::InSelection => words.classes_application_in_selection(),
        S::AbsentAtTest => words.classes_application_absent(),
        S::Accepted => words.classes_application_accepted(),
        S::Reserve => words.classes_application_reserve(),
        S::NotAccepted => words.classes_application_not_accepted(),
        S::Confirmed => words.classes_application_confirmed(),
        S::Withdrawn => words.classes_application_withdrawn(),
        S::Forfeited => words.classes_application_forfeited(),
        S::InTraining => words.classes_application_in_training(),
        S::Left => words.classes_application_left(),
        S::Passed => words.classes_application_passed(),
        S::NotPassed => words.classes_application_not_passed(),
    }
}

/// Who teaches?
pub(super) fn instructors(asked: &Asked, words: &Sentences) -> Content {
    let id = asked.class.id;
    let card = desk(&words.classes_button_card(), Press::Card(id));
    if asked.colleagues.is_empty() {
        let text = words.classes_instructors_none(html(&asked.class.centre.name));
        return with_buttons(text, vec![vec![card]]);
    }
    let mut keys: Vec<_> = asked
        .colleagues
        .iter()
        .map(|one| {
            let teaches = asked.teaching.contains(&one.id);
            let name = called(one, words);
            let label = if teaches {
                words.button_marked(name)
            } else {
                name
            };
            vec![desk(&label, Press::Teach(id, one.id, !teaches))]
        })
        .collect();
    keys.push(vec![card]);
    let text = words.classes_instructors_ask(asked.class.code.as_str());
    with_buttons(text, keys)
}
