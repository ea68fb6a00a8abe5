//! Coming to the test and taking the seat, in words.

/// To staff.
mod office;

pub(super) use office::expected;

use crate::catalog::Wish;
use crate::domain::application::application_number;
use crate::domain::reminder::WillCome;
use crate::flows::facts::class::Class;
use crate::flows::language::Language;
use crate::flows::seats::{Line, Press};
use crate::flows::training::{self, View};
use crate::flows::{applications, press};
use crate::letter::{Button, Content};
use crate::text::escape::html;
use crate::text::keyboard::{ask_staff, button, wish, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{class, dates};

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    vec![content(line, language)]
}

#[expect(clippy::too_many_lines, reason = "one arm a line of the conversation")]
fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    let named = |class: &Class| class::named(class, language);
    let number = |application: &i64| application_number(*application);
    match line {
        Line::SeatSoon {
            application,
            class,
            until,
        } => with_buttons(
            words.seats_soon(
                named(class),
                number(application),
                dates::moment(*until, language),
            ),
            offer(*application, class, words),
        ),
        Line::Taken { application, class } => {
            let told = words.seats_taken(
                named(class),
                number(application),
                class::first_day(class, language),
                class::place(class, language),
            );
            let told = match class::bring_on_first_day(class, language) {
                Some(bring) => format!("{told}\n{bring}"),
                None => told,
            };
            let last = words.seats_taken_otherwise();
            with_buttons(format!("{told}\n\n{last}"), after(class, language))
        }
        Line::Queued {
            application,
            class,
            place,
        } => with_buttons(
            words.seats_queued(named(class), place.to_string(), number(application)),
            after(class, language),
        ),
        Line::Waits {
            application,
            class,
            place,
        } => with_buttons(
            words.seats_waits(named(class), place.to_string(), number(application)),
            after(class, language),
        ),
        Line::Late { application, class } => with_buttons(
            words.seats_late(named(class), number(application)),
            others(class, words),
        ),
        Line::Clash {
            application,
            class,
            other,
            other_class,
        } => with_buttons(
            words.seats_clash(named(class), named(other_class), number(other)),
            vec![
                vec![pressing(
                    &words.seats_button_take_now(),
                    Press::Take(*application),
                )],
                vec![
                    giving_up(&words.seats_button_give_other_up(), *other),
                    ask_staff(Some(class.id), words),
                ],
            ],
        ),
        Line::PassedBy { application, class } => with_buttons(
            words.seats_passed_by(named(class), number(application)),
            after(class, language),
        ),
        Line::Over { application, class } => with_buttons(
            words.seats_over(named(class), number(application)),
            after(class, language),
        ),
        Line::TestSoon { application, class } => {
            let told = words.seats_test_soon(named(class), test(class, language));
            with_buttons(told, coming(*application, class, None, words))
        }
        Line::TestToday {
            application,
            class,
            said,
        } => {
            let (named, when) = (named(class), test(class, language));
            let told = match said {
                Some(WillCome::Yes) => words.seats_test_today_expected(named, when),
                Some(WillCome::No | WillCome::Unsure) | None => words.seats_test_today(named, when),
            };
            with_buttons(told, coming(*application, class, *said, words))
        }
        Line::TestWhose {
            application,
            name,
            class,
            said,
        } => {
            let (name, number) = (html(name.as_str()), number(application));
            let told = words.seats_test_whose(name, number, named(class), test(class, language));
            with_buttons(told, coming(*application, class, *said, words))
        }
        Line::Coming {
            application,
            class,
            answer,
        } => came(*application, class, *answer, language),
        Line::TestMoved { application, class } => {
            let told = words.seats_test_moved(named(class), test(class, language));
            with_buttons(told, coming(*application, class, None, words))
        }
        Line::TestOver { application, class } => with_buttons(
            words.seats_test_over(named(class), number(application)),
            after(class, language),
        ),
        Line::ToCall { .. }
        | Line::ToTell { .. }
        | Line::SeatsLeft { .. }
        | Line::Expected { .. }
        | Line::FixQuestion { .. }
        | Line::Fixed { .. }
        | Line::NothingToFix { .. }
        | Line::Called { .. }
        | Line::GiveUpQuestion { .. }
        | Line::DoneFor { .. } => office::content(line, language),
    }
}

/// A button of ours.
pub(super) fn pressing(label: &str, press: Press) -> Button {
    button(label, &press::Press::Seats(press))
}

fn giving_up(label: &str, application: i64) -> Button {
    let press = applications::Press::Withdraw(application);
    button(label, &press::Press::Applications(press))
}

/// Taking the seat, or not.
pub(in crate::text) fn take_or_not(application: i64, words: &Sentences) -> Vec<Button> {
    vec![
        pressing(&words.seats_button_take(), Press::Take(application)),
        giving_up(&words.seats_button_not(), application),
    ]
}

fn offer(application: i64, class: &Class, words: &Sentences) -> Vec<Vec<Button>> {
    vec![
        take_or_not(application, words),
        vec![ask_staff(Some(class.id), words)],
    ]
}

/// Where one stands, and whom to ask.
fn after(class: &Class, language: Language) -> Vec<Vec<Button>> {
    let words = sentences(language);
    vec![vec![
        wish(Wish::Status, language),
        ask_staff(Some(class.id), words),
    ]]
}

/// Other classes, and whom to ask.
fn others(class: &Class, words: &Sentences) -> Vec<Vec<Button>> {
    let all = training::Press::Page(0, View::default());
    vec![vec![
        button(&words.training_see_all(), &press::Press::Training(all)),
        ask_staff(Some(class.id), words),
    ]]
}

/// When and where the test is, and what to bring.
fn test(class: &Class, language: Language) -> String {
    let words = sentences(language);
    let at = dates::moment(class.test_at.unwrap_or_default(), language);
    let place = match &class.test_place {
        Some(place) => html(place),
        None => class::centre(&class.centre, language),
    };
    let told = words.seats_test(at, place);
    if class.documents.is_empty() {
        return told;
    }
    let documents = html(&class.documents.join(", "));
    format!("{told} {}", words.applications_next_bring(documents))
}

/// The answers to "will you come?"; what was said already is no button.
fn coming(
    application: i64,
    class: &Class,
    said: Option<WillCome>,
    words: &Sentences,
) -> Vec<Vec<Button>> {
    let about = class.test_at.unwrap_or_default().as_second();
    let answers = WillCome::ALL
        .into_iter()
        .filter(|answer| Some(*answer) != said);
    let buttons = answers.map(|answer| {
        let label = match answer {
            WillCome::Yes => words.seats_button_come(),
            WillCome::No => words.seats_button_come_not(),
            WillCome::Unsure => words.seats_button_come_unsure(),
        };
        let press = Press::Come {
            application,
            answer,
            about,
        };
        pressing(&label, press)
    });
    vec![buttons.collect()]
}

/// The answer is noted; who cannot come is offered to give the place up or to tell staff.
fn came(application: i64, class: &Class, answer: WillCome, language: Language) -> Content {
    let words = sentences(language);
    let (named, when) = (class::named(class, language), test(class, language));
    let told = match answer {
        WillCome::Yes => words.seats_coming(named, when),
        WillCome::No => words.seats_not_coming(named),
        WillCome::Unsure => words.seats_unsure(named, when),
    };
    let mut buttons = coming(application, class, Some(answer), words);
    if answer == WillCome::No {
        buttons.push(vec![
            giving_up(&words.applications_button_withdraw(), application),
            ask_staff(Some(class.id), words),
        ]);
    }
    with_buttons(told, buttons)
}
