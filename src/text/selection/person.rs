//! One person's card at the desk of selection.

use crate::domain::application::{ApplicationState, application_number};
use crate::domain::selection::{Verdict, takes_part};
use crate::flows::language::Language;
use crate::flows::selection::{One, Phase, Press, Scored, Why, answered};
use crate::letter::{Button, Content};
use crate::text::classes::{applicant_facts, application};
use crate::text::dates;
use crate::text::escape::html;
use crate::text::keyboard::{rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::selection::desk::noted;
use crate::text::selection::{moving, ours, to_desk};

/// The card.
pub(super) fn card(one: &One, phase: Phase, manages: bool, language: Language) -> Content {
    let words = sentences(language);
    let who = &one.applicant;
    let head = words.classes_applicant_head(
        html(who.name.as_str()),
        application_number(who.application),
        who.class.code.as_str(),
        application(who.state, words),
    );
    let parts = [
        head,
        applicant_facts(who, language).join("\n"),
        marks(one, language).join("\n"),
        decision(one, language).join("\n"),
    ];
    let parts: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    with_buttons(parts.join("\n\n"), keys(one, phase, manages, words))
}

fn marks(one: &One, language: Language) -> Vec<String> {
    let words = sentences(language);
    let mut lines = Vec::new();
    if one.trained.is_empty() {
        lines.push(words.selection_person_untrained());
    }
    lines.extend(one.trained.iter().map(|training| {
        words.selection_person_trained(
            html(&training.programme),
            training.code.as_str(),
            dates::plain(training.ends_on, language),
            application(training.state, words),
        )
    }));
    if !one.missing.is_empty() {
        lines.push(words.selection_person_missing(html(&one.missing.join(", "))));
    }
    let noted = noted(&one.marks, language);
    lines.push(if noted.is_empty() {
        words.selection_person_unmarked()
    } else {
        words.selection_person_marks(noted.join(" · "))
    });
    lines
}

fn decision(one: &One, language: Language) -> Vec<String> {
    let words = sentences(language);
    let mut lines = Vec::new();
    if takes_part(one.applicant.state)
        && let Some(proposed) = one.proposed
    {
        let verdict = moving::verdict(proposed.verdict, words);
        lines.push(match proposed.because {
            None => words.selection_person_proposed_rank(verdict, proposed.rank.to_string()),
            // Said below, where it was chosen.
            Some(_) if one.because.is_some() => words.selection_person_proposed(verdict),
            Some(because) => {
                let reason = moving::refusal(because, words);
                words.selection_person_proposed_because(verdict, reason)
            }
        });
    }
    if let Some(moved) = &one.moved {
        let why = match &moved.why {
            Some(Why::Usual(usual)) => moving::cause(*usual, words),
            Some(Why::Words(typed)) => html(typed),
            None => String::new(),
        };
        lines.push(match (&moved.by, why.is_empty()) {
            (Some(by), false) => words.selection_person_moved_by(html(by), why),
            (None, false) => words.selection_person_moved(why),
            (Some(by), true) => words.selection_person_moved_by_only(html(by)),
            (None, true) => words.selection_person_moved_plain(),
        });
    }
    if let Some(because) = one.because {
        lines.push(words.selection_person_because(moving::refusal(because, words)));
    }
    if one.applicant.state == ApplicationState::Reserve && one.queue.is_some() {
        lines.push(words.selection_person_queue((one.ahead.len() + 1).to_string()));
    }
    if one.applicant.state == ApplicationState::Accepted
        && let Some(until) = one.seat_until
    {
        lines.push(words.selection_person_seat(dates::moment(until, language)));
    }
    lines
}

/// The label of a mark; that of the one which was chosen is ticked, and all keep their places.
fn marked(chosen: bool, label: String, words: &Sentences) -> String {
    if chosen {
        words.button_marked(label)
    } else {
        label
    }
}

fn keys(one: &One, phase: Phase, manages: bool, words: &Sentences) -> Vec<Vec<Button>> {
    let who = &one.applicant;
    let id = who.application;
    let mut acts = Vec::new();
    match phase {
        Phase::Judging if takes_part(who.state) => {
            if manages {
                let complete = matches!(
                    who.state,
                    ApplicationState::DocumentsPassed | ApplicationState::InSelection
                );
                let label = marked(complete, words.selection_button_complete(), words);
                acts.push(ours(&label, Press::Complete(id)));
                let missing = who.state == ApplicationState::DocumentsMissing;
                let label = marked(missing, words.selection_button_missing(), words);
                acts.push(ours(&label, Press::Missing(id)));
            }
            let came = one.marks.came;
            let label = marked(came == Some(true), words.selection_button_came(), words);
            acts.push(ours(&label, Press::Came(id, true)));
            let label = marked(came == Some(false), words.selection_button_absent(), words);
            acts.push(ours(&label, Press::Came(id, false)));
            if manages {
                let test = Press::Score(id, Scored::Test);
                acts.push(ours(&words.selection_button_test(), test));
                let interview = Press::Score(id, Scored::Interview);
                acts.push(ours(&words.selection_button_interview(), interview));
                acts.push(ours(&words.selection_button_move(), Press::Move(id)));
                if one.moved.is_some() {
                    acts.push(ours(&words.selection_button_ranked(), Press::Ranked(id)));
                }
            }
        }
        Phase::Answered if manages => {
            let now = answered(who.state);
            let others = Verdict::ALL.into_iter();
            let others = others.filter(|to| now.is_some() && now != Some(*to));
            acts.extend(others.map(|to| {
                let label = match to {
                    Verdict::Accepted => words.selection_button_accept(),
                    Verdict::Reserve => words.selection_button_reserve(),
                    Verdict::NotAccepted => words.selection_button_refuse(),
                };
                ours(&label, Press::MoveTo(id, to))
            }));
        }
        Phase::Judging | Phase::Held(_) | Phase::Answered | Phase::Over => {}
    }
    let mut keys = rows(acts, 2);
    let mut last = Vec::new();
    if let Some(next) = &one.next {
        last.push(ours(&words.button_next(), Press::One(next.application)));
    }
    last.push(to_desk(who.class.id, words));
    keys.push(last);
    keys
}
