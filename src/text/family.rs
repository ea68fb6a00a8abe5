//! Several persons in one chat, in words.

use crate::flows::family::{Line, Member, Press};
use crate::flows::language::Language;
use crate::flows::press::Press as Data;
use crate::flows::registration::Choice;
use crate::letter::{Button, Content};
use crate::text::escape::{html, html_before_stop};
use crate::text::keyboard::{
    about, another_person, button, change_person, plain, rows, with_buttons,
};
use crate::text::l10n::sentences;
use crate::text::menu;

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    vec![content(line, language)]
}

fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    match line {
        Line::Handover { present } => plain(words.family_handover(html(present.as_str()))),
        Line::Who {
            present,
            others,
            room,
        } => {
            let sentence = match present {
                Some(name) => words.family_who(html_before_stop(name.as_str())),
                None => words.family_who_nobody(),
            };
            let mut buttons = rows(others.iter().map(speak).collect(), 1);
            if *room {
                buttons.push(vec![another_person(words)]);
            }
            if buttons.is_empty() {
                return plain(sentence);
            }
            with_buttons(sentence, buttons)
        }
        Line::Speaks { name, shared } => with_buttons(
            words.family_speaks(html_before_stop(name.as_str())),
            menu::main(*shared, language),
        ),
        Line::Joined { name, before } => with_buttons(
            words.family_joined(html(name.as_str()), html(before.as_str())),
            vec![vec![change_person(words)]],
        ),
        Line::HereAlready => with_buttons(
            words.family_here_already(),
            vec![vec![change_person(words)]],
        ),
        Line::Full => with_buttons(words.family_full(), vec![vec![change_person(words)]]),
        Line::FormFirst => with_buttons(
            words.family_form_first(),
            vec![vec![about(&words.button_continue(), Choice::Continue)]],
        ),
    }
}

fn speak(member: &Member) -> Button {
    let press = Data::Family(Press::Speak(member.id));
    button(member.name.as_str(), &press)
}
