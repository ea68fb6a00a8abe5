//! Sheets of applicants, in words.

/// Files for whoever sits at the terminal.
pub mod export;
/// Files that go out.
mod file;
/// Columns, choices, problems.
mod names;
/// Files that came in.
mod reading;

use crate::flows::language::Language;
use crate::flows::press;
use crate::flows::sheets::{Counts, Decision, Line, Notes, Outcomes, Press, Shown};
use crate::letter::{Button, Content};
use crate::text::escape::{cut, html};
use crate::text::keyboard::{button, plain, rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::numbers;
use crate::workbook::{MOST_ROWS, Refusal};

pub use file::{applicants, mistakes};
pub use reading::{Understood, understand};

/// Signs of one row in the chat at most.
const LONGEST_ROW: usize = 220;
/// Rows of what was not applied that the chat shows.
const MOST_SHOWN: usize = 10;

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    let words = sentences(language);
    vec![match line {
        Line::Making(code) => plain(words.sheets_making(code.as_str())),
        Line::Reading => plain(words.sheets_reading()),
        Line::StillReading => plain(words.sheets_still_reading()),
        Line::Refused(refusal) => plain(refused(*refusal, language)),
        Line::NotFetched => plain(words.sheets_not_fetched()),
        Line::NoHeadings => plain(words.sheets_no_headings()),
        Line::NotYours => plain(words.sheets_not_yours()),
        Line::WhichClass { classes, .. } if classes.is_empty() => {
            plain(words.sheets_which_class_none())
        }
        Line::WhichClass {
            sheet,
            rows: count,
            classes,
        } => {
            let count = numbers::grouped(*count as u64, language);
            let keys = classes
                .iter()
                .map(|(class, code)| press(code.as_str(), Press::Class(*sheet, *class)));
            with_buttons(words.sheets_which_class(count), rows(keys.collect(), 2))
        }
        Line::Compared {
            sheet,
            code,
            counts,
            shown,
            tells,
            notes,
        } => {
            let notes = noted(notes, language);
            compared(
                *sheet,
                code.as_str(),
                *counts,
                shown,
                *tells,
                notes,
                language,
            )
        }
        Line::Applying(code) => plain(words.sheets_applying(code.as_str())),
        Line::Applied(outcomes) => plain(applied(outcomes, language)),
        Line::NotMade => plain(words.sheets_not_made()),
        Line::NotApplied(Some(code)) => plain(words.sheets_not_applied(code.as_str())),
        Line::NotApplied(None) => plain(words.sheets_not_applied_nameless()),
        Line::Cancelled(code) => plain(words.sheets_cancelled(code.as_str())),
    }]
}

/// The button below the card of a class and the list of its applicants.
pub(in crate::text) fn download(class: i64, words: &Sentences) -> Button {
    press(&words.sheets_button_download(), Press::Download(class))
}

fn press(label: &str, press: Press) -> Button {
    button(label, &press::Press::Sheets(press))
}

fn refused(refusal: Refusal, language: Language) -> String {
    let words = sentences(language);
    match refusal {
        Refusal::Empty => words.sheets_refused_empty(),
        Refusal::TooLarge => words.sheets_refused_too_large(),
        Refusal::OldFormat => words.sheets_refused_old_format(),
        Refusal::OtherFormat => words.sheets_refused_other_format(),
        Refusal::Locked => words.sheets_refused_locked(),
        Refusal::WebPage => words.sheets_refused_web_page(),
        Refusal::Text => words.sheets_refused_text(),
        Refusal::Csv => words.sheets_refused_csv(),
        Refusal::Picture => words.sheets_refused_picture(),
        Refusal::Broken => words.sheets_refused_broken(),
        Refusal::Macros => words.sheets_refused_macros(),
        Refusal::Formulas => words.sheets_refused_formulas(),
        Refusal::TooMuch => words.sheets_refused_too_much(),
        Refusal::TooManyRows => {
            words.sheets_refused_too_many_rows(numbers::grouped(MOST_ROWS as u64, language))
        }
        Refusal::NoRows => words.sheets_refused_no_rows(),
        Refusal::Unknown => words.sheets_refused_unknown(),
    }
}

