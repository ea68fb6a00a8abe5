//! The registration in words: questions, problems, endings.

/// The questions and their buttons.
mod ask;
/// The answers as rows of a card.
pub(super) mod card;
/// What was wrong or unclear.
mod problem;

use crate::catalog::Wish;
use crate::domain::registration::{registration_number, request_number};
use crate::flows::language::Language;
use crate::flows::mydata;
use crate::flows::registration::{Choice, Line};
use crate::letter::{Button, Content};
use crate::text::escape::{html, html_before_stop};
use crate::text::keyboard::{
    about, announcements, own_data, plain, rows, taking_keys_away, wish, with_buttons,
};
use crate::text::l10n::{Sentences, sentences};
use crate::text::menu;

/// What is sent for a line of the registration.
pub(super) fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    match line {
        Line::Ask(question) => ask::content(question, ask::sentence(question, language), language),
        Line::Problem { problem, ask } => {
            ask::content(ask, problem::sentence(problem, language), language)
        }
        Line::LongNotice => with_buttons(words.notice_long(), ask::consent_buttons(false, words)),
        Line::Declined => with_buttons(words.registration_declined(), menu::browse(language)),
        Line::PhoneNoted { phone, verified } => {
            let number = phone.national();
            taking_keys_away(if *verified {
                words.registration_phone_noted_shared(number)
            } else {
                words.registration_phone_noted_typed(number)
            })
        }
        Line::NumberDiffers => taking_keys_away(words.registration_number_differs()),
        Line::KeyAway => taking_keys_away(words.registration_key_away()),
        Line::Registered { id, name, open } => with_buttons(
            [
                words.registration_registered(
                    html_before_stop(name.as_str()),
                    registration_number(*id),
                ),
                if *open {
                    words.registration_registered_open()
                } else {
                    words.registration_registered_none_open()
                },
                words.registration_registered_status(),
            ]
            .join("\n\n"),
            vec![
                vec![announcements(words)],
                vec![wish(Wish::Status, language)],
            ],
        ),
        Line::Corrected => plain(words.registration_corrected()),
        Line::Unchanged => with_buttons(
            words.registration_unchanged(),
            vec![vec![own_data(&words.button_my_data(), mydata::Press::Show)]],
        ),
        Line::LeaveQuestion { answers } => {
            let question = if *answers {
                words.registration_leave_question()
            } else {
                words.registration_leave_question_empty()
            };
            with_buttons(question, leaving(words))
        }
        Line::LeftForNow => with_buttons(
            words.registration_left_for_now(),
            vec![vec![about(&words.button_continue(), Choice::Continue)]],
        ),
        Line::Erased => with_buttons(
            words.registration_erased(),
            vec![vec![wish(Wish::Register, language)]],
        ),
        Line::ReturnQuestion { answered } => with_buttons(
            words.registration_return_question(answered.to_string()),
            returning(words),
        ),
        Line::Answers(answers) => with_buttons(
            card::answers(answers, language),
            rows(
                vec![
                    about(&words.button_continue(), Choice::Continue),
                    about(&words.button_restart(), Choice::Restart),
                ],
                2,
            ),
        ),
        Line::Nudge { last, answered } => {
            let answered = answered.to_string();
            let reminder = if *last {
                words.registration_nudge_last(answered)
            } else {
                words.registration_nudge_first(answered)
            };
            with_buttons(reminder, returning(words))
        }
        Line::RequestFiled { id, minor } => {
            let number = request_number(*id);
            plain(if *minor {
                words.registration_request_filed_minor(number)
            } else {
                words.registration_request_filed(number)
            })
        }
        Line::Recovered { id } => {
            taking_keys_away(words.registration_recovered(registration_number(*id)))
        }
        Line::MovedAway { of: None } => plain(words.registration_moved_away()),
        Line::MovedAway { of: Some(name) } => {
            let opening = words.family_addressed(html(name));
            plain(format!(
                "{opening}\n\n{}",
                words.registration_moved_away_shared()
            ))
        }
    }
}

fn leaving(words: &Sentences) -> Vec<Vec<Button>> {
    vec![
        vec![about(&words.button_leave_keep(), Choice::LeaveKeep)],
        vec![about(&words.button_leave_erase(), Choice::LeaveErase)],
        vec![about(&words.button_continue(), Choice::Continue)],
    ]
}

fn returning(words: &Sentences) -> Vec<Vec<Button>> {
    vec![
        vec![about(&words.button_continue(), Choice::Continue)],
        vec![
            about(&words.button_show_answers(), Choice::ShowAnswers),
            about(&words.button_restart(), Choice::Restart),
        ],
    ]
}
