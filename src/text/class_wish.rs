//! Hearing when a class of a field opens, in words.

use crate::catalog::Wish;
use crate::flows::class_wish::{Line, Press};
use crate::flows::facts::class::Class;
use crate::flows::language::Language;
use crate::flows::training::{self, Seen};
use crate::flows::{mydata, press};
use crate::letter::{Button, Content};
use crate::text::escape::html;
use crate::text::keyboard::{button, own_data, wish, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{answers, class, dates};

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    let words = sentences(language);
    let content = match line {
        Line::Noted { field, before } => {
            let name = html(&answers::field(field));
            let text = if *before {
                words.class_wish_noted_before(name)
            } else {
                words.class_wish_noted(name)
            };
            with_buttons(
                text,
                vec![vec![wish(Wish::Training, language), list(words)]],
            )
        }
        Line::Stopped { field } => {
            let again = Press::Remind(field.clone());
            let again = pressing(&words.results_button_remind(), again);
            let text = words.class_wish_stopped(html(&answers::field(field)));
            with_buttons(text, vec![vec![again]])
        }
        Line::List(fields) => fields_heard_of(fields, language),
        Line::Opened(class) => opened(class, true, language),
        Line::New(class) => opened(class, false, language),
        Line::Paused => {
            let consents = own_data(&words.button_consents(), mydata::Press::Consents);
            with_buttons(words.class_wish_paused(), vec![vec![consents]])
        }
    };
    vec![content]
}

/// A button of ours.
fn pressing(label: &str, press: Press) -> Button {
    button(label, &press::Press::ClassWish(press))
}

/// Tells this person when a class of a field opens.
pub(super) fn remind(field: &str, words: &Sentences) -> Button {
    pressing(
        &words.results_button_remind(),
        Press::Remind(field.to_owned()),
    )
}

/// What they hear about.
pub(super) fn list(words: &Sentences) -> Button {
    pressing(&words.class_wish_button_list(), Press::List)
}

fn stop(field: &str, words: &Sentences) -> Button {
    let label = words.class_wish_button_stop(answers::field(field));
    pressing(&label, Press::Stop(field.to_owned()))
}

fn fields_heard_of(fields: &[String], language: Language) -> Content {
    let words = sentences(language);
    let back = own_data(&words.button_show_data(), mydata::Press::Show);
    if fields.is_empty() {
        return with_buttons(words.class_wish_none(), vec![vec![back]]);
    }
    let mut buttons: Vec<Vec<Button>> = fields
        .iter()
        .map(|field| vec![stop(field, words)])
        .collect();
    buttons.push(vec![back]);
    let names = html(&answers::fields(fields));
    with_buttons(words.class_wish_list(names), buttons)
}

/// To whoever asked for it, or agreed to announcements; each can be stopped on the spot.
fn opened(class: &Class, asked: bool, language: Language) -> Content {
    let words = sentences(language);
    let named = class::named(class, language);
    let start = dates::plain(class.starts_on, language);
    let until = dates::moment(class.registration_until, language);
    let field = &class.programme.field;
    let (text, stop) = if asked {
        let text = words.class_wish_opened(named, start, until);
        (text, stop(field, words))
    } else {
        let all = press::Press::Wish(Wish::Stop);
        let name = html(&answers::field(field));
        (
            words.class_wish_new(name, named, start, until),
            button(&words.class_wish_button_stop_all(), &all),
        )
    };
    let show = training::Press::Class(class.id, Seen::default());
    let show = button(
        &words.class_wish_button_class(),
        &press::Press::Training(show),
    );
    with_buttons(text, vec![vec![show], vec![stop]])
}
