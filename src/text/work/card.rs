//! How a person stands: what they do now, what they did before, what may have changed, and for whoever looks for work what fits.

use crate::domain::work::{Level, Spell, Status, present};
use crate::flows::language::Language;
use crate::flows::press;
use crate::flows::training::{self, Seen};
use crate::flows::work::{Card, Lead, Press};
use crate::letter::{Button, Content};
use crate::text::keyboard::{button, rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::work::{for_whom, label, pressing, spell, statuses};
use crate::text::{class, class_wish};

/// Spells that are over, told of at most.
const BEFORE: usize = 5;

/// The card.
pub(super) fn content(card: &Card, language: Language) -> Content {
    let words = sentences(language);
    let open: Vec<&Spell> = card.spells.iter().filter(|one| one.is_open()).collect();
    let opening = match card.lead {
        Lead::Nothing if card.spells.is_empty() => words.work_ask(),
        Lead::Nothing => words.work_card(),
        Lead::Noted => words.work_noted(),
        Lead::Still => words.work_still(),
        Lead::Ended => words.work_ended(),
        Lead::Resumed => words.work_resumed(),
        Lead::Filled => words.work_filled(),
        Lead::Newer => words.work_newer(),
    };
    let mut parts = vec![for_whom(opening, card.shared_as.as_deref(), words)];
    if !card.spells.is_empty() {
        parts.push(
            listed(&words.work_now(), &open, language).unwrap_or_else(|| words.work_nothing_now()),
        );
        let over = card.spells.iter().rev().filter(|one| !one.is_open());
        let over: Vec<&Spell> = over.take(BEFORE).collect();
        parts.extend(listed(&words.work_before(), &over, language));
    }
    let mut buttons = Vec::new();
    if present(&card.spells).is_some_and(|status| !status.is_activity())
        || (open.is_empty() && !card.spells.is_empty())
    {
        help(card, &mut parts, &mut buttons, language);
    }
    if open.is_empty() {
        buttons.extend(statuses(card.person, card.newest, words));
        if card.lead == Lead::Ended
            && let Some(last) = card
                .spells
                .iter()
                .rev()
                .find(|one| one.status.is_activity())
        {
            buttons.push(vec![pressing(
                &words.work_button_resume(),
                Press::Resume(last.id),
            )]);
        }
    } else {
        buttons.extend(acts(card, &open, words));
    }
    with_buttons(parts.join("\n\n"), buttons)
}

fn listed(heading: &str, spells: &[&Spell], language: Language) -> Option<String> {
    let words = sentences(language);
    let lines: Vec<String> = spells
        .iter()
        .map(|one| words.work_spell_line(spell(one, language)))
        .collect();
    (!lines.is_empty()).then(|| format!("{heading}\n{}", lines.join("\n")))
}

/// What can be done with what goes on.
fn acts(card: &Card, open: &[&Spell], words: &Sentences) -> Vec<Vec<Button>> {
    let mut buttons = Vec::new();
    for one in open.iter().filter(|one| one.status.is_activity()) {
        let name = (one.employer.clone()).unwrap_or_else(|| label(one.status, words));
        if one.status == Status::Working && one.employer.is_some() && one.level < Level::Confirmed {
            buttons.push(vec![pressing(
                &words.work_button_link(),
                Press::Link(one.id),
            )]);
        }
        let correct = words.work_button_correct(&name);
        let ended = words.work_button_ended(&name);
        buttons.push(vec![
            pressing(&correct, Press::Correct(one.id)),
            pressing(&ended, Press::Ended(one.id)),
        ]);
    }
    let another = |status, label: String| {
        let press = Press::Another {
            status,
            person: card.person,
            seen: card.newest,
        };
        open.iter()
            .any(|one| one.status == status)
            .then(|| vec![pressing(&label, press)])
    };
    buttons.extend(another(Status::Working, words.work_button_another_job()));
    let business = words.work_button_another_business();
    buttons.extend(another(Status::OwnBusiness, business));
    if card.lead == Lead::Ended
        && let Some(last) =
            (card.spells.iter().rev()).find(|one| !one.is_open() && one.status.is_activity())
    {
        buttons.push(vec![pressing(
            &words.work_button_resume(),
            Press::Resume(last.id),
        )]);
    }
    let person = card.person;
    let changed = pressing(&words.work_button_changed(), Press::Change { person });
    buttons.push(vec![changed]);
    buttons
}

/// For whoever looks for work: what is open and fits, and being told of more.
fn help(card: &Card, parts: &mut Vec<String>, buttons: &mut Vec<Vec<Button>>, language: Language) {
    let words = sentences(language);
    if card.classes.is_empty() {
        if card.remind.is_some() {
            parts.push(words.work_no_classes());
        }
    } else {
        let lines = card.classes.iter().map(|one| {
            let named = class::named(one, language);
            words.work_spell_line(named)
        });
        parts.push(words.work_classes(lines.collect::<Vec<_>>().join("\n")));
        let show = card.classes.iter().map(|one| {
            let press = training::Press::Class(one.id, Seen::default());
            button(one.code.as_str(), &press::Press::Training(press))
        });
        buttons.extend(rows(show.collect(), 2));
    }
    if let Some(field) = &card.remind {
        buttons.push(vec![class_wish::remind(field, words)]);
    }
}
