//! Who came to a meeting, in words.

/// The lists of a class, shares, and absence in a row.
mod days;
/// Lists on paper and as a sheet.
mod paper;
/// A paper, drawn.
mod pdf;

use crate::domain::attendance::{Mark, Tally};
use crate::domain::wib;
use crate::flows::attendance::{Attendee, Lead, Line, List, NoList, Noted, Press};
use crate::flows::facts::meeting::Meeting;
use crate::flows::language::Language;
use crate::flows::press;
use crate::letter::{Button, Content};
use crate::text::escape::html;
use crate::text::keyboard::{button, plain, rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{dates, meeting};

pub use paper::sheet;

/// Names as buttons at most; Telegram takes a hundred buttons.
const MOST_NAMES: usize = 80;

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    vec![content(line, language)]
}

fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    match line {
        Line::List {
            list,
            lead,
            correcting,
        } => card(list, lead, *correcting, language),
        Line::One { list, application } => match one(list, *application) {
            Some(one) => ask_one(list, one, words),
            None => card(list, &Lead::Nothing, false, language),
        },
        Line::Late { list, application } => match one(list, *application) {
            Some(one) => ask_late(list, one, words),
            None => card(list, &Lead::Nothing, false, language),
        },
        Line::AskTyped { list } => plain(words.attendance_ask_typed(
            list.class.code.as_str(),
            named(&list.meeting, words),
            day(&list.meeting, language),
        )),
        Line::Which { lists } => {
            let buttons = lists.iter().map(|list| {
                let label = words.attendance_which_one(
                    dates::clock(wib::local(list.meeting.starts_at).time(), language),
                    list.class.code.as_str(),
                    named(&list.meeting, words),
                );
                vec![pressing(&label, Press::For(list.meeting.id))]
            });
            with_buttons(words.attendance_which(), buttons.collect())
        }
        Line::NoList {
            class,
            meeting,
            why,
        } => {
            let (code, named) = (class.code.as_str(), named(meeting, words));
            let told = match why {
                NoList::Later(from) => {
                    words.attendance_later(code, named, dates::moment(*from, language))
                }
                NoList::Cancelled => {
                    words.attendance_cancelled(code, named, day(meeting, language))
                }
                NoList::Nobody => words.attendance_nobody(code, named, day(meeting, language)),
            };
            with_buttons(told, vec![vec![others(class.id, words)]])
        }
        Line::Paper { paper, link } => paper::content(paper, link, language),
        Line::NoPaper { class } => {
            let told = words.attendance_no_paper(crate::text::class::named(class, language));
            with_buttons(told, vec![vec![others(class.id, words)]])
        }
        Line::Making { class } => plain(words.attendance_making(class.code.as_str())),
        Line::Days(days) => days::days(days, language),
        Line::Shares(shares) => days::shares(shares, language),
        Line::Away {
            application,
            class,
            days,
            since,
        } => days::away(*application, class, *days, *since, language),
        Line::WillCome { class } => days::will_come(class, language),
        Line::StaysAway {
            application,
            name,
            class,
            days,
            since,
            answered,
            to,
        } => days::stays_away(
            (*application, name),
            class,
            (*days, *since),
            *answered,
            *to,
            language,
        ),
    }
}

fn one(list: &List, application: i64) -> Option<&Attendee> {
    (list.people.iter()).find(|one| one.application == application)
}

/// A button of ours.
pub(super) fn pressing(label: &str, press: Press) -> Button {
    button(label, &press::Press::Attendance(press))
}

/// All lists of a class, from its card.
pub(in crate::text) fn lists(class: i64, words: &Sentences) -> Button {
    pressing(&words.attendance_button(), Press::Days(class, 0))
}

/// The other lists of a class.
fn others(class: i64, words: &Sentences) -> Button {
    pressing(&words.attendance_button_days(), Press::Days(class, 0))
}

