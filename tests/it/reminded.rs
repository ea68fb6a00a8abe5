//! Reminders with the clock moved by hand: a year of a class, a clock that is set back and forward, the real program in several
//! zones of the machine, and what the rows of the ledger hold.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::civil::{Date, date, time};
use jiff::{SignedDuration, Timestamp};
use pencaker::app::App;
use pencaker::catalog::catalog;
use pencaker::clock::Clock;
use pencaker::demo::bot_api::NewPerson;
use pencaker::domain::class::ClassState;
use pencaker::domain::training_days::{Length, training_days};
use pencaker::domain::weekdays::Weekdays;
use pencaker::domain::wib;
use pencaker::store::{Settings, Store, Sync, changes};
use sqlx::Connection as _;

use crate::crowd::Applicant;
use crate::hours;
use crate::process::Telegram;
use crate::rush::{office, participants};

/// A house without a post: what is written stays in the outbox.
struct Desk {
    app: App,
    clock: Clock,
    path: PathBuf,
    _folder: tempfile::TempDir,
}

fn at(text: &str) -> Timestamp {
    format!("{text}:00+07:00").parse().unwrap()
}

impl Desk {
    async fn open(now: &str) -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("meja.db");
        let now = at(now);
        let clock = Clock::manual(now.as_millisecond());
        let settings = Settings {
            sync: Sync::Normal,
            ..Settings::beside(&path)
        };
        let store = Store::open(&settings, now).await.unwrap();
        let app = App::new(store, clock.clone());
        app.prepare(&[office::STAFF], catalog()).await.unwrap();
        Desk {
            app,
            clock,
            path,
            _folder: folder,
        }
    }

    /// The clock stands there, before or after; what is due is done. Says how many reminders were written since.
    async fn tick(&self, moment: Timestamp) -> usize {
        let before = self.reminders().await.len();
        let by = moment.as_millisecond() - self.clock.now_ms();
        self.clock.set_shift_ms(self.clock.shift_ms() + by);
        self.app.tick().await.unwrap();
        self.reminders().await.len() - before
    }

    /// Kind, moment it was about and letter of each reminder, by application.
    async fn reminders(&self) -> Vec<(i64, String, i64, Option<i64>)> {
        let mut conn = look(&self.path).await;
        let found = sqlx::query_as(
            "SELECT application_id, kind, about, letter FROM reminder ORDER BY application_id, about, kind",
        )
        .fetch_all(&mut conn)
        .await
        .unwrap();
        conn.close().await.unwrap();
        found
    }
}

