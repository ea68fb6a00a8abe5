//! The end of a class in words.

use crate::domain::completion::{Competence, Marks, Mistake};
use crate::flows::classes;
use crate::flows::classes::Brief;
use crate::flows::completion::{Counts, Line, Noted, PAGE, Participant, Press, Remark, Seen};
use crate::flows::language::Language;
use crate::flows::press::Press as Data;
use crate::letter::{Button, Content};
use crate::text::dates;
use crate::text::escape::html;
use crate::text::keyboard::{ask_staff, button, with_buttons};
use crate::text::l10n::{Sentences, sentences};

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    vec![content(line, language)]
}

fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    match line {
        Line::Card {
            seen,
            page,
            pages,
            remarks,
        } => card(seen, (*page, *pages), remarks, words),
        Line::NotNow { class } => with_buttons(
            words.completion_not_now(named(class, words)),
            vec![vec![class_card(class.id, words)]],
        ),
        Line::NotOver { class, until } => with_buttons(
            words.completion_not_over(named(class, words), dates::moment(*until, language)),
            vec![vec![list(class.id, words)]],
        ),
        Line::AskFinish {
            class,
            counts,
            shown,
            changed,
        } => {
            let mut parts = Vec::new();
            parts.extend(changed.then(|| words.completion_changed_since()));
            parts.push(words.completion_ask_finish(named(class, words)));
            parts.push(counted(*counts, words));
            parts.push(words.completion_ask_finish_told());
            let yes = ours(
                &words.completion_button_sure(),
                Press::Sure(class.id, *shown),
            );
            with_buttons(
                parts.join("\n\n"),
                vec![vec![yes], vec![not_yet(class.id, words)]],
            )
        }
        Line::Finished { class, counts } => {
            let told = (counts.passed + counts.not_passed).to_string();
            let mut parts = vec![words.completion_finished(named(class, words), told)];
            parts.extend(
                (counts.undecided > 0)
                    .then(|| words.completion_undecided_left(counts.undecided.to_string())),
            );
            with_buttons(
                parts.join("\n\n"),
                vec![vec![list(class.id, words), class_card(class.id, words)]],
            )
        }
        Line::AskSave {
            class,
            noted,
            count,
            told,
            remarks,
        } => {
            let mut parts: Vec<String> = remarks.iter().map(|one| remark(one, words)).collect();
            let rows = noted.iter().map(|(name, one)| change(name, one, words));
            let mut rows: Vec<String> = rows.collect();
            if *count > noted.len() {
                rows.push(words.completion_more((count - noted.len()).to_string()));
            }
            parts.push(words.completion_ask_save(named(class, words)));
            parts.push(rows.join("\n"));
            parts.push(words.completion_ask_save_told(told.to_string()));
            let yes = ours(&words.completion_button_save(), Press::Save(class.id));
            with_buttons(
                parts.join("\n\n"),
                vec![vec![yes], vec![not_yet(class.id, words)]],
            )
        }
        Line::Saved { class, told } => with_buttons(
            words.completion_saved(named(class, words), told.to_string()),
            vec![vec![list(class.id, words), class_card(class.id, words)]],
        ),
        Line::Corrected { class, marks } => with_buttons(
            corrected(class, marks, words),
            vec![vec![ask_staff(Some(class.id), words)]],
        ),
        Line::AskResults { class, people } => with_buttons(
            words.completion_ask_results(named(class, words), people.to_string()),
            vec![vec![list(class.id, words), class_card(class.id, words)]],
        ),
    }
}

fn ours(label: &str, press: Press) -> Button {
    button(label, &Data::Completion(press))
}

fn list(class: i64, words: &Sentences) -> Button {
    ours(&words.completion_button_open(), Press::Open(class))
}

fn not_yet(class: i64, words: &Sentences) -> Button {
    ours(&words.button_drop_invitation(), Press::Open(class))
}

fn class_card(class: i64, words: &Sentences) -> Button {
    let press = Data::Classes(classes::Press::Card(class));
    button(&words.days_off_button_class(), &press)
}

fn named(class: &Brief, words: &Sentences) -> String {
    words.days_off_named(
        html(&class.code),
        html(&class.programme),
        html(&class.centre),
    )
}

/// What came of the competence test.
pub(super) fn competence(of: Competence, words: &Sentences) -> String {
    match of {
        Competence::Competent => words.completion_competent(),
        Competence::NotYet => words.completion_not_yet(),
        Competence::NotTested => words.completion_not_tested(),
    }
}

/// The same as a sentence to the participant.
pub(super) fn reached(of: Competence, words: &Sentences) -> String {
    match of {
        Competence::Competent => words.completion_reached_competent(),
        Competence::NotYet => words.completion_reached_not_yet(),
        Competence::NotTested => words.completion_reached_not_tested(),
    }
}

