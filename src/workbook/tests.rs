//! What is written is read back; what is hostile or odd is refused.

use std::io::{Cursor, Write as _};

use jiff::civil::date;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::*;

fn sheet(rows: &[Vec<Cell>]) -> Vec<u8> {
    let place = |heading: &str, kind| Place {
        heading: heading.to_owned(),
        kind,
        width: 10,
        hidden: false,
    };
    let places = vec![
        place("NIK", Kind::Text),
        place("Lahir", Kind::Date),
        place("Nilai", Kind::Decimal),
        place(
            "Hadir",
            Kind::Choice(vec!["Hadir".to_owned(), "Tidak".to_owned()]),
        ),
    ];
    let mut writer = Writer::in_memory("Satu", places).unwrap();
    for row in rows {
        writer.row(row).unwrap();
    }
    writer.bytes().unwrap()
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn what_is_written_is_read_back() {
    let text = |text: &str| Cell::Text(text.to_owned());
    let rows = [
        vec![
            text("3273011508989991"),
            Cell::Date(date(1998, 8, 15)),
            Cell::Number(78.5),
            text("Hadir"),
        ],
        vec![text("=1+1"), Cell::Empty, Cell::Number(-3.0), Cell::Empty],
    ];
    let table = read(&sheet(&rows)).unwrap();
    assert_eq!(table.headings, ["NIK", "Lahir", "Nilai", "Hadir"]);
    assert_eq!(table.rows[0].number, 2);
    assert_eq!(table.rows[0].cells, rows[0]);
    assert_eq!(table.rows[1].cells, rows[1][..3]);
}

#[test]
fn what_a_file_is_not_is_said() {
    let old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0];
    let mut locked = old.to_vec();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    let whole = sheet(&[vec![Cell::Text("1".to_owned())]]);
    let cases: [(&[u8], Refusal); 13] = [
        (b"", Refusal::Empty),
        (&old, Refusal::OldFormat),
        (&locked, Refusal::Locked),
        (b"\xEF\xBB\xBF <html><table>", Refusal::WebPage),
        (b"nik;nama\r\n1;Siti", Refusal::Csv),
        (
            b"\xEF\xBB\xBFnik,nama,lahir\n1,\"Siti, A.\",2000",
            Refusal::Csv,
        ),
        (b"nik\tnama\n1\tSiti\n", Refusal::Csv),
        (b"Yth. Bapak/Ibu,\nini daftarnya", Refusal::Text),
        (b"\xFF\xD8\xFF\xE0\0\x10JFIF", Refusal::Picture),
        (&whole[..whole.len() / 2], Refusal::Broken),
        (b"PK\x03\x04 and nothing of an archive", Refusal::Broken),
        (b"\0\x01\x02", Refusal::Unknown),
        (&sheet(&[]), Refusal::NoRows),
    ];
    for (bytes, refusal) in cases {
        assert_eq!(read(bytes), Err(refusal));
    }
    let workbook: (&str, &[u8]) = ("xl/workbook.xml", b"<workbook/>");
    let macros = archive(&[workbook, ("xl/vbaProject.bin", b"program")]);
    assert_eq!(read(&macros), Err(Refusal::Macros));
    let formula = archive(&[
        workbook,
        ("xl/worksheets/sheet1.xml", b"<c r=\"A1\"><f>1+1</f></c>"),
    ]);
    assert_eq!(read(&formula), Err(Refusal::Formulas));
    let other = archive(&[("content.xml", b"<office/>")]);
    assert_eq!(read(&other), Err(Refusal::OtherFormat));
}

#[test]
fn what_grows_when_it_is_opened_is_not_opened() {
    let workbook: (&str, &[u8]) = ("xl/workbook.xml", b"<workbook/>");
    let zeros = vec![b' '; 70 * 1024 * 1024];
    let bomb = archive(&[workbook, ("xl/worksheets/sheet1.xml", &zeros)]);
    assert!(bomb.len() < 200_000);
    assert_eq!(read(&bomb), Err(Refusal::TooMuch));
    let strings = archive(&[
        workbook,
        ("xl/sharedStrings.xml", &zeros[..9 * 1024 * 1024]),
    ]);
    assert_eq!(read(&strings), Err(Refusal::TooMuch));
    let rows = "<row r=\"7\" s=\"1\" customFormat=\"1\"/>".repeat(1_000_000);
    let rows = archive(&[workbook, ("xl/worksheets/sheet1.xml", rows.as_bytes())]);
    assert_eq!(read(&rows), Err(Refusal::TooManyRows));
}

#[test]
fn a_mark_on_the_edge_of_two_pieces_is_seen() {
    let workbook: (&str, &[u8]) = ("xl/workbook.xml", b"<workbook/>");
    for edge in 65_520..65_560 {
        let sheet = format!("{}<f>1</f>tail", " ".repeat(edge));
        let file = archive(&[workbook, ("xl/worksheets/sheet1.xml", sheet.as_bytes())]);
        assert_eq!(read(&file), Err(Refusal::Formulas), "{edge}");
    }
}
