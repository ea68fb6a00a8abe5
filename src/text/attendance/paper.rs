//! Lists on paper, with a QR that opens each, and the attendance of a class as a sheet.

use crate::domain::attendance::{Mark, Tally};
use crate::domain::wib;
use crate::flows::attendance::{Paper, Table};
use crate::flows::facts::meeting::Meeting;
use crate::flows::language::Language;
use crate::letter::{Bytes, Content};
use crate::text::attendance::{named, pdf};
use crate::text::escape::html;
use crate::text::l10n::{Sentences, sentences};
use crate::text::{dates, meeting};
use crate::workbook::{Cell, Kind, Place, Writer, Written};

/// The file to be printed.
pub(super) fn content(paper: &Paper, link: &str, language: Language) -> Content {
    let words = sentences(language);
    let class = &paper.class;
    let code = class.code.as_str();
    let single = match paper.meetings.as_slice() {
        [one] => Some(one),
        [] | [_, ..] => None,
    };
    let mut lines = vec![format!("{} · {}", class.programme.name, class.centre.name)];
    if let Some(one) = single {
        let when = meeting::when(one.starts_at, one.ends_at, language);
        let mut stated = format!("{}: {when}", named(one, words));
        if let Some(room) = one.room.as_ref().or(class.room.as_ref()) {
            stated = format!("{stated} · {}", words.attendance_paper_room(room.as_str()));
        }
        lines.push(stated);
    }
    let days = paper.meetings.iter().map(|one| {
        let label = if single.is_some() {
            vec![words.attendance_paper_signature()]
        } else {
            let (day, from) = (dates::day_of(one.starts_at, language), clock(one, language));
            let weekday = weekday(one, words);
            vec![named(one, words), format!("{weekday}, {from}"), day]
        };
        let link = if link.is_empty() {
            String::new()
        } else {
            format!("{link}{}", one.id)
        };
        pdf::Day { label, link }
    });
    let people = paper.people.iter();
    let drawn = pdf::draw(&pdf::Paper {
        title: words.attendance_paper_title(code),
        lines,
        heads: [
            words.attendance_paper_number(),
            words.attendance_paper_name(),
        ],
        days: days.collect(),
        people: people
            .map(|(number, name)| (number.to_string(), name.as_str().to_owned()))
            .collect(),
        hint: words.attendance_paper_hint(),
        teacher: words.attendance_paper_teacher(),
    });
    let day = |one: &Meeting| wib::local(one.starts_at).date();
    let first = paper.meetings.first().map(day).unwrap_or_default();
    let last = paper.meetings.last().map(day).unwrap_or_default();
    Content::Pdf {
        name: format!(
            "{}.pdf",
            words.attendance_paper_file(code, first.to_string())
        ),
        pdf: Bytes(drawn),
        caption: Some(
            words.attendance_paper_caption(html(code), dates::span(first, last, language)),
        ),
    }
}

fn clock(one: &Meeting, language: Language) -> String {
    dates::clock(wib::local(one.starts_at).time(), language)
}

fn weekday(one: &Meeting, words: &Sentences) -> String {
    let day = wib::local(one.starts_at).date();
    words.weekday(day.weekday().to_monday_one_offset())
}

/// The attendance of a class as a sheet: people and days, letters, how much everybody was there.
///
/// # Errors
/// What the writer of sheets says.
pub fn sheet(table: &Table, language: Language) -> Written<Content> {
    let words = sentences(language);
    let place = |heading: String, kind: Kind, width: u8| Place {
        heading,
        kind,
        width,
        hidden: false,
    };
    let mut places = vec![
        place(words.attendance_sheet_number(), Kind::Number, 6),
        place(words.attendance_sheet_name(), Kind::Text, 30),
    ];
    let days = table.meetings.iter().map(|one| {
        let day = wib::local(one.starts_at).date();
        place(
            format!("{:02}-{:02}", day.day(), day.month()),
            Kind::Text,
            7,
        )
    });
    places.extend(days);
    places.extend(
        [
            words.attendance_sheet_present(),
            words.attendance_sheet_late(),
            words.attendance_sheet_excused(),
            words.attendance_sheet_sick(),
            words.attendance_sheet_absent(),
            words.attendance_sheet_percent(),
        ]
        .map(|heading| place(heading, Kind::Number, 13)),
    );
    let mut writer = Writer::in_memory(&words.attendance_sheet_tab(), places)?;
    for row in &table.rows {
        let mut cells = vec![
            Cell::Number(f64::from(row.number)),
            Cell::Text(row.name.as_str().to_owned()),
        ];
        cells.extend(
            row.marks
                .iter()
                .map(|mark| mark.map_or(Cell::Empty, letters)),
        );
        let tally: Tally = row.marks.iter().flatten().copied().collect();
        let counts = [
            tally.present,
            tally.late,
            tally.excused,
            tally.sick,
            tally.absent,
        ];
        cells.extend(counts.map(|count| Cell::Number(f64::from(count))));
        cells.push(match tally.percent() {
            Some(percent) => Cell::Number(f64::from(percent)),
            None => Cell::Empty,
        });
        writer.row(&cells)?;
    }
    let code = table.class.code.as_str();
    let count = table.meetings.len().to_string();
    Ok(Content::Sheet {
        name: format!("{}.xlsx", words.attendance_sheet_file(code)),
        xlsx: Bytes(writer.bytes()?),
        caption: Some(words.attendance_sheet_caption(html(code), count)),
    })
}

/// `A`, `T15`
fn letters(mark: Mark) -> Cell {
    let minutes = mark.minutes().map(|minutes| minutes.to_string());
    Cell::Text(format!("{}{}", mark.letter(), minutes.unwrap_or_default()))
}
