//! Selection of a class, in words of the desk.

/// Lists and the desk of a class.
mod desk;
/// Marks that are asked for.
mod marks;
/// Moving somebody.
mod moving;
/// One person's card.
mod person;
/// The ranking and its announcement.
mod proposal;

use jiff::Timestamp;

use crate::domain::selection::Score;
use crate::flows::language::Language;
use crate::flows::press;
use crate::flows::selection::{Line, Press};
use crate::letter::{Button, Content};
use crate::text::dates;
use crate::text::escape::html;
use crate::text::keyboard::{button, plain, with_buttons};
use crate::text::l10n::{Sentences, sentences};

pub(super) use moving::{cause, refusal};

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    vec![content(line, language)]
}

fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    match line {
        Line::List(page) => desk::list(page, language),
        Line::Desk { desk, manages } => desk::card(desk, *manages, language),
        Line::People { people, manages } => desk::people(people, *manages, language),
        Line::AskSearch { class, code } => with_buttons(
            words.selection_ask_search(code),
            vec![vec![to_desk(*class, words)]],
        ),
        Line::One {
            one,
            phase,
            manages,
        } => person::card(one, *phase, *manages, language),
        Line::AskMissing { one, chosen } => marks::missing(one, chosen, words),
        Line::AskScore { asked, saved } => marks::score(asked, saved.as_ref(), language),
        Line::LeftScoring { application } => with_buttons(
            words.selection_left_scoring(),
            vec![vec![to_person(*application, words)]],
        ),
        Line::ScoreUnclear { asked, above } => marks::unclear(asked, *above, words),
        Line::AllScored {
            saved,
            scored,
            class,
        } => marks::all(saved.as_ref(), *scored, *class, language),
        Line::TooLong(length) => plain(words.selection_too_long(length.to_string())),
        Line::Proposal {
            proposal,
            page,
            manages,
        } => proposal::ranking(proposal, *page, *manages, language),
        Line::AskMove { one, told } => moving::to(one, *told, words),
        Line::AskWhy { one, to, told } => moving::why(one, *to, *told, words),
        Line::AskRefusal { one, told } => moving::refusal_question(one, *told, words),
        Line::NoSeat {
            name,
            application,
            taken,
            quota,
        } => with_buttons(
            words.selection_no_seat(html(name.as_str()), taken.to_string(), quota.to_string()),
            vec![vec![to_person(*application, words)]],
        ),
        Line::SeatFree {
            name,
            application,
            own,
        } => moving::seat_free(name, *application, *own, words),
        Line::AskAnnounce(summary) => proposal::ask(summary, words),
        Line::Held {
            summary,
            at,
            minutes,
        } => proposal::held(summary, *at, *minutes, language),
        Line::Undone { class, code } => with_buttons(
            words.selection_undone(code),
            vec![vec![
                ours(
                    &words.selection_button_proposal(),
                    Press::Proposal(*class, 0),
                ),
                to_desk(*class, words),
            ]],
        ),
        Line::Waits { class, code, at } => waits(*class, code, *at, language),
        Line::NotNow { class, code } => with_buttons(
            words.selection_not_now(code),
            vec![vec![to_desk(*class, words)]],
        ),
        Line::Unannounced {
            class,
            people,
            begins,
        } => proposal::missing(class, *people, *begins, language),
        Line::Announced(summary) => proposal::announced(summary, words),
    }
}

fn waits(class: i64, code: &str, at: Timestamp, language: Language) -> Content {
    let words = sentences(language);
    with_buttons(
        words.selection_waits(code, dates::moment(at, language)),
        vec![vec![
            ours(&words.selection_button_undo(), Press::Undo(class)),
            to_desk(class, words),
        ]],
    )
}

/// A button of ours.
fn ours(label: &str, press: Press) -> Button {
    button(label, &press::Press::Selection(press))
}

fn to_desk(class: i64, words: &Sentences) -> Button {
    ours(&words.selection_button_desk(), Press::Desk(class))
}

fn to_person(application: i64, words: &Sentences) -> Button {
    ours(&words.selection_button_person(), Press::One(application))
}

/// Points as they are read: `78`, `78,5`, `78,25`.
fn points(score: Score, language: Language) -> String {
    let (whole, part) = (score.hundredths() / 100, score.hundredths() % 100);
    let sign = match language {
        Language::Indonesian => ',',
        Language::English => '.',
    };
    match part {
        0 => whole.to_string(),
        part if part % 10 == 0 => format!("{whole}{sign}{}", part / 10),
        part => format!("{whole}{sign}{part:02}"),
    }
}
