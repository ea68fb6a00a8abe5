//! Days off: holidays as the office moved them, in words.

use jiff::civil::Date;

use crate::catalog::Holiday;
use crate::flows::classes::Brief;
use crate::flows::days_off::{Decision, Deed, Line, Press, Problem, State, Touched, Year};
use crate::flows::language::Language;
use crate::flows::press::Press as Data;
use crate::letter::{Button, Content};
use crate::text::dates;
use crate::text::escape::html;
use crate::text::keyboard::{button, rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};

/// Days that are named one by one at most.
const NAMED: usize = 6;

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    vec![content(line, language)]
}

fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    let weekday = |day: Date| dates::with_weekday(day, language);
    match line {
        Line::Year(page) => year(page, language),
        Line::Day {
            holiday,
            can_change,
        } => {
            let about = (html(&holiday.name), weekday(holiday.date));
            let sentence = if holiday.is_certain() {
                words.days_off_day(about.0, about.1)
            } else {
                words.days_off_day_estimate(about.0, about.1)
            };
            let day = holiday.date;
            let mut buttons = Vec::new();
            if *can_change {
                if !holiday.is_certain() {
                    buttons.push(ours(&words.days_off_button_settle(), Press::Settle(day)));
                }
                buttons.push(ours(&words.days_off_button_move(), Press::Move(day)));
                buttons.push(ours(&words.days_off_button_drop(), Press::Drop(day)));
            }
            let mut below = rows(buttons, 2);
            below.push(vec![list(day, words)]);
            with_buttons(sentence, below)
        }
        Line::AskDay { example } => with_buttons(
            words.days_off_ask_day(dates::plain(*example, language)),
            vec![vec![leave(*example, words)]],
        ),
        Line::AskName { day } => with_buttons(
            words.days_off_ask_name(weekday(*day)),
            vec![vec![leave(*day, words)]],
        ),
        Line::AskMove { holiday } => with_buttons(
            words.days_off_ask_move(html(&holiday.name), weekday(holiday.date)),
            vec![vec![leave(holiday.date, words)]],
        ),
        Line::Problem { problem, state } => {
            let day = match (problem, state) {
                (Problem::Already { holiday }, _) => holiday.date,
                (_, State::Name { day } | State::Move { day }) => *day,
                (_, State::Add) => {
                    return with_buttons(
                        wrong(problem, language),
                        vec![vec![ours(&words.button_drop_invitation(), Press::Open)]],
                    );
                }
            };
            with_buttons(wrong(problem, language), vec![vec![leave(day, words)]])
        }
        Line::Done {
            deed,
            holiday,
            drafts,
            asked,
        } => done(deed, holiday.as_ref(), (*drafts, *asked), language),
        Line::AskAdapt {
            class,
            days,
            touched,
        } => with_buttons(
            format!(
                "{}\n\n{}\n{}\n\n{}",
                words.days_off_changed(cause(days, language)),
                words.days_off_class(named(class, language)),
                changes(touched, language),
                words.days_off_ask_adapt()
            ),
            vec![vec![
                ours(&words.days_off_button_adapt(), Press::Adapt(class.id)),
                ours(&words.days_off_button_leave(), Press::Leave(class.id)),
            ]],
        ),
        Line::StartIsOff {
            class,
            start,
            name,
            next,
        } => with_buttons(
            words.days_off_start_is_off(
                named(class, language),
                weekday(*start),
                html(name),
                weekday(*next),
            ),
            vec![vec![card(class, words)]],
        ),
        Line::Adapted { class, touched } => with_buttons(
            format!(
                "{}\n{}",
                words.days_off_adapted(named(class, language)),
                changes(touched, language)
            ),
            vec![vec![card(class, words)]],
        ),
        Line::Follows { class } => with_buttons(
            words.days_off_follows(named(class, language)),
            vec![vec![card(class, words)]],
        ),
        Line::Left { class } => with_buttons(
            words.days_off_left(named(class, language)),
            vec![vec![
                ours(&words.days_off_button_adapt(), Press::Adapt(class.id)),
                card(class, words),
            ]],
        ),
    }
}

fn ours(label: &str, press: Press) -> Button {
    button(label, &Data::DaysOff(press))
}

/// Back to the list of the year.
fn list(day: Date, words: &Sentences) -> Button {
    ours(&words.days_off_button_list(), Press::Year(day.year(), 0))
}

/// Leaves a question.
fn leave(day: Date, words: &Sentences) -> Button {
    ours(&words.button_drop_invitation(), Press::Year(day.year(), 0))
}

fn card(class: &Brief, words: &Sentences) -> Button {
    let press = crate::flows::classes::Press::Card(class.id);
    button(&words.days_off_button_class(), &Data::Classes(press))
}

fn named(class: &Brief, language: Language) -> String {
    sentences(language).days_off_named(
        html(&class.code),
        html(&class.programme),
        html(&class.centre),
    )
}

