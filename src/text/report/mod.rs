//! Figures of placement for staff, in words: today's numbers, the picture, the sheet.

/// The sheet.
mod sheet;

use jiff::civil::Date;

use crate::domain::absorption::{self, Figures, Rate, Row, is_old_enough};
use crate::domain::work::Status;
use crate::flows::language::Language;
use crate::flows::press;
use crate::flows::report::{Attention, Line, Numbers, Press};
use crate::letter::{Bytes, Content};
use crate::text::escape::html;
use crate::text::keyboard::{button, plain, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::poster::chart::{self, Bar, Chart};
use crate::text::{dates, numbers};

pub use sheet::sheet;

/// Bars of one kind at most; the others are one bar more.
const BARS: usize = 7;

/// What pictures and sheets are made of.
pub struct Book<'a> {
    /// Each training that is over, with the row id of its application; 0 for people who are no more.
    pub rows: &'a [(i64, Row)],
    /// Names of what a row is about.
    pub centres: &'a dyn Fn(&Row) -> String,
    /// The same of the field.
    pub fields: &'a dyn Fn(&Row) -> String,
    /// The same of the programme.
    pub programmes: &'a dyn Fn(&Row) -> String,
    /// The same of the class.
    pub classes: &'a dyn Fn(&Row) -> String,
    /// Today's numbers.
    pub numbers: &'a Numbers,
}

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    let words = sentences(language);
    vec![match line {
        Line::Coming => plain(words.report_coming()),
        Line::NotYours => plain(words.report_not_yours()),
        Line::NotMade => plain(words.report_not_made()),
        Line::Numbers(shown) => card(shown, language),
        Line::Attention(shown) => attention(shown, language),
    }]
}

fn count(number: u32, language: Language) -> String {
    numbers::grouped(u64::from(number), language)
}

/// `58,3%`; nothing of nothing is a dash.
fn percent(rate: Rate, words: &Sentences) -> String {
    match rate.permille() {
        Some(permille) => {
            words.report_percent((permille / 10).to_string(), (permille % 10).to_string())
        }
        None => words.report_no_figure(),
    }
}

/// `7 dari 12 (58,3%)`
fn part(rate: Rate, language: Language) -> String {
    let words = sentences(language);
    words.report_part(
        count(rate.part, language),
        count(rate.of, language),
        percent(rate, words),
    )
}

fn of(name: Option<&str>, words: &Sentences) -> String {
    name.map_or_else(|| words.report_of_all(), str::to_owned)
}

fn card(shown: &Numbers, language: Language) -> Content {
    let words = sentences(language);
    let figures = &shown.figures;
    let number = |number| count(number, language);
    let mut parts = vec![words.report_title(
        html(&of(shown.of.as_deref(), words)),
        dates::plain(shown.today, language),
    )];
    let mut people = vec![words.report_people(
        number(figures.trainees),
        number(figures.graduates),
        number(figures.counted),
    )];
    let young = figures.graduates - figures.counted;
    if young > 0 {
        people.push(words.report_young(number(young)));
    }
    parts.push(people.join("\n"));
    let of = |status| number(figures.of(status));
    parts.push(words.report_statuses(
        of(Status::Working),
        of(Status::OwnBusiness),
        of(Status::Apprentice),
        of(Status::Studying),
        of(Status::Looking),
        of(Status::NotLooking),
        number(figures.unknown()),
    ));
    let mut rates = vec![
        words.report_placed_of_graduates(part(figures.placed_of_graduates(), language)),
        words.report_placed_of_reached(part(figures.placed_of_reached(), language)),
        words.report_coverage(part(figures.coverage(), language)),
        words.report_confirmed(part(figures.confirmed_of_placed(), language)),
    ];
    if figures.checked > 0 {
        rates.push(words.report_checked(number(figures.checked)));
    }
    if let Some(days) = figures.median_days() {
        rates.push(words.report_median(number(days)));
    }
    parts.push(rates.join("\n"));
    if shown.waiting > 0 {
        parts.push(words.report_waiting(number(shown.waiting)));
    }
    let pressing = |label: String, press| button(&label, &press::Press::Report(press));
    with_buttons(
        parts.join("\n\n"),
        vec![vec![
            pressing(words.report_button_chart(), Press::Chart),
            pressing(words.report_button_sheet(), Press::Sheet),
        ]],
    )
}

