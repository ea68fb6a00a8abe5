//! One's own schedule, and what one says beforehand about coming, in words.

/// What somebody says about coming.
mod answers;
/// The file for a calendar.
mod calendar;
/// The card.
mod card;
/// The picture of a week.
mod picture;

use crate::catalog::Wish;
use crate::domain::name::Name;
use crate::flows::language::Language;
use crate::flows::press;
use crate::flows::schedule::{Entry, Line, Press, What};
use crate::letter::{Button, Content};
use crate::text::escape::html;
use crate::text::keyboard::{button, plain, wish, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{dates, meeting};

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    let words = sentences(language);
    vec![match line {
        Line::Card(shown) => card::content(shown, language),
        Line::Daily {
            application,
            of,
            on,
        } => daily(*application, of.as_ref(), *on, words),
        Line::Calendar(courses) => {
            let files = courses.iter();
            return files
                .map(|course| calendar::content(course, language))
                .collect();
        }
        Line::Picture(week) => picture::content(week, language),
        Line::Which(slots) => answers::which(slots, None, language),
        Line::WhichSaid(slots, answer) => answers::which(slots, Some(*answer), language),
        Line::NothingAhead => with_buttons(
            words.schedule_nothing_ahead(),
            vec![vec![wish(Wish::Schedule, language)]],
        ),
        Line::Meeting(slot) => answers::meeting(slot, language),
        Line::Coming { slot, told } => answers::coming(slot, *told, language),
        Line::Why {
            slot,
            answer,
            problem,
        } => answers::why(slot, *answer, *problem, language),
        Line::Noted { slot, answer, told } => answers::noted(slot, *answer, *told, language),
        Line::NotedBefore { slot, answer } => answers::noted_before(slot, *answer, language),
        Line::Kept => plain(words.schedule_kept()),
        Line::Closed { slot, why } => answers::closed(slot, *why, language),
        Line::FormFirst { slot, answer } => answers::form_first(slot, *answer, language),
        Line::Told(told) => return answers::told(told, language),
    }]
}

fn daily(application: i64, of: Option<&Name>, on: bool, words: &Sentences) -> Content {
    let told = if on {
        words.schedule_daily_on()
    } else {
        words.schedule_daily_off()
    };
    let press = Press::Daily {
        application,
        on: !on,
    };
    let label = if on {
        words.schedule_button_daily_off()
    } else {
        words.schedule_button_daily_on()
    };
    with_buttons(
        for_whom(told, of, words),
        vec![vec![pressing(&label, press)]],
    )
}

/// What is said to one of several who share a chat.
fn for_whom(told: String, of: Option<&Name>, words: &Sentences) -> String {
    match of {
        Some(name) => {
            let opening = words.family_addressed(html(name.as_str()));
            format!("{opening}\n\n{told}")
        }
        None => told,
    }
}

fn pressing(label: &str, press: Press) -> Button {
    button(label, &press::Press::Schedule(press))
}

/// `Senin, 1 Februari 2027, pukul 08.00–15.30 WIB`
fn when(entry: &Entry, language: Language) -> String {
    match entry.until {
        Some(until) => meeting::when(entry.from, until, language),
        None => dates::moment(entry.from, language),
    }
}

/// `Pelatihan hari ke-2`
fn what(what: What, words: &Sentences) -> String {
    match what {
        What::Test => words.meeting_test(),
        What::Meeting { kind, number } => meeting::numbered(kind, number, words),
    }
}
