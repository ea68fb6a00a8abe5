//! The form of a class, in words.

/// The questions and their buttons.
mod ask;
/// The class as a card, and each of its values.
mod card;
/// Lists to choose from, in pages.
mod lists;
/// What was wrong.
mod problem;
/// Buttons that add or take away.
mod toggles;
/// What those who applied are told.
mod told;

pub(super) use card::ages;

use crate::flows::class_form::{Choice, Line, Of, Press};
use crate::flows::classes;
use crate::flows::language::Language;
use crate::flows::press;
use crate::letter::{Button, Content};
use crate::text::escape::html;
use crate::text::keyboard::{button, plain, wish, with_buttons};
use crate::text::l10n::{Sentences, sentences};

use crate::catalog::Wish;
use crate::flows::class_form::Question;

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    vec![content(line, language)]
}

fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    match line {
        Line::Ask(asked) => with_buttons(
            ask::sentence(asked, language),
            ask::buttons(asked, language),
        ),
        Line::Problem { problem, ask } => with_buttons(
            problem::sentence(problem, ask.example, language),
            ask::buttons(ask, language),
        ),
        Line::ReturnQuestion {
            programme,
            code,
            wished,
        } => {
            let what = programme.clone().or(code.as_ref().map(ToString::to_string));
            let question = match what {
                Some(what) => words.class_form_return(html(&what)),
                None => words.class_form_return_nameless(),
            };
            with_buttons(question, returning(*wished, words))
        }
        Line::Left => with_buttons(
            words.class_form_stays(),
            vec![vec![
                pressed(&words.button_continue(), Press::Continue),
                pressed(&words.class_form_button_discard(), Press::Discard),
            ]],
        ),
        Line::Discarded => plain(words.class_form_discarded()),
        Line::Closed => with_buttons(words.class_form_closed(), vec![another(words)]),
        Line::NotStaff => plain(words.class_form_not_staff()),
        Line::NoCentre => plain(words.class_form_no_centre()),
        Line::Over { code } => plain(words.class_form_over(code.as_str())),
        Line::Saved {
            id,
            code,
            opened,
            bot,
        } => {
            let saved = if *opened {
                let address = format!("https://t.me/{bot}?start={code}");
                words.class_form_saved_open(code.as_str(), html(&address))
            } else {
                words.class_form_saved_draft(code.as_str())
            };
            with_buttons(saved, vec![see(*id, words), another(words)])
        }
        Line::Updated {
            id,
            code,
            told,
            printed,
        } => {
            let saved = if *told > 0 {
                words.class_form_updated_told(code.as_str(), told.to_string())
            } else {
                words.class_form_updated(code.as_str())
            };
            if !printed {
                return with_buttons(saved, vec![see(*id, words)]);
            }
            let saved = format!("{saved}\n\n{}", words.class_form_updated_poster());
            let poster = press::Press::Classes(classes::Press::Poster(*id));
            let poster = button(&words.classes_button_new_poster(), &poster);
            with_buttons(saved, vec![vec![poster], see(*id, words)])
        }
        Line::NothingChanged { id, code } => with_buttons(
            words.class_form_nothing_changed(code.as_str()),
            vec![see(*id, words)],
        ),
        Line::Changed(told) => with_buttons(
            told::letter(told, language),
            vec![vec![wish(Wish::Status, language)]],
        ),
    }
}

fn another(words: &Sentences) -> Vec<Button> {
    vec![pressed(&words.class_form_button_new(), Press::New)]
}

/// The card of the class at the desk.
fn see(id: i64, words: &Sentences) -> Vec<Button> {
    let card = press::Press::Classes(classes::Press::Card(id));
    vec![button(&words.classes_button_card(), &card)]
}

fn returning(wished: Of, words: &Sentences) -> Vec<Vec<Button>> {
    vec![
        vec![pressed(&words.button_continue(), Press::Continue)],
        vec![pressed(
            &words.class_form_button_fresh(),
            Press::Fresh(wished),
        )],
    ]
}

/// A button of the form.
fn pressed(label: &str, press: Press) -> Button {
    button(label, &press::Press::ClassForm(press))
}

/// A button of a question.
fn choice(question: &Question, label: &str, choice: Choice) -> Button {
    pressed(label, Press::of(question, choice))
}
