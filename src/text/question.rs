//! A question to a training centre and its answer, in words.

use crate::domain::registration::question_number;
use crate::flows::language::Language;
use crate::flows::press::Press as Data;
use crate::flows::question::{Asked, Line, Press};
use crate::flows::staff::Door;
use crate::letter::{Button, Content};
use crate::text::escape::{cut, html};
use crate::text::keyboard::{button, plain, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{dates, numbers};

/// How much of a question a list shows, in characters.
const EXCERPT: usize = 160;

/// How much of their question a person reads again above the answer, in characters.
const QUOTED: usize = 300;

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    vec![content(line, language)]
}

fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    match line {
        Line::Write { about } => with_buttons(
            match about {
                Some(about) => words.question_write_about(html(&about.code), html(&about.centre)),
                None => words.question_write(),
            },
            vec![vec![ours(&words.button_keep(), Press::Leave)]],
        ),
        Line::WriteWords => with_buttons(
            words.question_write_words(),
            vec![vec![ours(&words.button_keep(), Press::Leave)]],
        ),
        Line::TooLong { typed, most } => plain(words.question_too_long(
            numbers::count(*typed, language),
            numbers::count(*most, language),
        )),
        Line::Check { name, about, text } => {
            let opening = match about {
                Some(about) => {
                    let (class, centre) = (html(&about.code), html(&about.centre));
                    words.question_check_about(html(name), class, centre)
                }
                None => words.question_check(html(name)),
            };
            with_buttons(
                words.question_check_card(opening, html(text)),
                vec![
                    vec![ours(&words.button_send_question(), Press::Send)],
                    vec![
                        ours(&words.button_rewrite(), Press::Rewrite),
                        ours(&words.button_keep(), Press::Leave),
                    ],
                ],
            )
        }
        Line::Sent { id, due } => {
            plain(words.question_sent(question_number(*id), dates::moment(*due, language)))
        }
        Line::SentBefore { id } => plain(words.question_sent_before(question_number(*id))),
        Line::Full => plain(words.question_full()),
        Line::New(asked) => with_buttons(
            words.question_new(
                question_number(asked.id),
                whole(asked, language),
                dates::moment(asked.due_at, language),
            ),
            vec![vec![answer(&words.button_answer(), asked.id)]],
        ),
        Line::Overdue(asked) => with_buttons(
            words.question_overdue(question_number(asked.id), whole(asked, language)),
            vec![vec![answer(&words.button_answer(), asked.id)]],
        ),
        Line::PassedOn { id } => plain(words.question_passed_on(question_number(*id))),
        Line::List {
            shown,
            more,
            requests,
        } => list(shown, *more, *requests, language),
        Line::WriteAnswer(asked) => with_buttons(
            words.question_write_answer(question_number(asked.id), whole(asked, language)),
            vec![vec![ours(&words.button_keep(), Press::Leave)]],
        ),
        Line::GoOnAnswer { id, name } => with_buttons(
            words.question_go_on_answer(question_number(*id), html(name)),
            vec![vec![ours(&words.button_keep(), Press::Leave)]],
        ),
        Line::CheckAnswer { id, name, text } => with_buttons(
            words.question_check_answer(html(name), question_number(*id), html(text)),
            vec![
                vec![ours(&words.button_send_question(), Press::Confirm(*id))],
                vec![
                    ours(&words.button_rewrite(), Press::Answer(*id)),
                    ours(&words.button_keep(), Press::Leave),
                ],
            ],
        ),
        Line::AnswerSent { id } => with_buttons(
            words.question_answer_sent(question_number(*id)),
            vec![vec![questions(words)]],
        ),
        Line::AnsweredBefore(asked) => answered_before(asked, language),
        Line::Answer {
            id,
            class,
            question,
            answer,
        } => with_buttons(
            words.question_answer(
                question_number(*id),
                html(answer),
                html(&cut(question, QUOTED)),
            ),
            vec![vec![button(
                &words.button_ask_again(),
                &Data::Question(Press::Ask(*class)),
            )]],
        ),
    }
}

fn ours(label: &str, press: Press) -> Button {
    button(label, &Data::Question(press))
}

fn answer(label: &str, id: i64) -> Button {
    ours(label, Press::Answer(id))
}

/// Opens the list of open questions.
pub(super) fn questions(words: &Sentences) -> Button {
    ours(&words.button_questions(), Press::List(None))
}

/// Who asks, about what, and since when.
fn head(asked: &Asked, language: Language) -> String {
    let words = sentences(language);
    let time = dates::moment(asked.asked_at, language);
    let name = html(&asked.name);
    match (&asked.class_code, &asked.centre_name) {
        (Some(class), _) => words.question_head_class(name, html(class), time),
        (None, Some(centre)) => words.question_head_centre(name, html(centre), time),
        (None, None) => words.question_head(name, time),
    }
}

/// Who asks and what they wrote.
fn whole(asked: &Asked, language: Language) -> String {
    sentences(language).question_whole(head(asked, language), html(&asked.text))
}

fn list(shown: &[Asked], more: bool, requests: usize, language: Language) -> Content {
    let words = sentences(language);
    let mut parts = vec![if shown.is_empty() {
        words.question_list_empty()
    } else {
        words.question_list_opening()
    }];
    parts.extend(shown.iter().map(|asked| {
        words.question_item(
            question_number(asked.id),
            head(asked, language),
            html(&cut(&asked.text, EXCERPT)),
        )
    }));
    let mut buttons: Vec<Vec<Button>> = shown
        .iter()
        .map(|asked| {
            let label = words.button_answer_number(question_number(asked.id));
            vec![answer(&label, asked.id)]
        })
        .collect();
    if let (true, Some(last)) = (more, shown.last()) {
        buttons.push(vec![ours(&words.button_next(), Press::List(Some(last.id)))]);
    }
    if requests > 0 {
        let count = numbers::count(requests, language);
        parts.push(words.question_requests_wait());
        let door = Door::Requests.press();
        buttons.push(vec![button(&words.button_requests_waiting(count), &door)]);
    }
    if buttons.is_empty() {
        return plain(parts.join("\n\n"));
    }
    with_buttons(parts.join("\n\n"), buttons)
}

fn answered_before(asked: &Asked, language: Language) -> Content {
    let words = sentences(language);
    let number = question_number(asked.id);
    let Some(answered) = &asked.answered else {
        return plain(words.question_list_empty());
    };
    let by = answered
        .by
        .as_deref()
        .map_or_else(|| words.question_colleague(), html);
    with_buttons(
        words.question_answered_before(
            number,
            by,
            dates::moment(answered.at, language),
            html(&answered.text),
        ),
        vec![vec![questions(words)]],
    )
}
