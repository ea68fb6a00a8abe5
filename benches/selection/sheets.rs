//! A sheet of a large class: taken out, sent back changed, read, compared and shown, applied; and hostile files refused. All in
//! this process, with the store on the disk and files handed over as Telegram would; what is timed is what staff wait for.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures::FutureExt as _;
use futures::future::BoxFuture;
use pencaker::app::App;
use pencaker::app::sheets::{Fetch, Unfetched};
use pencaker::catalog::catalog;
use pencaker::clock::Clock;
use pencaker::domain::application::Source;
use pencaker::domain::class::ClassState;
use pencaker::flows::change::Change;
use pencaker::flows::sheets::{self, Decision};
use pencaker::flows::training;
use pencaker::letter::{Content, Lane};
use pencaker::store::{Settings, Store, Sync, changes, outbox};
use pencaker::workbook::{self, Cell, Kind, Place, Writer};

use crate::figures::{Process, number as setting, say};
use crate::rush::office::{STAFF, enter, number, register, terms};

/// What is promised: a sheet of 5,000 rows is read, compared and shown within this, and a hostile one refused.
const READ: Duration = Duration::from_secs(3);
const REFUSED: Duration = Duration::from_secs(2);

/// Hands over what was sent last.
#[derive(Debug, Default)]
struct Sent(Mutex<Vec<u8>>);

impl Fetch for Sent {
    fn fetch<'a>(&'a self, _file: &'a str) -> BoxFuture<'a, Result<Vec<u8>, Unfetched>> {
        let bytes = self.0.lock().expect("one holder").clone();
        async move { Ok(bytes) }.boxed()
    }
}

/// Runs the section and prints its figures.
pub(crate) async fn run() {
    let rows = setting("BENCH_SHEET_ROWS", 5_000);
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Clock::system();
    let now = clock.now();
    let settings = Settings {
        sync: Sync::Normal,
        ..Settings::beside(&folder.path().join("pencaker.db"))
    };
    let store = Store::open(&settings, now).await.expect("a database");
    let app = App::new(store.clone(), clock);
    app.prepare(&[STAFF], catalog()).await.expect("lists");
    let sent = Arc::new(Sent::default());
    app.fetches(sent.clone());
    let today = jiff::tz::Offset::constant(7).to_datetime(now).date();
    enter(
        &store,
        1,
        vec![(terms("MTR-2027-01", 1, 1, today, 20), ClassState::Open)],
        now,
    )
    .await;
    for from in (0..rows).step_by(1_000) {
        register(&store, from..rows.min(from + 1_000), now).await;
    }
    apply_all(&store, rows, now).await;

    let began = Instant::now();
    wish(
        &store,
        sheets::Change::Download {
            class: 1,
            by: STAFF,
        },
        now,
    )
    .await;
    app.tick().await.expect("work");
    let made = began.elapsed();
    let taken_out = newest_sheet(&store).await;

    *sent.0.lock().expect("one holder") = scored(&taken_out);
    let began = Instant::now();
    upload(&store, now).await;
    app.tick().await.expect("work");
    let read = began.elapsed();

    let began = Instant::now();
    let decide = sheets::Change::Decide {
        sheet: 2,
        decision: Decision::Apply,
    };
    wish(&store, decide, now).await;
    app.tick().await.expect("work");
    let applied = began.elapsed();
    let memory = Process::of(std::process::id()).memory_mib("VmHWM");
    say(&format!(
        "sheets: {rows} rows, {} KB: made in {} ms; read, compared and shown in {} ms (promised {} ms); applied in {} ms; \
         the whole process at most {memory:.0} MiB (promised 100)\n",
        taken_out.len() / 1_024,
        made.as_millis(),
        read.as_millis(),
        READ.as_millis(),
        applied.as_millis(),
    ));
    assert!(read < READ, "too slow");
    for (name, bytes) in hostile() {
        let began = Instant::now();
        let refusal = workbook::read(&bytes).expect_err("it is hostile");
        let took = began.elapsed();
        say(&format!(
            "sheets: {name} ({} KB) refused as {refusal:?} in {} ms (promised {} ms)\n",
            bytes.len() / 1_024,
            took.as_millis(),
            REFUSED.as_millis()
        ));
        assert!(took < REFUSED, "too slow");
    }
}

