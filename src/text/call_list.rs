//! Graduates to be called by staff, in words.

use crate::domain::phone::Phone;
use crate::domain::work::{Spell, Status};
use crate::flows::call_list::{Centre, Entry, Line, Press, Result};
use crate::flows::language::Language;
use crate::flows::press;
use crate::flows::work as own;
use crate::letter::{Action, Button, Content};
use crate::text::escape::html;
use crate::text::keyboard::{button, plain, rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{numbers, work};

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    let words = sentences(language);
    vec![match line {
        Line::Centres(centres) => choose(centres, language),
        Line::List {
            today,
            made,
            waiting,
        } => list(today, *made, *waiting, language),
        Line::One { entry, spells } => one(entry, spells, language),
        Line::Say { entry, newest } => {
            let all = Status::ALL.map(|status| {
                let say = Press::Say {
                    application: entry.application,
                    step: entry.step,
                    status,
                    seen: *newest,
                };
                pressing(&work::label(status, words), say)
            });
            with_buttons(
                words.call_list_say(html(&entry.name)),
                rows(all.to_vec(), 2),
            )
        }
        Line::Noted {
            name,
            result,
            next,
            spell,
        } => noted((name, *result), next.as_deref(), *spell, words),
        Line::Over => with_buttons(words.call_list_over(), vec![vec![back(words)]]),
        Line::AskNote { again: true, .. } => plain(words.call_list_ask_note_again()),
        Line::AskNote { name, spell, .. } => {
            plain(words.call_list_ask_note(html(name), work::spell(spell, language)))
        }
        Line::Checked { name, spell } => {
            let spell = work::spell(spell, language);
            let text = words.call_list_checked(html(name), spell);
            with_buttons(text, vec![vec![back(words)]])
        }
        Line::ForYou { status } => with_buttons(
            words.call_list_for_you(work::named(*status, words)),
            vec![vec![open(words)]],
        ),
        Line::CheckedForYou { spell } => with_buttons(
            words.call_list_checked_for_you(work::spell(spell, language)),
            vec![vec![open(words)]],
        ),
    }]
}

fn pressing(label: &str, press: Press) -> Button {
    button(label, &press::Press::CallList(press))
}

fn back(words: &Sentences) -> Button {
    pressing(&words.call_list_button_list(), Press::List(None))
}

/// One's own news.
fn open(words: &Sentences) -> Button {
    let press = press::Press::Work(own::Press::Open);
    button(&words.work_button_open(), &press)
}

fn count(number: u32, language: Language) -> String {
    numbers::grouped(u64::from(number), language)
}

fn choose(centres: &[Centre], language: Language) -> Content {
    let words = sentences(language);
    let buttons = centres.iter().map(|centre| {
        let label = words.call_list_centre(&centre.name, count(centre.waiting, language));
        vec![pressing(&label, Press::List(Some(centre.id)))]
    });
    with_buttons(words.call_list_centres(), buttons.collect())
}

fn list(today: &[Entry], made: u32, waiting: u32, language: Language) -> Content {
    let words = sentences(language);
    let (made_so_far, all) = (count(made, language), count(waiting, language));
    if today.is_empty() {
        return plain(if waiting > 0 && made > 0 {
            words.call_list_enough(made_so_far, all)
        } else {
            words.call_list_empty()
        });
    }
    let buttons = today.iter().map(|entry| {
        vec![pressing(
            &entry.name,
            Press::One(entry.application, entry.step),
        )]
    });
    with_buttons(words.call_list_opening(all, made_so_far), buttons.collect())
}

fn one(entry: &Entry, spells: &[Spell], language: Language) -> Content {
    let words = sentences(language);
    let phone = Phone::parse(&entry.phone).map_or(entry.phone.clone(), |phone| phone.national());
    let mut parts = vec![
        words.call_list_one(
            html(&entry.name),
            html(&entry.programme),
            html(&entry.class),
        ),
        words.call_list_phone(html(&phone)),
        if entry.asked == 0 {
            words.call_list_why_away()
        } else {
            words.call_list_why_silent()
        },
    ];
    if entry.calls > 0 {
        parts.push(words.call_list_calls(entry.calls.to_string()));
    }
    let last = spells.iter().rev().find(|one| one.is_open());
    if let Some(last) = last.or(spells.last()) {
        parts.push(words.call_list_known(work::spell(last, language)));
    }
    let of = |result| Press::Call(entry.application, entry.step, result);
    let whatsapp = Button {
        label: words.call_list_button_whatsapp(),
        action: Action::Link(format!(
            "https://wa.me/{}",
            entry.phone.trim_start_matches('+')
        )),
    };
    let reached = Press::Reached(entry.application, entry.step);
    with_buttons(
        format!("{}\n\n{}", parts.join("\n"), words.call_list_ask()),
        vec![
            vec![whatsapp],
            vec![pressing(&words.call_list_button_reached(), reached)],
            vec![
                pressing(&words.call_list_button_no_answer(), of(Result::NoAnswer)),
                pressing(
                    &words.call_list_button_wrong_number(),
                    of(Result::WrongNumber),
                ),
            ],
            vec![
                pressing(&words.call_list_button_no_calls(), of(Result::NoCalls)),
                back(words),
            ],
        ],
    )
}

fn noted(
    (name, result): (&str, Result),
    next: Option<&Entry>,
    spell: Option<i64>,
    words: &Sentences,
) -> Content {
    let name = html(name);
    let text = match result {
        Result::Answered => words.call_list_noted_answered(name),
        Result::NoAnswer => words.call_list_noted_no_answer(name),
        Result::WrongNumber => words.call_list_noted_wrong_number(name),
        Result::NoCalls => words.call_list_noted_no_calls(name),
    };
    let mut buttons = Vec::new();
    if let Some(spell) = spell {
        let check = pressing(&words.call_list_button_check(), Press::Check(spell));
        buttons.push(vec![check]);
    }
    if let Some(next) = next {
        let label = words.call_list_button_next(&next.name);
        let press = Press::One(next.application, next.step);
        buttons.push(vec![pressing(&label, press)]);
    }
    buttons.push(vec![back(words)]);
    with_buttons(text, buttons)
}
