//! What people and staff are told about a class: old → new, why, and what can be done.

use crate::domain::application::Source;
use crate::domain::class::{ClassAct, ClassState};
use crate::domain::phone::Phone;
use crate::flows::classes::{Along, Brief, Cause, Done, Press, Told, Why};
use crate::flows::facts::class::Class;
use crate::flows::language::Language;
use crate::flows::poster::Poster;
use crate::flows::press;
use crate::flows::training;
use crate::letter::Content;
use crate::text::classes::card::requirements;
use crate::text::classes::{desk, moved, see};
use crate::text::escape::html;
use crate::text::keyboard::{button, plain, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{dates, numbers, poster as drawn};

/// To the one who did it. Whoever moved dates that people read on a wall is reminded of it.
pub(super) fn done(class: &Brief, done: Done, language: Language) -> Content {
    let words = sentences(language);
    let code = class.code.as_str();
    let moment = |at| dates::moment(at, language);
    let day = |at| dates::with_weekday(at, language);
    let mut printed = false;
    let (text, told) = match done {
        Done::Published(from) => (words.classes_done_published(code, moment(from)), 0),
        Done::Closed { applicants } => (words.classes_done_closed(code, applicants.to_string()), 0),
        Done::Extended { until, told } => {
            printed = true;
            (words.classes_done_extended(code, moment(until)), told)
        }
        Done::SelectionBegun => (words.classes_done_selection(code), 0),
        Done::Started => (words.classes_done_started(code), 0),
        Done::Postponed {
            days: Some((start, last)),
            told,
            ..
        } => {
            printed = true;
            (
                words.classes_done_postponed(code, day(start), day(last)),
                told,
            )
        }
        Done::Postponed {
            days: None, told, ..
        } => (words.classes_done_postponed_undated(code), told),
        Done::Resumed {
            days: (start, last),
            until,
            told,
            ..
        } => {
            printed = true;
            let text = words.classes_done_resumed(code, day(start), day(last), moment(until));
            (text, told)
        }
        Done::Cancelled { told } => (words.classes_done_cancelled(code), told),
        Done::RunsAnyway => (words.classes_done_runs_anyway(code), 0),
    };
    let mut parts = vec![text];
    if told > 0 {
        parts.push(words.classes_done_told(numbers::grouped(u64::from(told), language)));
    }
    let mut text = parts.join(" ");
    let mut more = afterwards(done, language);
    let has_poster = printed && class.state == ClassState::Open;
    if has_poster {
        more.push(words.classes_done_poster());
    }
    if !more.is_empty() {
        text = format!("{text}\n\n{}", more.join(" "));
    }
    if has_poster {
        let poster = desk(&words.classes_button_new_poster(), Press::Poster(class.id));
        return with_buttons(text, vec![vec![poster]]);
    }
    plain(text)
}

/// What else staff must know after dates moved.
fn afterwards(done: Done, language: Language) -> Vec<String> {
    let words = sentences(language);
    let mut more = Vec::new();
    match done {
        Done::Postponed {
            days: Some(_),
            until,
            confirm,
            ..
        } => {
            more.extend(
                until.map(|until| words.classes_done_runs_on(dates::moment(until, language))),
            );
            more.extend((confirm == Along::Dropped).then(|| words.classes_done_no_confirm()));
        }
        Done::Resumed { test, confirm, .. } => {
            more.extend((test == Along::Dropped).then(|| words.classes_done_no_test()));
            more.extend((confirm == Along::Dropped).then(|| words.classes_done_no_confirm()));
        }
        Done::Published(_)
        | Done::Closed { .. }
        | Done::Extended { .. }
        | Done::SelectionBegun
        | Done::Started
        | Done::Postponed { days: None, .. }
        | Done::Cancelled { .. }
        | Done::RunsAnyway => {}
    }
    more
}

/// To those who applied.
pub(super) fn told(class: &Class, told: &Told, language: Language) -> Content {
    let words = sentences(language);
    let (centre, code) = (html(&class.centre.name), class.code.as_str());
    let programme = html(&class.programme.name);
    let old = (class.starts_on, class.ends_on);
    let (text, offers_another) = match told {
        Told::Extended { until, why } => {
            let rows = moved::until(*until, Some(class.registration_until), language).join("\n");
            let text =
                words.classes_told_extended(programme, code, centre, rows, reason(why, words));
            (text, false)
        }
        Told::Postponed {
            days,
            test,
            confirm,
            why,
        } => {
            let why = reason(why, words);
            let mut rows = moved::days(*days, Some(old), language);
            rows.extend(moved::along(*test, *confirm, days.is_some(), language));
            let rows = rows.join("\n");
            let text = if days.is_some() {
                words.classes_told_postponed(programme, code, centre, rows, why)
            } else {
                words.classes_told_postponed_undated(programme, code, centre, rows, why)
            };
            (text, true)
        }
        Told::Resumed {
            days,
            until,
            test,
            confirm,
        } => {
            let mut rows = moved::days(Some(*days), Some(old), language);
            rows.extend(moved::until(*until, None, language));
            rows.extend(moved::along(*test, *confirm, true, language));
            let text = words.classes_told_resumed(programme, code, centre, rows.join("\n"));
            (text, false)
        }
        Told::Cancelled { why } => {
            let why = reason(why, words);
            let text = words.classes_told_cancelled(programme, code, centre, why);
            (text, true)
        }
    };
    if !offers_another {
        return plain(text);
    }
    let seen = training::Seen(Source::Menu);
    let nearest = press::Press::Training(training::Press::Nearest(class.id, seen));
    let another = button(&words.classes_button_other_class(), &nearest);
    with_buttons(text, vec![vec![another]])
}

/// Why something is done to a class, in a sentence.
pub(in crate::text) fn reason(why: &Why, words: &Sentences) -> String {
    match why {
        Why::Usual(Cause::MoreTime) => words.classes_reason_time(),
        Why::Usual(Cause::FewApplicants) => words.classes_reason_few(),
        Why::Usual(Cause::Instructor) => words.classes_reason_instructor(),
        Why::Usual(Cause::Equipment) => words.classes_reason_equipment(),
        Why::Usual(Cause::Budget) => words.classes_reason_budget(),
        Why::Words(typed) => html(typed),
    }
}

/// To staff: too few applied.
pub(super) fn few(class: &Brief, applicants: u32, least: u16, words: &Sentences) -> Content {
    let text = words.classes_few_applicants(
        &class.code,
        html(&class.programme),
        applicants.to_string(),
        least.to_string(),
    );
    let extend = Press::Act(ClassAct::Extend, class.id);
    let postpone = Press::Act(ClassAct::Postpone, class.id);
    with_buttons(
        text,
        vec![
            vec![
                desk(&words.classes_act_extend(), extend),
                desk(&words.classes_act_postpone(), postpone),
            ],
            vec![desk(
                &words.classes_button_run_anyway(),
                Press::RunAnyway(class.id),
            )],
            vec![see(class, words)],
        ],
    )
}

/// The picture for the wall.
pub(super) fn poster(class: &Class, link: &str, language: Language) -> Content {
    let facts = Poster {
        programme: class.programme.name.clone(),
        code: class.code.to_string(),
        centre: class.centre.name.clone(),
        address: class.centre.address.clone(),
        start: class.starts_on,
        days: Some(u32::from(class.days)),
        lesson_hours: class.lesson_hours.map(u32::from),
        weekdays: Some(class.weekdays),
        hours: Some((class.begins_at, class.ends_at)),
        apply_until: crate::domain::wib::local(class.registration_until).date(),
        seats: u32::from(class.quota),
        requirements: requirements(&class.rules, language),
        documents: class.documents.clone(),
        phone: (class.centre.phone.as_deref())
            .and_then(|phone| Phone::from_contact(phone).ok())
            .map(|phone| phone.national()),
        paid: class.paid.clone(),
        link: link.to_owned(),
    };
    drawn::content(&facts, language)
}
