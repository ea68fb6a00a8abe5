//! What people are reminded of, in words: which day, when, where, what about, what to bring.

use crate::catalog::Wish;
use crate::domain::meeting::{Answer, Kind};
use crate::domain::wib;
use crate::flows::facts::meeting::Meeting;
use crate::flows::language::Language;
use crate::flows::reminders::{About, How, Line};
use crate::flows::{press, schedule};
use crate::letter::{Button, Content};
use crate::text::escape::html;
use crate::text::keyboard::{ask_staff, button, wish, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{class, dates, meeting};

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    let about = &line.about;
    let told = match about.how {
        How::WeekBefore => week_before(about, language),
        How::Evening | How::Morning => day(about, language),
    };
    vec![with_buttons(told, buttons(line, language))]
}

/// The class begins soon.
fn week_before(about: &About, language: Language) -> String {
    let words = sentences(language);
    let class = &about.class;
    let starts = about.meetings.first().map(|first| first.starts_at);
    let told = words.reminders_week_before(
        class::named(class, language),
        starts.map_or_else(
            || class::first_day(class, language),
            |starts| dates::moment(starts, language),
        ),
        class::place(class, language),
    );
    let bring = class::bring_on_first_day(class, language);
    let parts = [Some(told), bring, Some(words.reminders_otherwise())];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

/// What happens on a day.
fn day(about: &About, language: Language) -> String {
    let words = sentences(language);
    let class = &about.class;
    let opening = words.reminders_day(
        which_day(about, language),
        what(about, words),
        class::named(class, language),
    );
    let several = about.meetings.len() > 1;
    let meetings = about.meetings.iter();
    let mut blocks: Vec<String> = meetings
        .map(|meeting| one(about, meeting, several, language))
        .collect();
    blocks.insert(0, opening);
    if about.first_day && about.meetings.iter().all(|meeting| meeting.bring.is_none()) {
        blocks.extend(class::bring_on_first_day(class, language));
    }
    if answerable(about).is_some() {
        blocks.push(words.reminders_answer());
    }
    blocks.join("\n\n")
}

/// `besok, Selasa, 13 April 2027`; the day alone where it is neither today nor tomorrow.
fn which_day(about: &About, language: Language) -> String {
    let words = sentences(language);
    let starts = about.meetings.first().map(|first| first.starts_at);
    let day = starts.map_or(about.today, |starts| wib::local(starts).date());
    let date = dates::with_weekday(day, language);
    if day == about.today {
        words.reminders_today(date)
    } else if about.today.tomorrow().is_ok_and(|tomorrow| tomorrow == day) {
        words.reminders_tomorrow(date)
    } else {
        words.reminders_on(date)
    }
}

/// What people meet for: the first day, a day of training, or what the first meeting is called.
fn what(about: &About, words: &Sentences) -> String {
    if about.first_day {
        return words.reminders_first_day();
    }
    match about.meetings.first().map(|first| first.kind) {
        Some(Kind::Lesson) | None => words.reminders_lesson(),
        Some(kind) => meeting::kind(kind, words),
    }
}

/// `08.00–15.30 WIB, Ruang Jahit 1, BLK Metro`, with what it is about and what to bring.
fn one(about: &About, meeting: &Meeting, several: bool, language: Language) -> String {
    let words = sentences(language);
    let (from, until) = (wib::local(meeting.starts_at), wib::local(meeting.ends_at));
    let hours = dates::hours(from.time(), until.time(), language);
    let when = if several {
        words.reminders_when_named(meeting::kind(meeting.kind, words), hours)
    } else {
        words.reminders_when(hours)
    };
    let mut lines = vec![words.reminders_where(when, place(about, meeting, language))];
    lines.extend(
        meeting
            .topic
            .as_ref()
            .map(|topic| words.reminders_topic(html(topic))),
    );
    lines.extend(
        meeting
            .bring
            .as_ref()
            .map(|bring| words.reminders_bring(html(bring))),
    );
    lines.join("\n")
}

/// The room if one is known, and the centre; with its address on the first day and for whoever is not in the class yet.
fn place(about: &About, meeting: &Meeting, language: Language) -> String {
    let class = &about.class;
    let centre = if about.first_day || !meeting.kind.has_list() {
        class::centre(&class.centre, language)
    } else {
        html(&class.centre.name)
    };
    match meeting.room.as_ref().or(class.room.as_ref()) {
        Some(room) => sentences(language).reminders_room(html(room), centre),
        None => centre,
    }
}

/// The meeting that the buttons are about: the first of which a list is kept.
fn answerable(about: &About) -> Option<&Meeting> {
    let mut listed = about
        .meetings
        .iter()
        .filter(|meeting| meeting.kind.has_list());
    match about.how {
        How::WeekBefore => None,
        How::Evening | How::Morning => listed.next(),
    }
}

fn buttons(line: &Line, language: Language) -> Vec<Vec<Button>> {
    let words = sentences(language);
    let about = &line.about;
    let mut rows = Vec::new();
    if let Some(meeting) = answerable(about) {
        let answers = Answer::ALL.map(|answer| {
            let label = match answer {
                Answer::Coming => words.reminders_button_coming(),
                Answer::Excused => words.reminders_button_excused(),
                Answer::Sick => words.reminders_button_sick(),
            };
            let press = schedule::Press::Answer {
                meeting: meeting.id,
                application: line.application,
                answer,
            };
            button(&label, &press::Press::Schedule(press))
        });
        rows.push(answers.into());
        rows.push(vec![wish(Wish::Schedule, language)]);
    } else {
        rows.push(vec![
            wish(Wish::Schedule, language),
            ask_staff(Some(about.class.id), words),
        ]);
    }
    rows
}
