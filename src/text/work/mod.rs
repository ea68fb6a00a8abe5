//! What people work as, told by themselves, in words.

/// The few questions about a spell.
mod ask;
/// How a person stands.
mod card;

use crate::domain::follow_up::Step;
use crate::domain::work::{Level, Spell, Status, Verdict};
use crate::flows::language::Language;
use crate::flows::work::{Ask, Line, Press, Question};
use crate::flows::{call_list, press};
use crate::letter::{Button, Content};
use crate::text::dates;
use crate::text::escape::html;
use crate::text::keyboard::{button, plain, rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    let words = sentences(language);
    vec![match line {
        Line::First => {
            let open = pressing(&words.work_button_open(), Press::Open);
            with_buttons(words.work_first(), vec![vec![open]])
        }
        Line::Card(shown) => card::content(shown, language),
        Line::Choose(ask) => with_buttons(
            for_whom(words.work_ask(), ask.shared_as.as_deref(), words),
            statuses(ask.person, ask.newest, words),
        ),
        Line::FollowUp {
            ask,
            name,
            step,
            programme,
            before,
        } => follow_up(ask, name, (*step, *before), programme, words),
        Line::Question { .. } => ask::content(line, language),
        Line::Correct(spell) => correct(spell, language),
        Line::Link {
            bot,
            claimed,
            spell,
            name,
            until,
        } => {
            let address = format!("https://t.me/{bot}?start={}", claimed.payload());
            let employer = html(spell.employer.as_deref().unwrap_or_default());
            let message = words.work_link_message(html(name), employer, html(&address));
            return vec![
                plain(words.work_link_how(dates::moment(*until, language))),
                plain(message),
            ];
        }
        Line::Claim { claim, claimed } => with_buttons(
            words.work_claim(html(&claim.name), spell(&claim.spell, language)),
            Verdict::ALL
                .map(|verdict| {
                    let press = Press::Verdict(verdict, *claimed);
                    vec![pressing(&said(verdict, words), press)]
                })
                .to_vec(),
        ),
        Line::ClaimSure {
            claim,
            claimed,
            verdict,
        } => {
            let sure = Press::Sure(*verdict, *claimed);
            let others = Verdict::ALL.into_iter().filter(|other| other != verdict);
            let others = others
                .map(|other| pressing(&said(other, words), Press::Verdict(other, *claimed)))
                .collect();
            with_buttons(
                words.work_claim_sure(said(*verdict, words), html(&claim.name)),
                vec![vec![pressing(&words.work_button_send(), sure)], others],
            )
        }
        Line::ClaimThanks => plain(words.work_claim_thanks()),
        Line::ClaimOver => plain(words.work_claim_over()),
        Line::ClaimOwn => plain(words.work_claim_own()),
        Line::Answered {
            spell,
            verdict,
            ask,
        } => answered(spell, *verdict, ask, words),
        Line::Denied {
            name,
            spell: denied,
        } => {
            let check = press::Press::CallList(call_list::Press::Check(denied.id));
            let check = button(&words.call_list_button_check(), &check);
            let text = words.work_denied(html(name), spell(denied, language));
            with_buttons(text, vec![vec![check]])
        }
    }]
}

/// A button of ours.
fn pressing(label: &str, press: Press) -> Button {
    button(label, &press::Press::Work(press))
}

/// What somebody may do now, to be chosen from.
pub(in crate::text) fn statuses(person: i64, seen: i64, words: &Sentences) -> Vec<Vec<Button>> {
    let all = Status::ALL.map(|status| {
        let press = Press::Status {
            status,
            person,
            seen,
        };
        pressing(&label(status, words), press)
    });
    rows(all.to_vec(), 2)
}

/// A sentence that names whom it is for, where several people share a chat.
fn for_whom(sentence: String, name: Option<&str>, words: &Sentences) -> String {
    match name {
        Some(name) => format!("{}\n\n{sentence}", words.family_addressed(html(name))),
        None => sentence,
    }
}

fn follow_up(
    ask: &Ask,
    name: &str,
    (step, before): (Step, u8),
    programme: &str,
    words: &Sentences,
) -> Content {
    let (name, programme) = (html(name), html(programme));
    let text = match (before, step) {
        (0, Step::Month) => words.work_follow_up_30(name, programme),
        (0, Step::Quarter) => words.work_follow_up_90(name, programme),
        (0, Step::HalfYear) => words.work_follow_up_180(name, programme),
        (0, Step::Year) => words.work_follow_up_365(name, programme),
        (1, _) => words.work_follow_up_again(name, programme),
        (2.., _) => words.work_follow_up_last(name, programme),
    };
    with_buttons(text, statuses(ask.person, ask.newest, words))
}

