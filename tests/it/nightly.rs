//! Backups of each night: made when they are due, kept as many as wanted, told when they fail.

use std::path::Path;
use std::time::{Duration, Instant};

use pencaker::app::nightly::{Folder, Night, Nightly};

use crate::backup::{files, number};
use crate::house::House;
use crate::process::{Bot, Telegram};

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");

/// The office's backups of each night in a folder of their own.
struct Nights {
    house: House,
    folder: tempfile::TempDir,
}

impl Nights {
    async fn open() -> Nights {
        Nights {
            house: House::open().await,
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn nightly(&self) -> Nightly {
        let folder = Folder::of(&self.house.path(), self.folder.path(), 3);
        Nightly::new(self.house.app.clone(), folder)
    }

    fn hours(&self, hours: u64) {
        self.house.clock.shift(Duration::from_hours(hours));
    }
}

#[tokio::test]
async fn each_night_has_its_backup_and_only_the_newest_of_ours_are_kept() {
    let nights = Nights::open().await;
    let theirs = [
        "catatan.txt",
        "uji-2020-01-01.db.bak",
        "uji-lama.db",
        "lain-2020-01-01.db",
    ];
    for name in theirs {
        std::fs::write(nights.folder.path().join(name), "").unwrap();
    }
    let mut nightly = nights.nightly();
    // It is Monday, 2 March, 09.00: the first one is made at once.
    let first = nights.folder.path().join("uji-2026-03-02.db");
    assert_eq!(nightly.look().await, Night::Made(first.clone()));
    assert_eq!(number(&first, "SELECT count(*) FROM staff").await, 1);
    assert_eq!(nightly.look().await, Night::NotDue);
    nights.hours(16);
    assert_eq!(nightly.look().await, Night::NotDue, "it is one at night");
    assert_eq!(
        nights.nightly().look().await,
        Night::NotDue,
        "also after a start"
    );
    nights.hours(1);
    for day in 3..=6 {
        let made = nightly.look().await;
        let name = nights.folder.path().join(format!("uji-2026-03-0{day}.db"));
        assert_eq!(made, Night::Made(name));
        nights.hours(24);
    }
    // Three nights without a program; the start makes up for the last of them.
    nights.hours(3 * 24);
    let made = nights.nightly().look().await;
    assert_eq!(
        made,
        Night::Made(nights.folder.path().join("uji-2026-03-10.db"))
    );
    let mut expected: Vec<String> = theirs.map(str::to_owned).to_vec();
    expected.extend(["05", "06", "10"].map(|day| format!("uji-2026-03-{day}.db")));
    expected.sort();
    assert_eq!(files(nights.folder.path()), expected);
}

#[tokio::test]
async fn a_failed_nightly_backup_is_told_to_staff_once_a_day_and_tried_again() {
    let mut nights = Nights::open().await;
    let away = nights.folder.path().with_extension("terlepas");
    std::fs::rename(nights.folder.path(), &away).unwrap();
    let mut nightly = nights.nightly();
    let told = async |house: &House| {
        house
            .count("SELECT count(*) FROM outbox WHERE chat = 900001 AND lane = 1")
            .await
    };
    assert_eq!(nightly.look().await, Night::Failed);
    assert_eq!(told(&nights.house).await, 1);
    assert!(
        !nights.folder.path().exists(),
        "a missing folder is not made"
    );
    assert_eq!(nightly.look().await, Night::NotDue, "an hour later");
    nights.hours(1);
    assert_eq!(nightly.look().await, Night::Failed);
    // A start in between knows nothing of it, and still nobody is told twice.
    drop(nightly);
    nights.house = nights.house.reopen().await;
    nightly = nights.nightly();
    assert_eq!(nightly.look().await, Night::Failed);
    assert_eq!(told(&nights.house).await, 1);
    nights.hours(24);
    assert_eq!(nightly.look().await, Night::Failed);
    assert_eq!(told(&nights.house).await, 2, "the next day");
    std::fs::rename(&away, nights.folder.path()).unwrap();
    nights.hours(1);
    assert!(matches!(nightly.look().await, Night::Made(_)));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_makes_one_when_it_starts_and_still_ends_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("cadangan");
    std::fs::create_dir(&kept).unwrap();
    let database = folder.path().join("kantor.db");
    let telegram = Telegram::open().await;
    let settings = [("PENCAKER_BACKUP_DIR", kept.to_str().unwrap())];
    let bot = Bot::serve(PROGRAM, &telegram.url, &database, &settings);
    let deadline = Instant::now() + Duration::from_secs(30);
    let whole = |names: &[String]| {
        names.len() == 1
            && Path::new(&names[0])
                .extension()
                .is_some_and(|kind| kind == "db")
    };
    while !whole(&files(&kept)) {
        assert!(Instant::now() < deadline, "{}", bot.output());
        tokio::task::yield_now().await;
    }
    let (status, _) = bot.end("TERM", Duration::from_secs(5));
    assert_eq!(status.code(), Some(0));
    let copy = kept.join(&files(&kept)[0]);
    assert_eq!(number(&copy, "SELECT count(*) FROM person").await, 0);
}
