//! A file that goes out: text is text, whatever it begins with, so nothing is computed where it is opened; numbers and dates
//! are numbers and dates.

use std::fmt;
use std::path::Path;

use jiff::civil::Date;
use rust_xlsxwriter::{DataValidation, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::workbook::Cell;

/// Empty rows below the last one that have the choices too.
const ROWS_TO_ADD: u32 = 500;
/// Signs that a cell can hold (Excel specifications and limits).
const LONGEST_CELL: usize = 32_767;

/// What a column holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Text, also where it looks like a number, a date or a formula.
    Text,
    /// A number; whole, or with two decimals.
    Number,
    Decimal,
    /// A day.
    Date,
    /// One of these words; nothing else can be typed there. Together at most 255 signs.
    Choice(Vec<String>),
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    pub heading: String,
    pub kind: Kind,
    /// In signs.
    pub width: u8,
    pub hidden: bool,
}

/// A file being written, row by row. The first row is the headings and stays in sight.
pub struct Writer {
    workbook: Workbook,
    sheet: Worksheet,
    places: Vec<Place>,
    formats: Vec<Format>,
    row: u32,
}

impl fmt::Debug for Writer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Writer({} rows)", self.row)
    }
}

/// How writing ended.
pub type Written<T> = Result<T, XlsxError>;

impl Writer {
    /// A file that is built in memory.
    ///
    /// # Errors
    /// A name that cannot name a sheet.
    pub fn in_memory(name: &str, places: Vec<Place>) -> Written<Writer> {
        Writer::begin(Workbook::new(), None, name, places)
    }

    /// A file of any length: rows already written wait in a nameless file of `folder`, not in memory.
    ///
    /// # Errors
    /// A folder that cannot be written, a name that cannot name a sheet.
    pub fn streamed(name: &str, places: Vec<Place>, folder: &Path) -> Written<Writer> {
        let mut workbook = Workbook::new();
        workbook.set_tempdir(folder)?;
        let sheet = workbook.new_worksheet_with_constant_memory()?;
        Writer::begin(workbook, Some(sheet), name, places)
    }

    fn begin(
        workbook: Workbook,
        sheet: Option<Worksheet>,
        name: &str,
        places: Vec<Place>,
    ) -> Written<Writer> {
        let mut sheet = sheet.unwrap_or_default();
        sheet.set_name(name)?;
        sheet.set_freeze_panes(1, 0)?;
        let mut formats = Vec::new();
        for (column, place) in (0..).zip(&places) {
            let format = Format::new().set_num_format(match place.kind {
                Kind::Text | Kind::Choice(_) => "@",
                Kind::Number => "0",
                Kind::Decimal => "0.##",
                Kind::Date => "dd-mm-yyyy",
            });
            sheet.set_column_width(column, f64::from(place.width))?;
            sheet.set_column_format(column, &format)?;
            if place.hidden {
                sheet.set_column_hidden(column)?;
            }
            formats.push(format);
        }
        let bold = Format::new().set_bold().set_num_format("@");
        for (column, place) in (0..).zip(&places) {
            sheet.write_string_with_format(0, column, &place.heading, &bold)?;
        }
        Ok(Writer {
            workbook,
            sheet,
            places,
            formats,
            row: 0,
        })
    }

    /// One row more.
    ///
    /// # Errors
    /// More rows than a sheet can hold; the disk.
    pub fn row(&mut self, cells: &[Cell]) -> Written<()> {
        self.row += 1;
        for ((column, cell), format) in (0..).zip(cells).zip(&self.formats) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => {
                    let text: String = text.chars().take(LONGEST_CELL).collect();
                    self.sheet
                        .write_string_with_format(self.row, column, text, format)?;
                }
                Cell::Number(number) => {
                    self.sheet
                        .write_number_with_format(self.row, column, *number, format)?;
                }
                Cell::Date(date) => {
                    let day = excel_day(*date)?;
                    self.sheet
                        .write_datetime_with_format(self.row, column, &day, format)?;
                }
            }
        }
        Ok(())
    }

    fn finish(mut self) -> Written<Workbook> {
        for (column, place) in (0..).zip(&self.places) {
            if let Kind::Choice(choices) = &place.kind {
                let list = DataValidation::new().allow_list_strings(choices)?;
                self.sheet
                    .add_data_validation(1, column, self.row + ROWS_TO_ADD, column, &list)?;
            }
        }
        self.workbook.push_worksheet(self.sheet);
        Ok(self.workbook)
    }

    /// The file.
    ///
    /// # Errors
    /// Choices that are too long together.
    pub fn bytes(self) -> Written<Vec<u8>> {
        self.finish()?.save_to_buffer()
    }

    /// The file, into an open one.
    ///
    /// # Errors
    /// The disk; choices that are too long together.
    pub fn save(self, file: std::fs::File) -> Written<()> {
        self.finish()?.save_to_writer(std::io::BufWriter::new(file))
    }
}

/// Days before 1900 are none to Excel.
pub(super) fn excel_day(date: Date) -> Written<ExcelDateTime> {
    let number = |part: i8| u8::try_from(part).unwrap_or(1);
    let year = u16::try_from(date.year()).unwrap_or(1900).max(1900);
    ExcelDateTime::from_ymd(year, number(date.month()), number(date.day()))
}
