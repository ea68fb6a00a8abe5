//! The picture of a week, in words; `text::poster::week` draws it.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::domain::wib;
use crate::flows::language::Language;
use crate::flows::schedule::{Entry, Week};
use crate::letter::{Bytes, Content};
use crate::text::l10n::sentences;
use crate::text::poster::week::{Day, Item, Sheet, png};
use crate::text::schedule::what;
use crate::text::{dates, numbers};

/// Things of a day that are drawn; more are counted.
const MOST: usize = 4;
/// Classes that stand in the head.
const CLASSES: usize = 4;

/// The picture with its caption.
pub(super) fn content(week: &Week, language: Language) -> Content {
    let words = sentences(language);
    let span = dates::span(week.first, week.last, language);
    Content::Photo {
        name: format!("{}-{}.png", words.schedule_file(), week.first),
        png: Bytes(png(&in_words(week, language))),
        caption: Some(words.schedule_picture(span)),
    }
}

fn in_words(week: &Week, language: Language) -> Sheet {
    let words = sentences(language);
    let mut classes: Vec<String> = Vec::new();
    for going in &week.people {
        let class = &going.class;
        let named = words.schedule_picture_class(
            class.programme.name.as_str(),
            class.centre.name.as_str(),
            class.code.as_str(),
        );
        let line = if week.named {
            words.schedule_whose(going.name.as_str(), named)
        } else {
            named
        };
        if classes.len() < CLASSES && !classes.contains(&line) {
            classes.push(line);
        }
    }
    Sheet {
        kind: words.schedule_picture_kind(),
        dates: dates::span(week.first, week.last, language),
        classes,
        days: (0..7)
            .map(|ahead| {
                day(
                    week,
                    week.first.saturating_add(i64::from(ahead).days()),
                    language,
                )
            })
            .collect(),
        foot: words.schedule_picture_made(dates::moment(week.now, language)),
    }
}

fn day(week: &Week, date: Date, language: Language) -> Day {
    let words = sentences(language);
    let on_it: Vec<&(usize, Entry)> = week
        .entries
        .iter()
        .filter(|(_, entry)| entry.day() == date)
        .collect();
    let shown = on_it.iter().take(MOST);
    let mut items: Vec<Item> = shown
        .map(|(place, entry)| item(week, *place, entry, language))
        .collect();
    if on_it.len() > MOST {
        let more = numbers::count(on_it.len() - MOST, language);
        items.push(Item {
            hours: String::new(),
            what: words.schedule_picture_more(more),
            details: String::new(),
            cancelled: false,
        });
    }
    Day {
        weekday: words.weekday(date.weekday().to_monday_one_offset()),
        date: words.schedule_picture_date(date.day().to_string(), words.month(date.month())),
        items,
        none: words.schedule_picture_none(),
    }
}

fn item(week: &Week, place: usize, entry: &Entry, language: Language) -> Item {
    let words = sentences(language);
    let clock = |at| wib::local(at).time();
    let hours = match entry.until {
        Some(until) => dates::hours(clock(entry.from), clock(until), language),
        None => words.schedule_picture_from(dates::clock(clock(entry.from), language)),
    };
    let hours = if entry.cancelled {
        let cancelled = words.schedule_picture_cancelled();
        format!("{cancelled} · {hours}")
    } else {
        hours
    };
    let mut told = what(entry.what, words);
    if let Some(topic) = &entry.topic {
        told = words.schedule_entry_topic(told, topic.as_str());
    }
    if entry.changed && !entry.cancelled {
        told = words.schedule_entry_changed(told);
    }
    let going = week.people.get(place);
    let room = || {
        let class = &going?.class;
        let room = entry.room.as_ref().or(class.room.as_ref());
        Some(room.cloned().unwrap_or_else(|| class.centre.name.clone()))
    };
    let whose = || going.map(|going| going.name.as_str().to_owned());
    let code = || going.map(|going| going.class.code.as_str().to_owned());
    let bring = (entry.bring.as_ref()).map(|things| words.schedule_entry_bring(things.as_str()));
    let details = [
        if week.named { whose() } else { None },
        if week.people.len() > 1 { code() } else { None },
        room(),
        bring,
    ];
    Item {
        hours,
        what: told,
        details: details
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · "),
        cancelled: entry.cancelled,
    }
}
