//! Lists of classes, and a week or a month of one.

use jiff::civil::Date;

use crate::domain::wib;
use crate::flows::calendar::{Calendar, Press, View};
use crate::flows::classes::Numbered;
use crate::flows::facts::class::Class;
use crate::flows::facts::meeting::Meeting;
use crate::flows::language::Language;
use crate::flows::{press, staff};
use crate::letter::{Button, Content};
use crate::text::calendar::{answer, called, card, pressing, short_day};
use crate::text::classes::state;
use crate::text::escape::{cut, html};
use crate::text::keyboard::{button, rows};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{class, dates, meeting, numbers};

/// Meetings on one page at most.
const ROWS: usize = 35;

/// Characters of a room or a name in a row at most.
const WORDS: usize = 40;

/// A page of classes that run or lie ahead.
pub(super) fn list(page: &Numbered<Class>, language: Language) -> Content {
    let words = sentences(language);
    let mut parts = vec![if page.rows.is_empty() {
        words.calendar_list_empty()
    } else {
        words.calendar_list(numbers::grouped(u64::from(page.total), language))
    }];
    let row = |class: &Class| {
        words.calendar_list_row(
            class.code.as_str(),
            state(class.state, words),
            html(&class.programme.name),
            dates::span(class.starts_on, class.ends_on, language),
        )
    };
    parts.extend(page.rows.iter().map(row));
    let all = page.rows.iter();
    let all = all.map(|class| pressing(class.code.as_str(), Press::Calendar(class.id)));
    let mut keys = rows(all.collect(), 2);
    let at = page.listed.page;
    let mut turning = Vec::new();
    if at > 0 {
        turning.push(pressing(&words.button_previous(), Press::List(at - 1)));
    }
    if at + 1 < page.pages {
        turning.push(pressing(&words.button_next(), Press::List(at + 1)));
    }
    if !turning.is_empty() {
        keys.push(turning);
    }
    let desk = button(
        &words.button_desk(),
        &press::Press::Staff(staff::Press::Open),
    );
    keys.push(vec![desk]);
    answer(parts.join("\n\n"), keys)
}

/// A week or a month of a class.
pub(super) fn page(calendar: &Calendar, view: View, manages: bool, language: Language) -> Content {
    let words = sentences(language);
    let (first, last) = view.span();
    let shown: Vec<&Meeting> = (calendar.meetings.iter())
        .filter(|one| (first..=last).contains(&day(one)))
        .collect();
    let stretch = match view {
        View::Week(_) => dates::span(first, last, language),
        View::Month(_) => {
            words.calendar_month(words.month(first.month()), first.year().to_string())
        }
    };
    let mut parts = vec![words.calendar_page(class::named(&calendar.class, language), stretch)];
    parts.push(if shown.is_empty() {
        words.calendar_nothing()
    } else {
        let details = matches!(view, View::Week(_));
        let mut all: Vec<String> = (shown.iter().take(ROWS))
            .map(|one| row(one, calendar, details, language))
            .collect();
        if shown.len() > ROWS {
            all.push("…".to_owned());
        }
        all.join("\n")
    });
    if let Some(waiting) = &calendar.waiting {
        let at = dates::moment(waiting.told_at(), language);
        parts.push(words.calendar_waiting(waiting.meetings.len().to_string(), at));
    }
    if let Some(reading) = &calendar.reading {
        parts.push(words.calendar_reading(
            dates::moment(reading.at, language),
            reading.read.to_string(),
            reading.of.to_string(),
        ));
    }
    let days = shown.iter().map(|one| {
        let twice = shown.iter().filter(|other| day(other) == day(one)).count() > 1;
        let label = short_day(day(one), words);
        let label = if twice {
            let from = dates::clock(wib::local(one.starts_at).time(), language);
            words.calendar_day_clock(label, from)
        } else {
            label
        };
        pressing(&label, Press::One(one.id))
    });
    let mut keys = rows(days.collect(), 3);
    keys.extend(turning(calendar, view, words));
    keys.extend(rows(more(calendar, view, manages, words), 2));
    answer(parts.join("\n\n"), keys)
}