async fn look(path: &Path) -> sqlx::SqliteConnection {
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(path)
        .read_only(true);
    sqlx::SqliteConnection::connect_with(&options)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_clock_that_is_set_back_or_forward_by_an_hour_reminds_nobody_twice() {
    let desk = Desk::open("2027-03-22T10:00").await;
    participants::enter(desk.app.store(), 2, 16, desk.clock.now()).await;
    assert_eq!(desk.tick(at("2027-03-29T20:20")).await, 32, "a week before");
    assert_eq!(desk.tick(at("2027-04-04T18:55")).await, 10);
    // Forward by an hour: early, but not twice.
    assert_eq!(desk.tick(at("2027-04-04T19:55")).await, 22);
    assert_eq!(desk.tick(at("2027-04-04T18:56")).await, 0);
    assert_eq!(desk.tick(at("2027-04-04T19:57")).await, 0);
    assert_eq!(desk.tick(at("2027-04-05T06:30")).await, 32, "the first day");
    // Back by an hour, into the night and out of it again.
    assert_eq!(desk.tick(at("2027-04-05T05:30")).await, 0);
    assert_eq!(desk.tick(at("2027-04-05T06:31")).await, 0);
    assert_eq!(desk.tick(at("2027-04-05T20:20")).await, 32);
    assert_eq!(desk.tick(at("2027-04-05T19:20")).await, 0);
    // Far ahead by mistake, and back: the days between are still told.
    desk.tick(at("2027-04-20T12:00")).await;
    desk.app.prepare(&[office::STAFF], catalog()).await.unwrap();
    assert_eq!(desk.tick(at("2027-04-06T20:20")).await, 32);
}

#[tokio::test]
async fn a_year_of_a_class_is_told_day_by_day() {
    let desk = Desk::open("2027-01-04T10:00").await;
    let now = desk.clock.now();
    office::register(desk.app.store(), 0..16, now).await;
    let starts = date(2027, 1, 18);
    let is_free = |day: Date| catalog().holiday_on(day).is_some();
    let days = training_days(
        starts,
        Length::Days(240),
        Weekdays::MONDAY_TO_FRIDAY,
        &is_free,
    )
    .unwrap();
    let mut terms = office::terms("MTR-2027-01", 3, 1, date(2027, 1, 4), 14);
    terms.days = 240;
    terms.ends_on = *days.last().unwrap();
    office::enter(
        desk.app.store(),
        1,
        vec![(terms, ClassState::Announced)],
        now,
    )
    .await;
    participants::seat(desk.app.store(), 0..16, 16, now).await;
    let began = Instant::now();
    let clocks = [time(6, 30, 0, 0), time(17, 29, 0, 0), time(20, 20, 0, 0)];
    let (mut day, mut moments) = (date(2027, 1, 4), 0);
    while day <= days[239] {
        for clock in clocks {
            let now = wib::instant(day, clock).unwrap();
            let by = now.as_millisecond() - desk.clock.now_ms();
            desk.clock.set_shift_ms(desk.clock.shift_ms() + by);
            desk.app.tick().await.unwrap();
            moments += 1;
        }
        day = day.tomorrow().unwrap();
    }
    let took = began.elapsed();
    let mut told: HashMap<(i64, String), Vec<i64>> = HashMap::new();
    for (application, kind, about, letter) in desk.reminders().await {
        assert!(letter.is_some(), "{application} missed {kind} of {about}");
        told.entry((application, kind)).or_default().push(about);
    }
    let lessons: Vec<i64> = (days.iter())
        .map(|day| {
            wib::instant(*day, time(8, 0, 0, 0))
                .unwrap()
                .as_millisecond()
        })
        .collect();
    for application in 1..=16 {
        let of = |kind: &str| {
            told.get(&(application, kind.to_owned()))
                .cloned()
                .unwrap_or_default()
        };
        assert_eq!(of("evening"), lessons, "every day, once");
        assert_eq!(of("morning"), lessons[..1]);
        assert_eq!(of("week_before"), lessons[..1]);
    }
    assert!(
        took < Duration::from_mins(1),
        "{moments} moments in {took:?}"
    );
    crate::reminded::say(&format!("a year of a class: {moments} moments in {took:?}"));
}

#[expect(
    clippy::print_stdout,
    reason = "the figures are for whoever runs the tests"
)]
fn say(line: &str) {
    println!("{line}");
}

/// SCH-01: whatever zone the machine is set to, the same instant and the same words.
#[tokio::test(flavor = "multi_thread")]
async fn sch_01_the_zone_of_the_machine_changes_nothing() {
    let before = at("2027-03-22T10:00");
    let due = at("2027-04-04T18:46");
    let zones = [
        "UTC",
        "America/New_York",
        "America/Los_Angeles",
        "Asia/Jakarta",
    ];
    let told = zones.map(|zone| {
        async move {
            let folder = tempfile::tempdir().unwrap();
            let database = folder.path().join("zona.db");
            let store = Store::open(&Settings::beside(&database), before)
                .await
                .unwrap();
            let app = App::new(store.clone(), Clock::manual(before.as_millisecond()));
            app.prepare(&[], catalog()).await.unwrap();
            participants::enter(&store, 1, 1, before).await;
            app.close().await;
            drop((app, store));
            let telegram = Telegram::open().await;
            telegram.simulator.add_person(NewPerson {
                id: Some(Applicant::nth(0).chat),
                first_name: "Siti".into(),
                started: true,
                ..NewPerson::default()
            });
            // A few seconds before it is due.
            let ahead = hours::ahead_of_now(due - SignedDuration::from_secs(8));
            let bot = hours::serve(&telegram.url, &database, ahead, &[("TZ", zone)]);
            let said = |simulator: &pencaker::demo::bot_api::Simulator| {
                let calls = simulator.requests();
                let mut sent = calls
                    .into_iter()
                    .filter(|call| call.method == "sendMessage");
                sent.next()
            };
            telegram
                .until(Duration::from_mins(2), "a reminder", |simulator| {
                    said(simulator).is_some()
                })
                .await;
            let came = Clock::system().now_ms() + ahead;
            bot.kill();
            let text = said(&telegram.simulator).unwrap().parameters["text"].clone();
            (zone, came, text.as_str().unwrap().to_owned())
        }
    });
    let mut texts = Vec::new();
    for (zone, came, text) in futures::future::join_all(told).await {
        let late = came - due.as_millisecond();
        assert!(
            (0..60_000).contains(&late),
            "{zone}: {late} ms after it was due"
        );
        assert!(
            text.contains("besok, <b>Senin, 5 April 2027</b>"),
            "{zone}: {text}"
        );
        assert!(text.contains("08.00–15.30 WIB"), "{zone}: {text}");
        texts.push(text);
    }
    assert!(texts.windows(2).all(|two| two[0] == two[1]));
}

