//! Buttons that add or take away: each says what is wished, never "the other way round".

use crate::catalog::catalog;
use crate::domain::weekdays::{WEEK, Weekdays};
use crate::flows::class_form::{Ask, Choice, fingerprint};
use crate::flows::language::Language;
use crate::letter::Button;
use crate::text::class_form::choice;
use crate::text::keyboard::rows;
use crate::text::l10n::sentences;
use crate::text::{answers, class};

/// Days of the week.
pub(super) fn weekdays(ask: &Ask, language: Language) -> Vec<Vec<Button>> {
    let words = sentences(language);
    let of = |label: String, what| choice(&ask.question, &label, what);
    let usual = [
        Weekdays::MONDAY_TO_FRIDAY,
        Weekdays::MONDAY_TO_SATURDAY,
        Weekdays::MONDAY_TO_THURSDAY,
    ];
    let mut buttons = rows(
        usual
            .map(|days| of(class::weekdays(days, language), Choice::Week(days)))
            .into(),
        3,
    );
    let days = WEEK.map(|day| {
        let name = words.weekday(day.to_monday_one_offset());
        if ask.plan.weekdays.contains(day) {
            of(words.button_marked(name), Choice::NoDay(day))
        } else {
            of(name, Choice::Day(day))
        }
    });
    buttons.extend(rows(days.into(), 3));
    buttons.push(vec![of(words.button_finish(), Choice::Finish)]);
    buttons
}

/// Regencies and cities.
pub(super) fn regions(ask: &Ask, language: Language) -> Vec<Vec<Button>> {
    let words = sentences(language);
    let of = |label: String, what| choice(&ask.question, &label, what);
    let chosen = &ask.plan.rules.regions;
    let regions = catalog().regions().iter().map(|region| {
        let name = answers::region_label(&region.code, language);
        let code = region.code.clone();
        if chosen.contains(&code) {
            of(words.button_marked(name), Choice::NoRegion(code))
        } else {
            of(name, Choice::Region(code))
        }
    });
    let mut buttons = rows(regions.collect(), 2);
    buttons.push(vec![
        of(words.class_form_button_everywhere(), Choice::Nothing),
        of(words.button_finish(), Choice::Finish),
    ]);
    buttons
}

/// What to bring: the chosen first, own words among them.
pub(super) fn documents(ask: &Ask, language: Language) -> Vec<Vec<Button>> {
    let words = sentences(language);
    let of = |label: String, what| choice(&ask.question, &label, what);
    let chosen = &ask.plan.documents;
    let mut buttons: Vec<Vec<Button>> = Vec::new();
    for document in chosen {
        let label = words.button_marked(document);
        let slug = fingerprint(document);
        buttons.push(vec![of(label, Choice::NoDocument(slug))]);
    }
    for document in catalog().documents() {
        if !chosen.contains(&document.name) {
            let slug = Choice::Document(document.slug.clone());
            buttons.push(vec![of(document.name.clone(), slug)]);
        }
    }
    buttons.push(vec![of(words.button_finish(), Choice::Finish)]);
    buttons
}