/// `Hari ke-3`, or what people meet for.
fn named(about: &Meeting, words: &Sentences) -> String {
    match about.number {
        Some(number) => words.attendance_day(number.to_string()),
        None => meeting::kind(about.kind, words),
    }
}

fn day(about: &Meeting, language: Language) -> String {
    dates::with_weekday(wib::local(about.starts_at).date(), language)
}

/// A state in words.
pub(in crate::text) fn mark(mark: Mark, words: &Sentences) -> String {
    match mark {
        Mark::Present => words.attendance_mark_present(),
        Mark::Late(None) => words.attendance_mark_late(),
        Mark::Late(Some(minutes)) => words.attendance_mark_late_by(minutes.to_string()),
        Mark::Excused => words.attendance_mark_excused(),
        Mark::Sick => words.attendance_mark_sick(),
        Mark::Absent => words.attendance_mark_absent(),
    }
}

/// The list: open ones show who is not simply present, closed ones everybody.
fn card(list: &List, lead: &Lead, correcting: bool, language: Language) -> Content {
    let words = sentences(language);
    let (about, closed) = (&list.meeting, list.is_closed());
    let mut parts = led(lead, words);
    parts.push(words.attendance_head(
        list.class.code.as_str(),
        html(&list.class.programme.name),
        named(about, words),
        meeting::when(about.starts_at, about.ends_at, language),
    ));
    let shown = list.people.iter().filter(|one| {
        let said = one.noted.is_none() && one.said.is_some();
        closed || said || one.mark() != Mark::Present
    });
    let shown: Vec<String> = shown.map(|one| row(one, closed, words)).collect();
    if !shown.is_empty() {
        parts.push(shown.join("\n"));
    }
    parts.push(counts(list.tally(), words));
    let mut keys = Vec::new();
    if !closed || correcting {
        let names = list.people.iter().take(MOST_NAMES);
        keys = rows(names.map(|one| name(list, one, words)).collect(), 2);
        parts.push(words.attendance_hint());
    }
    let (id, class) = (about.id, list.class.id);
    let typing = pressing(&words.attendance_button_type(), Press::Type(id));
    match about.closed_at {
        None => {
            let close = pressing(&words.attendance_button_close(), Press::Close(id));
            keys.push(vec![close, typing]);
        }
        Some(at) => {
            let at = dates::moment(at, language);
            parts.push(match &list.closed_by {
                Some(name) => words.attendance_closed_by(at, html(name)),
                None => words.attendance_closed(at),
            });
            let correct = pressing(&words.attendance_button_correct(), Press::Correct(id));
            keys.push(if correcting {
                vec![typing]
            } else {
                vec![correct, typing]
            });
        }
    }
    keys.push(vec![
        pressing(&words.attendance_button_print(), Press::Print(id)),
        others(class, words),
    ]);
    with_buttons(parts.join("\n\n"), keys)
}

/// What stands before a list.
fn led(lead: &Lead, words: &Sentences) -> Vec<String> {
    match lead {
        Lead::Nothing => Vec::new(),
        Lead::Begins => vec![words.attendance_begins()],
        Lead::Begun => vec![words.attendance_begun()],
        Lead::StillOpen => vec![words.attendance_still_open()],
        Lead::Typed {
            noted,
            unknown,
            unclear,
        } => {
            let mut told = Vec::new();
            if !noted.is_empty() {
                let noted: Vec<String> = noted.iter().map(|one| changed(one, words)).collect();
                told.push(words.attendance_noted(noted.join("; ")));
            }
            if !unknown.is_empty() {
                let numbers: Vec<String> = unknown.iter().map(ToString::to_string).collect();
                told.push(words.attendance_unknown(numbers.join(", ")));
            }
            if !unclear.is_empty() {
                let text = crate::text::escape::cut(&unclear.join(", "), 200);
                told.push(words.attendance_unclear(html(&text)));
            }
            vec![told.join("\n")]
        }
    }
}

