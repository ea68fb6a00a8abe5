//! One's applications, in words.

/// Where a person stands, and the card of an application.
mod overview;
/// Stages, and what comes next.
pub(super) mod stage;

use jiff::Timestamp;

use crate::catalog::Wish;
use crate::domain::application::{PublicStage, WithdrawReason, application_number};
use crate::domain::class::ClassCode;
use crate::flows::applications::{For, Line, Press, Shown};
use crate::flows::facts::class::Class;
use crate::flows::language::Language;
use crate::flows::training::{self, Seen};
use crate::flows::{press, training::View};
use crate::letter::{Button, Content};
use crate::text::keyboard::{ask_staff, button, rows, wish, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{class, dates, seats};

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    vec![content(line, language)]
}

fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    let named = |shown: &Shown| class::named(&shown.class, language);
    let status = || vec![vec![wish(Wish::Status, language)]];
    match line {
        Line::Overview(standing) => overview::content(standing, language),
        Line::Card(shown, now) => overview::card(shown, *now, language),
        Line::History(over, now) => overview::history(over, *now, language),
        Line::WithdrawQuestion(shown) => with_buttons(
            words.applications_withdraw_question(named(shown), application_number(shown.id)),
            reasons(shown.id, words),
        ),
        Line::ReasonUnknown(shown) => with_buttons(
            words.applications_reason_unknown(named(shown)),
            reasons(shown.id, words),
        ),
        Line::Withdrawn { shown, may_return } => {
            let mut told = words.applications_withdrawn(named(shown), application_number(shown.id));
            let mut buttons = vec![see_all(words)];
            if *may_return {
                let until = dates::day_of(shown.class.registration_until, language);
                told = format!("{told} {}", words.applications_may_return(until));
                let again = training::Press::Apply(shown.class.id, Seen::default());
                let label = words.applications_button_return();
                buttons.push(button(&label, &press::Press::Training(again)));
            }
            with_buttons(told, vec![buttons])
        }
        Line::WithdrawnBefore(shown) => with_buttons(
            words.applications_withdrawn_before(named(shown), application_number(shown.id)),
            vec![vec![wish(Wish::Status, language), see_all(words)]],
        ),
        Line::TooLate(shown) => with_buttons(
            words.applications_too_late(named(shown)),
            vec![vec![
                wish(Wish::Status, language),
                ask_staff(Some(shown.class.id), words),
            ]],
        ),
        Line::Kept { id } => {
            with_buttons(words.applications_kept(application_number(*id)), status())
        }
        Line::Choices {
            shown,
            purpose,
            classes,
            page,
            more,
        } => choices(shown, *purpose, classes, (*page, *more), language),
        Line::NoChoices { .. } => with_buttons(words.applications_swap_none(), status()),
        Line::SwapQuestion { shown, class } => {
            let yes = Press::SwapYes(shown.id, class.id);
            let keep = Press::Keep(shown.id);
            with_buttons(
                words.applications_swap_question(named(shown), class::named(class, language)),
                vec![
                    vec![pressing(&words.applications_button_swap_yes(), yes)],
                    vec![pressing(&words.button_keep(), keep)],
                ],
            )
        }
        Line::Swapped { from, id, class } => {
            let told = words.applications_swapped(
                class::named(class, language),
                application_number(*id),
                named(from),
            );
            let next = stage::after_applying(class, language);
            let second = Press::Second(*id, 0);
            with_buttons(
                format!("{told}\n\n{next}"),
                vec![vec![
                    pressing(&words.applications_button_second(), second),
                    wish(Wish::Status, language),
                ]],
            )
        }
        Line::ChoiceGone { id, purpose, code } => {
            choice_gone(*id, *purpose, code.as_ref(), language)
        }
        Line::SecondNamed { shown } => {
            let second = shown.second.as_ref();
            let second = second.map(|class| class::named(class, language));
            let change = Press::Second(shown.id, 0);
            with_buttons(
                words.applications_second_named(
                    application_number(shown.id),
                    second.unwrap_or_default(),
                ),
                vec![vec![
                    pressing(&words.applications_button_second_change(), change),
                    wish(Wish::Status, language),
                ]],
            )
        }
        Line::SecondTakenBack { id } => with_buttons(
            words.applications_second_taken_back(application_number(*id)),
            status(),
        ),
        Line::SecondTooLate { id } => with_buttons(
            words.applications_second_too_late(application_number(*id)),
            status(),
        ),
    }
}

