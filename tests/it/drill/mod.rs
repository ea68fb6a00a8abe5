//! The drills: a crowd registers with the real program while it is killed, while Telegram misbehaves, while updates come
//! twice, and nobody notices more than a card that came again.
//!
//! What holds in each of them (`run`): everybody is registered once with the answers they gave, field by field; everybody is
//! shown exactly what an undisturbed run shows, in its order, and every press is answered; a message comes twice only where
//! the database and the record of the calls, looked at between kill and start, say that it had arrived and was not settled
//! (`wreck`, `shown`). `DRILL_SEED`, `DRILL_PEOPLE` and `DRILL_KILLS` choose another drill.

#![expect(
    clippy::print_stdout,
    reason = "the figures are for whoever runs the drills"
)]

/// What must stand in the database.
mod check;
/// An evening of reminders.
mod evening;
/// Telegram misbehaves.
mod faults;
/// What the program says while all this happens.
mod logs;
/// What happens when, from a seed.
mod plan;
/// What came of one.
mod report;
/// One drill.
mod run;
/// What people were shown.
mod shown;
/// Telegram, the program and a crowd.
mod stage;
/// Updates that come twice.
mod twice;
/// Letters that Telegram wants to wait.
mod waiting;
/// What a kill leaves.
mod wreck;

use std::time::Duration;

use pencaker::demo::bot_api::{Fault, FaultKind, Outcome};

use plan::{Blow, Dice, number, seed, spread};
use run::{Drill, PEOPLE, Way, run, undisturbed};
use stage::Stage;

fn say(line: &str) {
    println!("{line}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_people_register_while_the_program_is_killed_thirty_times() {
    let people = number("DRILL_PEOPLE", PEOPLE);
    let kills = number("DRILL_KILLS", 30);
    let mut dice = Dice::new(seed());
    let report = run(Drill {
        blows: spread(&mut dice, people, vec![Blow::Kill; kills]),
        ..Drill::calm(people)
    })
    .await;
    report.print(&format!("{people} people, {kills} kills"));
    assert!(report.repeats <= report.unsettled);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_is_killed_and_what_it_took_is_kept() {
    let mut dice = Dice::new(seed() + 1);
    let report = run(Drill {
        blows: spread(&mut dice, 40, vec![Blow::Kill; 8]),
        way: Way::Webhook,
        ..Drill::calm(40)
    })
    .await;
    report.print("40 people through a webhook, 8 kills");
    assert!(report.repeats <= report.unsettled);
}

#[tokio::test(flavor = "multi_thread")]
async fn asked_to_end_it_finishes_what_is_under_way_and_repeats_nothing() {
    let mut dice = Dice::new(seed() + 2);
    let report = run(Drill {
        blows: spread(&mut dice, 40, vec![Blow::Term; 6]),
        ..Drill::calm(40)
    })
    .await;
    report.print("40 people, ended in order 6 times");
    assert_eq!(report.repeats, 0, "what was under way was waited for");
}

#[tokio::test(flavor = "multi_thread")]
async fn asked_to_end_while_an_answer_hangs_it_keeps_that_answer() {
    let mut stage = Stage::open(&Drill::calm(1)).await;
    stage.simulator().order_fault(Fault {
        method: Some("sendMessage".into()),
        chat: None,
        skip: 0,
        times: 1,
        kind: FaultKind::Stall { ms: 60_000 },
    });
    stage.gather(1);
    let sent = |simulator: &pencaker::demo::bot_api::Simulator| {
        let calls = simulator.requests();
        let sent = calls.iter().filter(|call| call.method == "sendMessage");
        sent.count()
    };
    stage
        .telegram
        .until(Duration::from_secs(20), "the first answer", |simulator| {
            sent(simulator) == 1
        })
        .await;
    let ended = stage.bot().end("TERM", Duration::from_secs(5));
    assert_eq!(ended.0.code(), Some(0));
    assert_eq!(
        stage.look_at_wreck().await.chats.len(),
        1,
        "it arrived, and the outbox still holds it"
    );
    stage.start();
    let report = stage.end(undisturbed(1).await).await;
    assert_eq!(report.repeats, 1, "it could not know, so it says it again");
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_right_after_it_answered_a_webhook_it_loses_nothing() {
    let drill = Drill {
        way: Way::Webhook,
        ..Drill::calm(20)
    };
    let mut stage = Stage::open(&drill).await;
    // Nothing gets through to people, so whatever they see later comes from what was kept.
    stage.simulator().order_fault(Fault {
        method: Some("sendMessage".into()),
        chat: None,
        skip: 0,
        times: u32::MAX,
        kind: FaultKind::CloseBefore,
    });
    stage.gather(20);
    stage
        .telegram
        .until(Duration::from_secs(20), "all of it is taken", |simulator| {
            simulator.glance(6_000_000_019).0 > 0 && simulator.updates_waiting() == 0
        })
        .await;
    stage.bot().kill();
    assert!(stage.look_at_wreck().await.chats.is_empty());
    let calls = stage.simulator().requests();
    let done = |call: &&pencaker::demo::bot_api::Request| {
        call.method == "sendMessage" && call.outcome == Outcome::Done
    };
    assert_eq!(calls.iter().filter(done).count(), 0);
    stage.simulator().clear_faults();
    stage.start();
    let report = stage.end(undisturbed(20).await).await;
    assert_eq!(report.repeats, 0);
    report.print("20 people whose first words were taken right before a kill");
}
