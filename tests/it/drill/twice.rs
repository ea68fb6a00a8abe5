//! Every update of a crowd comes twice, as Telegram may bring them: the database and what people are shown stay as with one.

use pencaker::demo::bot_api::Repeat;

use super::run::{Drill, Way, run, undisturbed};
use super::stage::Stage;

const PEOPLE: usize = 20;

/// Registers a crowd whose updates all come twice.
async fn twice(way: Way, repeat: Repeat) {
    let report = run(Drill {
        way,
        repeat,
        ..Drill::calm(PEOPLE)
    })
    .await;
    report.print(&format!(
        "{PEOPLE} people, {way:?}, every update {repeat:?}"
    ));
    assert_eq!(report.repeats, 0);
}

/// Registers a crowd, ends the program, and brings everything once more to the next one.
async fn again_after_a_start(way: Way) {
    let drill = Drill {
        way,
        ..Drill::calm(PEOPLE)
    };
    let mut stage = Stage::open(&drill).await;
    stage.gather(PEOPLE);
    stage.meet().await;
    stage.until_idle().await;
    let ended = stage.bot().end("TERM", std::time::Duration::from_secs(30));
    assert_eq!(ended.0.code(), Some(0));
    // The last one first, since each goes to the head of the queue.
    for update in stage.updates().rev() {
        assert!(stage.simulator().redeliver(update), "it is remembered");
    }
    stage.start();
    stage.until_idle().await;
    let report = stage.end(undisturbed(PEOPLE).await).await;
    report.print(&format!(
        "{PEOPLE} people, {way:?}, every update after a start"
    ));
    assert_eq!(report.repeats, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_update_twice_in_the_same_batch() {
    twice(Way::Polling, Repeat::InTheSameBatch).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_update_twice_in_two_batches() {
    twice(Way::Polling, Repeat::InTheNextBatch).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_update_twice_through_a_webhook_at_the_same_time() {
    twice(Way::Webhook, Repeat::InTheSameBatch).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_update_twice_through_a_webhook_one_after_the_other() {
    twice(Way::Webhook, Repeat::InTheNextBatch).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_update_once_more_after_a_start() {
    again_after_a_start(Way::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_update_once_more_after_a_start_through_a_webhook() {
    again_after_a_start(Way::Webhook).await;
}
