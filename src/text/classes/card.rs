//! The card of a class.

use jiff::civil::Time;

use crate::domain::class::{ClassAct, ClassState, FundSource};
use crate::domain::eligibility::{Rules, TrainedRule};
use crate::flows::class_form;
use crate::flows::classes::{Colleague, Listed, Press, Seen};
use crate::flows::facts::class::Class;
use crate::flows::language::Language;
use crate::flows::{completion, press, selection};
use crate::letter::Content;
use crate::text::class::weekdays;
use crate::text::classes::people::counted;
use crate::text::classes::{desk, edit};
use crate::text::escape::html;
use crate::text::keyboard::{button, rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{answers, attendance, calendar, dates, numbers, seats, sheets};

/// The name of a state of a class.
pub(in crate::text) fn state(state: ClassState, words: &Sentences) -> String {
    match state {
        ClassState::Draft => words.classes_state_draft(),
        ClassState::Open => words.classes_state_open(),
        ClassState::Closed => words.classes_state_closed(),
        ClassState::Selecting => words.classes_state_selecting(),
        ClassState::Announced => words.classes_state_announced(),
        ClassState::Running => words.classes_state_running(),
        ClassState::Finished => words.classes_state_finished(),
        ClassState::Postponed => words.classes_state_postponed(),
        ClassState::Cancelled => words.classes_state_cancelled(),
    }
}

/// A class with everything known about it and what may be done.
pub(super) fn card(
    seen: &Seen,
    acts: &[ClassAct],
    manages: bool,
    link: &str,
    language: Language,
) -> Content {
    let words = sentences(language);
    let class = &seen.class;
    let mut keys = rows(
        acts.iter()
            .map(|act| {
                let label = self::act(*act, words);
                if *act == ClassAct::Announce {
                    return button(&label, &selecting(selection::Press::Announce(class.id)));
                }
                if *act == ClassAct::Finish {
                    let finish = completion::Press::Finish(class.id);
                    return button(&label, &press::Press::Completion(finish));
                }
                desk(&label, Press::Act(*act, class.id))
            })
            .collect(),
        2,
    );
    let counts = seen.counts;
    let applied = if class.state.is_over() {
        counts.all()
    } else {
        counts.standing
    };
    let count = numbers::grouped(u64::from(applied), language);
    let applicants = words.classes_button_applicants(count);
    let mut more = vec![desk(&applicants, Press::Applicants(class.id, 0))];
    if is_selected(class) {
        let selection = selecting(selection::Press::Desk(class.id));
        more.push(button(&words.button_selection(), &selection));
    }
    if class.state != ClassState::Cancelled && class.state != ClassState::Postponed {
        more.push(calendar::open(class.id, words));
    }
    if has_lists(class.state) {
        more.push(attendance::lists(class.id, words));
    }
    if manages {
        if !class.state.is_over() {
            more.push(edit(class.id, words));
        }
        let copy = press::Press::ClassForm(class_form::Press::Copy(class.id));
        more.push(button(&words.classes_button_copy(), &copy));
        if !class.state.is_over() {
            let instructors = words.classes_button_instructors();
            more.push(desk(&instructors, Press::Instructors(class.id)));
        }
        if seen.moving.is_some() {
            let fix = crate::flows::seats::Press::Fix(class.id);
            more.push(seats::pressing(&words.seats_button_fix(), fix));
        }
        if class.state == ClassState::Open {
            more.push(desk(
                &words.classes_button_poster(),
                Press::Poster(class.id),
            ));
        }
    }
    if manages && matches!(class.state, ClassState::Running | ClassState::Finished) {
        let results = completion::Press::Open(class.id);
        let results = press::Press::Completion(results);
        more.push(button(&words.completion_button_open(), &results));
    }
    if manages && class.state != ClassState::Draft {
        more.push(sheets::download(class.id, words));
    }
    more.push(desk(
        &words.classes_button_list(),
        Press::List(Listed::default()),
    ));
    keys.extend(rows(more, 2));
    let facts = [
        head(class, words),
        facts(seen, language).join("\n"),
        rules(class, language).join("\n"),
        others(seen, link, words).join("\n"),
    ];
    let facts: Vec<&str> = facts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    with_buttons(facts.join("\n\n"), keys)
}

fn selecting(press: selection::Press) -> press::Press {
    press::Press::Selection(press)
}

/// Is there something to judge, or somebody who was?
fn is_selected(class: &Class) -> bool {
    match class.state {
        ClassState::Open => class.applicants > 0,
        ClassState::Closed
        | ClassState::Selecting
        | ClassState::Announced
        | ClassState::Running => true,
        ClassState::Draft
        | ClassState::Finished
        | ClassState::Postponed
        | ClassState::Cancelled => false,
    }
}

/// Are there people who come, or came?
fn has_lists(state: ClassState) -> bool {
    match state {
        ClassState::Announced | ClassState::Running | ClassState::Finished => true,
        ClassState::Draft
        | ClassState::Open
        | ClassState::Closed
        | ClassState::Selecting
        | ClassState::Postponed
        | ClassState::Cancelled => false,
    }
}

fn head(class: &Class, words: &Sentences) -> String {
    words.classes_card_head(
        class.code.as_str(),
        html(&class.programme.name),
        html(&class.centre.name),
        state(class.state, words),
    )
}

fn facts(seen: &Seen, language: Language) -> Vec<String> {
    let (words, class) = (sentences(language), &seen.class);
    let mut lines = vec![if class.state == ClassState::Postponed {
        words.classes_card_undated(class.days.to_string())
    } else {
        words.classes_card_days(
            dates::with_weekday(class.starts_on, language),
            dates::with_weekday(class.ends_on, language),
            class.days.to_string(),
        )
    }];
    if let Some(hours) = class.lesson_hours {
        lines.push(words.classes_card_lesson_hours(hours.to_string()));
    }
    lines.push(words.classes_card_weekdays(
        weekdays(class.weekdays, language),
        clock(class.begins_at, words),
        clock(class.ends_at, words),
    ));
    if let Some(room) = &class.room {
        lines.push(words.classes_card_room(html(room)));
    }
    // What was planned for registration, test and deadline holds no more.
    lines.push(if class.state == ClassState::Postponed {
        words.classes_card_registration_undated()
    } else {
        words.classes_card_registration(
            dates::day_of(class.registration_from, language),
            dates::moment(class.registration_until, language),
        )
    });
    if let Some(test) = class
        .test_at
        .filter(|_| class.state != ClassState::Postponed)
    {
        let at = dates::moment(test, language);
        lines.push(match &class.test_place {
            Some(place) => words.classes_card_test_place(at, html(place)),
            None => words.classes_card_test(at),
        });
    }
    lines.push(words.classes_card_applicants(
        counted(seen.counts, language),
        class.quota.to_string(),
        class.reserves.to_string(),
    ));
    if seen.seats > 0 {
        lines.push(words.classes_card_seats(seen.seats.to_string()));
    }
    if let Some((counts, fixed)) = &seen.moving {
        lines.push(words.seats_card(
            counts.waiting.to_string(),
            counts.free(class.quota).to_string(),
        ));
        lines.push(words.seats_card_until(dates::moment(*fixed, language)));
    }
    // Nobody has been asked yet, or nobody answered.
    let answered = (seen.expected.as_ref()).filter(|said| said.yes + said.no + said.unsure > 0);
    if let Some(expected) = answered {
        lines.push(words.seats_expected_line(seats::expected(expected, words)));
    }
    if class.least_to_run > 0 {
        lines.push(words.classes_card_least(class.least_to_run.to_string()));
    }
    lines
}

fn rules(class: &Class, language: Language) -> Vec<String> {
    let words = sentences(language);
    let required = requirements(&class.rules, language);
    let mut lines = vec![if required.is_empty() {
        words.classes_card_no_requirements()
    } else {
        words.classes_card_requirements(html(&required.join(", ")))
    }];
    if !class.documents.is_empty() {
        lines.push(words.classes_card_documents(html(&class.documents.join(", "))));
    }
    if let Some(at) = (class.confirm_until).filter(|_| class.state != ClassState::Postponed) {
        lines.push(words.classes_card_confirm(dates::moment(at, language)));
    }
    lines.push(match &class.paid {
        Some(paid) => words.classes_card_paid(html(paid)),
        None => words.classes_card_paid(words.class_form_value_free()),
    });
    if let Some(funds) = class.funds {
        lines.push(words.classes_card_funds(match funds {
            FundSource::Apbd => words.classes_funds_apbd(),
            FundSource::Apbn => words.classes_funds_apbn(),
        }));
    }
    lines
}

fn others(seen: &Seen, link: &str, words: &Sentences) -> Vec<String> {
    let mut lines = Vec::new();
    if !seen.instructors.is_empty() {
        let names = seen.instructors.iter().map(|one| called(one, words));
        let names: Vec<String> = names.collect();
        lines.push(words.classes_card_instructors(html(&names.join(", "))));
    }
    if !link.is_empty() && seen.class.state.is_public() {
        lines.push(words.classes_card_link(html(link)));
    }
    lines
}

/// The name by which colleagues know somebody.
pub(super) fn called(colleague: &Colleague, words: &Sentences) -> String {
    match &colleague.name {
        Some(name) => name.clone(),
        None => words.classes_nameless(colleague.id.to_string()),
    }
}

/// What one must be or have, one by one, as plain text.
pub(in crate::text) fn requirements(rules: &Rules, language: Language) -> Vec<String> {
    let words = sentences(language);
    let mut required = Vec::new();
    match (rules.least_age, rules.greatest_age) {
        (Some(least), Some(greatest)) => {
            required.push(words.classes_require_age(least.to_string(), greatest.to_string()));
        }
        (Some(least), None) => required.push(words.classes_require_age_least(least.to_string())),
        (None, Some(greatest)) => {
            required.push(words.classes_require_age_greatest(greatest.to_string()));
        }
        (None, None) => {}
    }
    if let Some(least) = rules.education_least {
        let level = answers::education(least, language);
        required.push(words.classes_require_education_least(level));
    }
    if let Some(greatest) = rules.education_greatest {
        let level = answers::education(greatest, language);
        required.push(words.classes_require_education_greatest(level));
    }
    if !rules.regions.is_empty() {
        let regions = rules.regions.iter();
        let regions: Vec<String> = regions
            .map(|code| answers::region_label(code, language))
            .collect();
        required.push(words.classes_require_regions(regions.join(", ")));
    }
    match rules.trained {
        TrainedRule::Never => required.push(words.classes_require_never_trained()),
        TrainedRule::OncePerYear => required.push(words.classes_require_once_a_year()),
        TrainedRule::OncePerField => required.push(words.classes_require_once_per_field()),
        TrainedRule::NoLimit => {}
    }
    required
}

fn clock(at: Time, words: &Sentences) -> String {
    words.classes_clock(format!("{:02}", at.hour()), format!("{:02}", at.minute()))
}

/// The label of an act.
fn act(act: ClassAct, words: &Sentences) -> String {
    match act {
        ClassAct::Publish => words.classes_act_publish(),
        ClassAct::Extend => words.classes_act_extend(),
        ClassAct::Close => words.classes_act_close(),
        ClassAct::BeginSelection => words.classes_act_begin_selection(),
        ClassAct::Announce => words.classes_act_announce(),
        ClassAct::Start => words.classes_act_start(),
        ClassAct::Finish => words.classes_act_finish(),
        ClassAct::Postpone => words.classes_act_postpone(),
        ClassAct::Resume => words.classes_act_resume(),
        ClassAct::Cancel => words.classes_act_cancel(),
    }
}
