//! The card of the schedule: for each application what lies in its days, or what comes next.

use crate::catalog::Wish;
use crate::domain::application::PublicStage;
use crate::domain::meeting::Answer;
use crate::flows::language::Language;
use crate::flows::schedule::{Card, Entry, Press, Row, Span, What};
use crate::letter::{Button, Content};
use crate::text::applications::stage::next;
use crate::text::escape::{cut, html};
use crate::text::keyboard::{wish, with_buttons};
use crate::text::l10n::sentences;
use crate::text::schedule::{pressing, what, when};
use crate::text::{class, dates, numbers};

/// Signs of a card, so that nothing of it has to be torn: Telegram takes 4096.
const ROOM: usize = 3300;
/// Signs of what somebody wrote about a meeting.
const LONGEST: usize = 120;

pub(super) fn content(card: &Card, language: Language) -> Content {
    let words = sentences(language);
    let head = match card.span {
        Span::Today => words.schedule_head_today(dates::with_weekday(card.first, language)),
        Span::Week => words.schedule_head_week(dates::span(card.first, card.last, language)),
        Span::NextWeek => words.schedule_head_next(dates::span(card.first, card.last, language)),
    };
    let mut text = head;
    let mut left_out = 0;
    for row in &card.rows {
        let opening = opening(row, card, language).join("\n");
        text = format!("{text}\n\n{opening}");
        for entry in &row.entries {
            let told = lines(entry, language);
            if text.chars().count() + told.chars().count() > ROOM {
                left_out += 1;
                continue;
            }
            text = format!("{text}\n{told}");
        }
        for after in after(row, card, language) {
            text = format!("{text}\n{after}");
        }
    }
    if left_out > 0 {
        let more = words.schedule_more(numbers::count(left_out, language));
        text = format!("{text}\n\n{more}");
    }
    with_buttons(text, buttons(card, language))
}

/// Whose it is, which class, where.
fn opening(row: &Row, card: &Card, language: Language) -> Vec<String> {
    let words = sentences(language);
    let named = class::named(&row.shown.class, language);
    let mut lines = vec![if card.named {
        words.schedule_whose(html(row.name.as_str()), named)
    } else {
        named
    }];
    let meets = |entry: &Entry| matches!(entry.what, What::Meeting { .. });
    if row.entries.iter().any(meets) {
        lines.push(words.schedule_place(class::place(&row.shown.class, language)));
    }
    lines
}

/// What comes next, where the days hold nothing, and where a seat waits to be taken.
fn after(row: &Row, card: &Card, language: Language) -> Vec<String> {
    let words = sentences(language);
    let stage = || next(&row.shown, card.now, language);
    let waits = row.shown.stage() == PublicStage::Accepted;
    if !row.entries.is_empty() {
        return if waits { vec![stage()] } else { Vec::new() };
    }
    match &row.next {
        Some(entry) => {
            let none = match card.span {
                Span::Today => words.schedule_none_today(),
                Span::Week => words.schedule_none_week(),
                Span::NextWeek => words.schedule_none_next(),
            };
            let mut lines = vec![
                none,
                words.schedule_next(when(entry, language), what(entry.what, words)),
            ];
            lines.extend(waits.then(stage));
            lines
        }
        None => vec![stage()],
    }
}

/// One entry: when, what, and what else is known of it.
fn lines(entry: &Entry, language: Language) -> String {
    let words = sentences(language);
    let short = |told: &str| html(&cut(told, LONGEST));
    let mut told = what(entry.what, words);
    if let Some(topic) = &entry.topic {
        told = words.schedule_entry_topic(told, short(topic));
    }
    if entry.cancelled {
        let told = words.schedule_entry_cancelled(told);
        return words.schedule_entry(when(entry, language), told);
    }
    if entry.changed {
        told = words.schedule_entry_changed(told);
    }
    let place = entry.room.as_ref().map(|room| match entry.what {
        What::Test => words.schedule_entry_place(short(room)),
        What::Meeting { .. } => words.schedule_entry_room(short(room)),
    });
    let bring = entry.bring.as_ref();
    let bring = bring.map(|things| words.schedule_entry_bring(short(things)));
    let answer = entry.answer.map(|answer| match answer {
        Answer::Coming => words.schedule_entry_coming(),
        Answer::Excused => words.schedule_entry_excused(),
        Answer::Sick => words.schedule_entry_sick(),
    });
    let details: Vec<String> = [place, bring, answer].into_iter().flatten().collect();
    let first = words.schedule_entry(when(entry, language), told);
    if details.is_empty() {
        return first;
    }
    format!("{first}\n   {}", details.join(" · "))
}

fn buttons(card: &Card, language: Language) -> Vec<Vec<Button>> {
    let words = sentences(language);
    let others = Span::ALL.into_iter().filter(|span| *span != card.span);
    let mut rows = vec![
        others
            .map(|span| {
                let label = match span {
                    Span::Today => words.schedule_button_today(),
                    Span::Week => words.schedule_button_week(),
                    Span::NextWeek => words.schedule_button_next(),
                };
                pressing(&label, Press::Show(span))
            })
            .collect::<Vec<_>>(),
    ];
    if card.has_days() {
        let (label, span) = match card.span {
            Span::Today | Span::Week => (words.schedule_button_picture(), Span::Week),
            Span::NextWeek => (words.schedule_button_picture_next(), Span::NextWeek),
        };
        rows.push(vec![
            pressing(&words.schedule_button_calendar(), Press::Calendar),
            pressing(&label, Press::Picture(span)),
        ]);
    }
    if card.may_answer {
        rows.push(vec![pressing(&words.schedule_button_away(), Press::Away)]);
    }
    let seats = card
        .rows
        .iter()
        .filter(|row| row.has_seat && row.has_days());
    let seats: Vec<&Row> = seats.collect();
    let several = seats.len() > 1;
    for row in seats {
        let name = row.name.as_str();
        let label = match (row.daily, several) {
            (false, false) => words.schedule_button_daily_on(),
            (false, true) => words.schedule_button_daily_on_for(name),
            (true, false) => words.schedule_button_daily_off(),
            (true, true) => words.schedule_button_daily_off_for(name),
        };
        let press = Press::Daily {
            application: row.shown.id,
            on: !row.daily,
        };
        rows.push(vec![pressing(&label, press)]);
    }
    rows.push(vec![wish(Wish::Status, language)]);
    rows
}
