//! A file that came in, read cell by cell: blank rows and what stands beside the headings are left out.

use std::io::Cursor;

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};
use jiff::civil::Date;

use crate::workbook::{Cell, MOST_ROWS, Refusal, Row, Table, inspect};

/// Columns that are read at most.
const MOST_COLUMNS: usize = 60;
/// Signs of a cell that are kept; nothing that staff write in one is longer.
const LONGEST_CELL: usize = 500;

/// Reads the first sheet that is shown. Takes at most some tens of megabytes and two seconds, whatever the file is.
///
/// # Errors
/// Why it is not read.
pub fn read(bytes: &[u8]) -> Result<Table, Refusal> {
    inspect::inspect(bytes)?;
    cells(bytes).unwrap_or(Err(Refusal::Broken))
}

fn cells(bytes: &[u8]) -> Result<Result<Table, Refusal>, XlsxError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let sheets = workbook.sheets_metadata();
    let shown = sheets
        .iter()
        .find(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible);
    let Some(name) = shown.map(|sheet| sheet.name.clone()) else {
        return Ok(Err(Refusal::NoRows));
    };
    let mut reader = workbook.worksheet_cells_reader(&name)?;
    let mut headings: Option<(u32, Vec<String>)> = None;
    let mut rows: Vec<Row> = Vec::new();
    while let Some(cell) = reader.next_cell()? {
        let (row, column) = cell.get_position();
        let column = column as usize;
        let value = value(cell.get_value());
        if column >= MOST_COLUMNS || value == Cell::Empty {
            continue;
        }
        let (heading_row, names) = headings.get_or_insert_with(|| (row, Vec::new()));
        if row <= *heading_row {
            names.resize(names.len().max(column + 1), String::new());
            names[column] = shown_as(&value);
            continue;
        }
        if column >= names.len() {
            continue;
        }
        let number = row + 1;
        if rows.last().is_none_or(|last| last.number != number) {
            if rows.len() == MOST_ROWS {
                return Ok(Err(Refusal::TooManyRows));
            }
            rows.push(Row {
                number,
                cells: Vec::new(),
            });
        }
        if let Some(last) = rows.last_mut() {
            last.cells
                .resize(last.cells.len().max(column + 1), Cell::Empty);
            last.cells[column] = value;
        }
    }
    Ok(match headings {
        Some((_, headings)) if !rows.is_empty() => Ok(Table { headings, rows }),
        Some(_) | None => Err(Refusal::NoRows),
    })
}

fn value(read: &DataRef<'_>) -> Cell {
    match read {
        DataRef::Empty => Cell::Empty,
        DataRef::String(text) | DataRef::DurationIso(text) => text_of(text),
        DataRef::SharedString(text) => text_of(text),
        #[expect(clippy::cast_precision_loss, reason = "a number of a sheet is a float")]
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::Bool(yes) => Cell::Text(if *yes { "TRUE" } else { "FALSE" }.to_owned()),
        DataRef::DateTime(at) if at.is_datetime() => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            let date = i16::try_from(year).ok().and_then(|year| {
                let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
                Date::new(year, month, day).ok()
            });
            date.map_or(Cell::Number(at.as_f64()), Cell::Date)
        }
        DataRef::DateTime(at) => Cell::Number(at.as_f64()),
        DataRef::DateTimeIso(text) => match text.get(..10).and_then(|day| day.parse().ok()) {
            Some(day) => Cell::Date(day),
            None => text_of(text),
        },
        DataRef::Error(error) => Cell::Text(error.to_string()),
    }
}

/// Without blanks around; blanks alone are nothing.
fn text_of(text: &str) -> Cell {
    let text = text.trim();
    if text.is_empty() {
        Cell::Empty
    } else {
        Cell::Text(text.chars().take(LONGEST_CELL).collect())
    }
}

fn shown_as(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => date.to_string(),
    }
}
