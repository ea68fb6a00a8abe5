//! Sheets of applicants as files: the one that staff take out, and the rows that come back with what is wrong with them.

use std::collections::HashMap;

use crate::domain::application::application_number;
use crate::domain::education::Education;
use crate::domain::selection::{RefusalReason, Score, Verdict};
use crate::flows::facts::class::Class;
use crate::flows::language::Language;
use crate::flows::sheets::compare::Wrong;
use crate::flows::sheets::row::{Column, Entry, RowId};
use crate::letter::{Bytes, Content};
use crate::text::classes::application as state;
use crate::text::l10n::{Sentences, sentences};
use crate::text::sheets::names;
use crate::text::{answers, numbers};
use crate::workbook::{Cell, Kind, Place, Table, Writer, Written};

/// The columns of a file, with or without what is wrong.
fn places(problems: bool, words: &Sentences) -> Vec<Place> {
    Column::ALL
        .into_iter()
        .filter(|column| problems || *column != Column::Problem)
        .map(|column| Place {
            heading: names::column(column, words),
            kind: kind(column, words),
            width: width(column),
            hidden: column == Column::Id,
        })
        .collect()
}

fn kind(column: Column, words: &Sentences) -> Kind {
    let choices = |list: Vec<String>| Kind::Choice(list);
    match column {
        Column::Birth => Kind::Date,
        Column::Test | Column::Interview => Kind::Decimal,
        Column::Education => choices(
            Education::ALL
                .into_iter()
                .map(|one| education(one, words))
                .collect(),
        ),
        Column::Documents => choices(
            [true, false]
                .map(|one| names::documents(one, words))
                .to_vec(),
        ),
        Column::Came => choices([true, false].map(|one| names::came(one, words)).to_vec()),
        Column::Verdict => choices(Verdict::ALL.map(|one| names::verdict(one, words)).to_vec()),
        Column::Because => choices(
            RefusalReason::ALL
                .map(|one| names::because(one, words))
                .to_vec(),
        ),
        Column::Id
        | Column::Number
        | Column::Name
        | Column::Nik
        | Column::Phone
        | Column::Region
        | Column::District
        | Column::Missing
        | Column::Proposed
        | Column::State
        | Column::Problem => Kind::Text,
    }
}

fn width(column: Column) -> u8 {
    match column {
        Column::Problem => 60,
        Column::Name | Column::Missing => 28,
        Column::Nik | Column::Region | Column::District | Column::Because => 20,
        Column::Phone | Column::State | Column::Verdict | Column::Id => 16,
        Column::Number
        | Column::Birth
        | Column::Education
        | Column::Documents
        | Column::Came
        | Column::Test
        | Column::Interview
        | Column::Proposed => 13,
    }
}

/// As the list of choices says it; the words of a list must not hold its separator.
pub(super) fn education(of: Education, words: &Sentences) -> String {
    answers::education_in(of, words)
}

/// Everybody who applied, as a file.
///
/// # Errors
/// What the writer of sheets says.
pub fn applicants(class: &Class, entries: &[Entry], language: Language) -> Written<Content> {
    let words = sentences(language);
    let mut writer = Writer::in_memory(&words.sheets_tab(), places(false, words))?;
    for entry in entries {
        writer.row(&row(class, entry, language))?;
    }
    let count = numbers::grouped(entries.len() as u64, language);
    let code = class.code.as_str();
    Ok(Content::Sheet {
        name: format!("{}.xlsx", words.sheets_file_name(code)),
        xlsx: Bytes(writer.bytes()?),
        caption: Some(words.sheets_file_caption(code, count)),
    })
}

fn row(class: &Class, entry: &Entry, language: Language) -> Vec<Cell> {
    let words = sentences(language);
    let marks = &entry.marks;
    let text = |text: String| Cell::Text(text);
    let maybe = |text: Option<String>| text.map_or(Cell::Empty, Cell::Text);
    let points = |score: Option<Score>| {
        score.map_or(Cell::Empty, |score| {
            Cell::Number(f64::from(score.hundredths()) / 100.0)
        })
    };
    Column::ALL
        .into_iter()
        .filter(|column| *column != Column::Problem)
        .map(|column| match column {
            Column::Id => text(RowId::of(class.id, entry.application, marks).written()),
            Column::Number => text(application_number(entry.application)),
            Column::Name => text(entry.name.as_str().to_owned()),
            Column::Nik => maybe(entry.nik.as_ref().map(|nik| nik.digits().to_owned())),
            Column::Birth => Cell::Date(entry.birth),
            Column::Phone => text(phone(entry)),
            Column::Region => text(match &entry.region {
                Some(code) => answers::region_label(code, language),
                None => words.region_outside(),
            }),
            Column::District => maybe(entry.district.as_deref().map(answers::district)),
            Column::Education => text(education(entry.education, words)),
            Column::Documents | Column::Missing | Column::Came | Column::Verdict => {
                maybe(names::mark(column, marks, words))
            }
            Column::Because => maybe(names::mark(column, marks, words)),
            Column::Test => points(marks.test),
            Column::Interview => points(marks.interview),
            Column::Proposed => maybe(entry.proposed.map(|one| names::verdict(one, words))),
            Column::State => text(state(entry.state, words)),
            Column::Problem => Cell::Empty,
        })
        .collect()
}

/// As people write it, without anything between: `081200000011`; of another country with its plus.
pub(super) fn phone(entry: &Entry) -> String {
    entry.phone.national().replace('-', "")
}

/// The rows that are not taken, as they came, each with what is wrong.
///
/// # Errors
/// What the writer of sheets says.
pub fn mistakes(
    class: &Class,
    table: &Table,
    columns: &[Option<Column>],
    wrong: &[Wrong],
    language: Language,
) -> Written<Content> {
    let words = sentences(language);
    let problems: HashMap<u32, &Wrong> = wrong.iter().map(|one| (one.number, one)).collect();
    let mut writer = Writer::in_memory(&words.sheets_tab(), places(true, words))?;
    for came in &table.rows {
        let Some(wrong) = problems.get(&came.number) else {
            continue;
        };
        let mut cells = vec![Cell::Empty; Column::ALL.len()];
        for (cell, column) in came.cells.iter().zip(columns) {
            if let Some(column) = column {
                cells[column.place()] = cell.clone();
            }
        }
        cells[Column::Problem.place()] = Cell::Text(names::problem(&wrong.problem, words));
        writer.row(&cells)?;
    }
    let count = numbers::grouped(wrong.len() as u64, language);
    Ok(Content::Sheet {
        name: format!("{}.xlsx", words.sheets_wrong_name(class.code.as_str())),
        xlsx: Bytes(writer.bytes()?),
        caption: Some(words.sheets_wrong_caption(count)),
    })
}
