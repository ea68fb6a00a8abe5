//! Cases DAT about sheets: what goes out whole comes back whole, and what is no sheet is refused in words.

use std::io::{Cursor, Read as _, Write as _};
use std::time::{Duration, Instant};

use jiff::civil::date;
use pencaker::workbook::{self, Cell, Kind, Place, Table, Writer};
use rust_xlsxwriter::{Color, Format, Workbook};
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::stories::sheets::written;
use crate::stories::stage::Stage;

/// 5 January 2027, 09.00 in Lampung.
const BEGIN: i64 = 1_799_114_400_000;

/// Within this a file must be answered, read or refused.
const SOON: Duration = Duration::from_secs(2);

pub(crate) fn block_on(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(test);
}

/// A class with Budi in it (NIK 3273011508989991, 0812-0000-0011), and its sheet as staff got it.
pub(crate) async fn stage_with_sheet() -> (Stage, Vec<u8>) {
    let mut stage = Stage::open(BEGIN).await;
    for order in [
        "kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01",
        "Budi terdaftar",
    ] {
        stage.order(order).await.unwrap();
        stage.turn().await;
    }
    stage.say("Budi", None, "MTR-2027-01");
    stage.turn().await;
    stage.press("Budi", None, "Daftar", false).unwrap();
    stage.turn().await;
    stage.say("Petugas", None, "/kelas");
    stage.turn().await;
    for label in ["MTR-2027-01", "Unduh Excel"] {
        stage.press("Petugas", None, label, false).unwrap();
        stage.turn().await;
    }
    later(&mut stage).await;
    let sheet = stage.newest_sheet("Petugas").await;
    (stage, sheet)
}

/// A minute later: what was worked on meanwhile, as the chats show it.
pub(crate) async fn later(stage: &mut Stage) -> String {
    let now = stage.clock.now_ms();
    stage.move_clock(now + 60_000).await.unwrap();
    stage.turn().await.join("\n")
}

/// What staff hear of a file, which must come soon.
pub(crate) async fn answer(stage: &mut Stage, name: &str, bytes: Vec<u8>) -> String {
    stage.send_file("Petugas", name, bytes).await;
    let said = stage.turn().await.join("\n");
    assert!(said.contains("sedang dibaca"), "{name}: {said}");
    let began = Instant::now();
    let said = later(stage).await;
    assert!(began.elapsed() < SOON, "{name}: {:?}", began.elapsed());
    said
}

