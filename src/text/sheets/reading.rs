//! A sheet that came in, understood: its headings as columns, its words as marks. Whether a row is right is not decided here.

use crate::domain::education::Education;
use crate::domain::selection::{RefusalReason, Score, Verdict};
use crate::flows::sheets::row::{Column, Day, Written};
use crate::text::sheets::{file, names};
use crate::workbook::{Cell, Row, Table};

/// A sheet, understood.
#[derive(Debug, Clone)]
pub struct Understood {
    /// What each column of the file is; nothing for those of somebody's own.
    pub columns: Vec<Option<Column>>,
    pub rows: Vec<Written>,
}

impl Understood {
    /// The columns that the file has.
    #[must_use]
    pub fn present(&self) -> Vec<Column> {
        self.columns.iter().copied().flatten().collect()
    }
}

/// Understands a table; nothing when it has neither the hidden column nor a NIK.
#[must_use]
pub fn understand(table: &Table) -> Option<Understood> {
    let mut columns: Vec<Option<Column>> = Vec::new();
    for heading in &table.headings {
        let column = names::understood(heading, &Column::ALL, names::column);
        // Of two columns with one heading the first counts.
        columns.push(column.filter(|column| !columns.contains(&Some(*column))));
    }
    let has = |column| columns.contains(&Some(column));
    if !has(Column::Id) && !has(Column::Nik) {
        return None;
    }
    let rows = table.rows.iter();
    let rows = rows.map(|came| row(came, &columns)).collect();
    Some(Understood { columns, rows })
}

fn row(came: &Row, columns: &[Option<Column>]) -> Written {
    let mut written = Written {
        number: came.number,
        ..Written::default()
    };
    for (cell, column) in came.cells.iter().zip(columns) {
        let (Some(column), false) = (column, *cell == Cell::Empty) else {
            continue;
        };
        if !take(&mut written, *column, cell) {
            written.unreadable.push(*column);
        }
    }
    written
}

/// Takes one cell; `false` when it is none of the choices.
fn take(row: &mut Written, column: Column, cell: &Cell) -> bool {
    let text = as_text(cell);
    let marks = &mut row.marks;
    match column {
        Column::Id => row.id = Some(text),
        Column::Name => row.name = Some(text),
        Column::Nik => {
            row.nik_is_number = matches!(cell, Cell::Number(_));
            row.nik = Some(text);
        }
        Column::Birth => {
            row.birth = Some(match cell {
                Cell::Date(date) => Day::Date(*date),
                Cell::Number(_) => Day::Number,
                Cell::Text(_) | Cell::Empty => Day::Text(text),
            });
        }
        Column::Phone => row.phone = Some(text),
        Column::Region => row.region = Some(text),
        Column::District => row.district = Some(text),
        Column::Education => {
            let known = names::understood(&text, &Education::ALL, file::education);
            row.education = Some(known.map_or(text, |known| known.slug().to_owned()));
        }
        Column::Documents => {
            marks.documents = names::understood(&text, &[true, false], names::documents);
            return marks.documents.is_some();
        }
        Column::Missing => {
            let named = text.split([',', ';']).map(|one| one.trim().to_owned());
            marks.missing = named.filter(|one| !one.is_empty()).collect();
        }
        Column::Came => {
            marks.came = names::understood(&text, &[true, false], names::came);
            return marks.came.is_some();
        }
        Column::Test => {
            marks.test = score(cell);
            return marks.test.is_some();
        }
        Column::Interview => {
            marks.interview = score(cell);
            return marks.interview.is_some();
        }
        Column::Verdict => {
            marks.verdict = names::understood(&text, &Verdict::ALL, names::verdict);
            return marks.verdict.is_some();
        }
        Column::Because => {
            marks.because = names::understood(&text, &RefusalReason::ALL, names::because);
            return marks.because.is_some();
        }
        Column::Number | Column::Proposed | Column::State | Column::Problem => {}
    }
    true
}

/// A number, or one that was typed as text: `78,5`.
fn score(cell: &Cell) -> Option<Score> {
    match cell {
        Cell::Number(number) => {
            let hundredths = (number * 100.0).round();
            // Beyond 100 points it is none, and a third decimal is not what somebody meant.
            let whole = (0.0..=10_000.0).contains(&hundredths)
                && (hundredths / 100.0 - number).abs() < 1e-6;
            #[expect(clippy::cast_possible_truncation, reason = "at most 10,000")]
            let hundredths = hundredths as i64;
            whole.then(|| Score::from_hundredths(hundredths))?
        }
        Cell::Text(text) => Score::parse(text),
        Cell::Date(_) | Cell::Empty => None,
    }
}

fn as_text(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => date.to_string(),
    }
}
