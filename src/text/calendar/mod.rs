//! The calendar of a class in words: pages, a meeting, questions; what people hear of changes.

/// Questions.
mod asking;
/// A meeting and what is done with it.
mod one;
/// Lists and pages.
mod pages;
/// What changed, for whoever must know.
mod told;

use jiff::civil::Date;

use crate::flows::calendar::{Cause, Line, Press, Why};
use crate::flows::classes::{self, Brief, Colleague};
use crate::flows::facts::class::Class;
use crate::flows::facts::meeting::Meeting;
use crate::flows::language::Language;
use crate::flows::press;
use crate::letter::{Button, Content};
use crate::text::escape::html;
use crate::text::keyboard::{button, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::meeting;

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    vec![match line {
        Line::List(page) => pages::list(page, language),
        Line::Page {
            calendar,
            view,
            manages,
        } => pages::page(calendar, *view, *manages, language),
        Line::One {
            calendar,
            meeting,
            may,
        } => one::card(calendar, *meeting, *may, language),
        Line::AskLead { calendar, meeting } => one::lead(calendar, *meeting, language),
        Line::Named {
            class,
            meeting,
            count,
            people,
        } => one::named(class, meeting, *count, people, language),
        Line::Calls {
            class,
            people,
            more,
        } => told::calls(class, people, *more, language),
        Line::Changed(letter) => told::letter(letter, language),
        Line::ChangedForTeacher {
            class,
            changed,
            why,
            teacher,
        } => told::for_teacher(class, changed, why.as_ref(), *teacher, language),
        Line::AskDay { .. }
        | Line::DayOdd { .. }
        | Line::DayRefused(_)
        | Line::AskHours { .. }
        | Line::HoursRefused { .. }
        | Line::AskText { .. }
        | Line::TextTooLong(_)
        | Line::AskShift { .. }
        | Line::Proposal(_)
        | Line::Shifted(_)
        | Line::NotNow { .. }
        | Line::AskKind(_)
        | Line::Summary { .. }
        | Line::AskWhy { .. }
        | Line::WhyNoted { .. } => asking::content(line, language),
    }]
}

/// A button of the calendar.
fn pressing(label: &str, press: Press) -> Button {
    button(label, &press::Press::Calendar(press))
}

/// The button that opens the calendar of a class.
pub(super) fn open(class: i64, words: &Sentences) -> Button {
    pressing(&words.calendar_button_open(), Press::Calendar(class))
}

/// The button that opens the card of the class.
fn card(class: i64, words: &Sentences) -> Button {
    let press = classes::Press::Card(class);
    button(&words.classes_button_card(), &press::Press::Classes(press))
}

/// `Las SMAW, BLK Metro (MTR-2027-01)`
fn brief(class: &Brief) -> String {
    format!(
        "{}, {} ({})",
        html(&class.programme),
        html(&class.centre),
        html(&class.code)
    )
}

fn when(one: &Meeting, language: Language) -> String {
    meeting::when(one.starts_at, one.ends_at, language)
}

/// `Sen 1/2`
fn short_day(day: Date, words: &Sentences) -> String {
    words.calendar_day(
        words.calendar_weekday(day.weekday().to_monday_one_offset()),
        day.day().to_string(),
        day.month().to_string(),
    )
}

/// `Pelatihan, Senin, 1 Februari 2027, pukul 08.00–15.30 WIB; …`
fn others(meetings: &[Meeting], language: Language) -> String {
    let words = sentences(language);
    let all: Vec<String> = (meetings.iter().take(5))
        .map(|one| words.calendar_brief(meeting::kind(one.kind, words), when(one, language)))
        .collect();
    all.join("; ")
}

/// The room of the class by its name, where it has one.
fn room_of_class(class: &Class, words: &Sentences) -> String {
    match &class.room {
        Some(room) => html(room),
        None => words.calendar_room_of_class(),
    }
}

fn called(colleague: &Colleague, words: &Sentences) -> String {
    match &colleague.name {
        Some(name) => name.clone(),
        None => words.classes_nameless(colleague.id.to_string()),
    }
}

/// A reason in words, ready to stand in a sentence.
fn why(why: &Why, words: &Sentences) -> String {
    match why {
        Why::Usual(cause) => self::cause(*cause, words),
        Why::Words(said) => html(said),
    }
}

fn cause_button(cause: Cause, words: &Sentences) -> String {
    match cause {
        Cause::Holiday => words.calendar_button_holiday(),
        Cause::Instructor => words.calendar_button_instructor(),
        Cause::Room => words.calendar_button_not_ready(),
        Cause::Event => words.calendar_button_event(),
    }
}

fn cause(cause: Cause, words: &Sentences) -> String {
    match cause {
        Cause::Holiday => words.calendar_cause_holiday(),
        Cause::Instructor => words.calendar_cause_instructor(),
        Cause::Room => words.calendar_cause_room(),
        Cause::Event => words.calendar_cause_event(),
    }
}

fn answer(html: String, keys: Vec<Vec<Button>>) -> Content {
    with_buttons(html, keys)
}