/// Everybody applies.
async fn apply_all(store: &Store, rows: usize, now: jiff::Timestamp) {
    for from in (0..rows).step_by(1_000) {
        let written = store.write(move |tx| {
            Box::pin(async move {
                for n in from..rows.min(from + 1_000) {
                    let apply = Change::Training(training::Change::Apply {
                        id: number(n) + 1,
                        person: number(n) + 1,
                        class: 1,
                        source: Source::Menu,
                    });
                    changes::apply(tx, STAFF, &apply, now).await?;
                }
                Ok(())
            })
        });
        written.await.expect("applications are written");
    }
}

async fn wish(store: &Store, change: sheets::Change, now: jiff::Timestamp) {
    let written = store.write(move |tx| {
        Box::pin(async move { changes::apply(tx, STAFF, &Change::Sheets(change), now).await })
    });
    written.await.expect("a wish is written");
}

async fn upload(store: &Store, now: jiff::Timestamp) {
    let file = "sent".to_owned();
    wish(store, sheets::Change::Upload { file, by: STAFF }, now).await;
}

/// The newest sheet in the outbox.
async fn newest_sheet(store: &Store) -> Vec<u8> {
    let mut reader = store.read().await.expect("a reader");
    let waiting = outbox::waiting(&mut reader, Lane::Reply, 0, 100).await;
    let letters = waiting.expect("letters").into_iter().rev();
    let mut sheets = letters.filter_map(|letter| match letter.content {
        Some(Content::Sheet { xlsx, .. }) => Some(xlsx.0),
        Some(_) | None => None,
    });
    sheets.next().expect("a sheet was made")
}

/// The same sheet with points for everybody.
fn scored(bytes: &[u8]) -> Vec<u8> {
    let table = workbook::read(bytes).expect("our own sheet");
    let test = table
        .headings
        .iter()
        .position(|heading| heading == "Nilai Tes")
        .expect("the column of points");
    let places = table.headings.iter().map(|heading| Place {
        heading: heading.clone(),
        kind: Kind::Text,
        width: 12,
        hidden: false,
    });
    let mut writer = Writer::in_memory("Sheet1", places.collect()).expect("a name");
    for (place, row) in table.rows.into_iter().enumerate() {
        let mut cells = row.cells;
        cells.resize(cells.len().max(test + 1), Cell::Empty);
        cells[test] = Cell::Number(f64::from(u32::try_from(place % 101).unwrap_or(0)));
        writer.row(&cells).expect("a row");
    }
    writer.bytes().expect("a file")
}

/// Files that grow when they are opened, name a million rows, compute, or carry programs.
fn hostile() -> Vec<(&'static str, Vec<u8>)> {
    let sheet = "xl/worksheets/sheet1.xml";
    let empty = "<row r=\"7\" s=\"1\" customFormat=\"1\"/>".repeat(1_000_000);
    vec![
        (
            "a zip bomb",
            archive(&[(sheet, &vec![b' '; 512 * 1024 * 1024])]),
        ),
        (
            "a million empty rows",
            archive(&[(sheet, empty.as_bytes())]),
        ),
        (
            "formulas",
            archive(&[(sheet, b"<c r=\"A1\"><f>1+1</f></c> tail")]),
        ),
        ("macros", archive(&[("xl/vbaProject.bin", b"program")])),
    ]
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::Write as _;
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let workbook: (&str, &[u8]) = ("xl/workbook.xml", b"<workbook/>");
    for (name, content) in [workbook].iter().chain(parts) {
        let options = zip::write::SimpleFileOptions::default();
        writer.start_file(*name, options).expect("a part");
        writer.write_all(content).expect("a part");
    }
    writer.finish().expect("an archive").into_inner()
}
