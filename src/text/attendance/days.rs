//! The lists of a class, how much everybody was there, and who stays away, in words.

use jiff::Timestamp;

use crate::catalog::Wish;
use crate::domain::application::application_number;
use crate::domain::name::Name;
use crate::domain::wib;
use crate::flows::attendance::{Days, Heard, Press, Shares};
use crate::flows::facts::class::Class;
use crate::flows::language::Language;
use crate::flows::{classes, press, selection};
use crate::letter::{Button, Content};
use crate::text::attendance::{day, named, pressing};
use crate::text::class;
use crate::text::dates;
use crate::text::escape::html;
use crate::text::keyboard::{ask_staff, button, wish, with_buttons};
use crate::text::l10n::{Sentences, sentences};

/// The lists of a class, newest first.
pub(super) fn days(page: &Days, language: Language) -> Content {
    let words = sentences(language);
    let class = &page.class;
    let rows = page.days.iter().map(|one| {
        let (meeting, date) = (named(&one.meeting, words), day(&one.meeting, language));
        match one.tally {
            Some(tally) => words.attendance_days_closed(
                meeting,
                date,
                tally.there().to_string(),
                tally.all().to_string(),
            ),
            None => words.attendance_days_open(meeting, date),
        }
    });
    let mut rows: Vec<String> = rows.collect();
    if rows.is_empty() {
        rows.push(words.attendance_days_none());
    }
    let buttons = page.days.iter().map(|one| {
        let date = dates::day_of(one.meeting.starts_at, language);
        let label = words.attendance_days_one(named(&one.meeting, words), date);
        vec![pressing(&label, Press::List(one.meeting.id))]
    });
    let mut keys: Vec<Vec<Button>> = buttons.collect();
    let mut turns = Vec::new();
    if page.page > 0 {
        let newer = Press::Days(class.id, page.page - 1);
        turns.push(pressing(&words.button_previous(), newer));
    }
    if page.more {
        let older = Press::Days(class.id, page.page.saturating_add(1));
        turns.push(pressing(&words.button_next(), older));
    }
    if !turns.is_empty() {
        keys.push(turns);
    }
    keys.push(vec![
        pressing(
            &words.attendance_button_print_week(),
            Press::PrintWeek(class.id),
        ),
        pressing(&words.sheets_button_download(), Press::Sheet(class.id)),
    ]);
    keys.push(vec![
        pressing(&words.attendance_button_shares(), Press::Shares(class.id)),
        card(class.id, words),
    ]);
    let told = words.attendance_days(class::named(class, language));
    with_buttons(format!("{told}\n\n{}", rows.join("\n")), keys)
}

/// How much everybody was there.
pub(super) fn shares(shares: &Shares, language: Language) -> Content {
    let words = sentences(language);
    let class = class::named(&shares.class, language);
    let mut parts = vec![match shares.whole().percent() {
        Some(percent) => words.attendance_shares(class, percent.to_string()),
        None => words.attendance_shares_none(class),
    }];
    let people = shares.people.iter().map(|(number, name, tally)| {
        let (number, name) = (number.to_string(), html(name.as_str()));
        let Some(percent) = tally.percent() else {
            return words.attendance_share_none(number, name);
        };
        let share = words.attendance_share(
            number,
            name,
            percent.to_string(),
            tally.there().to_string(),
            tally.all().to_string(),
        );
        if tally.absent > 0 {
            words.attendance_share_absent(share, tally.absent.to_string())
        } else {
            share
        }
    });
    let people: Vec<String> = people.take(60).collect();
    if !people.is_empty() {
        parts.push(people.join("\n"));
    }
    let keys = vec![vec![
        super::others(shares.class.id, words),
        card(shares.class.id, words),
    ]];
    with_buttons(parts.join("\n\n"), keys)
}

/// To a participant who stays away.
pub(super) fn away(
    application: i64,
    class: &Class,
    days: u32,
    since: Timestamp,
    language: Language,
) -> Content {
    let words = sentences(language);
    let seconds = since.as_second();
    let trouble = Press::Trouble(application, class.id, seconds);
    let come = Press::WillCome(application, seconds);
    with_buttons(
        words.attendance_away(
            class::named(class, language),
            days.to_string(),
            date(since, language),
        ),
        vec![vec![
            pressing(&words.attendance_button_trouble(), trouble),
            pressing(&words.attendance_button_will_come(), come),
        ]],
    )
}

/// Thank you.
pub(super) fn will_come(class: &Class, language: Language) -> Content {
    let words = sentences(language);
    with_buttons(
        words.attendance_will_come(class::named(class, language)),
        vec![vec![
            wish(Wish::Schedule, language),
            ask_staff(Some(class.id), words),
        ]],
    )
}

/// To whoever teaches, or to the head.
pub(super) fn stays_away(
    (application, name): (i64, &Name),
    class: &Class,
    (days, since): (u32, Timestamp),
    answered: bool,
    to: Heard,
    language: Language,
) -> Content {
    let words = sentences(language);
    let told = words.attendance_stays_away(
        html(name.as_str()),
        application_number(application),
        days.to_string(),
        class::named(class, language),
        date(since, language),
    );
    let answer = if answered {
        words.attendance_answered()
    } else {
        words.attendance_silent()
    };
    let lists = super::lists(class.id, words);
    let (asked, mut keys) = match to {
        Heard::Teacher => (words.attendance_to_teacher(), vec![lists]),
        Heard::Head => {
            let person = press::Press::Selection(selection::Press::One(application));
            let person = button(&words.selection_button_person(), &person);
            (words.attendance_to_head(), vec![person, lists])
        }
    };
    keys.push(card(class.id, words));
    with_buttons(format!("{told} {answer} {asked}"), vec![keys])
}

fn date(at: Timestamp, language: Language) -> String {
    dates::with_weekday(wib::local(at).date(), language)
}

fn card(class: i64, words: &Sentences) -> Button {
    let press = press::Press::Classes(classes::Press::Card(class));
    button(&words.classes_button_card(), &press)
}
