//! The kill drill: fifty people register at once while the program is killed ten times, at any instruction it happens to be at.
//!
//! Nobody loses an answer, nobody is registered twice, nobody waits for the last word. What a kill may do is repeat an answer
//! that was on its way: Telegram has no way to tell, so that is counted and must stay below one for each chat and kill.
//! `DRILL_SEED=…` chooses other moments.

#![expect(
    clippy::print_stdout,
    reason = "the figures are for whoever runs the drill"
)]

use std::collections::HashSet;
use std::time::{Duration, Instant};

use pencaker::clock::Clock;
use pencaker::demo::bot_api::Simulator;
use pencaker::domain::registration::registration_number;
use pencaker::flows::registration::draft::Home;
use pencaker::store::{Settings, Store, facts};

use crate::crowd::{Applicant, Registered, repeated};
use crate::process::{Bot, Telegram};

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");
const PEOPLE: usize = 50;
const KILLS: usize = 10;
/// Updates that the whole crowd makes at least: eleven acts each.
const UPDATES: u64 = 50 * 11;

/// Updates that the bot has taken over for good.
fn taken(telegram: &Simulator, before: i64) -> u64 {
    let all = u64::try_from(telegram.last_update_id() - before).unwrap_or(0);
    all.saturating_sub(telegram.updates_waiting() as u64)
}

/// At how many updates the program is killed, in order and spread over the whole.
fn moments(seed: u64) -> Vec<u64> {
    let mut dice = seed;
    let mut moments: Vec<u64> = (0..KILLS)
        .map(|_| {
            // Knuth's linear congruential generator; its upper bits are good enough to choose moments.
            dice = dice
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            5 + (dice >> 33) % (UPDATES - 30)
        })
        .collect();
    moments.sort_unstable();
    moments
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_people_register_while_the_program_is_killed_ten_times() {
    let seed = chosen_seed().unwrap_or(20_261_125);
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("drill.db");
    let telegram = Telegram::open().await;
    let before = telegram.simulator.last_update_id();
    let start = || {
        Bot::serve(
            PROGRAM,
            &telegram.url,
            &database,
            &[("PENCAKER_RATE", "unlimited")],
        )
    };
    let begun = Instant::now();
    let mut bot = start();

    let applicants: Vec<Applicant> = (0..PEOPLE).map(Applicant::nth).collect();
    let crowd = futures::future::join_all(applicants.iter().cloned().map(|applicant| {
        let simulator = telegram.simulator.clone();
        tokio::spawn(async move {
            applicant.join(&simulator);
            applicant.register(&simulator).await
        })
    }));
    let kills = async {
        for moment in moments(seed) {
            telegram
                .until(Duration::from_mins(1), "the next kill", |simulator| {
                    taken(simulator, before) >= moment
                })
                .await;
            bot.kill();
            bot = start();
        }
        bot
    };
    let (registered, bot) = futures::future::join(crowd, kills).await;
    let took = begun.elapsed();
    let registered: Vec<Registered> = registered
        .into_iter()
        .map(|person| {
            person
                .expect("no panic")
                .unwrap_or_else(|why| panic!("seed {seed}: {why}\n{}", bot.output()))
        })
        .collect();
    let output = bot.output();
    assert_eq!(bot.end("TERM", Duration::from_secs(5)).0.code(), Some(0));

    let twice: usize = applicants
        .iter()
        .map(|person| repeated(&telegram.simulator.messages(person.chat)))
        .sum();
    let mut waits: Vec<Duration> = registered
        .iter()
        .flat_map(|person| person.waits.clone())
        .collect();
    waits.sort_unstable();
    println!(
        "answers took {:.0?} (half of them), {:.0?} (99 of 100), {:.0?} (the slowest)",
        waits[waits.len() / 2],
        waits[waits.len() * 99 / 100],
        waits[waits.len() - 1]
    );
    println!(
        "seed {seed}: {PEOPLE} people registered through {KILLS} kills in {took:.1?}; {} updates, {twice} answers came twice",
        taken(&telegram.simulator, before)
    );
    assert!(twice <= KILLS * PEOPLE, "more than was in flight: {twice}");
    assert!(!output.contains(" a panic"), "{output}");

    check_database(&database, &applicants, &registered).await;
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test has no settings of its own"
)]
fn chosen_seed() -> Option<u64> {
    std::env::var("DRILL_SEED").ok()?.parse().ok()
}

/// Everybody stands in the database once, with the answers they gave and the number they were told.
async fn check_database(
    database: &std::path::Path,
    applicants: &[Applicant],
    registered: &[Registered],
) {
    let store = Store::open(&Settings::beside(database), Clock::system().now())
        .await
        .expect("it opens");
    let mut numbers = HashSet::new();
    for (applicant, told) in applicants.iter().zip(registered) {
        let chat = applicant.chat;
        let known = store
            .write(move |tx| Box::pin(facts::open(tx, chat, chat)))
            .await
            .expect("it can be read");
        let person = known
            .person
            .unwrap_or_else(|| panic!("{chat} is not registered"));
        assert_eq!(
            registration_number(person.id),
            told.number,
            "{chat} was told another number"
        );
        assert_eq!(person.name.as_str(), applicant.name);
        assert_eq!(
            person.nik.as_ref().map(pencaker::domain::nik::Nik::digits),
            Some(applicant.nik.as_str())
        );
        assert_eq!(person.phone.as_str(), applicant.phone);
        assert_eq!(person.phone_verified, applicant.shares);
        assert_eq!(person.education.slug(), applicant.education);
        assert_eq!(
            person.home,
            Home::Lampung {
                region: told.region.clone(),
                district: told.district.clone()
            }
        );
        assert_eq!(person.skills, told.fields, "{chat}");
        assert!(
            numbers.insert(person.id),
            "two chats have the number {}",
            told.number
        );
    }
    let people = pencaker::store::figures::read(
        &mut store.read().await.expect("a reader"),
        Clock::system().now(),
    )
    .await
    .expect("it can be counted");
    assert_eq!(
        people.people,
        i64::try_from(applicants.len()).expect("few"),
        "somebody is registered twice"
    );
    assert_eq!(
        people.letters_waiting, 0,
        "somebody still waits for a letter"
    );
    store.close().await;
}
