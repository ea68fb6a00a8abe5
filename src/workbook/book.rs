//! A file of several sheets in which some cells compute: what they come to is written beside them, so that whoever opens the file
//! without computing reads the same. Text is text, whatever it begins with.

use jiff::civil::Date;
use rust_xlsxwriter::{Format, Formula, Workbook};

use crate::workbook::Written;
use crate::workbook::write::excel_day;

/// Signs that a cell can hold (Excel specifications and limits).
const LONGEST_CELL: usize = 32_767;

/// One cell of such a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Empty,
    Text(String),
    /// Text of weight: headings.
    Head(String),
    Number(f64),
    Date(Date),
    /// A whole number that is computed, and what it comes to.
    Count(String, f64),
    /// A part of 1 that is computed, shown as a percentage; without a result it is a sign for that.
    Share(String, Option<f64>, String),
}

/// One sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub name: String,
    /// Of the columns, in signs.
    pub widths: Vec<u8>,
    /// Rows at the top that stay in sight.
    pub still: u32,
    pub rows: Vec<Vec<Value>>,
}

/// The file.
///
/// # Errors
/// A name that cannot name a sheet; more rows than a sheet can hold.
pub fn book(pages: &[Page]) -> Written<Vec<u8>> {
    let mut workbook = Workbook::new();
    let text = Format::new().set_num_format("@");
    let head = Format::new().set_bold().set_num_format("@").set_text_wrap();
    let day = Format::new().set_num_format("dd-mm-yyyy");
    let whole = Format::new().set_num_format("0");
    let share = Format::new().set_num_format("0.0%");
    let cut = |text: &str| text.chars().take(LONGEST_CELL).collect::<String>();
    for page in pages {
        let sheet = workbook.add_worksheet();
        sheet.set_name(&page.name)?;
        sheet.set_freeze_panes(page.still, 0)?;
        for (column, width) in (0..).zip(&page.widths) {
            sheet.set_column_width(column, f64::from(*width))?;
        }
        for (row, cells) in (0..).zip(&page.rows) {
            for (column, cell) in (0..).zip(cells) {
                match cell {
                    Value::Empty => {}
                    Value::Text(words) => {
                        sheet.write_string_with_format(row, column, cut(words), &text)?;
                    }
                    Value::Head(words) => {
                        sheet.write_string_with_format(row, column, cut(words), &head)?;
                    }
                    Value::Number(number) => {
                        sheet.write_number_with_format(row, column, *number, &whole)?;
                    }
                    Value::Date(date) => {
                        let date = excel_day(*date)?;
                        sheet.write_datetime_with_format(row, column, &date, &day)?;
                    }
                    Value::Count(formula, result) => {
                        let formula = Formula::new(formula).set_result(result.to_string());
                        sheet.write_formula_with_format(row, column, formula, &whole)?;
                    }
                    Value::Share(formula, result, none) => {
                        let result = result.map_or(none.clone(), |result| result.to_string());
                        let formula = Formula::new(formula).set_result(result);
                        sheet.write_formula_with_format(row, column, formula, &share)?;
                    }
                }
            }
        }
    }
    workbook.save_to_buffer()
}
