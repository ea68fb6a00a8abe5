//! Backups by the command, also while the bot works.

#![expect(
    clippy::print_stdout,
    reason = "the figures are for whoever runs the tests"
)]

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::{Duration, Instant};

use pencaker::app::{App, RawUpdate};
use pencaker::flows::event::{Command as Chat, Event, Incoming, Place};
use pencaker::store::{Settings, Store};
use sqlx::Connection as _;

use crate::house::House;
use crate::process::command;

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");

/// `pencaker TASK FILE` on a database.
pub(crate) fn task(task: &str, database: &Path, file: &Path) -> Command {
    let mut command = command(PROGRAM);
    command.arg(task).arg(file).env("PENCAKER_DB", database);
    command
}

/// The one sentence on which it ended.
pub(crate) fn refused(output: &Output) -> String {
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(output.stdout.is_empty(), "nothing was done");
    let sentences: Vec<&str> = said
        .lines()
        .filter(|line| !line.contains(" WARN "))
        .collect();
    assert_eq!(sentences.len(), 1, "{said}");
    sentences[0].to_owned()
}

/// What it said of what it did.
pub(crate) fn done(output: &Output) -> String {
    let said = String::from_utf8(output.stdout.clone()).unwrap();
    let errors = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(output.status.success(), "{said}{errors}");
    said
}

/// A number out of a file, which is only read.
pub(crate) async fn number(file: &Path, query: &'static str) -> i64 {
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(file)
        .read_only(true);
    let mut conn = sqlx::SqliteConnection::connect_with(&options)
        .await
        .unwrap();
    let number = sqlx::query_scalar(query)
        .fetch_one(&mut conn)
        .await
        .unwrap();
    conn.close().await.unwrap();
    number
}

pub(crate) async fn ids(file: &Path, query: &'static str) -> Vec<i64> {
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(file)
        .read_only(true);
    let mut conn = sqlx::SqliteConnection::connect_with(&options)
        .await
        .unwrap();
    let ids = sqlx::query_scalar(query)
        .fetch_all(&mut conn)
        .await
        .unwrap();
    conn.close().await.unwrap();
    ids
}