/// A file of these headings and rows, as another program might write it.
fn sheet(headings: &[&str], rows: &[Vec<Cell>]) -> Vec<u8> {
    let place = |heading: &&str| Place {
        heading: (*heading).to_owned(),
        kind: if heading.contains("Lahir") {
            Kind::Date
        } else {
            Kind::Text
        },
        width: 12,
        hidden: false,
    };
    let places = headings.iter().map(place).collect();
    let mut writer = Writer::in_memory("Sheet1", places).unwrap();
    for row in rows {
        writer.row(row).unwrap();
    }
    writer.bytes().unwrap()
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

const NEW: [&str; 7] = [
    "Nama",
    "NIK",
    "Tanggal Lahir",
    "Nomor HP",
    "Kabupaten/Kota",
    "Kecamatan",
    "Pendidikan",
];

/// Somebody nobody knows, born on 15 August 1998 by the NIK of this serial.
fn somebody(serial: u32, birth: Cell) -> Vec<Cell> {
    vec![
        text(&format!(
            "Orang Contoh {}",
            ["Satu", "Dua", "Tiga", "Empat", "Lima"][serial as usize % 5]
        )),
        text(&format!("187299150898990{serial}")),
        birth,
        text(&format!("08120000007{serial}")),
        text("Kota Metro"),
        text("Metro Pusat"),
        text("SMA"),
    ]
}

/// The same archive with one text of one part in place of another.
fn patched(bytes: &[u8], part: &str, from: &str, to: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        if name == part {
            let whole = String::from_utf8(content).unwrap();
            assert!(whole.contains(from), "{whole}");
            content = whole.replace(from, to).into_bytes();
        }
        let options = SimpleFileOptions::default();
        writer.start_file(name, options).unwrap();
        writer.write_all(&content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// An export in CSV there is none of; `LibreOffice` opens the sheet in `libreoffice.rs`.
#[test]
fn dat_18_nik_and_phone_stay_whole_in_a_sheet() {
    block_on(async {
        let (mut stage, bytes) = stage_with_sheet().await;
        let table = workbook::read(&bytes).unwrap();
        let cell = |heading: &str| {
            let place = table.headings.iter().position(|one| one == heading);
            table.rows[0].cells[place.unwrap()].clone()
        };
        assert_eq!(cell("NIK"), text("3273011508989991"));
        assert_eq!(cell("Nomor HP"), text("081200000011"));
        assert_eq!(cell("Tanggal Lahir"), Cell::Date(date(1998, 8, 15)));
        let said = answer(&mut stage, "pendaftar.xlsx", bytes).await;
        assert!(said.contains("0 perubahan"), "{said}");
        assert!(said.contains("1 sama"), "{said}");
        // As another program writes it, without styles and the hidden column's width: the same.
        let said = answer(&mut stage, "pendaftar.xlsx", written(&table)).await;
        assert!(said.contains("0 perubahan"), "{said}");
    });
}

#[test]
fn dat_20_nothing_in_a_sheet_is_a_formula() {
    let odd = [
        "=1+1",
        "=HYPERLINK(\"http://contoh.invalid\",\"klik\")",
        "+62812",
        "-5 lantai",
        "@SUM(A1)",
        "\t=1+1",
        "\n=1+1",
        "a\",\"=1+1",
        "+6281200000011",
    ];
    let rows: Vec<Vec<Cell>> = odd
        .iter()
        .map(|one| vec![text(one), Cell::Number(-3.0)])
        .collect();
    let bytes = sheet(&["Nama", "Nilai"], &rows);
    // A formula would be refused by our own reader.
    let Table { rows, .. } = workbook::read(&bytes).unwrap();
    for (row, odd) in rows.iter().zip(odd) {
        assert_eq!(row.cells, [text(odd.trim()), Cell::Number(-3.0)]);
    }
}

#[test]
fn dat_23_dates_are_dates_and_numbers_are_numbers() {
    block_on(async {
        let (mut stage, _) = stage_with_sheet().await;
        let rows = [
            somebody(1, Cell::Date(date(1998, 8, 15))),
            somebody(2, text("15/08/1998")),
            somebody(3, text("15 Agustus 1998")),
            somebody(4, text("36022")),
        ];
        let said = answer(&mut stage, "baru.xlsx", sheet(&NEW, &rows)).await;
        assert!(said.contains("untuk kelas mana"), "{said}");
        stage.press("Petugas", None, "MTR-2027-01", false).unwrap();
        stage.turn().await;
        let said = later(&mut stage).await;
        assert!(
            said.contains("3 baru") && said.contains("1 salah"),
            "{said}"
        );
        assert!(said.contains("tanggal lahir berupa angka"), "{said}");
        // Days are counted from 1904: 34560 is the same day.
        let dated = sheet(&NEW, &[somebody(1, Cell::Date(date(1998, 8, 15)))]);
        let mac = patched(
            &dated,
            "xl/workbook.xml",
            "<workbookPr ",
            "<workbookPr date1904=\"1\" ",
        );
        let mac = patched(
            &mac,
            "xl/worksheets/sheet1.xml",
            "<v>36022</v>",
            "<v>34560</v>",
        );
        let table = workbook::read(&mac).unwrap();
        assert_eq!(table.rows[0].cells[2], Cell::Date(date(1998, 8, 15)));
        // Plain numbers are no dates.
        let months = sheet(
            &["NIK", "Lama (bulan)"],
            &[
                vec![text("1"), Cell::Number(36.0)],
                vec![text("2"), Cell::Number(48.0)],
            ],
        );
        let months = workbook::read(&months).unwrap();
        assert_eq!(months.rows[0].cells[1], Cell::Number(36.0));
        assert_eq!(months.rows[1].cells[1], Cell::Number(48.0));
        stage.press("Petugas", None, "Terapkan", false).unwrap();
        stage.turn().await;
        let said = later(&mut stage).await;
        assert!(said.contains("Ditambahkan: 3 orang"), "{said}");
        let births = stage.births().await;
        assert_eq!(births, ["1998-08-15"; 4]);
    });
}

#[test]
fn dat_27_phantom_blank_and_double_rows() {
    block_on(async {
        let (mut stage, _) = stage_with_sheet().await;
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        for (column, heading) in (0..).zip(NEW) {
            sheet.write_string(0, column, heading).unwrap();
        }
        // Rows 2, 5 and 6 are good, 3 and 4 blank; row 7 is the person of row 2 with another phone.
        let mut twice = somebody(1, text("15-08-1998"));
        twice[3] = text("081200000099");
        let rows = [
            (1, somebody(1, text("15-08-1998"))),
            (4, somebody(2, text("15-08-1998"))),
            (5, somebody(3, text("15-08-1998"))),
            (6, twice),
        ];
        for (row, cells) in rows {
            for (column, cell) in (0..).zip(cells) {
                if let Cell::Text(text) = cell {
                    sheet.write_string(row, column, text).unwrap();
                }
            }
        }
        sheet.write_string(2, 0, "   ").unwrap();
        let red = Format::new().set_background_color(Color::Red);
        sheet.write_blank(1_048_575, 0, &red).unwrap();
        let bytes = workbook.save_to_buffer().unwrap();
        let said = answer(&mut stage, "baru.xlsx", bytes).await;
        assert!(said.contains("4 baris"), "{said}");
        stage.press("Petugas", None, "MTR-2027-01", false).unwrap();
        stage.turn().await;
        let said = later(&mut stage).await;
        assert!(
            said.contains("3 baru") && said.contains("1 salah"),
            "{said}"
        );
        assert!(said.contains("baris 2 yang berlaku"), "{said}");
        stage.press("Petugas", None, "Terapkan", false).unwrap();
        stage.turn().await;
        assert!(later(&mut stage).await.contains("Ditambahkan: 3 orang"));
    });
}

#[test]
fn dat_29_the_file_is_not_what_its_name_says() {
    block_on(async {
        let (mut stage, good) = stage_with_sheet().await;
        let old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0].to_vec();
        let mut locked = old.clone();
        locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
        let formula = patched(
            &good,
            "xl/worksheets/sheet1.xml",
            "<v>0</v>",
            "<f>1+1</f><v>2</v>",
        );
        let cases: [(&str, Vec<u8>, &str); 9] = [
            ("data.xlsx", old, "Excel lama"),
            (
                "data.xls",
                b"<html><table><tr><td>NIK".to_vec(),
                "halaman web",
            ),
            ("data.csv", b"nik;nama\n1;Siti".to_vec(), "berkas .csv"),
            ("data.xlsx", b"daftar orang".to_vec(), "teks biasa"),
            ("data.xlsx", locked, "kata sandi"),
            (
                "data.xlsx",
                good[..good.len() / 2].to_vec(),
                "rusak atau terpotong",
            ),
            (
                "foto.jpg",
                b"\xFF\xD8\xFF\xE0\0\x10JFIF\0".to_vec(),
                "gambar atau PDF",
            ),
            ("data.xlsx", formula, "rumus"),
            (
                "data.xlsx",
                b"\0\x01\x02\x03".to_vec(),
                "bukan berkas Excel",
            ),
        ];
        for (name, bytes, why) in cases {
            let said = answer(&mut stage, name, bytes).await;
            assert!(
                said.contains(why) && said.contains(".xlsx"),
                "{why}: {said}"
            );
            assert!(!said.contains("zip") && !said.contains('/'), "{said}");
        }
        // Bots cannot fetch such a file: that is said at once.
        let large = serde_json::json!({"document": {
            "file_id": "large", "file_unique_id": "l", "file_name": "data.xlsx", "file_size": 22_020_096,
        }});
        let (chat, from) = (9001, 9001);
        stage.simulator.send_raw(chat, from, large);
        let said = stage.turn().await.join("\n");
        assert!(said.contains("lebih dari 20 MB"), "{said}");
        // What Telegram does not have any more.
        let gone = serde_json::json!({"document": {
            "file_id": "gone", "file_unique_id": "g", "file_name": "data.xlsx", "file_size": 2_000,
        }});
        stage.simulator.send_raw(chat, from, gone);
        stage.turn().await;
        let said = later(&mut stage).await;
        assert!(said.contains("belum bisa diambil"), "{said}");
        // The right file works, whatever it is called.
        let said = answer(&mut stage, "data.xls", good).await;
        assert!(said.contains("0 perubahan"), "{said}");
    });
}

/// The other parts of this case are in `cases_reg.rs`.
#[test]
fn reg_07_a_status_changed_by_a_sheet_asks_whether_to_tell() {
    crate::stories::player::play("sheets/sesudah_pengumuman");
}
