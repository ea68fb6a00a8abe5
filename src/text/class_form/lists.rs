//! Programmes and fields as lists of buttons, in pages: names are long, so one stands in each row, and a button carries the row
//! id, never the name (DLG-08).

use crate::flows::class_form::{Ask, Choice, List};
use crate::flows::facts::class::Programme;
use crate::flows::language::Language;
use crate::letter::Button;
use crate::text::class_form::choice;
use crate::text::l10n::sentences;

/// Programmes on one page.
const PROGRAMMES: usize = 8;

/// The buttons of a list.
pub(super) fn buttons(ask: &Ask, language: Language) -> Vec<Vec<Button>> {
    match &ask.list {
        List::None => Vec::new(),
        List::Centres(centres) => centres
            .iter()
            .map(|centre| {
                vec![choice(
                    &ask.question,
                    &centre.name,
                    Choice::Centre(centre.id),
                )]
            })
            .collect(),
        List::Fields(fields) => fields
            .iter()
            .map(|one| {
                vec![choice(
                    &ask.question,
                    &one.field_name,
                    Choice::Field(one.id),
                )]
            })
            .collect(),
        List::Programmes(programmes, page) => paged(ask, programmes, *page, language),
    }
}

/// Which page is shown of how many, where there are several.
pub(super) fn page(ask: &Ask, language: Language) -> Option<String> {
    let List::Programmes(programmes, page) = &ask.list else {
        return None;
    };
    let pages = programmes.len().div_ceil(PROGRAMMES);
    (pages > 1).then(|| {
        let shown = usize::from(*page).min(pages - 1) + 1;
        sentences(language).class_form_page(shown.to_string(), pages.to_string())
    })
}

fn paged(ask: &Ask, programmes: &[Programme], page: u8, language: Language) -> Vec<Vec<Button>> {
    let words = sentences(language);
    let last = programmes.len().div_ceil(PROGRAMMES).saturating_sub(1);
    let at = usize::from(page).min(last);
    let mut buttons: Vec<Vec<Button>> = programmes
        .iter()
        .skip(at * PROGRAMMES)
        .take(PROGRAMMES)
        .map(|one| vec![choice(&ask.question, &one.name, Choice::Programme(one.id))])
        .collect();
    let turn = |label: &str, to: usize| {
        let to = u8::try_from(to).unwrap_or_default();
        choice(&ask.question, label, Choice::Page(to))
    };
    let mut turns = Vec::new();
    if at > 0 {
        turns.push(turn(&words.button_previous(), at - 1));
    }
    if at < last {
        turns.push(turn(&words.button_next(), at + 1));
    }
    if !turns.is_empty() {
        buttons.push(turns);
    }
    buttons
}
