//! Telegram misbehaves while people register and the program is killed: each kind of trouble by itself, then all together.
//!
//! Whatever happens on the way, what must hold at the end is the same as without it (`run`).

use std::time::Duration;

use pencaker::demo::bot_api::{Fault, FaultKind, Repeat};

use super::plan::{Blow, Dice, seed, spread};
use super::run::{Drill, run};

/// Calls that people see something of.
const SEEN: [&str; 4] = [
    "sendMessage",
    "editMessageText",
    "answerCallbackQuery",
    "deleteMessage",
];

fn trouble(method: &str, times: u32, kind: &FaultKind) -> Blow {
    Blow::Trouble(Fault {
        method: Some(method.to_owned()),
        chat: None,
        skip: 0,
        times,
        kind: kind.clone(),
    })
}

fn refuse(code: u16, description: &str, retry_after: Option<u32>) -> FaultKind {
    FaultKind::Refuse {
        code,
        description: description.to_owned(),
        retry_after,
    }
}

fn page(code: u16) -> FaultKind {
    FaultKind::Status {
        code,
        body: format!("<html><head><title>{code}</title></head><body>nginx</body></html>"),
    }
}

fn too_many() -> FaultKind {
    refuse(429, "Too Many Requests: retry after 1", Some(1))
}

fn server_error() -> FaultKind {
    refuse(500, "Internal Server Error", None)
}

fn conflict() -> FaultKind {
    refuse(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
        None,
    )
}

/// The same trouble at every kind of call that people see something of, `rounds` times.
fn everywhere(rounds: usize, times: u32, kind: &FaultKind) -> Vec<Blow> {
    let round = || SEEN.iter().map(|method| trouble(method, times, kind));
    (0..rounds).flat_map(|_| round()).collect()
}

/// `people` register through these troubles and so many kills.
async fn through(name: &str, salt: u64, people: usize, kills: usize, troubles: Vec<Blow>) {
    through_with(name, salt, people, kills, troubles, Repeat::Once).await;
}

/// The same, with updates that come so often.
async fn through_with(
    name: &str,
    salt: u64,
    people: usize,
    kills: usize,
    troubles: Vec<Blow>,
    repeat: Repeat,
) {
    let mut blows = vec![Blow::Kill; kills];
    let count = troubles.len();
    blows.extend(troubles);
    let mut dice = Dice::new(seed() + salt);
    let report = run(Drill {
        blows: spread(&mut dice, people, blows),
        repeat,
        ..Drill::calm(people)
    })
    .await;
    report.print(&format!(
        "{people} people, {kills} kills, {count} times {name}"
    ));
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_are_refused() {
    let away = Blow::Away(Duration::from_millis(1_200));
    through("Telegram away", 11, 20, 3, vec![away; 4]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_stall() {
    let mut troubles = everywhere(2, 2, &FaultKind::Stall { ms: 2_000 });
    troubles.extend(everywhere(1, 2, &FaultKind::Late { ms: 2_000 }));
    // Longer than the bot waits: once with, once without the effect.
    troubles.push(trouble("sendMessage", 2, &FaultKind::Stall { ms: 40_000 }));
    troubles.push(trouble("sendMessage", 2, &FaultKind::Late { ms: 40_000 }));
    troubles.push(trouble("getUpdates", 1, &FaultKind::Stall { ms: 2_000 }));
    through("a stall", 12, 20, 3, troubles).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_are_closed_before_and_after_the_effect() {
    let mut troubles = everywhere(2, 3, &FaultKind::CloseBefore);
    troubles.extend(everywhere(2, 3, &FaultKind::CloseAfter));
    troubles.push(trouble("getUpdates", 2, &FaultKind::CloseBefore));
    troubles.push(trouble("getUpdates", 2, &FaultKind::CloseAfter));
    through("a closed connection", 13, 20, 3, troubles).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_answers_with_errors_and_pages() {
    let troubles = vec![
        trouble("sendMessage", 1, &server_error()),
        trouble("sendMessage", 3, &page(500)),
        trouble("sendMessage", 1, &page(502)),
        trouble("getUpdates", 2, &server_error()),
        trouble("getUpdates", 1, &page(502)),
        trouble("getMe", 1, &page(502)),
        trouble("setMyCommands", 1, &server_error()),
    ];
    through("an error of the server", 14, 20, 3, troubles).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn telegram_asks_to_wait_a_second() {
    let mut troubles = everywhere(3, 4, &too_many());
    troubles.push(trouble("getUpdates", 1, &too_many()));
    through("a 429", 15, 20, 3, troubles).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_program_asks_for_the_same_updates() {
    let webhook = refuse(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        None,
    );
    let troubles = vec![
        trouble("getUpdates", 2, &conflict()),
        trouble("getUpdates", 1, &conflict()),
        trouble("getUpdates", 1, &webhook),
    ];
    through("a 409", 16, 20, 3, troubles).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_at_once() {
    let mut troubles = everywhere(2, 2, &FaultKind::CloseBefore);
    troubles.extend(everywhere(2, 2, &FaultKind::CloseAfter));
    troubles.extend(everywhere(1, 2, &too_many()));
    troubles.extend(everywhere(1, 2, &FaultKind::Stall { ms: 700 }));
    troubles.extend(everywhere(1, 2, &FaultKind::Late { ms: 700 }));
    troubles.push(trouble("sendMessage", 1, &server_error()));
    troubles.push(trouble("sendMessage", 2, &page(500)));
    troubles.push(trouble("getUpdates", 1, &page(502)));
    troubles.push(trouble("getUpdates", 1, &conflict()));
    troubles.push(trouble("getUpdates", 1, &FaultKind::CloseAfter));
    troubles.push(trouble("getMe", 1, &FaultKind::CloseBefore));
    troubles.push(Blow::Away(Duration::from_millis(800)));
    troubles.push(Blow::Away(Duration::from_millis(800)));
    let repeat = Repeat::InTheNextBatch;
    through_with("trouble", 17, 60, 8, troubles, repeat).await;
}