fn attention(shown: &Attention, language: Language) -> Content {
    let words = sentences(language);
    let month = shown.month.map_or_else(String::new, |month| {
        words.work_month(words.month(month.month()), month.year().to_string())
    });
    let mut lines = vec![words.report_month(month)];
    if let Some((centre, rate)) = &shown.unknown {
        lines.push(words.report_attention_unknown(html(centre), part(*rate, language)));
    }
    if let Some((centre, waiting)) = &shown.calls {
        lines.push(words.report_attention_calls(html(centre), count(*waiting, language)));
    }
    if let Some((field, rate)) = &shown.field {
        lines.push(words.report_attention_field(html(field), part(*rate, language)));
    }
    if lines.len() == 1 {
        lines.push(words.report_attention_nothing());
    }
    plain(lines.join("\n\n"))
}

/// The picture: bars of centres and fields, a line over months.
#[must_use]
pub fn chart(book: &Book<'_>, language: Language) -> Content {
    let words = sentences(language);
    let today = book.numbers.today;
    let rows: Vec<Row> = book.rows.iter().map(|(_, row)| row.clone()).collect();
    let rate = |figures: &Figures| figures.placed_of_graduates();
    let centres = absorption::by(&rows, today, book.centres);
    let fields = absorption::by(&rows, today, book.fields);
    let months = absorption::by(&rows, today, Row::cohort);
    let old = |month: &Date| is_old_enough(*month, today);
    let line = months
        .iter()
        .filter(|(month, _)| old(month))
        .map(|(month, figures)| Bar {
            name: words.report_month_short(
                words
                    .month(month.month())
                    .chars()
                    .take(3)
                    .collect::<String>(),
                (month.year() % 100).to_string(),
            ),
            words: percent(rate(figures), words),
            permille: rate(figures).permille(),
        });
    let drawn = Chart {
        title: words.report_chart_title(of(book.numbers.of.as_deref(), words)),
        below: words.report_chart_below(part(rate(&book.numbers.figures), language)),
        nothing: words.report_chart_nothing(),
        blocks: vec![
            (words.report_chart_centres(), bars(&centres, language)),
            (words.report_chart_fields(), bars(&fields, language)),
        ],
        line: (words.report_chart_months(), line.collect()),
        foot: words.report_chart_foot(dates::plain(today, language)),
    };
    Content::Picture {
        name: format!("{}-{today}.png", words.report_file_name()),
        png: Bytes(chart::png(&drawn)),
        caption: None,
    }
}

/// The largest, and one bar for the others; those without graduates that count are left out.
fn bars(groups: &[(String, Figures)], language: Language) -> Vec<Bar> {
    let words = sentences(language);
    let mut counted: Vec<(String, Rate)> = groups
        .iter()
        .map(|(name, figures)| (name.clone(), figures.placed_of_graduates()))
        .filter(|(_, rate)| rate.of > 0)
        .collect();
    counted.sort_by(|one, other| other.1.of.cmp(&one.1.of).then(one.0.cmp(&other.0)));
    if counted.len() > BARS + 1 {
        let others = counted.split_off(BARS);
        let sum = |part: fn(&Rate) -> u32| others.iter().map(|(_, rate)| part(rate)).sum();
        let rate = Rate {
            part: sum(|rate| rate.part),
            of: sum(|rate| rate.of),
        };
        counted.push((words.report_chart_others(), rate));
    }
    counted
        .into_iter()
        .map(|(name, rate)| Bar {
            name,
            words: part(rate, language),
            permille: rate.permille(),
        })
        .collect()
}
