//! A list on paper: it is a file that other programs read, its QR opens the list, and no name is lost. Looked at with
//! `pdftoppm` where that is installed; the QR is read back by a reader that shares nothing with what drew it.

use std::process::Command;

use pencaker::domain::attendance::Mark;
use pencaker::domain::meeting::Kind;
use pencaker::domain::name::Name;
use pencaker::flows::attendance::{Line, Paper, Table, TableRow};
use pencaker::flows::facts::meeting::Meeting;
use pencaker::flows::language::Language;
use pencaker::flows::outcome;
use pencaker::letter::Content;
use pencaker::text;
use pencaker::workbook::{Cell, read};

use crate::lines::training::class;

const LINK: &str = "https://t.me/PencakerLampungBot?start=presensi-";

fn meeting(id: i64, day: i64) -> Meeting {
    let first: jiff::Timestamp = "2027-02-01T01:00:00Z".parse().unwrap();
    let starts_at = first + jiff::SignedDuration::from_hours(24 * (day - 1));
    Meeting {
        id,
        class: 1,
        kind: Kind::Lesson,
        number: u16::try_from(day).ok(),
        starts_at,
        ends_at: starts_at + jiff::SignedDuration::from_mins(450),
        room: None,
        instructor: None,
        topic: None,
        bring: None,
        named_only: false,
        cancelled: false,
        by_hand: false,
        sequence: 0,
        closed_at: Some(starts_at),
    }
}

fn name(name: &str) -> Name {
    Name::parse(name).unwrap()
}

fn pdf(days: i64, people: u16) -> Vec<u8> {
    let paper = Paper {
        class: class(),
        meetings: (1..=days).map(|day| meeting(100 + day, day)).collect(),
        people: (1..=people)
            .map(|number| (number, name("Siti Aminah")))
            .collect(),
        unnumbered: false,
    };
    let line = outcome::Line::Attendance(Line::Paper {
        paper: Box::new(paper),
        link: LINK.to_owned(),
    });
    let contents = text::contents(&line, Language::Indonesian);
    let [Content::Pdf { pdf, .. }] = contents.as_slice() else {
        panic!("one paper, not {contents:?}");
    };
    pdf.0.clone()
}

/// The links of all QR of the first page, as a printer would show it; nothing where nothing is there to draw it.
fn codes(pdf: &[u8]) -> Option<Vec<String>> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("list.pdf");
    std::fs::write(&file, pdf).unwrap();
    let drawn = Command::new("pdftoppm")
        .args(["-r", "200", "-gray", "-f", "1", "-l", "1", "-singlefile"])
        .arg(&file)
        .arg(folder.path().join("page"))
        .status()
        .ok()?;
    assert!(drawn.success(), "the paper can be drawn");
    let page = std::fs::read(folder.path().join("page.pgm")).unwrap();
    // `P5 WIDTH HEIGHT 255` and then one byte a pixel.
    let mut head = page.splitn(4, u8::is_ascii_whitespace);
    let mut number = || -> usize {
        let part = std::str::from_utf8(head.next().unwrap()).unwrap();
        part.parse().unwrap_or(0)
    };
    let (_, width, height) = (number(), number(), number());
    let pixels = &page[page.len() - width * height..];
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    let found = image.detect_grids().into_iter();
    let mut links: Vec<String> = found.map(|grid| grid.decode().unwrap().1).collect();
    links.sort();
    Some(links)
}

#[test]
fn the_code_on_a_list_opens_it() {
    let day = pdf(1, 16);
    assert!(day.len() < 200_000, "{}", day.len());
    if let Some(links) = codes(&day) {
        assert_eq!(links, [format!("{LINK}101")]);
    }
    let week = pdf(5, 16);
    assert!(week.len() < 300_000, "{}", week.len());
    if let Some(links) = codes(&week) {
        let all: Vec<String> = (101..=105).map(|id| format!("{LINK}{id}")).collect();
        assert_eq!(links, all);
    }
}

#[test]
fn a_long_list_goes_on_on_further_pages() {
    let pages = |pdf: &[u8]| {
        let text = String::from_utf8_lossy(pdf);
        text.matches("/Type /Page\n")
            .count()
            .max(text.matches("/Type/Page\n").count())
    };
    assert_eq!(pages(&pdf(1, 16)), 1);
    assert_eq!(pages(&pdf(5, 16)), 1);
    assert!(pages(&pdf(1, 60)) > 1);
}

#[test]
fn the_sheet_has_people_and_days() {
    let table = Table {
        class: class(),
        meetings: vec![meeting(1, 1), meeting(2, 2)],
        rows: vec![
            TableRow {
                number: 1,
                name: name("Siti Aminah"),
                marks: vec![Some(Mark::Present), Some(Mark::Late(Some(15)))],
            },
            TableRow {
                number: 2,
                name: name("Budi Contoh"),
                marks: vec![None, Some(Mark::Absent)],
            },
        ],
    };
    let content = text::attendance::sheet(&table, Language::Indonesian).unwrap();
    let Content::Sheet { xlsx, .. } = content else {
        panic!("a sheet");
    };
    let read = read(&xlsx.0).unwrap();
    assert_eq!(read.headings[..4], ["No.", "Nama", "01-02", "02-02"]);
    let text = |text: &str| Cell::Text(text.to_owned());
    assert_eq!(
        read.rows[0].cells,
        [
            Cell::Number(1.0),
            text("Siti Aminah"),
            text("H"),
            text("T15"),
            Cell::Number(1.0),
            Cell::Number(1.0),
            Cell::Number(0.0),
            Cell::Number(0.0),
            Cell::Number(0.0),
            Cell::Number(100.0),
        ]
    );
    assert_eq!(read.rows[1].cells[2], Cell::Empty);
    assert_eq!(read.rows[1].cells[9], Cell::Number(0.0));
}
