//! Five hundred people are reminded on an evening while the program is killed: before the ledger and the letters are written,
//! between them and the sending, between the sending and what became of it. Nobody is left out, and a reminder comes twice only
//! where the database and the record of the calls say that it had arrived and was not settled.

use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use pencaker::app::App;
use pencaker::catalog::catalog;
use pencaker::clock::Clock;
use pencaker::demo::bot_api::NewPerson;
use pencaker::store::{Settings, Store};
use sqlx::Connection as _;

use super::plan::{Dice, number, seed};
use super::shown::effects;
use super::{say, wreck};
use crate::crowd::Applicant;
use crate::hours;
use crate::process::Telegram;
use crate::rush::{office, participants};

/// People of a class.
const EACH: usize = 20;
/// Nobody waits longer for the end.
const PATIENCE: Duration = Duration::from_mins(4);

#[tokio::test(flavor = "multi_thread")]
async fn five_hundred_are_reminded_while_the_program_is_killed() {
    let people = number("DRILL_PEOPLE", 500) / EACH * EACH;
    let kills = number("DRILL_KILLS", 30);
    let mut dice = Dice::new(seed() + 7);
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("malam.db");
    // Everybody is due at a quarter past eight, and quiet begins a quarter of an hour later.
    let evening: Timestamp = "2027-04-04T20:15:00+07:00".parse().unwrap();
    prepare(&database, people, evening).await;
    let telegram = Telegram::open().await;
    telegram.simulator.keep(1_000, 1_000_000);
    for n in 0..people {
        let person = Applicant::nth(n);
        telegram.simulator.add_person(NewPerson {
            id: Some(person.chat),
            first_name: person.name.clone(),
            language_code: Some("id".into()),
            started: true,
            ..NewPerson::default()
        });
    }
    let ahead = hours::ahead_of_now(evening);
    let settings = [("PENCAKER_RATE", "unlimited"), ("RUST_LOG", "warn")];
    let start = || hours::serve(&telegram.url, &database, ahead, &settings);
    let sent = || effects(&telegram.simulator.requests()).len();

    let mut may_come_twice: HashMap<i64, usize> = HashMap::new();
    let (mut half_done, mut asked) = (0, 0);
    for _ in 0..kills {
        let bot = start();
        // Half of the kills hit the start and the writing, half of them the sending.
        let after = if dice.below(2) == 0 {
            telegram.until_asked(asked + 1).await;
            sent()
        } else {
            sent() + usize::try_from(dice.below(40)).unwrap()
        };
        telegram
            .until(PATIENCE, "the next blow", |simulator| {
                let sent = effects(&simulator.requests()).len();
                sent >= after.min(people)
            })
            .await;
        tokio::time::sleep(Duration::from_millis(dice.below(60))).await;
        bot.kill();
        telegram.hung_up().await;
        asked = crate::process::asked(&telegram.simulator);
        let copies = tempfile::tempdir_in(folder.path()).unwrap();
        let taken = wreck::copy(&database, copies.path());
        let arrived = effects(&telegram.simulator.requests());
        for chat in wreck::arrived_unknown(&taken, &arrived).await {
            *may_come_twice.entry(chat).or_default() += 1;
        }
        let (ledger, letters) = counts(&taken).await;
        assert_eq!(ledger, letters, "each row of the ledger with its letter");
        half_done += usize::from(ledger > 0 && ledger < people);
        wreck::check_file(&taken).await;
    }
    let bot = start();
    let reached = |times: &HashMap<i64, usize>| times.len() == people;
    telegram
        .until(PATIENCE, "everybody is reminded", |simulator| {
            reached(&times(simulator))
        })
        .await;
    until_settled(&database).await;
    let said = bot.output();
    bot.kill();
    assert!(!said.contains(" a panic"), "{said}");
    assert_eq!(counts(&database).await, (people, people));
    let times = times(&telegram.simulator);
    let mut twice = 0;
    for (chat, times) in &times {
        let leave = may_come_twice.get(chat).copied().unwrap_or_default();
        assert!(
            *times <= 1 + leave,
            "seed {}: {chat} was reminded {times} times",
            seed()
        );
        twice += times - 1;
    }
    let in_flight: usize = may_come_twice.values().sum();
    say(&format!(
        "{people} people reminded with {kills} kills, {half_done} of them in the middle of the writing: none left out, {twice} reminded \
         once more, {in_flight} could have been"
    ));
}

/// People with a seat in classes that begin on the morning after, never reminded of anything.
async fn prepare(database: &Path, people: usize, evening: Timestamp) {
    let before = evening - SignedDuration::from_hours(24 * 13 + 10);
    let store = Store::open(&Settings::beside(database), before)
        .await
        .unwrap();
    let app = App::new(store.clone(), Clock::manual(before.as_millisecond()));
    app.prepare(&[office::STAFF], catalog()).await.unwrap();
    participants::enter(&store, people / EACH, EACH, before).await;
    app.close().await;
}

/// How often each chat was told something.
fn times(simulator: &pencaker::demo::bot_api::Simulator) -> HashMap<i64, usize> {
    let mut times = HashMap::new();
    let people = |chat: i64| chat >= Applicant::nth(0).chat;
    for effect in effects(&simulator.requests()) {
        if !people(effect.chat) {
            continue;
        }
        *times.entry(effect.chat).or_default() += 1;
    }
    times
}

/// Rows of the ledger, and letters that they name.
async fn counts(database: &Path) -> (usize, usize) {
    let mut conn = wreck::look(database).await;
    let counted: (i64, i64) = sqlx::query_as(
        "SELECT count(*), count(DISTINCT outbox.id) FROM reminder LEFT JOIN outbox ON outbox.id = reminder.letter",
    )
    .fetch_one(&mut conn)
    .await
    .unwrap();
    conn.close().await.unwrap();
    (
        usize::try_from(counted.0).unwrap(),
        usize::try_from(counted.1).unwrap(),
    )
}

async fn until_settled(database: &Path) {
    let begun = std::time::Instant::now();
    let mut conn = wreck::look(database).await;
    loop {
        let waiting: i64 = sqlx::query_scalar("SELECT count(*) FROM outbox WHERE state <= 1")
            .fetch_one(&mut conn)
            .await
            .unwrap();
        if waiting == 0 {
            return;
        }
        assert!(begun.elapsed() < PATIENCE, "{waiting} letters still wait");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
