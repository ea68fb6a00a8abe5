//! Cases of the group "SQLite" (SQL): many at once, callers that go away, what deletion leaves.

use std::collections::HashSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use pencaker::app::RawUpdate;
use pencaker::flows::event::{Command, Event, Incoming, Place};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, Connection as _, Row as _};
use tracing_subscriber::fmt::MakeWriter;

use crate::house::{House, MORNING};
use crate::stories::stage::Stage;

pub(crate) fn incoming(chat: i64, event: Event) -> Incoming {
    Incoming {
        chat,
        place: Place::Private,
        user: chat,
        app_language: None,
        message: Some(1),
        album: None,
        query: None,
        event,
    }
}

fn said(chat: i64, text: &str) -> Incoming {
    incoming(chat, Event::Text(text.to_owned()))
}

pub(crate) async fn keep(house: &House, update_id: i64, chat: i64) {
    let update = RawUpdate {
        update_id,
        chat: Some(chat),
        body: format!("{{\"update_id\":{update_id}}}"),
    };
    assert_eq!(house.app.keep(vec![update]).await.unwrap(), [update_id]);
}

/// What is logged from WARN upwards on the thread that holds it.
#[derive(Clone, Default)]
struct Complaints(Arc<Mutex<Vec<u8>>>);

impl Write for Complaints {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(line);
        Ok(line.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Complaints {
    type Writer = Complaints;

    fn make_writer(&'a self) -> Complaints {
        self.clone()
    }
}

/// A stranger in a thread of its own, as a second program would be: ten rows a second until it is told to stop.
fn stranger(
    path: PathBuf,
    stop: Arc<std::sync::atomic::AtomicBool>,
) -> std::thread::JoinHandle<u32> {
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async move {
            let options = SqliteConnectOptions::new()
                .filename(path)
                .busy_timeout(Duration::from_secs(10));
            let mut conn = SqliteConnection::connect_with(&options).await.unwrap();
            let mut rows = 0;
            while !stop.load(std::sync::atomic::Ordering::SeqCst) {
                sqlx::query("INSERT INTO meta (name, value) VALUES (?, 'x')")
                    .bind(format!("stranger{rows}"))
                    .execute(&mut conn)
                    .await
                    .unwrap();
                rows += 1;
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            rows
        })
    })
}

/// Twenty people press and write fifty times each at the same time: every event reads what is known and writes what follows.
#[tokio::test]
async fn sql_01_nobody_hears_that_the_database_is_locked() {
    let complaints = Complaints::default();
    let log = tracing_subscriber::fmt()
        .with_writer(complaints.clone())
        .with_max_level(tracing::Level::WARN)
        .finish();
    // Everything but the engine itself runs on this thread.
    let _log = tracing::subscriber::set_default(log);
    let house = House::open().await;
    let stop = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let writing = stranger(house.path(), Arc::clone(&stop));
    let people = (0..20_i64).map(|person| {
        let house = &house;
        async move {
            let chat = 1_000 + person;
            for turn in 0..50 {
                let update = person * 100 + turn + 1;
                keep(house, update, chat).await;
                let event = match turn % 3 {
                    0 => said(chat, "pelatihan"),
                    1 => incoming(
                        chat,
                        Event::Command {
                            command: Command::Bantuan,
                            payload: String::new(),
                        },
                    ),
                    _ => incoming(chat, Event::Press(None)),
                };
                house.app.handle(Some(update), event).await.unwrap();
            }
        }
    });
    futures::future::join_all(people).await;
    stop.store(true, std::sync::atomic::Ordering::SeqCst);
    let rows = tokio::task::spawn_blocking(move || writing.join().unwrap())
        .await
        .unwrap();
    assert!(rows > 0, "the stranger wrote meanwhile");
    assert_eq!(
        house
            .count("SELECT count(*) FROM meta WHERE name LIKE 'stranger%'")
            .await,
        i64::from(rows)
    );
    assert_eq!(house.count("SELECT count(*) FROM handled").await, 1_000);
    assert_eq!(house.count("SELECT count(*) FROM inbox").await, 0);
    let answered =
        "SELECT count(*) FROM (SELECT chat FROM outbox GROUP BY chat HAVING count(*) >= 50)";
    assert_eq!(house.count(answered).await, 20);
    let said = String::from_utf8(complaints.0.lock().unwrap().clone()).unwrap();
    assert_eq!(said, "");
}