fn year(shown: &Year, language: Language) -> Content {
    let words = sentences(language);
    let Year {
        year,
        holidays,
        page,
        pages,
        today,
    } = shown;
    let shown = year.to_string();
    let mut parts = vec![if holidays.is_empty() {
        words.days_off_none(shown)
    } else {
        words.days_off_year(shown)
    }];
    let one = |holiday: &Holiday| {
        let (day, name) = (
            dates::with_weekday(holiday.date, language),
            html(&holiday.name),
        );
        if holiday.is_certain() {
            words.days_off_row(day, name)
        } else {
            words.days_off_row_estimate(day, name)
        }
    };
    let lines: Vec<String> = holidays.iter().map(one).collect();
    if !lines.is_empty() {
        parts.push(lines.join("\n"));
    }
    let to_open = holidays.iter().filter(|holiday| holiday.date >= *today);
    let days = to_open.map(|holiday| {
        let label = dates::plain(holiday.date, language);
        ours(&label, Press::Day(holiday.date))
    });
    let mut below = rows(days.collect(), 2);
    let at = |page: usize| Press::Year(*year, u8::try_from(page).unwrap_or(0));
    let mut pages_row = Vec::new();
    if *page > 0 {
        pages_row.push(ours(&words.button_previous(), at(page - 1)));
    }
    if page + 1 < *pages {
        pages_row.push(ours(&words.button_next(), at(page + 1)));
    }
    if !pages_row.is_empty() {
        below.push(pages_row);
    }
    let mut years = Vec::new();
    if *year > today.year() - 1 {
        years.push(ours(&(year - 1).to_string(), Press::Year(year - 1, 0)));
    }
    if *year < today.year() + 2 {
        years.push(ours(&(year + 1).to_string(), Press::Year(year + 1, 0)));
    }
    below.push(years);
    below.push(vec![ours(&words.days_off_button_add(), Press::Add)]);
    with_buttons(parts.join("\n\n"), below)
}

fn wrong(problem: &Problem, language: Language) -> String {
    let words = sentences(language);
    match problem {
        Problem::Unclear => words.days_off_unclear(),
        Problem::Past => words.days_off_past(),
        Problem::FarAway { year } => words.days_off_far_away(year.to_string()),
        Problem::Already { holiday } => words.days_off_already(
            dates::with_weekday(holiday.date, language),
            html(&holiday.name),
        ),
        Problem::Name => words.days_off_name_length(),
    }
}

fn done(
    deed: &Deed,
    holiday: Option<&Holiday>,
    (drafts, asked): (usize, usize),
    language: Language,
) -> Content {
    let words = sentences(language);
    let weekday = |day: Date| dates::with_weekday(day, language);
    let name = html(holiday.map_or("", |holiday| &holiday.name));
    let (mut parts, day) = match deed {
        Deed::Added(day) => (vec![words.days_off_added(weekday(*day), name)], *day),
        Deed::Moved { from, to } => (
            vec![words.days_off_moved(name, weekday(*from), weekday(*to))],
            *to,
        ),
        Deed::Settled(day) => (vec![words.days_off_settled(weekday(*day), name)], *day),
        Deed::Dropped { holiday } => (
            vec![words.days_off_dropped(weekday(holiday.date), html(&holiday.name))],
            holiday.date,
        ),
    };
    if drafts > 0 {
        parts.push(words.days_off_drafts(drafts.to_string()));
    }
    parts.push(if asked > 0 {
        words.days_off_asked(asked.to_string())
    } else if drafts == 0 {
        words.days_off_nothing_touched()
    } else {
        words.days_off_nobody_asked()
    });
    let mut below = Vec::new();
    if let Deed::Dropped { holiday } = deed {
        let press = Press::Restore(holiday.date);
        below.push(vec![ours(&words.days_off_button_restore(), press)]);
    }
    below.push(vec![list(day, words)]);
    with_buttons(parts.join("\n\n"), below)
}

/// What was decided, as the reason.
fn cause(days: &[Decision], language: Language) -> String {
    let words = sentences(language);
    let one = |decision: &Decision| {
        let (day, name) = (
            dates::with_weekday(decision.day, language),
            html(&decision.name),
        );
        if decision.is_off {
            words.days_off_cause_off(day, name)
        } else {
            words.days_off_cause_working(day, name)
        }
    };
    let all: Vec<String> = days.iter().map(one).collect();
    all.join("; ")
}

/// How the days of a class change.
fn changes(touched: &Touched, language: Language) -> String {
    let words = sentences(language);
    let some = |days: &[Date]| {
        let mut shown: Vec<String> = days
            .iter()
            .take(NAMED)
            .map(|day| dates::with_weekday(*day, language))
            .collect();
        if days.len() > NAMED {
            shown.push(words.days_off_more((days.len() - NAMED).to_string()));
        }
        shown.join("; ")
    };
    let mut lines = Vec::new();
    if !touched.lost.is_empty() {
        lines.push(words.days_off_lost(some(&touched.lost)));
    }
    if !touched.gained.is_empty() {
        lines.push(words.days_off_gained(some(&touched.gained)));
    }
    let (old, new) = touched.ends;
    let weekday = |day| dates::with_weekday(day, language);
    lines.push(if old == new {
        words.days_off_same_end(weekday(old))
    } else {
        words.days_off_new_end(weekday(old), weekday(new))
    });
    lines.join("\n")
}

/// The door to the holidays on the card of places.
pub(super) fn door(words: &Sentences) -> Button {
    ours(&words.days_off_button_open(), Press::Open)
}