fn day(one: &Meeting) -> Date {
    wib::local(one.starts_at).date()
}

/// `<b>Sen 1/2</b>, 08.00–15.30 WIB: Pelatihan (di Bengkel 2, diubah)`
fn row(one: &Meeting, calendar: &Calendar, details_too: bool, language: Language) -> String {
    let words = sentences(language);
    let (from, until) = (wib::local(one.starts_at), wib::local(one.ends_at));
    let row = words.calendar_row(
        short_day(from.date(), words),
        dates::hours(from.time(), until.time(), language),
        meeting::kind(one.kind, words),
    );
    let mut details = Vec::new();
    if one.cancelled {
        details.push(words.calendar_detail_cancelled());
    }
    let room = one.room.as_ref().filter(|_| details_too);
    if let Some(room) = room {
        details.push(words.calendar_detail_room(html(&cut(room, WORDS))));
    }
    let lead = one.instructor.filter(|_| details_too).and_then(|id| {
        let mut colleagues = calendar.colleagues.iter();
        colleagues.find(|colleague| colleague.id == id)
    });
    if let Some(lead) = lead {
        details.push(words.calendar_detail_lead(html(&cut(&called(lead, words), WORDS))));
    }
    if one.named_only {
        let count = calendar.named.get(&one.id).copied().unwrap_or(0);
        details.push(words.calendar_detail_named(count.to_string()));
    }
    let untold = calendar.waiting.as_ref();
    if untold.is_some_and(|waiting| waiting.meetings.contains(&one.id)) {
        details.push(words.calendar_detail_untold());
    } else if one.number.is_some() && one.by_hand && !one.cancelled {
        details.push(words.calendar_detail_changed());
    }
    if details.is_empty() {
        row
    } else {
        words.calendar_row_more(row, details.join(", "))
    }
}

/// The stretches before and behind in which there is something.
fn turning(calendar: &Calendar, view: View, words: &Sentences) -> Option<Vec<Button>> {
    let (before, behind) = view.around(&calendar.meetings);
    let to = |label: &str, view| pressing(label, Press::View(calendar.class.id, view));
    let (label_before, label_behind) = match view {
        View::Week(_) => (
            words.calendar_button_week_before(),
            words.calendar_button_week_behind(),
        ),
        View::Month(_) => (
            words.calendar_button_month_before(),
            words.calendar_button_month_behind(),
        ),
    };
    let before = before.map(|view| to(&label_before, view));
    let behind = behind.map(|view| to(&label_behind, view));
    let turning: Vec<Button> = before.into_iter().chain(behind).collect();
    (!turning.is_empty()).then_some(turning)
}

fn more(calendar: &Calendar, view: View, manages: bool, words: &Sentences) -> Vec<Button> {
    let class = calendar.class.id;
    let mut more = vec![match view {
        View::Week(day) => pressing(
            &words.calendar_button_month(),
            Press::View(class, View::Month(day).at(day)),
        ),
        View::Month(day) => {
            // The first week of the month in which there is something.
            let (first, last) = view.span();
            let mut days = calendar.meetings.iter().map(self::day);
            let day = days.find(|day| (first..=last).contains(day)).unwrap_or(day);
            pressing(
                &words.calendar_button_week(),
                Press::View(class, View::Week(day).at(day)),
            )
        }
    }];
    if manages {
        let add = words.calendar_button_add();
        more.push(pressing(&add, Press::Add(class)));
        if (calendar.waiting.as_ref()).is_some_and(|waiting| !waiting.has_reason) {
            more.push(pressing(&words.calendar_button_why(), Press::Why(class)));
        }
        if (calendar.reading.as_ref()).is_some_and(|reading| reading.unread > 0) {
            more.push(pressing(
                &words.calendar_button_calls(),
                Press::Calls(class),
            ));
        }
    }
    more.push(card(class, words));
    more
}
