//! What staff did, in words: one line for each act, with who, what, about whom, and before → after.

/// Acts and what is noted with them.
mod names;
/// What was noted with an act, as it is read.
mod values;

use jiff::civil::Date;

use crate::domain::audit::Field;
use crate::domain::registration::registration_number;
use crate::domain::wib;
use crate::flows::language::Language;
use crate::flows::press;
use crate::flows::record::{Actor, Entry, Line, Of, Press};
use crate::flows::staff;
use crate::letter::{Button, Content};
use crate::text::dates;
use crate::text::escape::{cut, html};
use crate::text::keyboard::{button, rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};

/// The longest value and the longest side of a change, in characters.
const LONGEST: (usize, usize) = (60, 160);

/// The longest name in a line.
const LONGEST_NAME: usize = 60;

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    vec![content(line, language)]
}

fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    let asked = |again: bool, problem: String, question: String| {
        let html = if again {
            format!("{problem}\n\n{question}")
        } else {
            question
        };
        with_buttons(html, vec![vec![open(words)]])
    };
    match line {
        Line::Open { today } => {
            let mut buttons = vec![day(&words.button_record_today(), *today)];
            if let Ok(yesterday) = today.yesterday() {
                buttons.push(day(&words.button_record_yesterday(), yesterday));
            }
            buttons.push(pressed(&words.button_record_day(), Press::AskDay));
            buttons.push(pressed(&words.button_record_class(), Press::AskClass));
            buttons.push(pressed(&words.button_record_person(), Press::AskPerson));
            buttons.push(button(
                &words.button_desk(),
                &press::Press::Staff(staff::Press::Open),
            ));
            with_buttons(words.record_open(), rows(buttons, 2))
        }
        Line::AskDay { again } => asked(*again, words.record_day_unknown(), words.record_ask_day()),
        Line::AskClass { again } => asked(
            *again,
            words.record_class_unknown(),
            words.record_ask_class(),
        ),
        Line::AskPerson { again } => asked(
            *again,
            words.record_person_unknown(),
            words.record_ask_person(),
        ),
        Line::Found { people, colleagues } => {
            let mut buttons = Vec::new();
            for (id, name) in people {
                let label = words.record_person(name.as_str(), registration_number(*id));
                buttons.push(vec![pressed(&label, Press::Page(Of::Person(*id), 0))]);
            }
            for (id, name) in colleagues {
                let label = name.clone().unwrap_or_else(|| words.team_first_admin());
                buttons.push(vec![pressed(&label, Press::Page(Of::Colleague(*id), 0))]);
            }
            with_buttons(words.record_found(), buttons)
        }
        Line::Page {
            of,
            name,
            entries,
            page,
            more,
        } => {
            let mut parts = vec![heading(*of, name.as_deref(), language)];
            if entries.is_empty() {
                parts.push(words.record_none());
            }
            let short = matches!(of, Of::Day(_));
            parts.extend(entries.iter().map(|one| entry(one, short, language)));
            let mut turning = Vec::new();
            if let Some(previous) = page.checked_sub(1) {
                turning.push(pressed(
                    &words.button_previous(),
                    Press::Page(*of, previous),
                ));
            }
            if let (true, Some(next)) = (*more, page.checked_add(1)) {
                turning.push(pressed(&words.button_next(), Press::Page(*of, next)));
            }
            let mut buttons = vec![turning, vec![open(words)]];
            buttons.retain(|row| !row.is_empty());
            with_buttons(parts.join("\n\n"), buttons)
        }
    }
}

fn pressed(label: &str, press: Press) -> Button {
    button(label, &press::Press::Record(press))
}

fn open(words: &Sentences) -> Button {
    pressed(&words.button_record(), Press::Open)
}

fn day(label: &str, day: Date) -> Button {
    pressed(label, Press::Page(Of::Day(day), 0))
}

fn heading(of: Of, name: Option<&str>, language: Language) -> String {
    let words = sentences(language);
    match of {
        Of::Day(day) => words.record_of_day(dates::with_weekday(day, language)),
        Of::Class(_) => words.record_of_class(html(name.unwrap_or_default())),
        Of::Person(id) => {
            words.record_of_person(html(name.unwrap_or_default()), registration_number(id))
        }
        Of::Colleague(_) => {
            words.record_of_colleague(html(name.unwrap_or(&words.team_first_admin())))
        }
    }
}

/// One act in one line.
fn entry(entry: &Entry, short: bool, language: Language) -> String {
    let words = sentences(language);
    let local = wib::local(entry.at);
    let clock = format!("{:02}.{:02}", local.hour(), local.minute());
    let time = if short {
        clock
    } else {
        words.record_moment(dates::plain(local.date(), language), clock)
    };
    let act = names::act(entry.action, words);
    let mut line = words.record_entry(time, shown(&entry.actor, words), act);
    let mut about = Vec::new();
    if let Some((id, name)) = &entry.person {
        let name = html(&cut(name, LONGEST_NAME));
        about.push(words.record_person(name, registration_number(*id)));
    }
    if let Some(code) = &entry.class {
        about.push(words.record_class(html(code)));
    }
    if let Some(colleague) = entry.colleague.as_ref().filter(|one| **one != entry.actor) {
        about.push(shown(colleague, words));
    }
    if let Some(centre) = &entry.centre {
        about.push(html(&cut(centre, LONGEST_NAME)));
    }
    if !about.is_empty() {
        line += &words.record_about(about.join(", "));
    }
    let before = side(&entry.before, language);
    let after = side(&entry.after, language);
    line += &match (before, after) {
        (Some(before), Some(after)) => words.record_changed(before, after),
        (Some(side), None) | (None, Some(side)) => words.record_noted(side),
        (None, None) => String::new(),
    };
    line
}

fn shown(actor: &Actor, words: &Sentences) -> String {
    match actor {
        Actor::Program => words.record_program(),
        Actor::Account(Some(name)) => html(&cut(name, LONGEST_NAME)),
        Actor::Account(None) => words.team_first_admin(),
        Actor::Former => words.record_somebody(),
    }
}

/// One side of a change; nothing when nothing was noted.
fn side(parts: &[(Field, String)], language: Language) -> Option<String> {
    let words = sentences(language);
    let parts: Vec<String> = parts
        .iter()
        .map(|(field, stored)| {
            let value = cut(&values::value(*field, stored, language), LONGEST.0);
            words.record_part(names::label(*field, words), value)
        })
        .collect();
    (!parts.is_empty()).then(|| html(&cut(&parts.join(", "), LONGEST.1)))
}
