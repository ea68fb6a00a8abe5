//! The classes that are being selected, the desk of one, and its people in pages.

use crate::domain::application::application_number;
use crate::domain::class::{ClassAct, ClassState};
use crate::domain::seats::free;
use crate::flows::classes::{self, Listing, Numbered};
use crate::flows::facts::class::Class;
use crate::flows::language::Language;
use crate::flows::press;
use crate::flows::selection::{Counts, Desk, Marks, People, Press, Scored};
use crate::letter::{Button, Content};
use crate::text::classes::{application, counted, state};
use crate::text::escape::html;
use crate::text::keyboard::{button, rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::selection::{ours, points, to_desk};
use crate::text::{dates, numbers, sheets};

/// The classes that are being selected.
pub(super) fn list(page: &Numbered<Class>, language: Language) -> Content {
    let words = sentences(language);
    let count = numbers::grouped(u64::from(page.total), language);
    let mut parts = vec![if page.rows.is_empty() {
        words.selection_list_empty()
    } else {
        words.selection_list(count)
    }];
    parts.extend(page.rows.iter().map(|class| {
        words.selection_list_row(
            class.code.as_str(),
            state(class.state, words),
            html(&class.programme.name),
            numbers::grouped(u64::from(class.applicants), language),
            class.quota.to_string(),
        )
    }));
    let at = page.listed.page;
    if page.pages > 1 {
        parts.push(words.classes_page((u32::from(at) + 1).to_string(), page.pages.to_string()));
    }
    let opened = page.rows.iter();
    let opened = opened.map(|class| ours(class.code.as_str(), Press::Desk(class.id)));
    let mut keys = rows(opened.collect(), 2);
    keys.extend(turning(at, page.pages, Press::List, words));
    with_buttons(parts.join("\n\n"), keys)
}

/// Back and forth between pages.
pub(super) fn turning(
    page: u16,
    pages: u16,
    to: impl Fn(u16) -> Press,
    words: &Sentences,
) -> Option<Vec<Button>> {
    let mut turning = Vec::new();
    if page > 0 {
        turning.push(ours(&words.button_previous(), to(page - 1)));
    }
    if page + 1 < pages {
        turning.push(ours(&words.button_next(), to(page + 1)));
    }
    (!turning.is_empty()).then_some(turning)
}

/// The desk of a class.
pub(super) fn card(desk: &Desk, manages: bool, language: Language) -> Content {
    let words = sentences(language);
    let class = &desk.class;
    let mut parts = vec![words.selection_desk(
        class.code.as_str(),
        html(&class.programme.name),
        html(&class.centre.name),
        state(class.state, words),
    )];
    let mut facts = Vec::new();
    if let Some(test) = class.test_at {
        facts.push(words.selection_desk_test(dates::moment(test, language)));
    }
    let open = matches!(
        class.state,
        ClassState::Open | ClassState::Closed | ClassState::Selecting
    );
    let quota = class.quota.to_string();
    if open {
        facts.extend(judged(&desk.counts, &quota, class, words));
    } else {
        facts.extend(answered(&desk.counts, class.quota, words));
    }
    parts.push(facts.join("\n"));
    if let Some(hold) = desk.hold {
        parts.push(words.selection_desk_held(dates::moment(hold.at, language)));
    }
    with_buttons(parts.join("\n\n"), keys(desk, manages, open, words))
}

fn judged(counts: &Counts, quota: &str, class: &Class, words: &Sentences) -> Vec<String> {
    let mut lines = vec![
        words.selection_desk_judged(counts.judged.to_string(), quota, class.reserves.to_string()),
        words.selection_desk_documents(
            counts.complete.to_string(),
            counts.missing.to_string(),
            counts.unseen.to_string(),
        ),
    ];
    if counts.will_come + counts.will_not + counts.unsure > 0 {
        let heard = counts.will_come + counts.will_not + counts.unsure;
        lines.push(words.selection_desk_expected(
            counts.will_come.to_string(),
            counts.will_not.to_string(),
            counts.unsure.to_string(),
            counts.judged.saturating_sub(heard).to_string(),
        ));
    }
    lines.push(words.selection_desk_came(counts.came.to_string(), counts.absent.to_string()));
    lines.push(words.selection_desk_scores(
        counts.tested.to_string(),
        counts.interviewed.to_string(),
        counts.judged.to_string(),
    ));
    lines
}

fn answered(counts: &Counts, quota: u16, words: &Sentences) -> Vec<String> {
    let empty = free(quota, counts.confirmed + counts.accepted);
    vec![
        words.selection_desk_seats(
            counts.confirmed.to_string(),
            counts.accepted.to_string(),
            empty.to_string(),
            quota.to_string(),
        ),
        words.selection_desk_others(
            counts.reserve.to_string(),
            counts.refused.to_string(),
            counts.lost.to_string(),
            counts.withdrawn.to_string(),
        ),
    ]
}

fn keys(desk: &Desk, manages: bool, open: bool, words: &Sentences) -> Vec<Vec<Button>> {
    let class = &desk.class;
    let id = class.id;
    let mut keys = Vec::new();
    if manages && desk.hold.is_some() {
        keys.push(vec![ours(&words.selection_button_undo(), Press::Undo(id))]);
    }
    keys.push(vec![
        ours(&words.selection_button_people(), Press::People(id, 0)),
        ours(&words.selection_button_search(), Press::Search(id)),
    ]);
    if open && manages && desk.hold.is_none() && desk.counts.judged > 0 {
        let test = Press::Scores(id, Scored::Test);
        let interview = Press::Scores(id, Scored::Interview);
        keys.push(vec![
            ours(&words.selection_button_test(), test),
            ours(&words.selection_button_interview(), interview),
        ]);
    }
    let mut more = Vec::new();
    if open {
        more.push(ours(
            &words.selection_button_proposal(),
            Press::Proposal(id, 0),
        ));
    }
    if manages && class.state == ClassState::Selecting && desk.hold.is_none() {
        more.push(ours(
            &words.selection_button_announce(),
            Press::Announce(id),
        ));
    }
    if manages && class.state == ClassState::Closed {
        let begin = classes::Press::Act(ClassAct::BeginSelection, id);
        let begin = press::Press::Classes(begin);
        more.push(button(&words.classes_act_begin_selection(), &begin));
    }
    if !more.is_empty() {
        keys.push(more);
    }
    if manages {
        keys.push(vec![sheets::download(id, words)]);
    }
    let card = press::Press::Classes(classes::Press::Card(id));
    keys.push(vec![
        button(&words.classes_button_card(), &card),
        ours(&words.selection_button_list(), Press::List(0)),
    ]);
    keys
}

/// Some of those who applied.
pub(super) fn people(people: &People, manages: bool, language: Language) -> Content {
    let words = sentences(language);
    let found = &people.found;
    let (id, code) = (found.class.id, found.class.code.as_str());
    let count = numbers::grouped(u64::from(found.total), language);
    let opening = match (&found.searched, found.rows.is_empty()) {
        (Some(typed), true) => words.classes_applicants_not_found(code, html(typed)),
        (Some(typed), false) => words.classes_applicants_found(code, html(typed), count),
        (None, true) => words.classes_applicants_empty(code),
        (None, false) => words.classes_applicants_opening(code, counted(found.counts, language)),
    };
    let mut parts = vec![opening];
    if !found.rows.is_empty() {
        let lines = found.rows.iter().zip(&people.marks);
        let lines: Vec<String> = lines
            .map(|(one, marks)| row(one, marks, language))
            .collect();
        parts.push(lines.join("\n"));
    }
    if found.pages > 1 {
        let at = (u32::from(found.page) + 1).to_string();
        parts.push(words.classes_page(at, found.pages.to_string()));
    }
    let each = found.rows.iter();
    let each = each.map(|one| ours(one.name.as_str(), Press::One(one.application)));
    let mut keys = rows(each.collect(), 2);
    keys.extend(turning(
        found.page,
        found.pages,
        |page| Press::People(id, page),
        words,
    ));
    if manages && found.is_all() {
        keys.push(vec![sheets::download(id, words)]);
    }
    let mut last = Vec::new();
    if found.searched.is_some() {
        last.push(ours(&words.selection_button_people(), Press::People(id, 0)));
    } else if !found.rows.is_empty() {
        last.push(ours(&words.selection_button_search(), Press::Search(id)));
    }
    last.push(to_desk(id, words));
    keys.push(last);
    with_buttons(parts.join("\n\n"), keys)
}

fn row(one: &Listing, marks: &Marks, language: Language) -> String {
    let words = sentences(language);
    let row = words.classes_applicant_row(
        application_number(one.application),
        html(one.name.as_str()),
        application(one.state, words),
    );
    let noted = noted(marks, language);
    if noted.is_empty() {
        return row;
    }
    format!("{row} · {}", noted.join(" · "))
}

/// What was noted, in a few words each.
pub(super) fn noted(marks: &Marks, language: Language) -> Vec<String> {
    let words = sentences(language);
    let mut noted = Vec::new();
    match marks.came {
        Some(true) => noted.push(words.selection_noted_came()),
        Some(false) => noted.push(words.selection_noted_absent()),
        None => {}
    }
    if let Some(score) = marks.test {
        noted.push(words.selection_noted_test(points(score, language)));
    }
    if let Some(score) = marks.interview {
        noted.push(words.selection_noted_interview(points(score, language)));
    }
    noted
}
