//! Everybody wants the same class in the same second: each is answered once and has one application.

/// Many people and classes at once.
pub(crate) mod office;
/// People who have a seat.
pub(crate) mod participants;
/// Those who press.
mod people;
/// Those who take a seat.
mod seats;

use std::collections::HashSet;
use std::time::Duration;

use crate::process::{Bot, Telegram};

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");
const PEOPLE: usize = 300;

#[tokio::test(flavor = "multi_thread")]
async fn three_hundred_who_apply_in_the_same_second_are_each_answered_once() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("uji.db");
    people::prepare(&database, PEOPLE).await;
    let telegram = Telegram::open().await;
    let settings = [("PENCAKER_RATE", "unlimited"), ("PENCAKER_SYNC", "normal")];
    let bot = Bot::serve(PROGRAM, &telegram.url, &database, &settings);
    telegram.until_asked(1).await;

    let rush = people::run(&telegram.simulator, PEOPLE).await;

    bot.end("TERM", Duration::from_mins(1));
    assert_eq!(rush.waits.len(), PEOPLE, "everybody was answered");
    let different: HashSet<&String> = rush.numbers.iter().collect();
    assert_eq!(
        (rush.numbers.len(), different.len()),
        (PEOPLE, PEOPLE),
        "everybody has one number, told once"
    );
    let (applications, people, waiting) = people::written(&database).await;
    assert_eq!((applications, people, waiting), (300, 300, 0));
}

/// REG-01: everybody was accepted, and presses at once for the last seats.
#[tokio::test(flavor = "multi_thread")]
async fn reg_01_two_hundred_who_take_sixteen_seats_in_the_same_second_are_each_answered() {
    const PRESS: usize = 200;
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("uji.db");
    seats::prepare(&database, PRESS).await;
    let telegram = Telegram::open().await;
    let settings = [("PENCAKER_RATE", "unlimited"), ("PENCAKER_SYNC", "normal")];
    let bot = Bot::serve(PROGRAM, &telegram.url, &database, &settings);
    telegram.until_asked(1).await;

    let answered = seats::run(&telegram.simulator, PRESS).await;

    bot.end("TERM", Duration::from_mins(1));
    assert_eq!(answered.waits.len(), PRESS, "everybody was answered");
    let queued = (answered.queued.len(), answered.different());
    assert_eq!((answered.taken, queued), (16, (184, 184)));
    let written = seats::written(&database).await;
    let expected = seats::Written {
        confirmed: seats::SEATS,
        reserves: 184,
        last_place: 184,
        waiting: 0,
    };
    assert_eq!(written, expected);
}