pub(crate) fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn update(update_id: i64) -> RawUpdate {
    RawUpdate {
        update_id,
        chat: Some(update_id),
        body: format!(r#"{{"update_id":{update_id},"message":{{"text":"/start"}}}}"#),
    }
}

fn start(chat: i64) -> Incoming {
    Incoming {
        chat,
        place: Place::Private,
        user: chat,
        app_language: None,
        message: Some(1),
        album: None,
        query: None,
        event: Event::Command {
            command: Chat::Start,
            payload: String::new(),
        },
    }
}

/// Crowds of people; everybody in one has an update of their own, with ids from here on.
const CROWDS: [i64; 3] = [1, 1_000_001, 2_000_001];

/// People who write one after the other, each update kept and handled.
async fn crowd(app: App, first: i64, confirmed: Arc<AtomicI64>, stop: Arc<AtomicBool>) {
    let mut pace = tokio::time::interval(Duration::from_millis(20));
    let mut id = first;
    while !stop.load(Ordering::SeqCst) {
        pace.tick().await;
        app.keep(vec![update(id)]).await.unwrap();
        app.handle(Some(id), start(id)).await.unwrap();
        confirmed.store(id, Ordering::SeqCst);
        id += 1;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sql_05_twenty_backups_under_load_are_whole_and_hold_everything_confirmed() {
    let house = House::open().await;
    let elsewhere = tempfile::tempdir().unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let confirmed = CROWDS.map(|first| Arc::new(AtomicI64::new(first - 1)));
    let writers: Vec<_> = CROWDS
        .into_iter()
        .zip(confirmed.clone())
        .map(|(first, confirmed)| {
            tokio::spawn(crowd(house.app.clone(), first, confirmed, stop.clone()))
        })
        .collect();
    let key = Settings::beside(&house.path()).key_file;
    let begun = Instant::now();
    for round in 0..20 {
        let before = confirmed
            .clone()
            .map(|newest| newest.load(Ordering::SeqCst));
        let copy = elsewhere.path().join(format!("{round}.db"));
        let mut backup = task("backup", &house.path(), &copy);
        let said = done(
            &tokio::task::spawn_blocking(move || backup.output())
                .await
                .unwrap()
                .unwrap(),
        );
        assert!(said.contains("sudah diperiksa"), "{said}");
        let mode = std::fs::metadata(&copy).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        let sound = "SELECT (SELECT integrity_check = 'ok' FROM pragma_integrity_check LIMIT 1)
            AND NOT EXISTS (SELECT 1 FROM pragma_foreign_key_check)";
        assert_eq!(number(&copy, sound).await, 1);
        let (mut rows, handled) = (0, ids(&copy, "SELECT update_id FROM handled").await);
        for (first, confirmed) in CROWDS.into_iter().zip(before) {
            let range = first..first + 1_000_000;
            let theirs = handled.iter().filter(|id| range.contains(id));
            let newest = theirs.clone().max().copied().unwrap_or(first - 1);
            assert!(newest >= confirmed, "{newest} is older than {confirmed}");
            let all = usize::try_from(newest + 1 - first).unwrap();
            assert_eq!(theirs.count(), all, "one after the other, none is missing");
            rows += i64::try_from(all).unwrap();
        }
        assert_eq!(number(&copy, "SELECT count(*) FROM chat").await, rows);
        // It opens as a database of its own, with the key brought from elsewhere.
        std::fs::copy(&key, Settings::beside(&copy).key_file).unwrap();
        let store = Store::open(&Settings::beside(&copy), house.clock.now())
            .await
            .unwrap();
        store.close().await;
    }
    stop.store(true, Ordering::SeqCst);
    futures::future::join_all(writers).await;
    let updates: i64 = CROWDS
        .into_iter()
        .zip(confirmed)
        .map(|(first, newest)| newest.load(Ordering::SeqCst) + 1 - first)
        .sum();
    println!(
        "20 backups in {:.1?}, {updates} updates kept and handled meanwhile: {:.0} writes/s",
        begun.elapsed(),
        2.0 * f64::from(u32::try_from(updates).unwrap()) / begun.elapsed().as_secs_f64()
    );
}

/// Makes a database big enough that a backup takes a while.
async fn big(house: &House) {
    for portion in 0..40 {
        let mut updates: Vec<RawUpdate> = (1..=10).map(|id| update(portion * 10 + id)).collect();
        for update in &mut updates {
            update.body.push_str(&" ".repeat(50_000));
        }
        house.app.keep(updates).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sql_05_a_killed_backup_never_has_the_final_name_and_leaves_no_litter_for_long() {
    let house = House::open().await;
    big(&house).await;
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("cadangan.db");
    let mut broken_off = 0;
    for _ in 0..10 {
        let mut child = task("backup", &house.path(), &copy)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let unfinished = folder
            .path()
            .join(format!("cadangan.db.unfinished-{}", child.id()));
        let deadline = Instant::now() + Duration::from_secs(30);
        while !unfinished.exists() && !copy.exists() {
            assert!(Instant::now() < deadline, "it does not begin");
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        if copy.exists() {
            // It was faster than the kill; then it is whole.
            assert_eq!(number(&copy, "SELECT count(*) FROM inbox").await, 400);
            std::fs::remove_file(&copy).unwrap();
        } else {
            assert!(unfinished.exists());
            broken_off += 1;
        }
    }
    println!("{broken_off} of 10 backups broken off");
    assert!(broken_off > 0, "none was broken off");
    done(&task("backup", &house.path(), &copy).output().unwrap());
    assert_eq!(files(folder.path()), ["cadangan.db"]);
    assert_eq!(number(&copy, "SELECT count(*) FROM inbox").await, 400);
}

#[tokio::test]
async fn a_backup_that_cannot_be_made_is_refused_in_a_sentence_and_leaves_nothing() {
    let house = House::open().await;
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name);
    std::fs::write(place("surat.txt"), "Surat penting").unwrap();
    std::fs::write(place("kosong.db"), "").unwrap();
    std::os::unix::fs::symlink(house.path(), place("tautan.db")).unwrap();
    // The database of another office.
    let other = House::open().await;
    let others = place("lain.db");
    done(&task("backup", &other.path(), &others).output().unwrap());
    // A file on which a bot has worked.
    let used = place("dipakai.db");
    done(&task("backup", &house.path(), &used).output().unwrap());
    std::fs::write(place("dipakai.db.lock"), "").unwrap();
    let before = files(folder.path());

    let beside = |ending: &str| {
        let mut path = house.path().into_os_string();
        path.push(ending);
        PathBuf::from(path)
    };
    for (database, file, named) in [
        (place("tidak-ada.db"), place("a.db"), "tidak ada"),
        (folder.path().to_owned(), place("a.db"), "tidak ada"),
        (place("surat.txt"), place("a.db"), "bukan basis data"),
        (
            place("kosong.db"),
            place("a.db"),
            "bukan basis data pencaker",
        ),
        (house.path(), house.path(), "itu sendiri"),
        (house.path(), place("tautan.db"), "itu sendiri"),
        (house.path(), beside("-wal"), "pendampingnya"),
        (house.path(), beside("-journal"), "pendampingnya"),
        (house.path(), beside(".key"), "pendampingnya"),
        (house.path(), folder.path().to_owned(), "adalah folder"),
        (house.path(), place("tidak/ada.db"), "tidak ada"),
        (house.path(), place("surat.txt"), "tidak ditimpa"),
        (house.path(), place("kosong.db"), "tidak ditimpa"),
        (house.path(), others.clone(), "tidak ditimpa"),
        (house.path(), used.clone(), "dipakai.db.lock"),
    ] {
        let said = refused(&task("backup", &database, &file).output().unwrap());
        assert!(
            said.starts_with("Cadangan tidak dibuat: ") && said.contains(named),
            "{} into {}: {said}",
            database.display(),
            file.display()
        );
    }
    assert_eq!(files(folder.path()), before);
    assert_eq!(std::fs::read(place("surat.txt")).unwrap(), b"Surat penting");
    // An older backup of the same office is replaced, also without a bot at work.
    let database = house.path();
    house.app.close().await;
    let again = place("lama.db");
    for _ in 0..2 {
        done(&task("backup", &database, &again).output().unwrap());
    }
    assert_eq!(number(&again, "SELECT count(*) FROM staff").await, 1);
}

/// A disk that takes no more, as far as a process can be held to it: no file longer than so many bytes.
#[tokio::test]
async fn a_backup_on_a_disk_that_takes_no_more_leaves_nothing() {
    let house = House::open().await;
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("cadangan.db");
    let output = command("sh")
        .arg("-c")
        .arg("trap '' XFSZ; ulimit -f 100; exec \"$0\" backup \"$1\"")
        .arg(PROGRAM)
        .arg(&copy)
        .env("PENCAKER_DB", house.path())
        .output()
        .unwrap();
    let said = refused(&output);
    assert!(said.contains("disk"), "{said}");
    assert_eq!(files(folder.path()), Vec::<String>::new());
}