/// The number of the certificate and where to fetch it, as a sentence to the participant; `place` may stand in HTML.
pub(super) fn certificate(number: Option<&str>, place: &str, words: &Sentences) -> String {
    match number {
        Some(number) => words.completion_certificate(html(number), place),
        None => words.completion_no_certificate(),
    }
}

fn passed(passed: Option<bool>, words: &Sentences) -> String {
    match passed {
        Some(true) => words.completion_passed(),
        Some(false) => words.completion_not_passed(),
        None => words.completion_undecided(),
    }
}

fn marks(of: &Marks, words: &Sentences) -> String {
    let mut parts = vec![passed(of.passed, words)];
    parts.extend(of.competence.map(|one| competence(one, words)));
    parts.extend(of.certificate.as_deref().map(html));
    parts.join(", ")
}

fn card(
    seen: &Seen,
    (page, pages): (usize, usize),
    remarks: &[Remark],
    words: &Sentences,
) -> Content {
    let class = Brief::from(&seen.class);
    let mut parts: Vec<String> = Vec::new();
    if !remarks.is_empty() {
        let said: Vec<String> = remarks.iter().map(|one| remark(one, words)).collect();
        parts.push(said.join("\n"));
    }
    parts.push(words.completion_head(named(&class, words)));
    if seen.people.is_empty() {
        parts.push(words.completion_nobody());
    } else {
        let shown = seen.people.iter().skip(page * PAGE).take(PAGE);
        let rows: Vec<String> = shown.map(|one| row(one, words)).collect();
        parts.push(rows.join("\n"));
        parts.push(counted(Counts::of(&seen.people), words));
        parts.push(words.completion_how());
    }
    let mut keys = Vec::new();
    let at = |page: usize| Press::Page(class.id, u8::try_from(page).unwrap_or(0));
    let mut turning = Vec::new();
    if page > 0 {
        turning.push(ours(&words.button_previous(), at(page - 1)));
    }
    if page + 1 < pages {
        turning.push(ours(&words.button_next(), at(page + 1)));
    }
    if !turning.is_empty() {
        keys.push(turning);
    }
    let undecided = Counts::of(&seen.people).undecided > 0;
    let mut acts = Vec::new();
    if undecided {
        acts.push(ours(&words.completion_button_all(), Press::All(class.id)));
    }
    if seen.class.state == crate::domain::class::ClassState::Running {
        acts.push(ours(
            &words.completion_button_finish(),
            Press::Finish(class.id),
        ));
    }
    if !acts.is_empty() {
        keys.push(acts);
    }
    keys.push(vec![class_card(class.id, words)]);
    with_buttons(parts.join("\n\n"), keys)
}

fn row(one: &Participant, words: &Sentences) -> String {
    words.completion_row(
        one.number.to_string(),
        html(&one.name),
        marks(&one.marks, words),
    )
}

fn counted(counts: Counts, words: &Sentences) -> String {
    let mut lines = vec![words.completion_counts(
        counts.passed.to_string(),
        counts.not_passed.to_string(),
        counts.undecided.to_string(),
    )];
    if counts.without_number > 0 {
        lines.push(words.completion_without_number(counts.without_number.to_string()));
    }
    lines.join("\n")
}

fn remark(remark: &Remark, words: &Sentences) -> String {
    match remark {
        Remark::Unclear(typed) => words.completion_unclear(html(typed)),
        Remark::Taken(number) => words.completion_taken(html(number)),
        Remark::Mistake(mistake) => match mistake {
            Mistake::NoSuchNumber(number) => words.completion_no_such(number.to_string()),
            Mistake::NobodyToNumber => words.completion_nobody_to_number(),
            Mistake::CannotCount(number) => words.completion_cannot_count(html(number)),
            Mistake::Twice(number) => words.completion_twice(html(number)),
            Mistake::NotPassed(number) => words.completion_no_number_for(number.to_string()),
        },
    }
}

fn change(name: &str, one: &Noted, words: &Sentences) -> String {
    words.completion_change(
        html(name),
        marks(&one.before, words),
        marks(&one.after, words),
    )
}

fn corrected(class: &Brief, now: &Marks, words: &Sentences) -> String {
    let mut parts = vec![words.completion_corrected(named(class, words))];
    parts.extend(now.competence.map(|one| reached(one, words)));
    if now.passed == Some(true) {
        parts.push(match &now.certificate {
            Some(number) => words.completion_corrected_number(html(number)),
            None => words.completion_no_certificate(),
        });
    }
    parts.join("\n\n")
}