/// SCH-08: there are no reminders of a month yet; days are reckoned from an anchor, so that no month's end is skipped or moved for
/// good. A class that meets on each last day is told each time, on the evening before.
#[tokio::test]
async fn sch_08_the_last_days_of_months_are_told_like_others() {
    let desk = Desk::open("2028-01-03T10:00").await;
    participants::enter(desk.app.store(), 1, 1, desk.clock.now()).await;
    let ends = [
        date(2028, 1, 31),
        date(2028, 2, 29),
        date(2028, 3, 31),
        date(2028, 4, 30),
        date(2028, 5, 31),
        date(2028, 12, 31),
    ];
    let abouts: Vec<i64> = (ends.iter())
        .map(|day| {
            wib::instant(*day, time(9, 0, 0, 0))
                .unwrap()
                .as_millisecond()
        })
        .collect();
    let mut conn = sqlx::SqliteConnection::connect_with(
        &sqlx::sqlite::SqliteConnectOptions::new().filename(&desk.path),
    )
    .await
    .unwrap();
    sqlx::query("DELETE FROM meeting")
        .execute(&mut conn)
        .await
        .unwrap();
    for about in &abouts {
        sqlx::query("INSERT INTO meeting (class_id, kind, starts_at, ends_at, changed_at) VALUES (1, 'visit', ?1, ?1 + 3600000, 0)")
            .bind(about)
            .execute(&mut conn)
            .await
            .unwrap();
    }
    conn.close().await.unwrap();
    for day in ends {
        let evening = wib::instant(day.yesterday().unwrap(), time(20, 20, 0, 0)).unwrap();
        desk.tick(evening).await;
    }
    let told: Vec<i64> = desk
        .reminders()
        .await
        .into_iter()
        .map(|(_, _, about, _)| about)
        .collect();
    assert_eq!(told, abouts);
}

/// SCH-15: every moment is a whole number of milliseconds, so that the engine compares time and not letters; and what is due is due
/// from its moment on.
#[tokio::test]
async fn sch_15_moments_are_numbers_and_compare_as_time() {
    let desk = Desk::open("2027-03-22T10:00").await;
    let mut conn = look(&desk.path).await;
    let texts: Vec<String> = sqlx::query_scalar(
        "SELECT tables.name || '.' || columns.name FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
         WHERE tables.type = 'table' AND tables.name NOT LIKE '\\_sqlx%' ESCAPE '\\'
         AND (columns.name = 'at' OR columns.name LIKE '%\\_at' ESCAPE '\\' OR columns.name IN ('about', 'not_before', 'last_useful'))
         AND columns.type <> 'INTEGER'
         AND tables.name || '.' || columns.name NOT IN ('class.begins_at', 'class.ends_at')",
    )
    .fetch_all(&mut conn)
    .await
    .unwrap();
    assert_eq!(
        texts,
        Vec::<String>::new(),
        "hours of the day alone are text"
    );
    conn.close().await.unwrap();
    participants::enter(desk.app.store(), 1, 1, desk.clock.now()).await;
    let second = SignedDuration::from_secs(1);
    let due = at("2027-04-04T18:46");
    desk.tick(at("2027-03-30T12:00")).await;
    assert_eq!(desk.tick(due - second).await, 0);
    assert_eq!(desk.tick(due).await, 1);
    assert_eq!(desk.tick(due + second).await, 0);
}

/// A person who has a seat no longer, or whose class does not take place, is owed nothing, at the very second.
#[tokio::test]
async fn sch_12_whoever_left_ten_seconds_before_is_not_reminded() {
    let desk = Desk::open("2027-03-22T10:00").await;
    participants::enter(desk.app.store(), 1, 3, desk.clock.now()).await;
    desk.tick(at("2027-03-30T12:00")).await;
    let before = desk.reminders().await.len();
    let now = at("2027-04-04T18:45") + SignedDuration::from_secs(50);
    assert_eq!(desk.tick(now).await, 0);
    for (id, state) in [
        (
            1,
            pencaker::domain::application::ApplicationState::Withdrawn,
        ),
        (
            2,
            pencaker::domain::application::ApplicationState::NotAccepted,
        ),
    ] {
        let turned = desk
            .app
            .store()
            .write(move |tx| Box::pin(changes::turn(tx, id, state, now)));
        turned.await.unwrap();
    }
    assert_eq!(desk.tick(at("2027-04-04T20:20")).await, 1);
    let told = desk.reminders().await;
    assert_eq!(told.len(), before + 1);
    assert!(
        told.iter()
            .any(|(id, kind, ..)| *id == 3 && kind == "evening")
    );
}