/// On a button: `Bekerja`, `Masih Mencari`.
pub(in crate::text) fn label(status: Status, words: &Sentences) -> String {
    match status {
        Status::Working => words.work_status_working(),
        Status::OwnBusiness => words.work_status_own_business(),
        Status::Apprentice => words.work_status_apprentice(),
        Status::Studying => words.work_status_studying(),
        Status::Looking => words.work_status_looking(),
        Status::NotLooking => words.work_status_not_looking(),
    }
}

/// In a sentence: `Bekerja`, `Mencari kerja`.
pub(in crate::text) fn named(status: Status, words: &Sentences) -> String {
    match status {
        Status::Working => words.work_named_working(),
        Status::OwnBusiness => words.work_named_own_business(),
        Status::Apprentice => words.work_named_apprentice(),
        Status::Studying => words.work_named_studying(),
        Status::Looking => words.work_named_looking(),
        Status::NotLooking => words.work_named_not_looking(),
    }
}

fn said(verdict: Verdict, words: &Sentences) -> String {
    match verdict {
        Verdict::Yes => words.work_say_yes(),
        Verdict::No => words.work_say_no(),
        Verdict::NotAnyMore => words.work_say_not_any_more(),
    }
}

/// A spell in one line, escaped: `Bekerja di Bengkel Las Maju sebagai tukang las, sejak Maret 2027`.
pub(in crate::text) fn spell(spell: &Spell, language: Language) -> String {
    let words = sentences(language);
    let month =
        |day: jiff::civil::Date| words.work_month(words.month(day.month()), day.year().to_string());
    let mut text = named(spell.status, words);
    if let Some(employer) = &spell.employer {
        text = match spell.status {
            Status::OwnBusiness => words.work_spell_business(text, html(employer)),
            Status::Working
            | Status::Apprentice
            | Status::Studying
            | Status::Looking
            | Status::NotLooking => words.work_spell_at(text, html(employer)),
        };
    }
    if let Some(occupation) = &spell.occupation {
        text = words.work_spell_as(text, html(occupation));
    }
    text = match (spell.starts_on, spell.ends_on) {
        (Some(from), Some(until)) => words.work_spell_from_until(text, month(from), month(until)),
        (Some(from), None) => words.work_spell_since(text, month(from)),
        (None, Some(until)) => words.work_spell_until(text, month(until)),
        (None, None) => text,
    };
    match spell.level {
        Level::Said => text,
        Level::Checked => words.work_spell_checked(text),
        Level::Confirmed => words.work_spell_confirmed(text),
    }
}

fn correct(corrected: &Spell, language: Language) -> Content {
    let words = sentences(language);
    let fields = Question::of(corrected.status)
        .into_iter()
        .map(|question| pressing(&asking(question, words), Press::Ask(corrected.id, question)));
    let mut buttons = rows(fields.collect(), 2);
    if corrected.is_open() {
        let ended = words.work_button_ended(label(corrected.status, words));
        buttons.push(vec![pressing(&ended, Press::Ended(corrected.id))]);
    } else {
        let resume = pressing(&words.work_button_resume(), Press::Resume(corrected.id));
        buttons.push(vec![resume]);
    }
    with_buttons(words.work_correct(spell(corrected, language)), buttons)
}

fn asking(question: Question, words: &Sentences) -> String {
    match question {
        Question::Employer => words.work_button_ask_employer(),
        Question::Business => words.work_button_ask_business(),
        Question::Occupation => words.work_button_ask_occupation(),
        Question::Since => words.work_button_ask_since(),
        Question::Fits => words.work_button_ask_fits(),
        Question::People => words.work_button_ask_people(),
        Question::Wage => words.work_button_ask_wage(),
        Question::Place => words.work_button_ask_place(),
    }
}

fn answered(spell: &Spell, verdict: Verdict, ask: &Ask, words: &Sentences) -> Content {
    let employer = html(spell.employer.as_deref().unwrap_or_default());
    let correct = || {
        let label = words.work_button_correct(label(spell.status, words));
        vec![pressing(&label, Press::Correct(spell.id))]
    };
    match verdict {
        Verdict::Yes => plain(words.work_answered_yes(employer)),
        Verdict::No => with_buttons(words.work_answered_no(employer), vec![correct()]),
        Verdict::NotAnyMore => with_buttons(
            words.work_answered_not_any_more(employer),
            statuses(ask.person, ask.newest, words),
        ),
    }
}
