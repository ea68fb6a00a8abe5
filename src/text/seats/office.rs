//! Seats, in words for staff.

use crate::domain::application::application_number;
use crate::flows::classes;
use crate::flows::language::Language;
use crate::flows::press;
use crate::flows::seats::{Call, DoneFor, Expected, Line, Press, Untold};
use crate::flows::selection;
use crate::letter::{Button, Content};
use crate::text::class;
use crate::text::dates;
use crate::text::escape::html;
use crate::text::keyboard::{button, rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::seats::pressing;

/// What is sent to staff for a line.
pub(super) fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    let named = |class| class::named(class, language);
    match line {
        Line::ToCall { class, people } => {
            let mut parts = vec![words.seats_to_call(named(class))];
            let mut buttons = Vec::new();
            for one in people {
                parts.push(called(one, language));
                let press = Press::Called(one.application);
                buttons.push(pressing(one.name.as_str(), press));
            }
            let mut keys = rows(buttons, 2);
            keys.push(vec![card(class.id, words)]);
            with_buttons(parts.join("\n\n"), keys)
        }
        Line::ToTell { class, people } => {
            let mut parts = vec![words.seats_to_tell(named(class))];
            let people: Vec<String> = people.iter().map(|one| untold(one, words)).collect();
            parts.push(people.join("\n"));
            with_buttons(parts.join("\n\n"), vec![vec![card(class.id, words)]])
        }
        Line::SeatsLeft { class, empty, lost } => with_buttons(
            words.seats_left(named(class), lost.to_string(), empty.to_string()),
            vec![vec![card(class.id, words)]],
        ),
        Line::Expected {
            class,
            expected: how_many,
        } => {
            let at = dates::moment(class.test_at.unwrap_or_default(), language);
            let told = words.seats_expected(named(class), at, expected(how_many, words));
            with_buttons(told, vec![vec![card(class.id, words)]])
        }
        Line::FixQuestion { class, counts } => with_buttons(
            words.seats_fix_question(
                named(class),
                counts.confirmed.to_string(),
                class.quota.to_string(),
                counts.accepted.to_string(),
                counts.waiting.to_string(),
            ),
            vec![
                vec![pressing(
                    &words.seats_button_fix_sure(),
                    Press::FixSure(class.id),
                )],
                vec![card(class.id, words)],
            ],
        ),
        Line::Fixed { class, counts } => with_buttons(
            words.seats_fixed(
                named(class),
                counts.waiting.to_string(),
                counts.accepted.to_string(),
            ),
            vec![vec![card(class.id, words)]],
        ),
        Line::NothingToFix { class } => with_buttons(
            words.seats_nothing_to_fix(named(class)),
            vec![vec![card(class.id, words)]],
        ),
        Line::DoneFor {
            application,
            name,
            class,
            what,
        } => {
            let (name, number) = (html(name.as_str()), application_number(*application));
            let told = match what {
                DoneFor::Taken => words.seats_done_taken(name, number, named(class)),
                DoneFor::GivenUp(next) => {
                    let told = words.seats_done_given_up(name, number, named(class));
                    match next {
                        Some(next) => {
                            format!("{told} {}", words.seats_offered_next(html(next.as_str())))
                        }
                        None => told,
                    }
                }
                DoneFor::Queued(place) => {
                    words.seats_done_queued(named(class), name, number, place.to_string())
                }
                DoneFor::Nothing => words.seats_done_nothing(name, number, named(class)),
            };
            let mut keys = Vec::new();
            // A slip can be mended.
            if *what == DoneFor::Taken {
                keys.push(not_coming(*application, words));
            }
            keys.push(vec![person(*application, words), card(class.id, words)]);
            with_buttons(told, keys)
        }
        Line::Called {
            application,
            name,
            class,
            until,
        } => {
            let (name, number) = (html(name.as_str()), application_number(*application));
            let told = words.seats_called(name, number, named(class));
            let told = match until {
                Some(until) => {
                    let until = words.seats_called_until(dates::moment(*until, language));
                    format!("{told} {until}")
                }
                None => told,
            };
            let taken = pressing(&words.seats_button_ready(), Press::TakeFor(*application));
            let mut answers = vec![taken];
            answers.extend(not_coming(*application, words));
            let more = vec![person(*application, words), card(class.id, words)];
            with_buttons(told, vec![answers, more])
        }
        Line::GiveUpQuestion {
            application,
            name,
            class,
            next,
        } => {
            let (name, number) = (html(name.as_str()), application_number(*application));
            let named = named(class);
            let told = match next {
                Some(next) => {
                    let next = html(next.as_str());
                    words.seats_give_up_question(name, number, named, next)
                }
                None => words.seats_give_up_question_alone(name, number, named),
            };
            let sure = Press::GiveUpSure(*application);
            let keep = Press::Called(*application);
            with_buttons(
                told,
                vec![vec![
                    pressing(&words.seats_button_give_up_sure(), sure),
                    pressing(&words.button_keep(), keep),
                ]],
            )
        }
        // To people: `super` says these.
        Line::SeatSoon { class, .. }
        | Line::Taken { class, .. }
        | Line::Queued { class, .. }
        | Line::Waits { class, .. }
        | Line::Late { class, .. }
        | Line::Clash { class, .. }
        | Line::PassedBy { class, .. }
        | Line::Over { class, .. }
        | Line::TestSoon { class, .. }
        | Line::TestToday { class, .. }
        | Line::TestWhose { class, .. }
        | Line::Coming { class, .. }
        | Line::TestMoved { class, .. }
        | Line::TestOver { class, .. } => {
            with_buttons(named(class), vec![vec![card(class.id, words)]])
        }
    }
}

fn called(one: &Call, language: Language) -> String {
    sentences(language).seats_call(
        html(one.name.as_str()),
        application_number(one.application),
        html(&one.phone),
        dates::moment(one.until, language),
    )
}

fn not_coming(application: i64, words: &Sentences) -> Vec<Button> {
    let press = Press::GiveUpFor(application);
    vec![pressing(&words.seats_button_not_ready(), press)]
}

fn person(application: i64, words: &Sentences) -> Button {
    let press = press::Press::Selection(selection::Press::One(application));
    button(&words.selection_button_person(), &press)
}

fn untold(one: &Untold, words: &Sentences) -> String {
    let (name, phone) = (html(one.name.as_str()), html(&one.phone));
    let number = application_number(one.application);
    match one.place {
        Some(place) => words.seats_untold_reserve(name, number, phone, place.to_string()),
        None => words.seats_untold_refused(name, number, phone),
    }
}

/// `hadir 12, tidak bisa 2, belum tahu 1, belum menjawab 5`
pub(in crate::text) fn expected(expected: &Expected, words: &Sentences) -> String {
    words.seats_expected_numbers(
        expected.yes.to_string(),
        expected.no.to_string(),
        expected.unsure.to_string(),
        expected.silent.to_string(),
    )
}

fn card(class: i64, words: &Sentences) -> Button {
    let press = classes::Press::Card(class);
    button(&words.classes_button_card(), &press::Press::Classes(press))
}