/// What a person types from nothing to a registration number.
pub(crate) fn answers(person: i64) -> [String; 11] {
    [
        "/daftar".into(),
        "setuju".into(),
        "Siti Contoh".into(),
        format!("187199480301{:04}", person + 1),
        "Bandar Lampung".into(),
        "Kemiling".into(),
        "sma".into(),
        format!("0812000{person:05}"),
        "las".into(),
        "selesai".into(),
        "kirim".into(),
    ]
}

pub(crate) fn event_of(chat: i64, text: &str) -> Incoming {
    match text.strip_prefix('/') {
        Some(word) => incoming(
            chat,
            Event::Command {
                command: Command::from_word(word).unwrap(),
                payload: String::new(),
            },
        ),
        None => said(chat, text),
    }
}

/// Handlers dropped at any await, then two hundred registrations: no half is seen, nobody is in the way of anybody.
#[tokio::test]
async fn sql_11_cancelled_work_poisons_nothing() {
    let house = House::open().await;
    for round in 0..500_i64 {
        let (update, chat) = (10_000 + round, 50_000 + round);
        keep(&house, update, chat).await;
        let handling = house.app.handle(Some(update), event_of(chat, "/daftar"));
        let impatient = async {
            for _ in 0..(round * 7 % 23) {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! { biased; _ = handling => {}, () = impatient => {} }
    }
    let registering = (0..200_i64).map(|person| {
        let house = &house;
        async move {
            for (step, text) in answers(person).iter().enumerate() {
                let update = 100_000 + person * 100 + i64::try_from(step).unwrap();
                keep(house, update, 1_000 + person).await;
                house
                    .app
                    .handle(Some(update), event_of(1_000 + person, text))
                    .await
                    .unwrap();
            }
        }
    });
    futures::future::join_all(registering).await;
    assert_eq!(house.count("SELECT count(*) FROM person").await, 200);
    assert_eq!(
        house
            .count("SELECT count(*) FROM chat WHERE person_id IS NOT NULL AND id < 50000")
            .await,
        200
    );
    // Each of the five hundred left the inbox with its answer and its conversation, or stands there untouched.
    let whole = house
        .count("SELECT count(*) FROM handled WHERE update_id BETWEEN 10000 AND 10499")
        .await;
    let untouched = house
        .count("SELECT count(*) FROM inbox WHERE state = 0")
        .await;
    assert_eq!(whole + untouched, 500);
    assert_eq!(
        house
            .count("SELECT count(DISTINCT chat) FROM outbox WHERE chat >= 50000")
            .await,
        whole
    );
    assert_eq!(
        house
            .count("SELECT count(*) FROM chat WHERE id >= 50000 AND session IS NOT NULL")
            .await,
        whole
    );
    assert!(whole > 0, "some were too quick to be broken off");
    assert_eq!(
        house
            .count("SELECT count(*) FROM inbox WHERE state = 9")
            .await,
        0
    );
}

/// Every value of every row of every table, as the engine writes it in SQL: blobs in hexadecimal digits.
pub(crate) async fn everything(database: &Path) -> Vec<String> {
    let options = SqliteConnectOptions::new()
        .filename(database)
        .read_only(true);
    let mut conn = SqliteConnection::connect_with(&options).await.unwrap();
    let tables: Vec<String> =
        sqlx::query_scalar("SELECT name FROM sqlite_schema WHERE type = 'table'")
            .fetch_all(&mut conn)
            .await
            .unwrap();
    let mut values = Vec::new();
    for table in tables {
        let columns: Vec<String> = sqlx::query_scalar("SELECT name FROM pragma_table_info(?)")
            .bind(&table)
            .fetch_all(&mut conn)
            .await
            .unwrap();
        for column in columns {
            let all = format!("SELECT quote(\"{column}\") FROM \"{table}\"");
            let rows = sqlx::query(AssertSqlSafe(all))
                .fetch_all(&mut conn)
                .await
                .unwrap();
            values.extend(
                rows.iter()
                    .map(|row| format!("{table}.{column}: {}", row.get::<String, _>(0))),
            );
        }
    }
    values
}

/// Applications, follow-ups and broadcasts come with their features. That the connections enforce foreign keys is looked at
/// beside the code that opens them (`store/open.rs`).
#[test]
fn sql_13_deletion_leaves_nothing_and_the_next_person_inherits_nothing() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut stage = Stage::open(MORNING).await;
        stage.order("Siti terdaftar").await.unwrap();
        // A request with its notice to staff, its end with a notice to her, a second one that stays open.
        for (who, text) in [
            ("Siti", "petugas"),
            ("Petugas", "/start"),
            ("Petugas", "/petugas"),
        ] {
            stage.say(who, None, text);
            stage.turn().await;
        }
        stage.thing("Petugas", None, "tekan s:close=1").unwrap();
        stage.turn().await;
        stage.say("Siti", None, "petugas");
        stage.turn().await;
        let siti = stage.person("Siti").to_string();
        let database = stage.house().path().to_owned();
        let before = everything(&database).await;
        let sealed: HashSet<String> = before
            .iter()
            .filter(|value| {
                value.starts_with("person.nik_sealed") || value.starts_with("person.nik_hash")
            })
            .map(|value| value.split_once(": ").unwrap().1.to_owned())
            .collect();
        assert_eq!(sealed.len(), 2, "sealed and hashed");
        let names_her = |value: &str| {
            let told = value.split_once(": ").unwrap().1;
            let plain = [
                "Siti",
                "siti aminah",
                "81200000011",
                "1871994803010001",
                "2001-03-08",
            ];
            told == siti || plain.iter().any(|trace| told.contains(trace)) || sealed.contains(told)
        };
        assert!(
            before.iter().filter(|value| names_her(value)).count() > 8,
            "{before:#?}"
        );

        stage.thing("Siti", None, "tekan d:delete").unwrap();
        stage.turn().await;
        for text in ["hapus", "hapus"] {
            stage.say("Siti", None, text);
            stage.turn().await;
        }
        stage.house().tick().await;
        let after = everything(&database).await;
        let left: Vec<&String> = after.iter().filter(|value| names_her(value)).collect();
        assert!(left.is_empty(), "{left:#?}");
        let mut bytes = std::fs::read(&database).unwrap();
        bytes.extend(std::fs::read(database.with_extension("db-wal")).unwrap_or_default());
        for trace in ["Siti Aminah", "81200000011", "1871994803010001"] {
            assert!(
                !bytes
                    .windows(trace.len())
                    .any(|part| part == trace.as_bytes()),
                "{trace}"
            );
        }

        // The same chat registers anew: another number, one consent, no request.
        stage.order("Siti terdaftar").await.unwrap();
        let anew = everything(&database).await;
        let column = |name: &str| {
            let named = format!("{name}: ");
            let values = anew.iter().filter_map(|value| value.strip_prefix(&named));
            values.map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(column("person.id"), ["2"]);
        assert_eq!(column("consent.person_id"), ["2"]);
        assert_eq!(column("request.id"), Vec::<String>::new());
        assert!(
            column("person_field.person_id")
                .iter()
                .all(|person| person == "2")
        );
    });
}