/// A button of ours.
fn pressing(label: &str, press: Press) -> Button {
    button(label, &press::Press::Applications(press))
}

/// Everything that is open.
fn see_all(words: &Sentences) -> Button {
    let all = training::Press::Page(0, View::default());
    button(&words.training_see_all(), &press::Press::Training(all))
}

/// The reasons as buttons, and the way out.
fn reasons(id: i64, words: &Sentences) -> Vec<Vec<Button>> {
    let labelled = WithdrawReason::ALL.map(|reason| {
        let label = match reason {
            WithdrawReason::Work => words.applications_reason_work(),
            WithdrawReason::Schedule => words.applications_reason_schedule(),
            WithdrawReason::Distance => words.applications_reason_distance(),
            WithdrawReason::OtherTraining => words.applications_reason_other_training(),
            WithdrawReason::Family => words.applications_reason_family(),
            WithdrawReason::Other => words.applications_reason_other(),
        };
        pressing(&label, Press::WithdrawFor(id, reason))
    });
    let mut buttons = rows(labelled.to_vec(), 1);
    buttons.push(vec![pressing(&words.button_keep(), Press::Keep(id))]);
    buttons
}

/// Classes to choose from, instead or beside. `place` is the page and whether there is one behind it.
fn choices(
    shown: &Shown,
    purpose: For,
    classes: &[Class],
    place: (u16, bool),
    language: Language,
) -> Content {
    let words = sentences(language);
    let named = class::named(&shown.class, language);
    let mut parts = vec![match purpose {
        For::Swap => words.applications_swap_which(named),
        For::Second => words.applications_second_which(named),
    }];
    let mut buttons = Vec::new();
    for class in classes {
        parts.push(words.applications_choice(
            class::named(class, language),
            dates::plain(class.starts_on, language),
            dates::day_of(class.registration_until, language),
        ));
        let label = words.training_list_button(&class.programme.name, &class.centre.name);
        let chosen = match purpose {
            For::Swap => Press::SwapTo(shown.id, class.id),
            For::Second => Press::SecondTo(shown.id, class.id),
        };
        buttons.push(vec![pressing(&label, chosen)]);
    }
    let turned = |page: u16| match purpose {
        For::Swap => Press::Swap(shown.id, page),
        For::Second => Press::Second(shown.id, page),
    };
    let (page, more) = place;
    let mut turn = Vec::new();
    if page > 0 {
        turn.push(pressing(&words.button_previous(), turned(page - 1)));
    }
    if more {
        turn.push(pressing(&words.button_next(), turned(page + 1)));
    }
    if !turn.is_empty() {
        buttons.push(turn);
    }
    if purpose == For::Second && shown.second.is_some() {
        let none = Press::SecondNone(shown.id);
        buttons.push(vec![pressing(
            &words.applications_button_second_none(),
            none,
        )]);
    }
    buttons.push(vec![pressing(&words.button_keep(), Press::Keep(shown.id))]);
    with_buttons(parts.join("\n\n"), buttons)
}

fn choice_gone(id: i64, purpose: For, code: Option<&ClassCode>, language: Language) -> Content {
    let words = sentences(language);
    let told = match code {
        Some(code) => words.applications_choice_gone(code.as_str()),
        None => words.applications_choice_gone_nameless(),
    };
    let again = match purpose {
        For::Swap => Press::Swap(id, 0),
        For::Second => Press::Second(id, 0),
    };
    with_buttons(
        told,
        vec![vec![
            pressing(&words.applications_button_choose_again(), again),
            wish(Wish::Status, language),
        ]],
    )
}

/// What may be done about an application at this moment.
fn acts(shown: &Shown, now: Timestamp, words: &Sentences) -> Vec<Vec<Button>> {
    let mut buttons = Vec::new();
    if shown.may_change(now) {
        let label = if shown.second.is_some() {
            words.applications_button_second_change()
        } else {
            words.applications_button_second()
        };
        buttons.push(vec![pressing(&label, Press::Second(shown.id, 0))]);
    }
    if shown.stage() == PublicStage::Accepted && shown.may_withdraw() {
        buttons.push(seats::take_or_not(shown.id, words));
    } else if shown.may_withdraw() {
        let swap = Press::Swap(shown.id, 0);
        let withdraw = Press::Withdraw(shown.id);
        buttons.push(vec![
            pressing(&words.applications_button_swap(), swap),
            pressing(&words.applications_button_withdraw(), withdraw),
        ]);
    }
    buttons
}
