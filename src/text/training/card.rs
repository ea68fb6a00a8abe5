//! The card of a class: everything that somebody must know who thinks of applying.

use crate::catalog::Wish;
use crate::domain::application::application_number;
use crate::flows::language::Language;
use crate::flows::mydata;
use crate::flows::training::{Card, Press, Stance};
use crate::letter::{Button, Content};
use crate::text::escape::html;
use crate::text::keyboard::{ask_staff, own_data, wish, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::training::{pressing, see_all, swap};
use crate::text::{class, dates, numbers};

/// The card, with a line before it where it was not asked for by itself.
pub(super) fn content(card: &Card, opening: Option<String>, language: Language) -> Content {
    let words = sentences(language);
    let mut parts: Vec<String> = opening.into_iter().collect();
    parts.push(facts(card, language).join("\n"));
    parts.push(requirements(card, language).join("\n"));
    parts.push(practical(card, language).join("\n"));
    let (ending, mut buttons) = ending(card, words, language);
    parts.extend(ending);
    // Who is not registered has nothing to be answered by yet.
    if card.checked.is_some() {
        buttons.push(vec![ask_staff(Some(card.class.id), words)]);
    }
    with_buttons(parts.join("\n\n"), buttons)
}

/// What, where, when.
fn facts(card: &Card, language: Language) -> Vec<String> {
    let (words, class) = (sentences(language), &card.class);
    let seats = numbers::grouped(u64::from(class.quota), language);
    let applicants = numbers::grouped(u64::from(class.applicants), language);
    let mut lines = vec![
        words.training_card_title(html(&class.programme.name)),
        words.training_card_field(html(&class.programme.field_name)),
        words.training_card_place(class::place(class, language)),
        words.training_card_when(class::when(class, language)),
        words.training_card_length(class::length(class, language)),
        words.training_card_seats(seats, applicants),
    ];
    if let Some(at) = card.opens_at {
        lines.push(words.training_card_from(dates::moment(at, language)));
    }
    lines.push(words.training_card_until(dates::moment(class.registration_until, language)));
    if let Some(at) = class.test_at {
        let at = dates::moment(at, language);
        lines.push(match &class.test_place {
            Some(place) => words.training_card_test_at(at, html(place)),
            None => words.training_card_test(at),
        });
    }
    lines
}

fn requirements(card: &Card, language: Language) -> Vec<String> {
    let words = sentences(language);
    let listed = match &card.checked {
        Some(checked) => class::marked(&card.class, checked, language),
        None => class::unmarked(&card.class, language),
    };
    if listed.is_empty() {
        return vec![words.training_card_anybody()];
    }
    let mut lines = vec![words.training_card_requirements()];
    lines.extend(listed);
    lines
}

/// What to bring, what it costs, the code.
fn practical(card: &Card, language: Language) -> Vec<String> {
    let (words, class) = (sentences(language), &card.class);
    let mut lines = Vec::new();
    if !class.documents.is_empty() {
        let documents = html(&class.documents.join(", "));
        lines.push(if class.test_at.is_some() {
            words.training_card_documents(documents)
        } else {
            words.training_card_documents_later(documents, html(&class.centre.name))
        });
    }
    lines.push(match &class.paid {
        Some(paid) => words.training_card_paid(html(paid)),
        None => words.training_card_free(),
    });
    lines.push(words.training_card_code(class.code.as_str()));
    lines
}

/// What this person can do about it: no button for what a tap would be refused for.
fn ending(card: &Card, words: &Sentences, language: Language) -> (Vec<String>, Vec<Vec<Button>>) {
    let id = card.class.id;
    let everything = || vec![see_all(words)];
    match &card.stance {
        Stance::Applied { id: own } | Stance::Decided { id: own } => (
            vec![words.training_card_own(application_number(*own))],
            vec![vec![wish(Wish::Status, language), see_all(words)]],
        ),
        Stance::NotMet => {
            let nearest = Press::Nearest(id, card.seen);
            let label = words.training_see_nearest();
            (
                vec![words.training_card_not_met()],
                vec![vec![pressing(&label, nearest)], everything()],
            )
        }
        Stance::NotYet(at) => (
            vec![words.training_card_not_yet(dates::moment(*at, language))],
            vec![everything()],
        ),
        // Such a class has no card; without a button nothing is promised.
        Stance::NotOpen(_) => (Vec::new(), vec![everything()]),
        Stance::Paused => {
            let consents = own_data(&words.button_consents(), mydata::Press::Consents);
            (
                vec![words.training_paused()],
                vec![vec![consents], everything()],
            )
        }
        Stance::SeatInTheWay {
            seat,
            code,
            may_swap,
        } => {
            let number = application_number(*seat);
            let mut parts = vec![words.training_card_seat_in_the_way(code.as_str(), number)];
            let mut buttons = vec![vec![wish(Wish::Status, language), see_all(words)]];
            if *may_swap {
                parts.push(words.training_card_swap());
                buttons.insert(0, vec![swap(*seat, id, words)]);
            }
            (parts, buttons)
        }
        Stance::Free => {
            let mut parts = Vec::new();
            if let Some(code) = &card.overlaps {
                parts.push(words.training_card_overlaps(code.as_str()));
            }
            parts.push(words.training_card_fits());
            let apply = pressing(&words.training_apply(), Press::Apply(id, card.seen));
            (parts, vec![vec![apply], everything()])
        }
    }
}
