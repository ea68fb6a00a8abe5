//! The poster of a class as a picture for printing: A4, with a QR that leads to the class (`flows::poster` holds its facts).
//!
//! Words come from `locales/{id,en}/poster.ftl`, places from `sheet`. Drawing takes some milliseconds and reads nothing.

/// A chart of figures.
pub(in crate::text) mod chart;
/// The link as a QR.
mod code;
/// Letters of a size.
mod lettering;
/// The picture.
mod page;
/// Where things stand.
mod sheet;
/// The picture of a week, with the same letters and inks.
pub(in crate::text) mod week;

use jiff::civil::Time;

use crate::flows::language::Language;
use crate::flows::poster::Poster;
use crate::letter::{Bytes, Content};
use crate::text::escape::html;
use crate::text::l10n::{Sentences, sentences};
use crate::text::poster::sheet::Sheet;
use crate::text::{class, dates, numbers};

/// What is sent when somebody wants the poster of a class: one picture.
#[must_use]
pub fn content(facts: &Poster, language: Language) -> Content {
    let words = sentences(language);
    Content::Picture {
        name: file_name(&words.poster_file_name(), &facts.code),
        png: Bytes(sheet::draw(&in_words(facts, language)).png()),
        caption: Some(words.poster_caption(html(&facts.code))),
    }
}

/// `poster-MTR-2027-01.png`: what a file system may dislike is left out.
fn file_name(kind: &str, code: &str) -> String {
    let plain = |sign: &char| sign.is_ascii_alphanumeric() || *sign == '-';
    let code: String = code.chars().filter(plain).take(64).collect();
    format!("{kind}-{code}.png")
}

fn in_words(facts: &Poster, language: Language) -> Sheet {
    let words = sentences(language);
    let count = |number: u32| numbers::grouped(u64::from(number), language);
    let place = [Some(&facts.centre), facts.address.as_ref()];
    let place = place.into_iter().flatten().map(String::as_str);
    let length = [
        facts.days.map(|days| words.poster_days(count(days))),
        facts
            .lesson_hours
            .map(|hours| words.poster_lesson_hours(count(hours))),
    ];
    let hours = facts
        .hours
        .map(|(from, until)| words.poster_from_until(clock(from, words), clock(until, words)));
    let weekdays = facts
        .weekdays
        .map(|days| class::weekdays(days, language))
        .filter(|days| !days.is_empty());
    let weekly: Vec<String> = weekdays.into_iter().chain(hours).collect();
    let requirements = if facts.requirements.is_empty() {
        words.poster_no_requirements()
    } else {
        listed(facts.requirements.iter().cloned().map(Some))
    };
    let rows = [
        (words.poster_place(), place.collect::<Vec<_>>().join(", ")),
        (
            words.poster_start(),
            dates::with_weekday(facts.start, language),
        ),
        (words.poster_length(), listed(length)),
        (words.poster_hours(), weekly.join(", ")),
        (
            words.poster_seats(),
            words.poster_seats_people(count(facts.seats)),
        ),
        (words.poster_requirements(), requirements),
        (
            words.poster_documents(),
            listed(facts.documents.iter().cloned().map(Some)),
        ),
        (
            words.poster_paid(),
            facts
                .paid
                .clone()
                .unwrap_or_else(|| words.poster_no_charge()),
        ),
        (
            words.poster_phone(),
            facts.phone.clone().unwrap_or_default(),
        ),
        (
            words.poster_deadline(),
            words.poster_until(dates::with_weekday(facts.apply_until, language)),
        ),
    ];
    // Whoever types needs no mark of the wall, and the name of the bot finds it too.
    let bot = facts.link.rsplit_once('/').map_or("", |(_, rest)| rest);
    let bot = bot.split_once('?').map_or("", |(bot, _)| bot);
    let (typed, or_search) = if bot.is_empty() {
        (facts.link.clone(), String::new())
    } else {
        (
            format!("t.me/{bot}?start={}", facts.code),
            words.poster_search(bot, facts.code.as_str()),
        )
    };
    Sheet {
        kind: words.poster_kind(),
        office: words.poster_office(),
        programme: facts.programme.clone(),
        class: words.poster_class(&facts.code),
        centre: facts.centre.clone(),
        facts: rows
            .into_iter()
            .filter(|(_, fact)| !fact.trim().is_empty())
            .collect(),
        apply: words.poster_apply(),
        steps: [
            words.poster_scan(),
            words.poster_open(),
            words.poster_begin(),
        ],
        link: facts.link.clone(),
        or_type: words.poster_type(),
        typed,
        or_search,
        free: words.poster_free(),
    }
}

/// What is known, in one line.
fn listed(parts: impl IntoIterator<Item = Option<String>>) -> String {
    let known: Vec<String> = parts.into_iter().flatten().collect();
    known.join(" · ")
}

fn clock(time: Time, words: &Sentences) -> String {
    words.poster_clock(
        format!("{:02}", time.hour()),
        format!("{:02}", time.minute()),
    )
}
