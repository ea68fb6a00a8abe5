//! Letters, made up for the purpose: who goes first, how fast, what becomes of them, what a kill leaves.

/// Who goes first, how fast, and who waits for nobody.
mod order;
/// What becomes of a letter, and what a kill leaves.
mod outcomes;
/// Announcements to many: once each, paused, resumed.
mod runs;

use crate::house::{House, Postman, letter, message};
use pencaker::app::delivery::{Delivery, Rates, Verdict};
use pencaker::flows::language::Language;
use pencaker::letter::{Content, Lane, Letter};
use pencaker::store::{bulk, chats, outbox};
use std::sync::Arc;
use std::time::Duration;

async fn post(house: &House, letters: Vec<Letter>) {
    post_until(house, letters, None).await;
}

async fn post_until(house: &House, letters: Vec<Letter>, last_useful: Option<jiff::Timestamp>) {
    let now = house.clock.now();
    let lanes: Vec<Lane> = letters.iter().map(|letter| letter.lane).collect();
    house
        .store()
        .write(move |tx| {
            Box::pin(async move { outbox::post(tx, &letters, None, last_useful, now).await })
        })
        .await
        .unwrap();
    for lane in lanes {
        house.app.bell().ring(lane);
    }
}

async fn run(house: &House, text: &str, chats: Vec<i64>) -> i64 {
    let (now, content) = (house.clock.now(), message(text));
    let run = house
        .store()
        .write(move |tx| {
            Box::pin(async move {
                let run = bulk::create(tx, &content, now).await?;
                bulk::post(tx, run, &chats, None, now).await?;
                bulk::complete(tx, run).await?;
                Ok(run)
            })
        })
        .await
        .unwrap();
    house.app.bell().ring(Lane::Bulk);
    run
}

async fn standing(house: &House, run: i64) -> bulk::Standing {
    let mut reader = house.store().read().await.unwrap();
    bulk::standing(&mut reader, run).await.unwrap()
}

async fn queued(house: &House) -> i64 {
    house
        .count("SELECT count(*) FROM outbox WHERE state <= 1")
        .await
}

/// Steps until so many letters were handed over altogether and only `hanging` requests are under way, with every outcome
/// written down.
async fn until_hanging(delivery: &mut Delivery, postman: &Postman, sent: usize, hanging: usize) {
    let reached = async {
        loop {
            let step = delivery.step();
            if postman.sent().len() == sent && step.under_way == hanging {
                return;
            }
            tokio::task::yield_now().await;
        }
    };
    let reached = tokio::time::timeout(Duration::from_secs(30), reached).await;
    assert!(
        reached.is_ok(),
        "{sent} letters, {hanging} of them hanging; handed over: {}",
        postman.sent().len()
    );
}