fn compared(
    sheet: i64,
    code: &str,
    counts: Counts,
    shown: &[Shown],
    tells: u32,
    notes: Vec<String>,
    language: Language,
) -> Content {
    let words = sentences(language);
    let number = |count: u32| numbers::grouped(u64::from(count), language);
    let head = words.sheets_compared(
        code,
        number(counts.new),
        number(counts.changed),
        number(counts.same),
        number(counts.wrong),
    );
    let mut list: Vec<String> = shown.iter().map(|one| row(one, words)).collect();
    let all = counts.new + counts.changed + counts.wrong;
    let more = all.saturating_sub(u32::try_from(shown.len()).unwrap_or(u32::MAX));
    if more > 0 {
        list.push(words.sheets_more(number(more)));
    }
    let mut parts = vec![head];
    if !list.is_empty() {
        parts.push(list.join("\n"));
    }
    parts.extend(notes);
    if counts.new + counts.changed == 0 {
        parts.push(words.sheets_nothing_to_apply());
        return plain(parts.join("\n\n"));
    }
    let decide = |label: String, decision| vec![press(&label, Press::Decide(sheet, decision))];
    let mut keys = if tells > 0 {
        parts.push(words.sheets_ask_tell(number(tells)));
        vec![
            decide(words.sheets_button_apply_tell(), Decision::Tell),
            decide(words.sheets_button_apply_quietly(), Decision::Quietly),
        ]
    } else {
        parts.push(words.sheets_ask_apply());
        vec![decide(words.sheets_button_apply(), Decision::Apply)]
    };
    keys.push(decide(words.sheets_button_cancel(), Decision::Cancel));
    with_buttons(parts.join("\n\n"), keys)
}

/// What staff should know before they decide.
fn noted(notes: &Notes, language: Language) -> Vec<String> {
    let words = sentences(language);
    let number = |count: u32| numbers::grouped(u64::from(count), language);
    let mut said = Vec::new();
    if notes.conflicts > 0 {
        said.push(words.sheets_conflicts(number(notes.conflicts)));
    }
    if notes.untaken > 0 {
        let mut rows: Vec<String> = notes.untaken_rows.iter().map(u32::to_string).collect();
        let shown = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        if notes.untaken > shown {
            rows.push(words.sheets_more(number(notes.untaken - shown)));
        }
        let columns = notes.untaken_columns.iter();
        let columns: Vec<String> = columns.map(|one| names::column(*one, words)).collect();
        said.push(words.sheets_untaken(columns.join(", "), rows.join(", ")));
    }
    if notes.rising > 0 {
        said.push(words.sheets_rising(number(notes.rising)));
    }
    said
}

fn row(shown: &Shown, words: &Sentences) -> String {
    match shown {
        Shown::New {
            number,
            name,
            entered,
            fits,
        } => {
            let (number, name) = (number.to_string(), html(name));
            let row = if *entered {
                words.sheets_row_entered(number, name)
            } else {
                words.sheets_row_new(number, name)
            };
            if *fits {
                row
            } else {
                words.sheets_row_not_fitting(row)
            }
        }
        Shown::Changed {
            number,
            name,
            columns,
            before,
            after,
        } => {
            let empty = words.sheets_empty();
            let changes = columns.iter().map(|column| {
                let said = |marks| names::mark(*column, marks, words);
                words.sheets_change(
                    names::column(*column, words),
                    said(before).unwrap_or_else(|| empty.clone()),
                    said(after).unwrap_or_else(|| empty.clone()),
                )
            });
            let changes = changes.collect::<Vec<_>>().join(", ");
            words.sheets_row_changed(
                number.to_string(),
                html(name),
                html(&cut(&changes, LONGEST_ROW)),
            )
        }
        Shown::Wrong {
            number,
            name,
            problem,
        } => {
            let problem = html(&names::problem(problem, words));
            match name {
                Some(name) => {
                    words.sheets_row_wrong(number.to_string(), html(&cut(name, 60)), problem)
                }
                None => words.sheets_row_wrong_nameless(number.to_string(), problem),
            }
        }
    }
}

fn applied(outcomes: &Outcomes, language: Language) -> String {
    let words = sentences(language);
    let number = |count: usize| numbers::grouped(count as u64, language);
    let mut lines =
        vec![words.sheets_applied(number(outcomes.applied as usize), outcomes.code.as_str())];
    if outcomes.added > 0 {
        lines.push(words.sheets_applied_added(number(outcomes.added as usize)));
    }
    if outcomes.told > 0 {
        lines.push(words.sheets_applied_told(number(outcomes.told as usize)));
    }
    if !outcomes.unreached.is_empty() {
        let names = outcomes.unreached.iter().take(MOST_SHOWN * 2);
        let names: Vec<String> = names.map(|name| html(name)).collect();
        lines.push(words.sheets_applied_unreached(names.join(", ")));
    }
    if !outcomes.refused.is_empty() {
        lines.push(words.sheets_applied_refused(number(outcomes.refused.len())));
        let shown = outcomes.refused.iter().take(MOST_SHOWN);
        lines.extend(shown.map(|one| row(one, words)));
    }
    lines.join("\n")
}