fn changed(one: &Noted, words: &Sentences) -> String {
    let (number, name) = (one.number.to_string(), html(one.name.as_str()));
    match one.before.filter(|before| *before != one.now) {
        Some(before) => {
            words.attendance_row_changed(number, name, mark(before, words), mark(one.now, words))
        }
        None => words.attendance_row(number, name, mark(one.now, words)),
    }
}

fn row(one: &Attendee, closed: bool, words: &Sentences) -> String {
    let (number, name) = (one.number.to_string(), html(one.name.as_str()));
    let row = words.attendance_row(number, name, mark(one.mark(), words));
    if !closed && one.noted.is_none() && one.said.is_some() {
        words.attendance_row_said(row)
    } else {
        row
    }
}

/// `16 peserta: hadir 13, izin 1, alpa 2`
fn counts(tally: Tally, words: &Sentences) -> String {
    let mut parts = vec![words.attendance_count_present(tally.present.to_string())];
    let others = [
        (
            tally.late,
            words.attendance_count_late(tally.late.to_string()),
        ),
        (
            tally.excused,
            words.attendance_count_excused(tally.excused.to_string()),
        ),
        (
            tally.sick,
            words.attendance_count_sick(tally.sick.to_string()),
        ),
        (
            tally.absent,
            words.attendance_count_absent(tally.absent.to_string()),
        ),
    ];
    parts.extend(
        others
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(_, said)| said),
    );
    words.attendance_counts(tally.all().to_string(), parts.join(", "))
}

/// A participant as a button.
fn name(list: &List, one: &Attendee, words: &Sentences) -> Button {
    let (number, name) = (one.number.to_string(), one.name.as_str());
    let label = match one.mark() {
        Mark::Present => words.attendance_name(number, name),
        mark => words.attendance_name_marked(number, name, mark.letter().to_string()),
    };
    pressing(&label, Press::One(list.meeting.id, one.application))
}

fn ask_one(list: &List, one: &Attendee, words: &Sentences) -> Content {
    let (meeting, application) = (list.meeting.id, one.application);
    let buttons = Mark::ALL.map(|mark| {
        let press = Press::Mark(meeting, application, mark);
        match mark {
            Mark::Present => pressing(&words.attendance_button_present(), press),
            Mark::Late(_) => {
                let press = Press::Late(meeting, application);
                pressing(&words.attendance_button_late(), press)
            }
            Mark::Excused => pressing(&words.attendance_button_excused(), press),
            Mark::Sick => pressing(&words.attendance_button_sick(), press),
            Mark::Absent => pressing(&words.attendance_button_absent(), press),
        }
    });
    let mut keys = rows(buttons.into(), 3);
    keys.push(vec![back(meeting, words)]);
    let (number, name) = (one.number.to_string(), html(one.name.as_str()));
    with_buttons(
        words.attendance_ask_one(number, name, mark(one.mark(), words)),
        keys,
    )
}

fn ask_late(list: &List, one: &Attendee, words: &Sentences) -> Content {
    let (meeting, application) = (list.meeting.id, one.application);
    let late = |minutes| Press::Mark(meeting, application, Mark::Late(minutes));
    let buttons = [5, 10, 15, 30, 45, 60].map(|minutes: u16| {
        let label = words.attendance_button_minutes(minutes.to_string());
        pressing(&label, late(Some(minutes)))
    });
    let mut keys = rows(buttons.into(), 3);
    keys.push(vec![
        pressing(&words.attendance_button_some_minutes(), late(None)),
        back(meeting, words),
    ]);
    let (number, name) = (one.number.to_string(), html(one.name.as_str()));
    with_buttons(words.attendance_ask_late(number, name), keys)
}

fn back(meeting: i64, words: &Sentences) -> Button {
    pressing(&words.attendance_button_back(), Press::Correct(meeting))
}
