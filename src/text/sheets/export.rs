//! Exports at the terminal: their headings and rows, in Indonesian, since the office keeps them.

use crate::domain::registration::registration_number;
use crate::flows::language::Language;
use crate::flows::sheets::exported::{Class, Kind, Person};
use crate::flows::sheets::row::Column;
use crate::text::answers;
use crate::text::classes::state;
use crate::text::l10n::{Sentences, sentences};
use crate::text::sheets::names;
use crate::workbook::{self, Cell, Place};

const LANGUAGE: Language = Language::Indonesian;

/// The columns of an export.
#[must_use]
pub fn places(kind: Kind) -> Vec<Place> {
    let words = sentences(LANGUAGE);
    let text = |heading: String, width| place(heading, workbook::Kind::Text, width);
    let column = |column, width| text(names::column(column, words), width);
    let number = |heading: String| place(heading, workbook::Kind::Number, 12);
    let day = |heading: String| place(heading, workbook::Kind::Date, 13);
    match kind {
        Kind::People => vec![
            column(Column::Number, 14),
            column(Column::Name, 30),
            column(Column::Nik, 20),
            day(names::column(Column::Birth, words)),
            text(words.sheets_export_sex(), 14),
            column(Column::Phone, 16),
            column(Column::Region, 22),
            column(Column::District, 22),
            column(Column::Education, 13),
            text(words.sheets_export_fields(), 40),
            day(words.sheets_export_registered()),
        ],
        Kind::Classes => vec![
            text(words.sheets_export_code(), 16),
            text(words.sheets_export_programme(), 36),
            text(words.sheets_export_centre(), 24),
            column(Column::State, 16),
            day(words.sheets_export_starts()),
            day(words.sheets_export_ends()),
            number(words.sheets_export_quota()),
            number(words.sheets_export_applicants()),
            number(words.sheets_export_seats()),
        ],
        Kind::Placements => vec![
            column(Column::Number, 14),
            column(Column::Name, 30),
            column(Column::Nik, 20),
            text(words.sheets_export_code(), 16),
            text(words.sheets_export_work(), 24),
            text(words.sheets_export_employer(), 30),
            day(words.sheets_export_since()),
            text(words.sheets_export_source(), 20),
        ],
    }
}

fn place(heading: String, kind: workbook::Kind, width: u8) -> Place {
    Place {
        heading,
        kind,
        width,
        hidden: false,
    }
}

/// One person.
#[must_use]
pub fn person(person: &Person) -> Vec<Cell> {
    let words: &Sentences = sentences(LANGUAGE);
    let maybe = |text: Option<String>| text.map_or(Cell::Empty, Cell::Text);
    vec![
        Cell::Text(registration_number(person.id)),
        Cell::Text(person.name.clone()),
        maybe(person.nik.clone()),
        Cell::Date(person.birth),
        Cell::Text(answers::sex(person.sex, LANGUAGE)),
        Cell::Text(person.phone.clone()),
        Cell::Text(match &person.region {
            Some(code) => answers::region_label(code, LANGUAGE),
            None => words.region_outside(),
        }),
        maybe(person.district.as_deref().map(answers::district)),
        Cell::Text(answers::education(person.education, LANGUAGE)),
        Cell::Text(answers::fields(&person.fields)),
        Cell::Date(crate::domain::wib::local(person.registered_at).date()),
    ]
}

/// One class.
#[must_use]
pub fn class(class: &Class) -> Vec<Cell> {
    #[expect(clippy::cast_precision_loss, reason = "a number of a sheet is a float")]
    let number = |number: i64| Cell::Number(number as f64);
    vec![
        Cell::Text(class.code.clone()),
        Cell::Text(class.programme.clone()),
        Cell::Text(class.centre.clone()),
        Cell::Text(state(class.state, sentences(LANGUAGE))),
        Cell::Date(class.starts_on),
        Cell::Date(class.ends_on),
        number(class.quota),
        number(class.applicants),
        number(class.seats),
    ]
}
